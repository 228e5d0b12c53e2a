import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { bundle } from './bundle.ts';

/** A dynamic import of a file: quote, path. */
const IMPORT = /\bimport\((['"])(\.[^'"]+)\1\)/g;

/** The export statement at the end of a bundle. */
const EXPORTS = /export\s*\{([^}]*)\};?\s*$/;

/**
 * Replaces `import('./entry.ts')` by a function that holds the bundled module, which is evaluated when the function is called.
 *
 * Rolldown would wrap each module on its own, with a getter for each export: 3% more in the script.
 *
 * @param entry Absolute path of the module.
 * @param plugins Vite plugins that its modules need.
 */
export function asOneModule(entry: string, plugins: readonly Plugin[]): Plugin {
  return {
    name: 'care-charts:as-one-module',
    apply: 'build',
    async transform(code, id) {
      const found = [...code.matchAll(IMPORT)].find(([, , path = '']) => resolve(id, '..', path) === entry);
      if (!found) return null;
      const evaluate = asFunction(await bundle(entry, { plugins }));
      return { code: code.replace(found[0], () => `Promise.resolve().then(${evaluate})`), map: null };
    },
  };
}

/**
 * Code of a function that evaluates a module without imports and returns its exports.
 *
 * @throws {Error} when the code does not end with an export statement.
 */
function asFunction(code: string): string {
  const [statement, list = ''] = EXPORTS.exec(code) ?? [];
  if (!statement) throw new Error('A module without an export statement at its end cannot become a function.');
  const properties = list.split(',').map((name) => {
    const [local = '', exported = local] = name.trim().split(' as ');
    return `${exported}: ${local}`;
  });
  return `() => {${code.slice(0, -statement.length)}return {${properties.join()}}}`;
}
