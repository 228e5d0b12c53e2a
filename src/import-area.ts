import type { LoadPart } from './element/load-part.ts';

/** What the package `care-charts-areas` leaves on the page: functions that import views of areas, by chart and file. */
interface RegisteredAreas {
  readonly [chart: string]: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> | undefined;
}

const KEY = Symbol.for('care-charts areas');

/**
 * Imports what `load-area.ts` fetches from the package `care-charts-areas`. Stands for it where a bundler brings the
 * charts.
 *
 * @throws {Error} where that package, or the part of it for the area, is not imported.
 */
export async function loadArea(
  chart: string,
  file: string,
  load: LoadPart,
  failed?: number,
): Promise<{ readonly default: unknown }> {
  const brought = (globalThis as { [KEY]?: RegisteredAreas })[KEY]?.[chart]?.[file];
  const code = /area-(E\d{8})$/.exec(file.replace('.details', ''))?.[1];
  if (!brought)
    throw new Error(
      `Charts of areas are in the package care-charts-areas: import 'care-charts-areas${code ? `/${code}.js` : ''}' first.`,
    );
  return load(brought, failed);
}

/** Why an area cannot be shown, for whoever wrote the page: the end of a sentence. */
export const whyNoArea = (code: string): string => `this page has not imported its charts, “care-charts-areas/${code}”`;
