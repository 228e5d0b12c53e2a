import type { LoadPart } from './element/load-part.ts';
import { areasFolder } from './markup/areas-folder.ts';

// Vite would look for files under a path that is written into `new URL()` beside `import.meta.url`.
const script = import.meta.url;

/** Where charts of areas are. */
const folder = areasFolder(new URL('.', script).href);

/**
 * Fetches a view of an area, or what its panels hold, or what draws areas in the browser, from the folder `areas` beside the script.
 *
 * @param chart The name of the chart.
 * @param file The key of the view: `measure-starting.area-E08000035`; of what its panels hold, with `.details`; of what draws in the browser, `live`.
 * @param load Loads it.
 * @param failed As for `load`: 0 where it may take its time, because a server makes it when it is asked for.
 * @throws `LateError` (element/load-part.ts) after ten seconds.
 */
export function loadArea(
  chart: string,
  file: string,
  load: LoadPart,
  failed?: number,
): Promise<{ readonly default: unknown }> {
  const address = `${folder}${chart}/${file}.js`;
  return load(() => import(/* @vite-ignore */ address) as Promise<{ readonly default: unknown }>, failed, address);
}

/** Why an area cannot be shown, for whoever put the charts here: the end of a sentence. */
export const whyNoArea = (_code: string): string =>
  `its charts are not in ${folder}, where “npm run build -- --areas” writes them`;
