import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Evidence, readNational } from '../data/evidence.ts';
import { readAreas } from '../data/read-areas.ts';
import type { Descriptor } from '../data/schema.ts';

/** Absolute path of the project: the folder in which Node was started. */
export const root = process.cwd();

/** Absolute path of a file or folder of the project, from its path within it. */
export function inProject(path: string): string {
  return fileURLToPath(new URL(path, `file://${root}/`));
}

interface Manifest {
  readonly version: string;
  readonly description: string;
  readonly bugs?: { readonly url?: string };
}

/** The project's `package.json`, as far as it is used here. */
export function packageJson(): Manifest {
  return JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as Manifest;
}

/** The project's `datapackage.json`. */
export function descriptor(): Descriptor {
  return JSON.parse(readFileSync(inProject('data/datapackage.json'), 'utf8')) as Descriptor;
}

/** The text of a file of the data package. */
const textOf = (path: string): string => readFileSync(inProject(`data/${path}`), 'utf8');

let read: { readonly texts: string; readonly evidence: Evidence } | undefined;

/**
 * Reads and checks the project's data package. Files that are as they were are not checked again.
 *
 * @throws {DataError} at the first error in a table.
 */
export function readData(): Evidence {
  const described = descriptor();
  const texts = JSON.stringify([described, ...described.resources.map(({ path }) => textOf(path))]);
  if (read?.texts !== texts)
    read = { texts, evidence: Object.freeze({ ...readNational(described, textOf), ...readAreas(described, textOf) }) };
  return read.evidence;
}
