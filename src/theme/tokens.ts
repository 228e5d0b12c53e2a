/** A design token: a CSS custom property that a page may set, `--care-<name>`. */
export interface Token {
  readonly name: string;
  /** Default on a light page. */
  readonly light: string;
  /** Default on a dark page. The same as `light` where the value is not a colour. */
  readonly dark: string;
  /** System colour under forced colours, for colours. */
  readonly forced?: string;
  /** What it paints. */
  readonly meaning: string;
}

const token = (name: string, meaning: string, light: string, dark: string, forced: string): Token => ({
  name,
  light,
  dark,
  forced,
  meaning,
});

/** Colours of the figure. Series colours come from the Government Analysis Function palette, lighter in the dark. */
export const colours: readonly Token[] = [
  token('surface', 'Background of the figure; `transparent` is allowed.', '#ffffff', '#14181d', 'Canvas'),
  token('ink', 'Headline, summary, labels and the axis.', '#1d2228', '#eef1f4', 'CanvasText'),
  token('ink-soft', 'Subtitle, source line and axis labels.', '#515b66', '#a9b4bf', 'CanvasText'),
  token('grid', 'Gridlines and borders.', '#d5dade', '#3a424b', 'GrayText'),
  token('series-1', 'The point of the chart.', '#12436d', '#9cc8f5', 'CanvasText'),
  token('series-1-soft', 'The context of the first series.', '#7d94ab', '#506b85', 'Canvas'),
  token('series-2', 'What is set against it: a projection, a commitment.', '#f46a25', '#ff9a5c', 'LinkText'),
  token('series-2-soft', 'The context of the second series.', '#cc7c52', '#9c6240', 'GrayText'),
  token('series-3', 'A third series.', '#28a197', '#5bc9bd', 'VisitedText'),
  token('series-4', 'A fourth series.', '#801650', '#e08ab9', 'ButtonText'),
  token('focus', 'The ring around what has the keyboard focus.', '#0b5fa5', '#8fc4ff', 'Highlight'),
];

/** Shape and type of the figure. */
export const shapes: readonly Token[] = [
  { name: 'font', light: 'inherit', dark: 'inherit', meaning: 'Font family of everything in the figure.' },
  { name: 'radius', light: '3px', dark: '3px', meaning: 'Corner radius of buttons and the tooltip.' },
];

/** Every token, in the order they are documented. */
export const tokens: readonly Token[] = [...colours, ...shapes];

/**
 * A colour token as the drawings name it, with its light default for a drawing that stands alone.
 *
 * The host maps the private name to the public one, so a page can set `--care-…` anywhere above the chart.
 */
export function colour(name: string): string {
  const found = colours.find((c) => c.name === name);
  if (!found) throw new Error(`No colour token ${name}`);
  return `var(--_${name})`;
}

/** The CSS that gives every private token its value: the page's, else the default for light, dark or forced colours; on paper the default for light. */
export function tokenCSS(): string {
  const rule = (value: (token: Token) => string, list: readonly Token[] = tokens): string =>
    `:host{${list.map((t) => `--_${t.name}:${value(t)}`).join(';')}}`;
  return [
    rule((t) => `var(--care-${t.name},${t.light})`),
    // Empty where the page sets no colour that a reader must tell from another.
    `:host{--_set:${colours.map((t) => (t.name === 'grid' ? '' : `var(--care-${t.name},)`)).join('')}}`,
    `@supports (color:light-dark(red,red)){${rule((t) => `var(--care-${t.name},light-dark(${t.light},${t.dark}))`, colours)}}`,
    `@media (forced-colors:active){${rule((t) => t.forced ?? t.light, colours)}}`,
    // Paper is white, whatever the page: browsers print no backgrounds.
    `@media print{${rule((t) => t.light, colours)}}`,
  ].join('');
}
