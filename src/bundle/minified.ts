import { createHash } from 'node:crypto';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { keep, readKept } from '../prerender/cache/kept-drawings.ts';
import { inProject } from '../prerender/project.ts';

/**
 * A module as short as it can be written. Of what the minifier of Vite has left, Terser takes another 1% off the script, and
 * up to 3% off its parts and the modules of charts.
 *
 * @param news Whether functions are called with `new`, as in Vega. Default no, as in code of ours.
 * @throws {Error} where the code is no module.
 */
export async function minified(code: string, { news = false } = {}): Promise<string> {
  const { code: shorter = '' } = await minify(code, {
    ecma: 2020,
    module: true,
    // Statements compress better than chains with commas.
    compress: { passes: 3, conditionals: false, sequences: false, unsafe_arrows: !news },
    // What a browser is told about the file stays.
    format: { comments: /^#/ },
  });
  return shorter;
}

const KEPT = inProject('node_modules/.cache/care-charts-minified');

/** Versions of files that are kept. */
const MOST = 60;

/** A file of what draws in the browser, minified. It takes seconds, so that what came of the same code is kept. */
export async function minifiedDrawing(file: string, code: string): Promise<string> {
  const of = { name: file, key: createHash('sha256').update(code).digest('hex') };
  const kept = readKept(KEPT, of);
  if (typeof kept === 'string') return kept;
  const shorter = await minified(code, { news: true });
  keep(KEPT, of, shorter, MOST);
  return shorter;
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
