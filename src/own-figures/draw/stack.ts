import type { TopLevelSpec } from 'vega-lite';
import { grouped } from '../../data/find.ts';
import { colour } from '../../theme/tokens.ts';
import { textSizes } from '../../theme/text-sizes.ts';
import { barLayers, type DrawnBar } from '../../layers/bars.ts';
import { framed, type Layer, type Line, lineLayer } from '../../layers/frame.ts';
import { barLook } from '../../layers/kind-style.ts';
import { type Label, labelLayer, textWidth } from '../../layers/label.ts';
import { breakable, paragraph, shortened, shortenedApart, wrapped } from '../../layers/text-wrap.ts';
import { typeset } from '../../words/typeset.ts';
import type { Dataset, Observation } from '../dataset.ts';
import { ofKind } from '../describe/kinds.ts';
import { categoryName, shown } from '../describe/names.ts';
import { noFigure } from '../describe/table.ts';
import type { NumberFormat } from '../describe/number-format.ts';

/** Colours of the parts, in their order, and how many lines cut through them: parts differ without colour, too. */
const FILLS = [
  { fill: 'series-1', across: 0 },
  { fill: 'series-2', across: 0 },
  { fill: 'series-3', across: 1 },
  { fill: 'series-4', across: 3 },
  { fill: 'series-1-soft', across: 0, down: true },
];
/** Width of a square of the key with the space after it, and between two entries, in pixels. */
const KEY = { square: 10, mark: 16, between: 14 };
/** Space between two parts, and thickness of a bar, in pixels. */
const BAR = { between: 2, thickness: 20 };
/** Least distance between two numbers, in pixels. */
const BESIDE = 6;
/** Distance between two lines down a part, in pixels. */
const CUT = 5;

/** Draws wholes as bars of parts, one below the other, with a key above and the number of each part below it. */
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
      width >= 480 && widest <= limit && lines.every(({ length }) => length < 3) ? Math.ceil(widest) + 12 : 0;
    const totals = whole === null ? sums.map((sum) => numbers.short(sum)) : [];
    const right = Math.max(0, ...totals.map((text) => textWidth({ text, size, bold: true }) + 8));
    const room = Math.max(20, inner - left - right);
    const key = keyOf(
      series.map((name) => typeset(shown(name))),
      inner,
      size,
    );
    const labels: Label[] = [...key.labels];
    const bars: DrawnBar[] = [];
    const cuts: Line[] = [...key.cuts];
    let y = key.height + (left ? 6 : 0);
    for (const [index, group] of groups.entries()) {
      const name = { x: 0, align: 'left', size, bold: true } as const;
      const title = (left ? lines : above)[index] ?? [];
      if (!left) for (const text of title) labels.push({ ...name, text, y: (y += line) });
      y += left ? 2 : 6;
      const middle = y + BAR.thickness / 2 + size * 0.36;
      if (left)
        for (const [nth, text] of title.entries())
          labels.push({ ...name, text, y: middle + (nth - (title.length - 1) / 2) * line });
      const parts = partsOf(group, { series, left, y, room, largest, rows });
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
      key.layer,
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

/** The lines that cut through a part. */
function cutsOf({ x, x2, y, y2 }: Pick<DrawnBar, 'x' | 'x2' | 'y' | 'y2'>, part: number): Line[] {
  const { across = 0, down = false } = FILLS[part] ?? {};
  const columns = down ? Math.floor((x2 - x - 1) / CUT) : 0;
  return [
    ...Array.from({ length: across }, (_, index) => Math.round(y + ((y2 - y) * (index + 1)) / (across + 1))).map(
      (at) => ({ x, x2, y: at, y2: at }),
    ),
    ...Array.from({ length: columns }, (_, index) => x + (index + 1) * CUT).map((at) => ({ x: at, x2: at, y, y2 })),
  ];
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
  const lefts: number[] = [];
  for (const [index, { wide, part }] of told.entries())
    lefts.push(
      Math.max(
        (part.x + part.x2 - wide) / 2,
        index ? (lefts[index - 1] ?? 0) + (told[index - 1]?.wide ?? 0) + BESIDE : from,
      ),
    );
  let limit = to;
  for (const [index, { wide }] of [...told.entries()].toReversed()) {
    lefts[index] = Math.min(lefts[index] ?? 0, limit - wide);
    limit = lefts[index] - BESIDE;
  }
  return told.map(({ text, wide, part }, index): Label => ({
    text,
    x: (lefts[index] ?? 0) + wide / 2,
    y,
    align: 'center',
    size,
    soft: true,
    row: part.row,
  }));
}

/** The key of the parts, in lines that are as wide as the picture. It says their order, for readers who cannot tell colours apart. */
function keyOf(
  names: readonly string[],
  width: number,
  size: number,
): { layer: Layer; cuts: Line[]; labels: Label[]; height: number } {
  const line = Math.round(size * 1.3);
  const start = 'From left to right:';
  const labels: Label[] = [{ text: start, x: 0, y: size, align: 'left', size, soft: true }];
  const squares: { x: number; x2: number; y: number; y2: number; fill: string }[] = [];
  const texts = shortenedApart(
    names.map((text) => ({ text })),
    { width: width - KEY.mark, size, lines: 3 },
  );
  let [x, y] = [textWidth({ text: start, size }) + KEY.between, size];
  for (const [index, lines] of texts.entries()) {
    const wide = KEY.mark + Math.max(...lines.map((text) => textWidth({ text, size })));
    if (x + wide > width) [x, y] = [0, y + line + 2];
    const { fill = 'series-1' } = FILLS[index] ?? {};
    squares.push({ x, x2: x + KEY.square, y: y - KEY.square + 1, y2: y + 1, fill: colour(fill) });
    for (const [nth, text] of lines.entries())
      labels.push({ text, x: x + KEY.mark, y: y + nth * line, align: 'left', size });
    y += (lines.length - 1) * line;
    x += wide + KEY.between;
  }
  const pixels = { type: 'quantitative', scale: null, axis: null } as const;
  const layer: Layer = {
    data: { values: squares },
    mark: { type: 'rect', fill: { expr: 'datum.fill' } },
    encoding: { x: { field: 'x', ...pixels }, x2: { field: 'x2' }, y: { field: 'y', ...pixels }, y2: { field: 'y2' } },
  };
  return { layer, cuts: squares.flatMap(cutsOf), labels, height: y + 10 };
}
