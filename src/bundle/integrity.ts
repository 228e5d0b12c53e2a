import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Files that the codes of a chart name: the script, its stylesheet, and modules of charts and views. */
const NAMED = /^(care-charts\.(js|css)|charts\/(?!.*\.(details|live)\.js$).+\.js)$/;

/** Vite plugin: writes `integrity.js` beside the script, a module with the hash of each file that an embed code names. */
export function integrity(): Plugin {
  return {
    name: 'care-charts:integrity',
    apply: 'build',
    // From the files as they were written: what is emitted may still change.
    writeBundle({ dir = '' }, emitted) {
      const hashes = Object.keys(emitted)
        .filter((file) => NAMED.test(file))
        .toSorted()
        .map((file) => [file, hashOf(readFileSync(join(dir, file)))]);
      writeFileSync(join(dir, 'integrity.js'), `export default ${JSON.stringify(Object.fromEntries(hashes))}`);
    },
  };
}

/** The hash of a file, as the attribute `integrity` has it. */
export function hashOf(content: Uint8Array): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
