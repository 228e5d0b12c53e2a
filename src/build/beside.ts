import type { Plugin } from 'vite';

/**
 * Leaves a module to a file beside the script, which is fetched when it is first needed.
 *
 * @param source How the path of the module ends.
 * @param file The file, relative to the script.
 */
export function beside(source: string, file: string): Plugin {
  return {
    name: 'care-charts:beside',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith(source) || id === file ? { id: file, external: 'relative' } : null),
  };
}
