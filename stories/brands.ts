/** An example of a page's own look: the tokens it sets, and the page around the chart. */
export interface Brand {
  readonly name: string;
  readonly why: string;
  /** The chart it is shown on. */
  readonly tag: string;
  readonly page: Readonly<Record<string, string>>;
  readonly tokens: Readonly<Record<string, string>>;
  /** Where the page has a dark half: what is behind the chart there, and the tokens that differ. */
  readonly dark?: { readonly page: string; readonly tokens: Readonly<Record<string, string>> };
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
    dark: {
      page: '#10211a',
      tokens: {
        '--care-surface': 'transparent',
        '--care-ink': '#e8efe6',
        '--care-ink-soft': '#a9bbae',
        '--care-grid': '#2c4237',
        '--care-series-1': '#7fcf9f',
        '--care-series-1-soft': '#548a6b',
        '--care-series-2': '#f0985c',
        '--care-series-2-soft': '#a87650',
        '--care-series-3': '#62c3d1',
        '--care-focus': '#7fcf9f',
      },
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
    dark: {
      page: '#1c0f18',
      tokens: {
        '--care-surface': '#1c0f18',
        '--care-ink': '#f4e6ee',
        '--care-ink-soft': '#c3a9b8',
        '--care-grid': '#44303c',
        '--care-series-1': '#ff6fb5',
        '--care-series-1-soft': '#a75a82',
        '--care-series-2': '#b3a4f0',
        '--care-series-2-soft': '#7a70a8',
        '--care-focus': '#b3a4f0',
      },
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
