import { build, type Plugin, type Rolldown } from 'vite';
import { minified } from './minified.ts';

/** Syntax of JavaScript that browsers must know: nothing newer is emitted, and nothing up to it is rewritten. */
export const target = 'es2022';

/**
 * Bundles a module with all that it imports into one.
 *
 * @param entry Absolute path of the module.
 * @param plugins Vite plugins that its modules need.
 * @param target `esnext`, the default, rewrites no syntax: right where the result is bundled once more.
 * @param whole Whether what it imports by `import()` is part of it too. Default no: that is external.
 * @returns The code of the bundle.
 */
export async function bundle(
  entry: string,
  {
    plugins,
    target = 'esnext',
    minify = false,
    whole = false,
  }: { plugins: readonly Plugin[]; target?: string; minify?: boolean; whole?: boolean },
): Promise<string> {
  const outputs = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [...plugins],
    build: {
      target,
      cssTarget: 'esnext',
      write: false,
      minify: false,
      cssMinify: 'lightningcss',
      lib: { entry, formats: ['es'] },
      rolldownOptions: { output: { minify, comments: false, ...(whole && { codeSplitting: false }) } },
    },
  })) as Rolldown.RolldownOutput[];
  const code = outputs[0]?.output[0].code.trim() ?? '';
  return minify ? minified(code) : code;
}
