import { type ChartOption, type ChartView, posterFor } from '../artifact.ts';

/** What the height of a figure depends on. */
interface Sized {
  readonly view: ChartView;
  /** The options whose choices stand above the drawing. Default none. */
  readonly options?: readonly ChartOption[];
  /** Heights in CSS pixels of the controls of its mixin, in a narrow tag and in a wide one. Default none. */
  readonly ownControls?: readonly [narrow: number, wide: number];
}

/** Width of a tag, in CSS pixels, from which the controls of a mixin stand beside their label. */
const ONE_LINE = 440;

/** Mean width of a character in common sans-serif fonts, as a share of the font size. */
const LETTER = 0.46;

/** Estimated number of lines of a text in a column. `size` and `width` are in CSS pixels. */
function lines(text: string, size: number, width: number): number {
  let count = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const wide = word.length * size * LETTER;
    const next = used + (used ? size * LETTER : 0) + wide;
    count += next > width ? 1 : 0;
    used = next > width ? wide : next;
  }
  return count;
}

/** Estimated height of a figure at a width of its tag, both in CSS pixels. The numbers are those of chart-element.css. */
export function figureHeight({ view, options = [], ownControls = [0, 0] }: Sized, width: number): number {
  const column = width - 2 * Math.min(16, Math.max(8, width * 0.03));
  const poster = posterFor(view.posters, column);
  const size = Math.min(24, Math.max(20, 18 + (width + 32) * 0.006));
  const headline = lines(view.headline, size * 1.1, column) * size * 1.22;
  const subtitle = 6 + lines(view.subtitle, 16, column) * 22.4;
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
  const summary = lines(view.summary, 16, Math.min(column, 672)) * 22.4;
  const source = 6 + lines(`Source: ${view.credits}. About this figure`, 14, column) * 19.6;
  const controls = ownControls[width < ONE_LINE ? 0 : 1];
  return 24 + headline + subtitle + choices + controls + plot + summary + source + 2 + 26;
}
