/** A design token: a CSS custom property that a page may set, `--care-<name>`. */
export interface Token {
  readonly name: string;
  /** Default on a light page. */
  readonly light: string;
  /** Default on a dark page. The same as `light` where the value is not a colour. */
  readonly dark: string;
  /** System colour under forced colours, for colours. */
  readonly forced?: string;
  /** Colour on paper, where it is not that of a light page: a printer without colours tells series apart by their lightness. */
  readonly print?: string;
  /** What it is used for: its description in the manifest. */
  readonly meaning: string;
}

const token = (name: string, meaning: string, light: string, dark: string, forced: string, print?: string): Token => ({
  name,
  light,
  dark,
  forced,
  meaning,
  ...(print && { print }),
});

/** Colour tokens. Series colours are those of the Government Analysis Function palette; dark themes have lighter ones, of one lightness, so that none glares beside text. */
export const colours: readonly Token[] = [
  token('surface', 'Background of the figure; `transparent` is allowed.', '#ffffff', '#14181d', 'Canvas'),
  token('ink', 'Headline, summary, labels and the axis.', '#1d2228', '#e1e6eb', 'CanvasText'),
  token('ink-soft', 'Subtitle, source line and axis labels.', '#515b66', '#a6b0bb', 'CanvasText'),
  token('grid', 'Gridlines and borders.', '#d5dade', '#333a42', 'GrayText'),
  token('series-1', 'The point of the chart.', '#12436d', '#8fbff2', 'CanvasText'),
  token('series-1-soft', 'The context of the first series.', '#7d94ab', '#4c6782', 'Canvas'),
  token('series-2', 'What is set against it: a projection, a commitment.', '#f46a25', '#f28c4e', 'LinkText', '#bf4c0c'),
  token('series-2-soft', 'The context of the second series.', '#cc7c52', '#96603f', 'GrayText'),
  token('series-3', 'A third series.', '#28a197', '#4fbaae', 'VisitedText'),
  token('series-4', 'A fourth series.', '#801650', '#da86b3', 'ButtonText', '#4d0a2f'),
  token('focus', 'The ring around what has the keyboard focus.', '#0b5fa5', '#8fc4ff', 'Highlight'),
];

/** Tokens of fonts and shapes. */
export const shapes: readonly Token[] = [
  { name: 'font', light: 'inherit', dark: 'inherit', meaning: 'Font family of everything in the figure.' },
  {
    name: 'radius',
    light: '3px',
    dark: '3px',
    meaning: 'Corner radius of boxes to choose or type in, and of the tooltip.',
  },
];

/** Every token, in the order of the documentation. */
export const tokens: readonly Token[] = [...colours, ...shapes];

/**
 * A colour in a drawing: `var(--_series-1)`.
 *
 * `tokenCSS()` maps the private property to the public one, `--care-series-1`, which a page can set on any ancestor.
 *
 * @throws {Error} when there is no such token.
 */
export function colour(name: string): string {
  const found = colours.find((c) => c.name === name);
  if (!found) throw new Error(`No colour token ${name}`);
  return `var(--_${name})`;
}

/** The stylesheet that sets every private property to the page's value; else to the default for light, dark or forced colours, and in print for light. */
export function tokenCSS(): string {
  const rule = (value: (token: Token) => string, list: readonly Token[] = tokens): string =>
    `:host{${list.map((t) => `--_${t.name}:${value(t)}`).join(';')}}`;
  return [
    rule((t) => `var(--care-${t.name},${t.light})`),
    // Empty unless the page sets a colour other than that of gridlines: then their contrast is checked.
    `:host{--_set:${colours.map((t) => (t.name === 'grid' ? '' : `var(--care-${t.name},)`)).join('')}}`,
    `@supports (color:light-dark(red,red)){${rule((t) => `var(--care-${t.name},light-dark(${t.light},${t.dark}))`, colours)}}`,
    `@media (forced-colors:active){${rule((t) => t.forced ?? t.light, colours)}}`,
    // Paper is white, whatever the page: browsers print no backgrounds.
    `@media print{${rule((t) => t.print ?? t.light, colours)}}`,
  ].join('');
}
