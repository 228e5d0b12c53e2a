import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { parts } from './lazy-files.ts';

/**
 * Leaves a module to a file beside the script, which is fetched when it is first needed.
 *
 * @param source How the path of the module ends.
 * @param file The file, relative to the script.
 */
export function leaveToFile(source: string, file: string): Plugin {
  return {
    name: 'care-charts:beside',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer) {
      const path = importer && id.startsWith('.') ? resolve(importer, '..', id) : id;
      return path.endsWith(source) || id === file ? { id: file, external: 'relative' } : null;
    },
  };
}

/** Leaves every part to its file, but the one that is being made. */
export function besideParts(made?: string): Plugin[] {
  return parts
    .filter(({ module }) => module !== made)
    .map(({ module, file }) => leaveToFile(`/${module}`, `./${file}`));
}
