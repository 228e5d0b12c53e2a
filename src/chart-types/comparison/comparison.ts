import { scaleLinear } from 'd3-scale';
import type { TopLevelSpec } from 'vega-lite';
import { colour } from '../../theme/tokens.ts';
import { textSizes } from '../../theme/text-sizes.ts';
import { type Frame, framed, type Layer, lineLayer } from '../../layers/frame.ts';
import { type Label, labelLayer, rowId, span } from '../../layers/label.ts';
import { textWidth } from '../../theme/text-width.ts';

/** A bar of a comparison. */
interface ComparisonBar {
  /** `null` where there is none: its label stands alone. */
  readonly value: number | null;
  /** Wordings of what is measured, the longest first, each as lines. */
  readonly names: readonly (readonly string[])[];
  /** The value with its unit and period. */
  readonly label: string;
  /** The value that the chart is about, the one that it is compared with, or context, which is thinner and below a heading. */
  readonly emphasis: 'point' | 'against' | 'context';
}

/** What a comparison shows. */
export interface Comparison {
  readonly bars: readonly ComparisonBar[];
  /** Wordings of the difference between the first two bars, the longest first, below a bracket under the second. Left out where the two do not compare. */
  readonly gap?: readonly string[];
  /** Heading of the bars that are context, which come last. */
  readonly context?: string;
}

/** A bar without a value, which is left out otherwise: at zero and not seen, for readers to point at. */
const WITH_GAPS = { invalid: 'show', opacity: { expr: 'isValid(datum.value) ? 1 : 0' } } as const;

const FILL = { point: 'series-1', against: 'series-2', context: 'series-1-soft' } as const;

/** Sums side by side: horizontal bars from zero, each with its name above and its value. `width` is in CSS pixels. */
export function comparisonSpec({ bars, gap, context }: Comparison, { width }: { width: number }): TopLevelSpec {
  const sizes = textSizes(width);
  const inner = width - 2;
  const widest = Math.max(0, ...bars.map((bar) => textWidth({ text: bar.label, size: sizes.label, bold: true })));
  const beside = width >= 600;
  const room = beside ? inner - widest - 10 : inner;
  const top = Math.max(1, ...bars.map((bar) => bar.value ?? 0));
  const x = scaleLinear([0, top], [0, room]);
  const lineHeight = sizes.label * 1.3;
  const thickness = beside ? 24 : 18;

  const labels: Label[] = [];
  const values: object[] = [];
  const layers: Layer[] = [];
  let y = 0;
  for (const [row, bar] of bars.entries()) {
    const light = bar.emphasis === 'context';
    if (context && light && bars[row - 1]?.emphasis !== 'context') {
      if (row) layers.push(lineLayer([{ x: 0, x2: inner, y, y2: y }], { stroke: colour('grid') }));
      labels.push({ text: context, x: 0, y: (y += lineHeight + 4), align: 'left', size: sizes.label, bold: true });
      y += 4;
    }
    const name = (text: string): Label => ({ text, x: 0, y: 0, align: 'left', size: sizes.label, soft: true, row });
    const lines =
      bar.names.find((wording) => wording.every((text) => textWidth(name(text)) <= inner)) ?? bar.names.at(-1) ?? [];
    for (const text of lines) labels.push({ ...name(text), y: (y += lineHeight) });
    const value: Label = { text: bar.label, x: 0, y: 0, align: 'left', size: sizes.label, bold: !light, row };
    if (!beside) labels.push({ ...value, y: (y += lineHeight) });
    const height = light ? thickness / 2 : thickness;
    // The text beside a thin bar is higher than the bar.
    const above = beside ? Math.max(0, sizes.label - height) / 2 : 0;
    y += 7 + above;
    if (beside)
      labels.push({ ...value, x: bar.value === null ? 0 : x(bar.value) + 9, y: y + height / 2 + sizes.label * 0.36 });
    values.push({
      value: bar.value,
      zero: 0,
      top: y,
      bottom: y + height,
      fill: colour(FILL[bar.emphasis]),
      row: rowId(row),
    });
    y += height + above;
    const [point, against] = bars;
    const compared = [point?.value, against?.value].filter((one) => typeof one === 'number');
    if (gap && row === 1 && compared.length === 2) {
      const from = x(Math.min(...compared));
      const to = x(Math.max(...compared));
      layers.push(bracket(from, to, y + 12));
      y += 14 + lineHeight;
      labels.push({ ...gapWords(gap, { from, to, end: inner }, sizes.label), y, row });
    }
    y += beside ? 18 : 16;
  }
  const frame: Frame = { width, height: Math.max(1, Math.round(y - 8)), left: 1, right: 1, top: 0, bottom: 0 };
  return framed(frame, [
    {
      data: { values },
      mark: { type: 'rect', fill: { expr: 'datum.fill' }, ...(bars.some(({ value }) => value === null) && WITH_GAPS) },
      encoding: {
        x: {
          field: 'value',
          type: 'quantitative',
          scale: { domain: [0, top], range: [0, Math.max(1, room)], nice: false },
          axis: null,
        },
        x2: { field: 'zero' },
        y: { field: 'top', type: 'quantitative', scale: null, axis: null },
        y2: { field: 'bottom' },
        description: { field: 'row' },
      },
    },
    ...layers,
    labelLayer(labels),
  ]);
}

/** The text of a bracket, in the longest wording that fits when it is aligned with one of the bracket's ends. */
function gapWords(
  wordings: readonly string[],
  { from, to, end }: { readonly from: number; readonly to: number; readonly end: number },
  size: number,
): Label {
  const flush = wordings.flatMap((text): [Label, Label] => [
    { text, x: from, y: 0, align: 'left', size, bold: true },
    { text, x: to, y: 0, align: 'right', size, bold: true },
  ]);
  const fitting = flush.find((label) => span(label).left >= 0 && span(label).right <= end);
  return fitting ?? { text: wordings.at(-1) ?? '', x: 0, y: 0, align: 'left', size, bold: true };
}

/** A bracket below two bars. */
function bracket(from: number, to: number, y: number): Layer {
  const side = (x: number) => ({ x, x2: x, y: y - 6, y2: y });
  return lineLayer([{ x: from, x2: to, y, y2: y }, side(from), side(to)], { stroke: colour('ink') });
}
