import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Hashes of files by their paths in a folder: `{ "care-charts.js": "sha384-…" }`. */
export type IntegrityList = Readonly<Record<string, string>>;

/** Where the list of the last released version is kept, in the project. */
export const INTEGRITY = 'src/releases/integrity.json';

/** The hash of a file, as the attribute `integrity` has it. */
export function integrityOf(content: Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** Hashes of all files in a folder and its folders, sorted by path. */
export function integrityList(folder: string): IntegrityList {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'));
  return Object.fromEntries(paths.toSorted().map((path) => [path, integrityOf(readFileSync(join(folder, path)))]));
}

/** What differs between a list and the files that were found, a line for each: `differs: care-charts.js`. */
export function differingFiles(list: IntegrityList, found: IntegrityList): string[] {
  const paths = [...new Set([...Object.keys(list), ...Object.keys(found)])].toSorted();
  return paths.flatMap((path) => {
    if (list[path] === found[path]) return [];
    if (list[path] === undefined) return [`not in the list: ${path}`];
    return [`${found[path] === undefined ? 'missing' : 'differs'}: ${path}`];
  });
}
