import { build, type Plugin, type Rolldown } from 'vite';
import { target } from './bundle.ts';
import { liveEngine } from './live-engine.ts';

/**
 * Bundles what draws live: a file for each entry, one named `live` for what several need, and one for whatever they fetch.
 *
 * @param entries Absolute paths of modules, by the name of their file.
 * @param prefix What the name of every file begins with.
 * @param plugins What their own modules need besides.
 * @returns Files by name.
 */
export async function bundleLive(
  entries: Readonly<Record<string, string>>,
  { prefix = '', plugins = [] }: { readonly prefix?: string; readonly plugins?: readonly Plugin[] } = {},
): Promise<Record<string, string>> {
  const outputs = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [liveEngine(), asESModule(/node_modules\/papaparse\//), ...plugins],
    build: {
      target,
      cssTarget: 'esnext',
      write: false,
      minify: false,
      lib: { entry: { ...entries }, formats: ['es'], fileName: (_, name) => `${prefix}${name}.js` },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: true,
          comments: false,
          chunkFileNames: `${prefix}[name].js`,
          codeSplitting: { groups: [{ name: 'live', test: (id) => !id.includes('papaparse'), minShareCount: 2 }] },
        },
      },
    },
  })) as Rolldown.RolldownOutput[];
  const files: Record<string, string> = {};
  for (const made of outputs[0]?.output ?? []) if (made.type === 'chunk') files[made.fileName] = made.code.trim();
  return files;
}

/** A module in the manner of Node as an ES module: else what the bundler wraps it in is a file more for everything to wait for. */
function asESModule(id: RegExp): Plugin {
  return {
    name: 'care-charts:as-es-module',
    transform: {
      filter: { id },
      handler: (code) =>
        `const module = { exports: {} }, { exports } = module;\n${code}\nexport default module.exports;`,
    },
  };
}
