import { type ChartView, posterFor } from '../artifact.ts';
import { LETTER, linesIn } from '../markup/line-count.ts';
import type { DrawnChart } from './draw.ts';

/** Widths of a tag, in CSS pixels, from which the next wider poster is shown: POSTER_WIDTHS with the tag's margins. */
const STEPS = [0, 325, 404, 505, 626, 774];

/** Width of a tag, in CSS pixels, from which the controls of a mixin stand beside their label. */
const ONE_LINE = 440;

/** Estimated height of a figure at a width of its tag, both in CSS pixels. The numbers are those of chart-element.css. */
export function figureHeight(
  { view, options, ownControls = [0, 0] }: Pick<DrawnChart, 'options' | 'ownControls'> & { readonly view: ChartView },
  width: number,
): number {
  const column = width - 2 * Math.min(16, Math.max(8, width * 0.03));
  const poster = posterFor(view.posters, column);
  const size = Math.min(24, Math.max(20, 18 + (width + 32) * 0.006));
  const headline = linesIn(view.headline, size * 1.1, column) * size * 1.22;
  const subtitle = 6 + linesIn(view.subtitle, 16, column) * 22.4;
  const rows = options.flatMap(({ label, values }) => {
    if (!label) return [];
    const words = [label, ...values.map((value) => value.label ?? '')].map((text) => text.length * 15 * LETTER + 14);
    return words.reduce(
      ({ row, used }, next) => (used + next > column ? { row: row + 1, used: next } : { row, used: used + next }),
      { row: 1, used: 0 },
    ).row;
  });
  const choices = rows.length ? 6 + rows.reduce((sum, row) => sum + row * 26.25, 0) : 0;
  const plot = 24 + (poster ? (poster.height / poster.width) * column : 0);
  const summary = linesIn(view.summary, 16, Math.min(column, 672)) * 22.4;
  const source = 6 + linesIn(`Source: ${view.credits}. About this figure`, 14, column) * 19.6;
  const controls = ownControls[width < ONE_LINE ? 0 : 1];
  return 24 + headline + subtitle + choices + controls + plot + summary + source + 2 + 26;
}

/** Rounds a number to a multiple. Coarse numbers repeat, so the stylesheet compresses better. */
const nearest = (value: number, multiple: number): number => Math.round(value / multiple) * multiple;

/**
 * A chart's height between each step and the next, as a sum for `calc()`: the straight line fitted by least squares.
 *
 * The height of the picture rises with the width; that of the texts falls, because they take fewer lines.
 */
function heights(chart: DrawnChart): string[] {
  return STEPS.map((from, index) => {
    const [first, last] = [Math.max(from, 270), STEPS[index + 1] ?? 950];
    const widths = Array.from({ length: last - first }, (_, index) => first + index);
    const all = widths.map((width) => figureHeight(chart, width));
    const [width, height] = [mean(widths), mean(all)];
    const rise = mean(widths.map((x, index) => (x - width) * ((all[index] ?? 0) - height)));
    const slope = nearest((rise / mean(widths.map((x) => (x - width) ** 2))) * 100, 10);
    const fixed = `${nearest(height - (slope / 100) * width, 4)}px`;
    return slope ? `${slope}cqi + ${fixed}` : fixed;
  });
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The place of `care-chart`, whose height nobody knows before its figures are read: of the charts that it draws, the least is
 * 320 px high and the highest 630, so that nothing below moves by more than 190. None without scripts or on paper, where the
 * table stays by itself, and none where the chart was drawn before (care-charts/static).
 */
const OWN_FIGURES =
  '@media screen and (scripting:enabled){care-chart:not([data-drawn]):is(:not(:defined),:state(idle)){display:block;min-block-size:440px}}';

/** Custom property that holds the height of a step: `--a`, `--b` and so on. */
const named = (step: number): string => `--${(step + 10).toString(36)}`;

/**
 * The stylesheet that reserves the height of charts before their script has run, so that nothing moves when they appear.
 *
 * Each tag has custom properties with its heights; container queries choose one by the width of the tag. A tag that is
 * not empty reserves nothing: what stands in it takes up room. So the tag's own `::before` is all that the container holds. No
 * rule is nested, because optimisers of stylesheets (clean-css, csso) drop nested rules.
 */
export function placeholderCSS(charts: readonly DrawnChart[]): string {
  const numbers = charts.map((chart) => {
    const steps = heights(chart);
    return `care-${chart.name}::before{${steps.map((height, step) => `${named(step)}:${height}`).join(';')}}`;
  });
  const tags = `:is(${charts.map(({ name }) => `care-${name}`).join()})`;
  return [
    ...numbers,
    `${tags}:not(:defined){display:block}`,
    `${tags}:empty:is(:not(:defined),:state(idle)){container:care/inline-size}`,
    `${tags}:empty:is(:not(:defined),:state(idle))::before{content:"";display:block}`,
    ...STEPS.map((from, step) => `@container care (min-width:${from}px){::before{height:calc(var(${named(step)}))}}`),
    OWN_FIGURES,
  ].join('');
}
