import type { TopLevelSpec } from 'vega-lite';
import { grouped } from '../../data/find.ts';
import { colour } from '../../theme/tokens.ts';
import { textSizes } from '../../theme/vega-config.ts';
import { barLayers, type DrawnBar } from '../../layers/bars.ts';
import { framed, type Layer } from '../../layers/frame.ts';
import { barLook } from '../../layers/kind-style.ts';
import { clearOfEachOther, type Label, labelLayer, textWidth } from '../../layers/label.ts';
import { shortened, wrapped } from '../../layers/text-wrap.ts';
import { typeset } from '../../words/typeset.ts';
import type { Dataset, Observation } from '../dataset.ts';
import { ofKind } from '../describe/kinds.ts';
import { categoryName, shown } from '../describe/names.ts';
import { noFigure } from '../describe/table.ts';
import type { NumberFormat } from '../describe/number-format.ts';

/** Colours of the parts, in their order. */
const FILLS = ['series-1', 'series-2', 'series-3', 'series-4', 'series-1-soft'];
/** Width of a square of the key with the space after it, and between two entries, in pixels. */
const KEY = { square: 10, mark: 16, between: 14 };
/** Space between two parts, and thickness of a bar, in pixels. */
const BAR = { between: 2, thickness: 20 };

/** Draws wholes as bars of parts, one below the other, with a key above and numbers below the parts that have room for them. */
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
    const names = groups.map((group) => typeset(categoryName(group[0]?.category ?? '', figures)));
    const limit = Math.min(220, Math.floor(inner * 0.3));
    const lines = names.map((name) => wrapped(name, { width: limit, size, bold: true }));
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
    let y = key.height;
    for (const [index, group] of groups.entries()) {
      const name = { x: 0, align: 'left', size, bold: true } as const;
      const title = left
        ? (lines[index] ?? [])
        : shortened(names[index] ?? '', { width: inner, size, bold: true, lines: 2 });
      if (!left) for (const text of title) labels.push({ ...name, text, y: (y += line) });
      y += left ? 2 : 6;
      const middle = y + BAR.thickness / 2 + size * 0.36;
      if (left)
        for (const [nth, text] of title.entries())
          labels.push({ ...name, text, y: middle + (nth - (title.length - 1) / 2) * line });
      const { parts, below } = partsOf(group, { series, left, y, room, largest, rows, numbers, size });
      bars.push(...parts);
      const end = parts.at(-1)?.x2 ?? left;
      if (totals[index]) labels.push({ ...name, text: totals[index], x: end + 8, y: middle });
      labels.push(...below);
      const gaps = group.filter(({ value }) => value === null);
      y += BAR.thickness + line;
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
    return framed(frame, [key.layer, ...barLayers(bars), labelLayer(labels)]);
  };
}

interface Place {
  readonly series: readonly string[];
  readonly left: number;
  readonly y: number;
  readonly room: number;
  /** The value that is as long as the room. */
  readonly largest: number;
  readonly rows: ReadonlyMap<Observation, number>;
  readonly numbers: NumberFormat;
  readonly size: number;
}

/** The parts of a whole from left to right, and the numbers below those with room. */
function partsOf(
  group: readonly Observation[],
  { series, left, y, room, largest, rows, numbers, size }: Place,
): { parts: DrawnBar[]; below: Label[] } {
  const ordered = group.toSorted((one, other) => series.indexOf(one.series ?? '') - series.indexOf(other.series ?? ''));
  let sum = 0;
  const parts = ordered.map((figure): DrawnBar => {
    const x = Math.round(left + (sum / largest) * room);
    sum += figure.value ?? 0;
    const end = Math.round(left + (sum / largest) * room);
    return {
      x,
      x2: Math.max(x + 1, end - (sum < largest ? BAR.between : 0)),
      y,
      y2: y + BAR.thickness,
      fill: FILLS[series.indexOf(figure.series ?? '')] ?? 'series-1',
      look: figure.value ? barLook(figure.kind) : 'none',
      row: rows.get(figure) ?? 0,
    };
  });
  const baseline = y + BAR.thickness + size + 1;
  const numbersBelow = ordered.flatMap((figure, index): (Label & { readonly wide: number })[] => {
    const part = parts[index];
    if (!part || !figure.value) return [];
    const text = typeset(ofKind(figure, numbers.short(figure.value)));
    const wide = textWidth({ text, size });
    const x = Math.min(Math.max((part.x + part.x2) / 2, left + wide / 2), left + room - wide / 2);
    return [{ text, x, y: baseline, align: 'center', size, soft: true, row: part.row, wide: part.x2 - part.x }];
  });
  const placed = clearOfEachOther(
    numbersBelow.toSorted((one, other) => other.wide - one.wide),
    6,
  );
  return { parts, below: placed };
}

/** The key of the parts, in lines that are as wide as the picture. It says their order, for readers who cannot tell colours apart. */
function keyOf(
  names: readonly string[],
  width: number,
  size: number,
): { layer: Layer; labels: Label[]; height: number } {
  const line = Math.round(size * 1.5);
  const start = 'From left to right:';
  const labels: Label[] = [{ text: start, x: 0, y: size, align: 'left', size, soft: true }];
  const squares: { x: number; x2: number; y: number; y2: number; fill: string }[] = [];
  let [x, y] = [textWidth({ text: start, size }) + KEY.between, size];
  for (const [index, name] of names.entries()) {
    const [text = ''] = shortened(name, { width: width - KEY.mark, size, lines: 1 });
    const wide = KEY.mark + textWidth({ text, size });
    if (x > 0 && x + wide > width) [x, y] = [0, y + line];
    squares.push({ x, x2: x + KEY.square, y: y - KEY.square + 1, y2: y + 1, fill: colour(FILLS[index] ?? 'series-1') });
    labels.push({ text, x: x + KEY.mark, y, align: 'left', size });
    x += wide + KEY.between;
  }
  const pixels = { type: 'quantitative', scale: null, axis: null } as const;
  const layer: Layer = {
    data: { values: squares },
    mark: { type: 'rect', fill: { expr: 'datum.fill' } },
    encoding: { x: { field: 'x', ...pixels }, x2: { field: 'x2' }, y: { field: 'y', ...pixels }, y2: { field: 'y2' } },
  };
  return { layer, labels, height: y + 10 };
}
