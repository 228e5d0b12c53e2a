import type { LoadPart } from './element/load-part.ts';
import { READER_WAITS } from './reader-waits.ts';

/** The address of this script. */
export const script = import.meta.url;

/** The path of a file in the text of a function that imports it. */
const IMPORTED = /import\(.[./]*([^"'`]+)/;

/** How often each file has failed, by its path. */
const failures: Record<string, number> = {};

/**
 * Imports a file beside this script. After a failure it is asked for by another address (element/other-address.ts).
 *
 * @param path From the folder of this script, or an address.
 * @param failed How often what it imports has failed since. Where it is said, nothing is given up after ten seconds.
 * @param load Imports it for the first time.
 * @throws what the browser says of it; `LateError` (element/load-part.ts) after ten seconds; also of a file that is empty.
 */
export async function importFile<Module>(path: string, failed?: number, load?: () => Promise<Module>): Promise<Module> {
  const { href } = new URL(path, script);
  const times = (failures[path] = Math.max(failures[path] ?? 0, failed ?? 0));
  const asked = (
    times
      ? import('./element/again.ts').then(({ otherAddress }) => import(/* @vite-ignore */ otherAddress(href, times)))
      : (load?.() ?? import(/* @vite-ignore */ href))
  ) as Promise<Module>;
  let timer;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      failures[path] = times + 1;
      asked.then(
        () => (failures[path] = times),
        () => {},
      );
      if (failed === undefined) reject(Error(path, { cause: asked }));
    }, READER_WAITS);
  });
  try {
    const module = await Promise.race([asked, late]);
    for (const _ in module) return module;
    throw Error(path);
  } catch (error) {
    failures[path] = times + 1;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** Imports a part of the script: as `importFile()`, by the path that the text of a function names. */
export const loadPart: LoadPart = (load, failed, path = IMPORTED.exec(String(load))?.[1]) =>
  path ? importFile(path, failed, load) : load();
