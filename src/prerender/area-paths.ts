import { areaCodes } from './cache/drawn-areas.ts';
import { areaChartNames } from './charts.ts';
import { ENGLAND } from '../areas/area-place.ts';

/** The file of a chart of an area. */
export interface AreaPath {
  /** The folder of `cdn/` that it is in: `areas` has modules, `embed` and `oembed` pages, `static` pictures. */
  readonly folder: string;
  /** The chart. */
  readonly name: string;
  /** The area whose chart has to be drawn for it. */
  readonly code: string;
  /** Whether it is what draws any area in the browser. */
  readonly live: boolean;
}

const PATHS = [
  /^(?<folder>areas)\/(?<name>[a-z-]+)\/(?:(?<live>live)|(?:[a-z\d-]+\.)*area-(?<code>E\d{8})(?:\.details)?)\.js$/,
  /^(?<folder>embed|oembed|static)\/(?<name>[a-z-]+)\.(?:[a-z\d-]+\.)*area-(?<code>E\d{8})(?:\.[a-z\d]+)+$/,
];

/**
 * What a path in `cdn/` asks for; `null` where no chart of an area has such a file. That there is the view is not said.
 *
 * @param path `areas/leavers/area-E08000035.js`, `embed/leavers.measure-trend.area-E08000035.html`.
 */
export function readAreaPath(path: string): AreaPath | null {
  const groups = PATHS.map((pattern) => pattern.exec(path)?.groups).find(Boolean);
  if (!groups) return null;
  const { folder = '', name = '', live, code = ENGLAND } = groups;
  if (!areaChartNames().includes(name) || !areaCodes().includes(code)) return null;
  return { folder, name, code, live: live !== undefined };
}
