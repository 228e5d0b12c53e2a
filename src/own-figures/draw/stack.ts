import type { TopLevelSpec } from 'vega-lite';
import { grouped } from '../../data/find.ts';
import { colour } from '../../theme/tokens.ts';
import { textSizes } from '../../theme/text-sizes.ts';
import { barLayers, type DrawnBar } from '../../layers/bars.ts';
import { framed, type Line, lineLayer } from '../../layers/frame.ts';
import { barLook } from '../../layers/kind-style.ts';
import { type Label, labelLayer } from '../../layers/label.ts';
import { textWidth } from '../../theme/text-width.ts';
import { breakable, paragraph, shortened, shortenedApart } from '../../layers/text-wrap.ts';
import { wrapped } from '../../theme/text-lines.ts';
import { cutsOf, FILLS, keyOf } from './stack-key.ts';
import { typeset } from '../../words/typeset.ts';
import type { Dataset, Observation } from '../dataset.ts';
import { ofKind } from '../describe/kinds.ts';
import { categoryName, shown } from '../describe/names.ts';
import { noFigure } from '../describe/table.ts';
import type { NumberFormat } from '../describe/number-format.ts';

/** Space between two parts, and thickness of a bar, in pixels. */
const BAR = { between: 2, thickness: 20 };
/** Least distance between two texts, in pixels. */
const BESIDE = 8;

/** Draws wholes as bars of parts, one below the other, with the names of the parts above the first, or in a key, and the number of each part below it. */
export function stackDrawing(
  figures: Dataset,
  series: readonly string[],
  numbers: NumberFormat,
  whole: number | null,
): (width: number) => TopLevelSpec {
  const rows = new Map(figures.all.map((figure, row) => [figure, row]));
  const groups = grouped(figures.all, ({ category }) => category);
  const sums = groups.map((group) => group.reduce((sum, { value }) => sum + (value ?? 0), 0));
  const largest = whole ?? (Math.max(...sums) || 1);
  return (width) => {
    const size = textSizes(width).label;
    const line = Math.round(size * 1.25);
    const inner = width - 2;
    const names = groups.map((group) => ({
      text: typeset(categoryName(group[0]?.category ?? '', figures)),
      bold: true,
    }));
    const limit = Math.min(220, Math.floor(inner * 0.3));
    const lines = names.map(({ text }) => wrapped(text, { width: limit, size, bold: true }));
    const above = shortenedApart(names, { width: inner, size, lines: 3 });
    const widest = Math.max(...lines.flat().map((text) => textWidth({ text, size, bold: true })));
    const left =
      width >= 400 && widest <= limit && lines.every(({ length }) => length < 3) ? Math.ceil(widest) + 12 : 0;
    const totals = whole === null ? sums.map((sum) => numbers.short(sum)) : [];
    const right = Math.max(0, ...totals.map((text) => textWidth({ text, size, bold: true }) + 8));
    const room = Math.max(20, inner - left - right);
    const place = { series, left, room, largest, rows };
    const partNames = series.map((name) => typeset(shown(name)));
    const titles = namesAbove(partNames, partsOf(groups[0] ?? [], { ...place, y: 0 }), { size, from: left, to: inner });
    const key = titles ? null : keyOf(partNames, inner, size);
    const labels: Label[] = [...(key?.labels ?? [])];
    const bars: DrawnBar[] = [];
    const cuts: Line[] = [...(key?.cuts ?? [])];
    let y = key ? key.height + (left ? 6 : 0) : 0;
    for (const [index, group] of groups.entries()) {
      const name = { x: 0, align: 'left', size, bold: true } as const;
      const title = (left ? lines : above)[index] ?? [];
      if (!left) for (const text of title) labels.push({ ...name, text, y: (y += line) });
      if (titles && !index) {
        y += line;
        for (const title of titles) labels.push({ ...title, y });
      }
      y += left && (index || !titles) ? 2 : 6;
      const middle = y + BAR.thickness / 2 + size * 0.36;
      if (left)
        for (const [nth, text] of title.entries())
          labels.push({ ...name, text, y: middle + (nth - (title.length - 1) / 2) * line });
      const parts = partsOf(group, { ...place, y });
      bars.push(...parts);
      cuts.push(
        ...group.flatMap((figure, at) => (parts[at] ? cutsOf(parts[at], series.indexOf(figure.series ?? '')) : [])),
      );
      const end = Math.max(left, ...parts.map(({ x2 }) => x2));
      if (totals[index]) labels.push({ ...name, text: totals[index], x: end + 8, y: middle });
      y += BAR.thickness;
      const below = numbersBelow(group, parts, { numbers, size, from: left, to: inner });
      labels.push(...below.map((label) => ({ ...label, y: y + label.y })));
      y = Math.max(y + line, ...below.map((label) => y + label.y + 3));
      const gaps = group.filter(({ value }) => value === null);
      for (const gap of gaps)
        for (const text of shortened(`${shown(gap.series ?? '')}: ${noFigure(gap.gap)}`, {
          width: inner - left,
          size,
          lines: 2,
        }))
          labels.push({
            text: typeset(text),
            x: left,
            y: (y += line),
            align: 'left',
            size,
            soft: true,
            row: rows.get(gap) ?? 0,
          });
      y += 10;
    }
    const frame = { width, height: Math.max(1, Math.ceil(y)), left: 1, right: 1, top: 1, bottom: 0 };
    return framed(frame, [
      ...(key ? [key.layer] : []),
      ...barLayers(bars),
      lineLayer(cuts, { stroke: colour('surface') }),
      labelLayer(labels),
    ]);
  };
}

/** What draws wholes. */
export type StackDrawing = typeof stackDrawing;

interface Place {
  readonly series: readonly string[];
  readonly left: number;
  readonly y: number;
  readonly room: number;
  /** The value that is as long as the room. */
  readonly largest: number;
  readonly rows: ReadonlyMap<Observation, number>;
}

/** The parts of a whole, each after those before it in the key. */
function partsOf(group: readonly Observation[], { series, left, y, room, largest, rows }: Place): DrawnBar[] {
  const place = (sum: number): number => Math.round(left + (sum / largest) * room);
  return group.map((figure): DrawnBar => {
    const index = series.indexOf(figure.series ?? '');
    const before = group.reduce(
      (sum, { series: name, value }) => (series.indexOf(name ?? '') < index ? sum + (value ?? 0) : sum),
      0,
    );
    const sum = before + (figure.value ?? 0);
    const x = place(before);
    return {
      x,
      x2: Math.max(x + 1, place(sum) - (sum < largest ? BAR.between : 0)),
      y,
      y2: y + BAR.thickness,
      fill: FILLS[index]?.fill ?? 'series-1',
      look: figure.value ? barLook(figure.kind) : 'none',
      row: rows.get(figure) ?? 0,
    };
  });
}

interface Below {
  readonly numbers: NumberFormat;
  readonly size: number;
  /** Left and right edge of the room, in pixels. */
  readonly from: number;
  readonly to: number;
}

/** The numbers of parts below the bar, moved where two would touch; with their names in lines where they have no room side by side. */
function numbersBelow(
  group: readonly Observation[],
  parts: readonly DrawnBar[],
  { numbers, size, from, to }: Below,
): Label[] {
  const told = group
    .flatMap((figure, index) => {
      const part = parts[index];
      if (!part || !figure.value) return [];
      const text = typeset(ofKind(figure, numbers.short(figure.value)));
      return [{ text, wide: textWidth({ text, size }), name: shown(figure.series ?? ''), part }];
    })
    .toSorted((one, other) => one.part.x - other.part.x);
  const y = size + 1;
  if (told.reduce((sum, { wide }) => sum + wide + BESIDE, -BESIDE) > to - from) {
    const text = told.map(({ name, text }) => `${name} ${text}`).join('; ');
    return paragraph(breakable(text, { width: to - from, size }), {
      x: from,
      y: 0,
      width: to - from,
      size,
      soft: true,
    });
  }
  const middles = inRow(told, from, to);
  return told.map(({ text, part }, index): Label => ({
    text,
    x: middles[index] ?? 0,
    y,
    align: 'center',
    size,
    soft: true,
    row: part.row,
  }));
}

interface TextOfPart {
  readonly wide: number;
  readonly part: DrawnBar;
}

/** Middles of texts in a row that has room for them, each as near to the middle of its part as the others let it. */
function inRow(texts: readonly TextOfPart[], from: number, to: number): number[] {
  const lefts: number[] = [];
  for (const [index, { wide, part }] of texts.entries())
    lefts.push(
      Math.max(
        (part.x + part.x2 - wide) / 2,
        index ? (lefts[index - 1] ?? 0) + (texts[index - 1]?.wide ?? 0) + BESIDE : from,
      ),
    );
  let limit = to;
  for (const [index, { wide }] of [...texts.entries()].toReversed()) {
    lefts[index] = Math.min(lefts[index] ?? 0, limit - wide);
    limit = lefts[index] - BESIDE;
  }
  return texts.map(({ wide }, index) => (lefts[index] ?? 0) + wide / 2);
}

/** The names of parts above them; `null` where one would not be above its part. */
function namesAbove(
  names: readonly string[],
  parts: readonly DrawnBar[],
  { size, from, to }: Omit<Below, 'numbers'>,
): Omit<Label, 'y'>[] | null {
  const ordered = parts.toSorted((one, other) => one.x - other.x);
  if (ordered.length < names.length || ordered.some(({ look }) => look === 'none')) return null;
  const texts = ordered.map((part, index) => ({ part, wide: textWidth({ text: names[index] ?? '', size }) }));
  const middles = inRow(texts, from, to);
  const labels = middles.map((x, index) => ({ text: names[index] ?? '', x, align: 'center', size }) as const);
  const isAbove = ordered.every(({ x, x2 }, index) => x <= (middles[index] ?? 0) && (middles[index] ?? 0) <= x2);
  return isAbove && (middles[0] ?? 0) - (texts[0]?.wide ?? 0) / 2 >= from ? labels : null;
}
