/** A part of the element that is fetched when it is first needed. */
export interface LazyFile {
  /** Its module, in `src/element`. */
  readonly module: string;
  /** Its file, beside the script. */
  readonly file: string;
}

/** What is fetched later: what makes marks points, what panels hold, what a chart sounds like, and what looks at a page's colours. */
export const parts: readonly LazyFile[] = [
  { module: 'points/points.ts', file: 'care-charts.points.js' },
  { module: 'panels/contents.ts', file: 'care-charts.panels.js' },
  { module: 'sound/player.ts', file: 'care-charts.listen.js' },
  { module: 'contrast/contrast.ts', file: 'care-charts.contrast.js' },
];
