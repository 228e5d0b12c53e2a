import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { bundle } from './bundle.ts';

/** An import that is evaluated when it is reached. */
const IMPORT = /\bimport\((['"])(\.[^'"]+)\1\)/g;

/** The export statement that a bundle ends with. */
const EXPORTS = /export\s*\{([^}]*)\};?\s*$/;

/**
 * Bundles a module by itself, and puts it as one function where it is imported to be evaluated later.
 *
 * Left to the bundler, the module would be wrapped and so would each module under it, every name declared outside and every export behind a getter; one function saves a thirtieth of the script.
 * @param entry Absolute path of the module.
 * @param plugins What its own modules need.
 */
export function asOneModule(entry: string, plugins: readonly Plugin[]): Plugin {
  return {
    name: 'care-charts:as-one-module',
    apply: 'build',
    async transform(code, id) {
      const found = [...code.matchAll(IMPORT)].find(([, , path = '']) => resolve(id, '..', path) === entry);
      if (!found) return null;
      const made = asFunction(await bundle(entry, { plugins }));
      return { code: code.replace(found[0], () => `Promise.resolve().then(${made})`), map: null };
    },
  };
}

/** A module that imports nothing as a function that evaluates it and returns what it exports. */
function asFunction(code: string): string {
  const [statement, list = ''] = EXPORTS.exec(code) ?? [];
  if (!statement) throw new Error('A module without an export statement at its end cannot be made a function.');
  const exported = list.split(',').map((name) => {
    const [local = '', known = local] = name.trim().split(' as ');
    return `${known}: ${local}`;
  });
  return `() => {${code.slice(0, -statement.length)}return {${exported.join()}}}`;
}
