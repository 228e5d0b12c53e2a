import { build, type Plugin, type Rolldown } from 'vite';
import { target } from './bundle.ts';
import { liveEngine } from './live-engine.ts';

/** Modules of words over time, which those of several lines share with those of one. */
const COURSES = /own-figures\/describe\/(?:change|stories|subject)/;

/**
 * Bundles the modules that draw in the browser: a file for each entry, `live.js` for code that two or more of them
 * share, `courses.js` for what only words of figures over time share, and a file for each dynamic import.
 *
 * @param entries Absolute paths of modules, by the name of their file.
 * @param prefix Beginning of every file name.
 * @param plugins Vite plugins that the modules need besides `liveEngine()`.
 * @returns Code by file name.
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
          codeSplitting: {
            groups: [
              { name: 'live', test: (id) => !/papaparse/.test(id) && !COURSES.test(id), minShareCount: 2, priority: 1 },
              { name: 'courses', test: COURSES, minShareCount: 2 },
            ],
          },
        },
      },
    },
  })) as Rolldown.RolldownOutput[];
  const files: Record<string, string> = {};
  for (const output of outputs[0]?.output ?? [])
    if (output.type === 'chunk') files[output.fileName] = output.code.trim();
  return files;
}

/** Turns a CommonJS module into an ES module. Rolldown's own helper for CommonJS would be one more file, which all others import. */
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
