import { basename } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { liveEngine } from './live-engine.ts';
import { target } from './target.ts';

/**
 * Bundles what draws live: the code for most specs in one file, and what maps need in another that it fetches.
 *
 * @param entry Absolute path of the module.
 * @param file Name of its file; the others begin with it.
 * @param plugins What its own modules need besides.
 * @returns Files by name.
 */
export async function bundleLive(
  entry: string,
  file: string,
  plugins: readonly Plugin[] = [],
): Promise<Record<string, string>> {
  const outputs = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [liveEngine(), ...plugins],
    build: {
      target,
      cssTarget: 'esnext',
      write: false,
      minify: false,
      lib: { entry, formats: ['es'], fileName: () => file },
      rolldownOptions: {
        // What both files need stays in the first.
        preserveEntrySignatures: 'allow-extension',
        output: { minify: true, comments: false, chunkFileNames: `${basename(file, '.js')}.[name].js` },
      },
    },
  })) as Rolldown.RolldownOutput[];
  const files: Record<string, string> = {};
  for (const made of outputs[0]?.output ?? []) if (made.type === 'chunk') files[made.fileName] = made.code.trim();
  return files;
}
