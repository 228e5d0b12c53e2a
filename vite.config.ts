import { availableParallelism } from 'node:os';
import type { UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { asOneModule } from './src/bundle/as-one-module.ts';
import { target } from './src/bundle/bundle.ts';
import { externalLazyFiles } from './src/bundle/lazy-files.ts';
import { cdnFiles } from './src/bundle/cdn-files.ts';
import { chartNames } from './src/prerender/charts.ts';
import { engines } from './src/dev/browsers/find.ts';
import { fontEnvironment } from './src/dev/browsers/fonts.ts';
import { integrity } from './src/bundle/integrity.ts';
import { laterFromCdn } from './src/bundle/later-from-cdn.ts';
import { licenceFile } from './src/bundle/licences.ts';
import { litAlone } from './src/bundle/lit-alone.ts';
import { liveEngine } from './src/bundle/live-engine.ts';
import { minifyAgain } from './src/bundle/minified.ts';
import { minifyTemplates } from './src/bundle/minify-templates.ts';
import { vegaOfAuthor } from './src/bundle/vega-of-author.ts';
import { careCharts } from './src/bundle/plugin.ts';
import { inProject } from './src/prerender/project.ts';
import { LongestFirst } from './tests/longest-first.ts';
import { PATIENCE } from './tests/patience.ts';
import { LEAVES_OUT, LEFT_OUT } from './tests/whole.ts';

/** Frameworks that the package has types for. Their modules run nothing. */
const frameworks = ['react', 'preact', 'solid', 'vue', 'svelte'] as const;

/** `dist/`: ES modules for bundlers, with Lit left to the page that imports them. */
const npm: UserConfig = {
  // Found tags, parts and charts of areas are imported by bundlers, and fetched by the script for pages.
  resolve: {
    alias: [
      { find: /^[./]+\/load-tag\.ts$/, replacement: inProject('src/import-tag.ts') },
      { find: /^[./]+\/load-part\.ts$/, replacement: inProject('src/element/import-part.ts') },
      { find: /^[./]+\/load-area\.ts$/, replacement: inProject('src/import-area.ts') },
    ],
  },
  build: {
    target,
    cssTarget: 'esnext',
    outDir: 'dist',
    minify: false,
    lib: {
      entry: {
        index: 'src/index.ts',
        autoload: 'src/autoload-modules.ts',
        data: 'src/data/index.ts',
        static: 'src/static/index.ts',
        'charts/chart': 'src/care-chart/care-chart.ts',
        'charts/stat': 'src/stat/care-stat.ts',
        ...Object.fromEntries(frameworks.map((name) => [`frameworks/${name}`, `src/frameworks/${name}.ts`])),
        ...Object.fromEntries(chartNames().map((name) => [`charts/${name}`, `src/charts/${name}/${name}.ts`])),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: /^lit(\/|$)/,
      output: { chunkFileNames: 'parts/[name]-[hash].js' },
    },
  },
  plugins: [vegaOfAuthor(), licenceFile(), ...laterFromCdn()],
};

/** `cdn/`: the script-tag face, everything it needs and nothing from elsewhere. */
const cdn: UserConfig = {
  build: {
    target,
    cssTarget: 'esnext',
    outDir: 'cdn',
    lib: { entry: { 'care-charts': 'src/autoload.ts' }, formats: ['es'] },
    rolldownOptions: {
      checks: { pluginTimings: false },
      // One file: the element is evaluated later than the script, and fetched with it.
      output: {
        codeSplitting: false,
        minify: true,
        comments: false,
        // Chromium compiles all functions while the script arrives, and none while the page waits for its first chart.
        postBanner: '//# allFunctionsCalledOnLoad',
      },
    },
  },
  plugins: [
    minifyAgain(),
    cdnFiles(),
    integrity(),
    ...externalLazyFiles(),
    asOneModule(inProject('src/element/script-exports.ts'), [
      ...externalLazyFiles(),
      careCharts(),
      minifyTemplates(),
      litAlone(),
    ]),
  ],
};

/** With `CHARTS`, the tests whose names have one of these charts in them. */
const aboutChosen = process.env['CHARTS']?.replaceAll(',', '|');

/** Files about charts that they name: they are left out where `CHARTS` names others. */
const ABOUT_SOME = ['exact-words.contract', 'matrix.contract', 'numbers-said'].map(
  (name) => `tests/contract/${name}.test.ts`,
);

/** Files that are left out. */
const exclude = [...(process.env['CHARTS'] ? ABOUT_SOME : []), ...(LEAVES_OUT ? LEFT_OUT : [])];

/** What is built before the tests of a project. */
const BUILT: Readonly<Record<string, string>> = {
  browser: 'cdn',
  storybook: 'storybook',
  package: 'dist',
  project: 'dist',
  frameworks: 'dist',
  bench: 'cdn',
  faults: 'dist',
};

/** Tests by what they answer: is the logic right, does every chart keep its promises, does it behave on a page, is it shown as it is, can strangers use it, do the commands of the project do what they say, and charts in projects of others, how fast is it beside its peers. */
const tests = ['unit', 'contract', 'browser', 'storybook', 'package', 'project', 'frameworks', 'bench', 'faults'].map(
  (name) => ({
    extends: true as const,
    test: {
      name,
      include: [`tests/${name}/**/*.test.ts`, ...(name === 'unit' ? ['tests/*.test.ts'] : [])],
      exclude,
      // Files share what they import, and the contract the charts that it draws: once for all files, not once for each.
      isolate: ['package', 'project', 'frameworks', 'bench'].includes(name),
      globalSetup: BUILT[name] ? [`tests/build-${BUILT[name]}-first.ts`] : [],
    },
  }),
);

/** The engine that draws live, in Node: its packages go through Vite, so that each is there once, as in its bundle. `fuzz` grows many more cases, when it is asked for. */
const [live, fuzz] = ['live', 'fuzz'].map((name) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    exclude,
    globalSetup: name === 'fuzz' ? ['tests/build-cdn-first.ts'] : [],
    isolate: name !== 'live',
    server: { deps: { inline: [/\/(vega|d3)-/, /\/vega\//] } },
  },
}));

/** What depends on how wide letters are, once more in a page set in wide ones. */
const inWideFonts = {
  extends: true as const,
  test: {
    name: 'wide fonts',
    include: ['tests/browser/room.test.ts'],
    globalSetup: ['tests/build-cdn-first.ts'],
    env: fontEnvironment('wide'),
  },
};

/** What is asked of each browser engine that is here: the same behaviour, and that hostile specs are harmless. `npm test` asks it of Chromium, and `npm run test:browsers` of all. */
const here = engines().flatMap(({ name, here }) => (here ? [name.toLowerCase()] : []));
const others = here.filter((name) => name !== 'chromium');
const [inEngines, inOthers] = [
  { name: 'engines', include: ['chromium', 'chromium-hostile'] },
  { name: 'other engines', include: others.flatMap((name) => [name, `${name}-hostile`]) },
].map(({ name, include }) => ({
  extends: true as const,
  test: {
    name,
    include: include.map((file) => `tests/engines/${file}.test.ts`),
    globalSetup: ['tests/build-cdn-first.ts', 'tests/engines/tell-engines.ts'],
  },
}));

export default defineConfig(({ mode }) => {
  const face = mode === 'cdn' ? cdn : npm;
  return {
    ...face,
    publicDir: false,
    plugins: [careCharts(), liveEngine(), ...(face.plugins ?? [])],
    test: {
      environment: 'node',
      // Every browser of a test inherits it: all see the same fonts, on every machine.
      env: { TZ: 'Europe/London', ...fontEnvironment() },
      // More than there are cores, because much of what tests do is to wait for a browser.
      maxWorkers: 2 * availableParallelism(),
      sequence: { sequencer: LongestFirst },
      // None has a limit that a busy machine breaks: the watchdog stops a test that hangs.
      testTimeout: 0,
      hookTimeout: 0,
      ...(aboutChosen && { testNamePattern: new RegExp(`\\b(${aboutChosen})\\b`) }),
      teardownTimeout: PATIENCE,
      expect: { poll: { timeout: PATIENCE } },
      reporters: ['default', './tests/watchdog.ts'],
      projects: [...tests, live, fuzz, inWideFonts, inEngines, inOthers].filter((project) => project !== undefined),
    },
  };
});
