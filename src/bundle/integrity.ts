import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { integrityOf } from '../releases/integrity-list.ts';

/** What a page asks for by itself. Modules that the script imports are covered by an import map alone: a browser may ask again, without its hash, for one that was preloaded. */
const NAMED = ['care-charts.css', 'care-charts-html.css', 'care-charts.js'];

/** Vite plugin: writes `integrity.js` beside the script, a module with the hashes of the script and its stylesheets, for embed codes. */
export function integrity(): Plugin {
  return {
    name: 'care-charts:integrity',
    apply: 'build',
    // From the files as they were written: what is emitted may still change.
    writeBundle({ dir = '' }) {
      const hashes = NAMED.map((file) => [file, integrityOf(readFileSync(join(dir, file)))]);
      writeFileSync(join(dir, 'integrity.js'), `export default ${JSON.stringify(Object.fromEntries(hashes))}`);
    },
  };
}
