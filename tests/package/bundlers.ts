import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { rollup } from 'rollup';
import * as vite from 'vite';
import webpack from 'webpack';

/** A bundler as its documentation sets it up for production. */
export interface Bundler {
  readonly name: string;
  /** Bundles scripts of a folder, each the entry of a page, and gives what the bundler warned of. */
  bundle(folder: string, entries: readonly string[], out: string): Promise<readonly string[]>;
  /** What a page of an entry has in its head, where the bundler leaves that to the author. */
  head?(entry: string): string;
  /** Whether a stylesheet can be imported without a plugin. */
  readonly css: boolean;
}

/** Sizes are the author's to judge: a chart that is drawn live brings a chart engine. */
const OF_SIZE = /larger than 500 kB|size limit|reduce the .*size of your bundles?|performance recommendations/;
const notOfSize = (messages: readonly string[]) => messages.filter((message) => !OF_SIZE.test(message));

const paths = (folder: string, entries: readonly string[], ending: string): Record<string, string> =>
  Object.fromEntries(entries.map((entry) => [entry, join(folder, `${entry}.${ending}`)]));

async function bundleWithVite(folder: string, entries: readonly string[], out: string): Promise<readonly string[]> {
  const said: string[] = [];
  const logger = vite.createLogger('warn');
  logger.warn = (message) => void said.push(message);
  await vite.build({
    root: folder,
    configFile: false,
    customLogger: logger,
    logLevel: 'warn',
    base: './',
    build: {
      outDir: out,
      emptyOutDir: true,
      rolldownOptions: { input: paths(folder, entries, 'html'), checks: { pluginTimings: false } },
    },
  });
  return notOfSize(said);
}

function bundleWithWebpack(folder: string, entries: readonly string[], out: string): Promise<readonly string[]> {
  const compiler = webpack({
    mode: 'production',
    context: folder,
    entry: paths(folder, entries, 'js'),
    output: { path: out },
    experiments: { css: true },
    optimization: {
      minimizer: [
        // Terser, which webpack comes with, takes half a minute for what draws live.
        new MinimizerPlugin({ exclude: /^evidence/, minify: MinimizerPlugin.esbuildMinify }),
        new MinimizerPlugin({ include: /^evidence/ }),
      ],
    },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error || !stats) return reject(error ?? new Error('webpack gave nothing'));
      const { errors = [], warnings = [] } = stats.toJson({ all: false, errors: true, warnings: true });
      resolve(notOfSize([...errors, ...warnings].map(({ message }) => message)));
    });
  });
}

async function bundleWithRollup(folder: string, entries: readonly string[], out: string): Promise<readonly string[]> {
  const said: string[] = [];
  const bundle = await rollup({
    input: paths(folder, entries, 'js'),
    onLog: (_, { message }) => said.push(message),
    plugins: [
      nodeResolve(),
      // Rollup has no minifier of its own.
      { name: 'minify', renderChunk: async (code) => (await esbuild.transform(code, { minify: true })).code },
    ],
  });
  await bundle.write({ dir: out });
  await bundle.close();
  return said;
}

async function bundleWithEsbuild(folder: string, entries: readonly string[], out: string): Promise<readonly string[]> {
  const { errors, warnings } = await esbuild.build({
    entryPoints: paths(folder, entries, 'js'),
    outdir: out,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    logLevel: 'silent',
  });
  return [...errors, ...warnings].map(({ text }) => text);
}

const stylesheet = (file: string): string => `<link rel="stylesheet" href="${file}">`;
const asModule = (entry: string): string => `<script type="module" src="${entry}.js"></script>`;
const asScript = (entry: string): string => `<script defer src="${entry}.js"></script>`;

export const bundlers: readonly Bundler[] = [
  { name: 'Vite', css: true, bundle: bundleWithVite },
  {
    name: 'webpack',
    css: true,
    bundle: bundleWithWebpack,
    head: (entry) => stylesheet(`${entry}.css`) + asScript(entry),
  },
  {
    name: 'Rollup',
    css: false,
    bundle: bundleWithRollup,
    head: (entry) => stylesheet('care-charts.css') + asModule(entry),
  },
  {
    name: 'esbuild',
    css: true,
    bundle: bundleWithEsbuild,
    head: (entry) => stylesheet(`${entry}.css`) + asModule(entry),
  },
];
