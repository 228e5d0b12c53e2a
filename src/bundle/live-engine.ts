import type { Plugin } from 'vite';
import { inProject } from '../prerender/project.ts';

const engine = (file: string): string => inProject(`src/live/vega/${file}`);
const inPackage = (path: string): string => inProject(`node_modules/${path}`);

/** A module that only exports what others define. */
const LIST_OF_EXPORTS = /node_modules\/vega-[a-z]+\/index\.js$/;

/** A module that replaces another in the live bundle. */
interface Replacement {
  /** Paths of the importing modules. */
  readonly from: RegExp;
  /** The specifier that they import. */
  readonly what: RegExp;
  /** Absolute path of the module that they get. */
  readonly by: string;
}

/** All replacements. The first that matches is used. */
const REPLACEMENTS: readonly Replacement[] = [
  { from: /node_modules\/vega-(embed|lite)\//, what: /^vega$/, by: engine('vega.ts') },
  { from: /node_modules\/vega-embed\//, what: /^vega-lite$/, by: engine('stubs/vega-lite.ts') },
  {
    from: /node_modules\/vega-embed\//,
    what: /^(fast-json-patch|json-stringify-pretty-compact|semver|vega-themes|vega-tooltip)(\/|$)|^\.\/(post|style)\.js$|\/package\.json$/,
    by: engine('stubs/vega-embed-extras.ts'),
  },
  // One copy, where a package brings an older version.
  {
    from: /node_modules\/vega-lite\//,
    what: /^vega-expression$/,
    by: inPackage('vega-expression/build/vega-expression.js'),
  },
  { from: /node_modules\/vega-statistics\//, what: /^d3-array$/, by: inPackage('d3-array/dist/d3-array.mjs') },
  { from: /node_modules\/vega-loader\//, what: /^d3-dsv$/, by: engine('on-demand/dsv.stub.ts') },
  { from: /node_modules\/vega-/, what: /^vega-runtime$/, by: inPackage('vega-runtime/index.js') },
  { from: /node_modules\/vega-runtime\//, what: /\/expression\.js$/, by: engine('stubs/code-generation.ts') },
  // Its source: the build does not export its functions.
  { from: /(src|tests)\/live\//, what: /^vega-interpreter$/, by: inPackage('vega-interpreter/index.js') },
  {
    from: /(src|tests)\/live\//,
    what: /^vega-interpreter-functions$/,
    by: inPackage('vega-interpreter/src/functions.js'),
  },
  // Its source: the build contains copies of its imports.
  { from: /src\/live\/vega\//, what: /^vega-embed$/, by: inPackage('vega-embed/src/embed.ts') },
  {
    from: /node_modules\/vega-(functions|loader)\//,
    what: /^(d3-geo|topojson-client)$/,
    by: engine('on-demand/maps.stub.ts'),
  },
  // Its source: the build is one module with every renderer.
  {
    from: /node_modules\/vega-|(src|tests)\/live\//,
    what: /^vega-scenegraph$/,
    by: inPackage('vega-scenegraph/index.js'),
  },
  {
    from: /node_modules\/vega-scenegraph\//,
    what: /\/(CanvasRenderer|HybridRenderer|HybridHandler|SVGStringRenderer)\.js$/,
    by: engine('stubs/renderers.ts'),
  },
  {
    from: /node_modules\/vega-scenegraph\/src\/marks\//,
    what: /\/(canvas\/(blend|clip|draw|fill|pick|stroke)|pickPath)\.js$/,
    by: engine('stubs/renderers.ts'),
  },
  {
    from: /node_modules\/vega-scenegraph\/src\/(Scenegraph|SVGRenderer)\.js$/,
    what: /\/(serialize|markup)\.js$/,
    by: engine('stubs/renderers.ts'),
  },
  // What only specs draw comes with them, by a copy of d3-shape of its own: a module is whole in one file.
  { from: /src\/live\/vega\//, what: /^vega-curves$/, by: inPackage('vega-scenegraph/src/path/curves.js') },
  { from: /\/path\/curves\.js$/, what: /^d3-shape$/, by: `${inPackage('d3-shape/dist/d3-shape.mjs')}?curves` },
  { from: /node_modules\/vega-scenegraph\//, what: /\/curves\.js$/, by: engine('stubs/curves.ts') },
  { from: /node_modules\/vega-scenegraph\//, what: /\/util\/aria\.js$/, by: engine('stubs/aria.ts') },
  {
    from: /node_modules\/vega-scenegraph\//,
    what: /\/CanvasHandler\.js$/,
    by: inPackage('vega-scenegraph/src/SVGHandler.js'),
  },
  // Its source: the build is one module with every palette.
  { from: /node_modules\/vega-|src\/live\/vega\//, what: /^vega-scale$/, by: inPackage('vega-scale/index.js') },
  { from: /node_modules\/vega-scale\//, what: /\/interpolate\.js$/, by: engine('stubs/interpolate.ts') },
  { from: /src\/live\/vega\//, what: /^vega-interpolate$/, by: inPackage('vega-scale/src/interpolate.js') },
  { from: /node_modules\/vega-scale\//, what: /\/palettes\.js$/, by: engine('on-demand/palettes.stub.ts') },
  // Its source: the build is one module with every transform.
  { from: /src\/live\/vega\//, what: /^vega-transforms$/, by: inPackage('vega-transforms/index.js') },
  // Its source: the build is one module with every regression.
  {
    from: /node_modules\/vega-|src\/live\/vega\//,
    what: /^vega-statistics$/,
    by: inPackage('vega-statistics/index.js'),
  },
  { from: /src\/live\/vega\//, what: /^vega-palettes$/, by: inPackage('vega-scale/src/palettes.js') },
];

/** The letters outside ASCII that Vega's expression parser lists in 5 kB. Replaced by `\p{ID_Start}` and `\p{ID_Continue}`. */
const LETTERS = /(RegexNonAsciiIdentifier(Start|Part) =) new RegExp\('[^']+'\)/g;

/** Packages of functions that only expressions of authors' specs call: they are loaded on demand. */
const OF_SPECS = /^(vega-selections|vega-statistics|d3-ease)$/;
const STANDS_IN = '\0stands-in:';
const AS_OBJECT = 'virtual:functions/';

/** The names that a package exports. */
async function namesIn(name: string): Promise<string[]> {
  return Object.keys((await import(name)) as object);
}

/** A module with the exports of a package of functions, each of which calls the function that specs bring. */
async function standIn(name: string): Promise<string> {
  const functions = (await namesIn(name)).map((one) => `export const ${one} = /*#__PURE__*/ later('${one}');`);
  return [`import { later } from ${JSON.stringify(engine('stubs/later.ts'))};`, ...functions].join('\n');
}

/** A module whose default export has all functions of a package by their names. A namespace import would be one more file. */
async function asObject(name: string): Promise<string> {
  const names = (await namesIn(name)).join(', ');
  return `import { ${names} } from ${JSON.stringify(name)};\nexport default { ${names} };`;
}

/** Vite plugin: leaves out of vega-embed and Vega what `care-chart` never uses, and splits off what few specs use. */
export function liveEngine(): Plugin {
  return {
    name: 'care-charts:live-engine',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!importer) return null;
      if (id.startsWith(AS_OBJECT)) return `\0${id}`;
      if (OF_SPECS.test(id) && /node_modules\/vega-functions\//.test(importer)) return STANDS_IN + id;
      const found = REPLACEMENTS.find(({ from, what }) => what.test(id) && from.test(importer));
      if (!found) return null;
      // Said, because Rolldown's own analysis of such a list differs from one build to another.
      return LIST_OF_EXPORTS.test(found.by) ? { id: found.by, moduleSideEffects: false } : found.by;
    },
    load: {
      filter: { id: /^\0(stands-in:|virtual:functions\/)/ },
      handler: (id) =>
        id.startsWith(STANDS_IN) ? standIn(id.slice(STANDS_IN.length)) : asObject(id.slice(AS_OBJECT.length + 1)),
    },
    transform: {
      filter: { id: /node_modules\/(vega-(expression|transforms)|d3-shape)\// },
      handler: (code) => ({
        code: code
          .replace(
            LETTERS,
            (_, name: string, part: string) => `${name} /\\p{ID_${part === 'Start' ? 'Start' : 'Continue'}}/u`,
          )
          // Curves with a tension are made by a call that does nothing else.
          .replace(/= \(function custom\(/g, '= /*#__PURE__*/ (function custom('),
        map: null,
        // What a file does not use of them is no part of it.
        moduleSideEffects: false,
      }),
    },
  };
}
