/** An example of a page's own look: the tokens it sets, and the page around the chart. */
export interface Brand {
  readonly name: string;
  readonly why: string;
  /** The chart it is shown on. */
  readonly tag: string;
  readonly page: Readonly<Record<string, string>>;
  readonly tokens: Readonly<Record<string, string>>;
}

/** Three looks: a serif on a pale page, a strong colour on white, and a dark page. Each sets only the tokens that it needs. */
export const brands: readonly Brand[] = [
  {
    name: 'Deep green and a serif',
    why: 'The figure has no box of its own: the pale page shows through, so the page’s colour has to bear every other.',
    tag: 'care-children-in-care',
    page: { background: '#f7f4ea', colorScheme: 'light' },
    tokens: {
      '--care-surface': 'transparent',
      '--care-ink': '#17251d',
      '--care-ink-soft': '#4f5f55',
      '--care-grid': '#d9d9c8',
      '--care-series-1': '#0e5137',
      '--care-series-1-soft': '#73917f',
      '--care-series-2': '#a8480f',
      '--care-series-2-soft': '#b58059',
      '--care-series-3': '#1a7583',
      '--care-focus': '#0e5137',
      '--care-font': "Georgia, 'Times New Roman', serif",
      '--care-radius': '0',
    },
  },
  {
    name: 'Magenta and a sans',
    why: 'A saturated colour for the point, its tint for the context, and a deep violet for what is set against it.',
    tag: 'care-funding-gap',
    page: { background: '#ffffff', colorScheme: 'light' },
    tokens: {
      '--care-ink': '#2a1522',
      '--care-ink-soft': '#66525e',
      '--care-grid': '#ecdfe6',
      '--care-series-1': '#c6006f',
      '--care-series-1-soft': '#bd7a9c',
      '--care-series-2': '#3d2c84',
      '--care-series-2-soft': '#8d85b8',
      '--care-focus': '#3d2c84',
      '--care-font': "'Trebuchet MS', Arial, sans-serif",
      '--care-radius': '14px',
    },
  },
  {
    name: 'Black and yellow',
    why: 'A page that is dark for everyone says so with `color-scheme`; the tokens then need one value each.',
    tag: 'care-early-intervention-spending',
    page: { background: '#141414', colorScheme: 'dark' },
    tokens: {
      '--care-surface': '#141414',
      '--care-ink': '#f2efe4',
      '--care-ink-soft': '#bdb9aa',
      '--care-grid': '#3a382f',
      '--care-series-1': '#ffd400',
      '--care-series-1-soft': '#7f7126',
      '--care-series-2': '#f2efe4',
      '--care-series-2-soft': '#77746a',
      '--care-focus': '#8fd3ff',
      '--care-font': 'Arial, Helvetica, sans-serif',
      '--care-radius': '0',
    },
  },
];
