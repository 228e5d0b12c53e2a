type Load = () => Promise<{ readonly default: unknown }>;

/** What the package `care-charts-areas` leaves on the page, by code: what imports the files of an area, by chart and file. `live` has what draws any area. */
type RegisteredAreas = Readonly<
  Record<string, () => Promise<{ readonly default: Readonly<Record<string, Readonly<Record<string, Load>>>> }>>
>;

const KEY = Symbol.for('care-charts areas');

/**
 * Imports what `fetch-area.ts` fetches from the package `care-charts-areas`. Stands for it where a bundler brings the
 * charts.
 *
 * @throws {Error} where that package, or the part of it for the area, is not imported.
 */
export async function fetchArea(chart: string, file: string): Promise<{ readonly default: unknown }> {
  const code = /area-(\w+)/.exec(file)?.[1] ?? 'live';
  const areas = (globalThis as { [KEY]?: RegisteredAreas })[KEY];
  const load = (await areas?.[code]?.())?.default[chart]?.[file];
  if (!load) throw new Error(`care-charts-areas has not brought ${chart}/${file}`);
  return load();
}

/** Why figures of an area cannot be had, for whoever wrote the page: the end of a sentence. */
export const whyNoArea = (code: string): string =>
  `they are in the package care-charts-areas, of which this page has not imported “care-charts-areas/${code}”`;
