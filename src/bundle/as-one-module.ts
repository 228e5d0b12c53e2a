import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { bundle } from './bundle.ts';

/** A dynamic import of a file: quote, path. */
const IMPORT = /\bimport\((['"])(\.[^'"]+)\1\)/g;

/** An import statement of a bundle: names, path. */
const STATEMENT = /\bimport\s*\{([^}]*)\}\s*from\s*"([^"]+)";?/g;

/** The export statement at the end of a bundle. */
const EXPORTS = /export\s*\{([^}]*)\};?\s*$/;

/**
 * Replaces `import('./entry.ts')` by a function that holds the bundled module, which is evaluated when the function is called.
 *
 * Rolldown would wrap each module on its own, with a getter for each export: 3% more in the script.
 *
 * @param entry Absolute path of the module.
 * @param plugins Vite plugins that its modules need.
 * @param shared Absolute paths of modules that stay outside, where the rest of the file has them too.
 */
export function asOneModule(entry: string, plugins: readonly Plugin[], shared: readonly string[] = []): Plugin {
  const outside: Plugin = {
    name: 'care-charts:outside',
    enforce: 'pre',
    resolveId(id, importer) {
      const path = importer && id.startsWith('.') ? resolve(importer, '..', id) : id;
      return shared.includes(path) ? { id: path, external: 'absolute' } : null;
    },
  };
  return {
    name: 'care-charts:as-one-module',
    apply: 'build',
    async transform(code, id) {
      const found = [...code.matchAll(IMPORT)].find(([, , path = '']) => resolve(id, '..', path) === entry);
      if (!found) return null;
      const { imports, evaluate } = asFunction(await bundle(entry, { plugins: [outside, ...plugins] }));
      return { code: imports + code.replace(found[0], () => `Promise.resolve().then(${evaluate})`), map: null };
    },
  };
}

/**
 * Code of a function that evaluates a module and returns its exports, and the statements that import what it needs.
 *
 * @throws {Error} when the code does not end with an export statement.
 */
function asFunction(code: string): { readonly imports: string; readonly evaluate: string } {
  const [statement, list = ''] = EXPORTS.exec(code) ?? [];
  if (!statement) throw new Error('A module without an export statement at its end cannot become a function.');
  const names: string[] = [];
  const imports = [...code.matchAll(STATEMENT)].map(([, list = '', path = '']) => {
    const outer = list.split(',').map((name) => {
      const [imported = '', local = imported] = name.trim().split(' as ');
      names.push(`const ${local} = outer_${imported};`);
      return `${imported} as outer_${imported}`;
    });
    return `import { ${outer.join()} } from ${JSON.stringify(path)};`;
  });
  const body = names.join('') + code.slice(0, -statement.length).replace(STATEMENT, '');
  const properties = list.split(',').map((name) => {
    const [local = '', exported = local] = name.trim().split(' as ');
    return `${exported}: ${local}`;
  });
  return { imports: imports.join(''), evaluate: `() => {${body}return {${properties.join()}}}` };
}
