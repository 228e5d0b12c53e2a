import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The specs of a folder and of the folders in it, by their path without `.json` and `.vl`.
 *
 * A file of JSON that is no spec of Vega-Lite, such as data beside it, is left out.
 *
 * @throws {Error} when the folder has none, or a file that is no JSON.
 */
export function specsIn(folder: string): Record<string, unknown> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  const specs: Record<string, unknown> = {};
  for (const file of files.toSorted()) {
    const spec = parsed(join(folder, file));
    if (isSpec(spec)) specs[file.replace(/(\.vl)?\.json$/, '')] = spec;
  }
  if (!Object.keys(specs).length)
    throw new Error(`${folder} has no specs: files that end with .json and have a mark, a layer or plots.`);
  return specs;
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} is no JSON: ${(error as Error).message}`, { cause: error });
  }
}

const COMPOSED = ['mark', 'layer', 'facet', 'repeat', 'concat', 'hconcat', 'vconcat'];

function isSpec(value: unknown): boolean {
  return Boolean(value) && typeof value === 'object' && COMPOSED.some((name) => Object.hasOwn(value as object, name));
}
