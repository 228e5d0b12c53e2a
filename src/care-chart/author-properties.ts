/** The author's properties. Setting any of them rebuilds the chart. */
export const AUTHOR_PROPERTIES = {
  type: {},
  unit: {},
  source: {},
  sourceHref: { attribute: 'source-href' },
  note: {},
  sentence: {},
  x: {},
  y: {},
  series: {},
  kind: {},
  only: {},
  where: {},
  choose: {},
  latest: { type: Boolean },
  sum: {},
  mean: {},
  sort: {},
  top: {},
  highlight: {},
  compare: {},
  compareMeasure: { attribute: 'compare-measure' },
  src: {},
  spec: { noAccessor: true },
  allowDataUrls: { attribute: 'allow-data-urls' },
  rows: { noAccessor: true },
} as const;

/** The properties that hold words. */
export const WORDS = Object.keys(AUTHOR_PROPERTIES).filter((name) => !['rows', 'spec', 'latest'].includes(name));
