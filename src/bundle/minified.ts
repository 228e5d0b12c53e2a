import { createHash } from 'node:crypto';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { keep, prune, readKept } from '../prerender/cache/kept-drawings.ts';
import { inProject } from '../prerender/project.ts';

/** Where what came of a module is kept: Terser takes seconds for what draws in the browser, and builds have most modules in common. */
const KEPT = inProject('node_modules/.cache/care-charts-minified');

/** Modules kept at most: those of a few builds, with the charts of some areas. */
const MOST = 2000;

/**
 * A module as short as it can be written. Of what the minifier of Vite has left, Terser takes another 1% off the script, and
 * up to 3% off its parts and the modules of charts.
 *
 * @param news Whether functions are called with `new`, as in Vega. Default no, as in code of ours.
 * @throws {Error} where the code is no module.
 */
export async function minified(code: string, { news = false } = {}): Promise<string> {
  const options = {
    ecma: 2020,
    module: true,
    // Statements compress better than chains with commas.
    compress: { passes: 3, conditionals: false, sequences: false, unsafe_arrows: !news },
    // What a browser is told about the file stays.
    format: { comments: /^#/ },
  } as const;
  const key = createHash('sha256')
    .update(JSON.stringify([options, code]))
    .digest('hex');
  const of = { name: 'module', key };
  const kept = readKept(KEPT, of);
  if (typeof kept === 'string') return kept;
  const { code: shorter = '' } = await minify(code, options);
  keep(KEPT, of, shorter, Infinity);
  return shorter;
}

/** Removes what was used longest ago. */
export function pruneMinified(): void {
  prune(KEPT, MOST);
}

/** Vite plugin: minifies what Vite has bundled and minified once more. */
export function minifyAgain(): Plugin {
  return {
    name: 'care-charts:minify-again',
    apply: 'build',
    async generateBundle(_, files) {
      for (const file of Object.values(files)) if (file.type === 'chunk') file.code = await minified(file.code);
    },
  };
}
