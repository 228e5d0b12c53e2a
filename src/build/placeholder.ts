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

/**
 * The stylesheet that holds the place of charts whose script has not run: each tag's height, as a function of its width.
 *
 * A tag with children needs none: they hold the place themselves.
 */
export function placeholderCSS(charts: readonly DrawnChart[]): string {
  const waiting = (tag: string): string => `${tag}:not(:has(*)):is(:not(:defined),:state(idle))`;
  const tags = charts.map(({ name }) => `care-${name}`);
  const rules = STEPS.map((from, index) => {
    const middle = ((STEPS[index + 1] ?? from * 1.3) + Math.max(from, 260)) / 2;
    const heights = charts.map((chart) => {
      const slope =
        (posterFor(chart.view.posters, middle)?.height ?? 0) / (posterFor(chart.view.posters, middle)?.width ?? 1);
      const fixed = figureHeight(chart, middle) - slope * middle;
      return `care-${chart.name}::before{height:calc(${Math.round(fixed)}px + ${(slope * 100).toFixed(1)}cqi)}`;
    });
    return from ? `@container(min-width:${from}px){${heights.join('')}}` : heights.join('');
  });
  return [
    `:is(${tags.join()}):not(:defined){display:block}`,
    `:is(${tags.map(waiting).join()}){container-type:inline-size}`,
    `:is(${tags.map(waiting).join()})::before{content:"";display:block}`,
    ...rules,
    '',
  ].join('\n');
}
