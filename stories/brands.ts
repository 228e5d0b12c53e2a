/** An example of a page's own look: the tokens it sets, and the page around the chart. */
export interface Brand {
  readonly name: string;
  readonly why: string;
  /** The chart it is shown on. */
  readonly tag: string;
  readonly page: Readonly<Record<string, string>>;
  readonly tokens: Readonly<Record<string, string>>;
}

/** Three looks: a saturated colour, a pale surface, a dark surface. Each sets only the tokens that it needs. */
export const brands: readonly Brand[] = [
  {
    name: 'One strong colour and a typeface',
    why: 'Often enough: a saturated colour for the point, its tint for the context, and a serif.',
    tag: 'care-early-intervention-spending',
    page: { background: '#fdeef5', colorScheme: 'light' },
    tokens: {
      '--care-series-1': '#d4006a',
      '--care-series-1-soft': '#c77fa1',
      '--care-font': "Georgia, 'Times New Roman', serif",
    },
  },
  {
    name: 'No box of its own',
    why: 'The figure lets a pale page show through, so the page’s colour has to bear every other.',
    tag: 'care-children-in-care',
    page: { background: '#fff9ee', colorScheme: 'light' },
    tokens: {
      '--care-surface': 'transparent',
      '--care-ink': '#2b1d12',
      '--care-ink-soft': '#66503d',
      '--care-grid': '#dcc7a6',
      '--care-series-1': '#7a1f2b',
      '--care-series-1-soft': '#a8767a',
      '--care-series-2': '#a85a00',
      '--care-radius': '0',
    },
  },
  {
    name: 'Always dark',
    why: 'A page that is dark for everyone says so with `color-scheme`; the tokens then need one value each.',
    tag: 'care-funding-gap',
    page: { background: '#17122b', colorScheme: 'dark' },
    tokens: {
      '--care-surface': '#211a3b',
      '--care-ink': '#f4f1ff',
      '--care-ink-soft': '#bdb4dc',
      '--care-grid': '#443a68',
      '--care-series-1': '#c4a7ff',
      '--care-series-1-soft': '#7f6cb3',
      '--care-series-2': '#ffb454',
      '--care-focus': '#8fd3ff',
      '--care-radius': '12px',
    },
  },
];
