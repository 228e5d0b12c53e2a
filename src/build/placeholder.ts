import { posterFor } from '../artifact.ts';
import type { DrawnChart } from './draw.ts';

/** Widths of a tag from which a height holds, in CSS pixels: where the picture changes, and some between, where words wrap anew. */
const STEPS = [0, 275, 300, 325, 350, 376, 404, 450, 505, 565, 626, 700, 774];

/** Mean width of a character in common sans-serif fonts, as a share of the font size. */
const EM = 0.48;

/** Lines that words take up in a column, as they wrap. */
function lines(text: string, size: number, width: number): number {
  let count = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const wide = word.length * size * EM;
    const next = used + (used ? size * EM : 0) + wide;
    count += next > width ? 1 : 0;
    used = next > width ? wide : next;
  }
  return count;
}

/** What a figure will be high, at a width of its tag, in CSS pixels; after the stylesheet of the element. */
function figureHeight({ view, options, ownControls = 0 }: DrawnChart, width: number): number {
  const column = width - 2 * Math.min(16, Math.max(8, width * 0.03));
  const poster = posterFor(view.posters, column);
  const size = Math.min(22, Math.max(18, 16 + (width + 32) * 0.006));
  const headline = lines(view.headline, size * 1.1, column) * size * 1.22;
  const subtitle = 6 + lines(view.subtitle, 15, column) * 21;
  const rows = options.map(({ label, values }) => {
    const buttons = [label, ...values.map((value) => value.label)].map((text) => text.length * 14 * EM + 26);
    return buttons.reduce(
      ({ row, used }, next) => (used + next > column ? { row: row + 1, used: next } : { row, used: used + next }),
      { row: 1, used: 0 },
    ).row;
  });
  const choices = rows.length ? 2 + rows.reduce((sum, row) => sum + row * 32 + 4, 0) : 0;
  const plot = 24 + (poster ? (poster.height / poster.width) * column : 0);
  const summary = lines(view.summary, 16, column) * 22.4;
  const source = 6 + lines(`Source: ${view.credits}. About this figure`, 13, column) * 18.2;
  return 24 + headline + subtitle + choices + ownControls + plot + summary + source + 8 + 28;
}

/** A number to the nearest multiple: what is rounded alike compresses well. */
const nearest = (value: number, multiple: number): number => Math.round(value / multiple) * multiple;

/** A chart's height at each step, as `calc()` reads it: a share of the width, which the picture takes, and pixels, which words take. */
function heights(chart: DrawnChart): string[] {
  return STEPS.map((from, index) => {
    const middle = ((STEPS[index + 1] ?? from * 1.3) + Math.max(from, 260)) / 2;
    const poster = posterFor(chart.view.posters, middle - 2 * Math.min(16, Math.max(8, middle * 0.03)));
    const share = nearest(((poster?.height ?? 0) / (poster?.width ?? 1)) * 100, 5);
    return `${share}cqi + ${nearest(figureHeight(chart, middle) - (share / 100) * middle, 4)}px`;
  });
}

/** Names a step's height: `--a`, `--b` and so on. */
const named = (step: number): string => `--${(step + 10).toString(36)}`;

/**
 * The stylesheet that holds the place of charts whose script has not run: each tag's height, as a function of its width.
 *
 * A tag with children needs none: they hold the place themselves. A tag brings only its numbers; when each holds is said once for all.
 */
export function placeholderCSS(charts: readonly DrawnChart[]): string {
  const waiting = `:is(${charts.map(({ name }) => `care-${name}`).join()}):not(:has(*)):is(:not(:defined),:state(idle))`;
  const numbers = charts.map((chart) => {
    const steps = heights(chart);
    return `care-${chart.name}::before{${steps.map((height, step) => `${named(step)}:${height}`).join(';')}}`;
  });
  return [
    `:is(${charts.map(({ name }) => `care-${name}`).join()}):not(:defined){display:block}`,
    ...numbers,
    `${waiting}{container-type:inline-size}`,
    `${waiting}::before{content:"";display:block;height:calc(var(--a))}`,
    ...STEPS.slice(1).map(
      (from, step) => `@container(min-width:${from}px){${waiting}::before{height:calc(var(${named(step + 1)}))}}`,
    ),
    '',
  ].join('\n');
}
