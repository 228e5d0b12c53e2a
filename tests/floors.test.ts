import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inProject } from '../src/prerender/project.ts';
import { importsOf, runtimeImports, type SourceFile, sourceFiles, type SyntaxNode, walk } from './unit/source-files.ts';

/** Parts of the project by their paths, and what else can be imported by its name. */
const PARTS = {
  data: /^src\/data\//,
  words: /^src\/words\//,
  theme: /^src\/theme\//,
  artifact: /^src\/artifact\.ts$/,
  'time that a reader waits': /^src\/reader-waits\.ts$/,
  // Asks again for files of the script for pages.
  'import of files': /^src\/import-file\.ts$/,
  // Every area: which one a text means, and how it is named in a sentence.
  areas: /^src\/areas\//,
  // Figures that there are of every area: how they are packed for pages, and said in a sentence.
  'area figures': /^src\/area-figures\//,
  layers: /^src\/layers\//,
  'chart types': /^src\/chart-types\//,
  definition: /^src\/definition\//,
  // A view as HTML, SVG, Markdown or JSON: texts, made the same in Node and in a browser.
  markup: /^src\/markup\//,
  charts: /^src\/charts\/[^/]+\/[^/]+\.(chart|rows|areas)\.ts$/,
  // A bundler takes import-area.ts where the script for pages has load-area.ts.
  'charts of areas': /^src\/(load|import)-area\.ts$/,
  // What charts of areas share: figures of a measure, their words and drawing.
  'area charts': /^src\/area-charts\//,
  'own figures': /^src\/own-figures\//,
  prerender: /^src\/prerender\//,
  // What each version said, and what differs from the one before.
  releases: /^src\/releases\//,
  bundle: /^src\/bundle\//,
  dev: /^src\/dev\/(?!page\/|bench\/peers\/)/,
  // Scripts of pages that `npm run bench` bundles with libraries which are no part of the project.
  peers: /^src\/dev\/bench\/peers\//,
  'libraries of peers': /^(chart\.js|echarts\/\w+|@observablehq\/plot|@visa\/charts\/.+|vega-embed)$/,
  live: /^src\/live\//,
  element: /^src\/element\//,
  // The scripts of embed pages, and of pages around them.
  frame: /^src\/frame\//,
  mixin: /^src\/charts\/([^/]+)\/\1\.mixin\.ts$/,
  // What both the definition of a chart and its mixin make a view of.
  'shared with its mixin': /^src\/charts\/([^/]+)\/\1\.shared\.ts$/,
  tags: /^src\/charts\/([^/]+)\/\1\.ts$/,
  'code of care-chart': /^src\/care-chart\/(?!care-chart\.ts)/,
  'tag of own figures': /^src\/care-chart\/care-chart\.ts$/,
  // What the mixins of several charts are made with.
  mixins: /^src\/mixins\//,
  'figures of areas': /^src\/element\/areas\/area-stat\.ts$/,
  'box of areas': /^src\/element\/areas\/choose-area\.ts$/,
  tooltip: /^src\/element\/points\/tooltip\.ts$/,
  'stat code': /^src\/stat\/(care-stat\.mixin\.ts|stat\.css)/,
  'stat tag': /^src\/stat\/care-stat\.ts$/,
  'virtual:stats': /^virtual:stats$/,
  // Charts as HTML, in Node.
  static: /^src\/static\//,
  'reading of own figures': /^src\/live\/read-figures\.ts$/,
  'Vega of the author': /^vega(-lite)?$/,
  'virtual:static': /^virtual:static(-css)?$/,
  // The page of `npm run dev` runs in a browser, like the other faces.
  // A bundler takes import-tag.ts where the script for pages has load-tag.ts.
  faces: /^src\/(index|autoload|autoload-modules|load-tag|import-tag|charts\/index|dev\/page\/dev)\.ts$/,
  // The scripts of the gallery's pages.
  gallery: /^src\/gallery\//,
  // Types alone, each for a framework that an author has.
  frameworks: /^src\/frameworks\//,
  'rows of its own': /^src\/charts\/[^/]+\/[^/]+\.rows\.ts$/,
  lit: /^lit(\/|$)/,
  culori: /^culori\/fn$/,
  vega: /^vega(-[a-z]+)*$/,
  'what Vega is made of': /^(d3-(color|format|geo|interpolate|shape)|topojson-client|virtual:functions\/d3-ease)$/,
  'csv-parse': /^csv-parse\//,
  papaparse: /^papaparse$/,
  'read-excel-file': /^read-excel-file\//,
  re2js: /^re2js$/,
  'd3-scale': /^d3-scale$/,
  'packages other than lit and vega-embed': /^(?!lit(\/|$)|vega-embed$|virtual:|src\/)/,
  'virtual:area-index': /^virtual:area-index$/,
  'virtual:areas-without': /^virtual:areas-without$/,
  'virtual:area-figures': /^virtual:area-figures$/,
  'virtual:table': /^virtual:table\//,
  'virtual:chart': /^virtual:chart\//,
  'virtual:live': /^virtual:live\//,
  'virtual:package': /^virtual:package$/,
  'virtual:tags': /^virtual:tags$/,
  'virtual:token-css': /^virtual:token-css$/,
  'virtual:frame-mixins': /^virtual:frame-mixins$/,
} as const;
type Part = keyof typeof PARTS;

/** A floor of the building: what stands on it and what it may stand on. */
interface Floor {
  readonly floor: number;
  readonly part: Part;
  /** What it may import at run time. */
  readonly may: readonly Part[];
  /** What it may import only when it is first needed, by `import()`. */
  readonly later?: readonly Part[];
}

/** Who may import whom (design.md, section 2). */
const FLOORS: readonly Floor[] = [
  { floor: 0, part: 'data', may: ['data', 'csv-parse', 'virtual:table'] },
  { floor: 0, part: 'words', may: ['words', 'data', 'artifact'] },
  { floor: 0, part: 'theme', may: ['theme'] },
  { floor: 0, part: 'artifact', may: [] },
  { floor: 0, part: 'time that a reader waits', may: [] },
  { floor: 1, part: 'layers', may: ['layers', 'data', 'words', 'theme', 'd3-scale'] },
  { floor: 1, part: 'chart types', may: ['chart types', 'layers', 'words', 'theme', 'd3-scale'] },
  { floor: 1, part: 'definition', may: ['definition', 'artifact', 'data', 'words'] },
  { floor: 1, part: 'markup', may: ['markup', 'artifact', 'data', 'words', 'theme'] },
  { floor: 1, part: 'areas', may: ['areas', 'data', 'words'] },
  { floor: 3, part: 'charts of areas', may: ['markup'] },
  { floor: 5, part: 'import of files', may: ['time that a reader waits'], later: ['element'] },
  {
    floor: 2,
    part: 'area charts',
    may: ['area charts', 'areas', 'artifact', 'data', 'words', 'theme', 'layers', 'chart types', 'definition'],
  },
  { floor: 2, part: 'area figures', may: ['area figures', 'area charts', 'areas', 'data', 'words'] },
  {
    floor: 2,
    part: 'charts',
    may: [
      'area charts',
      'areas',
      'data',
      'words',
      'theme',
      'artifact',
      'layers',
      'chart types',
      'definition',
      'rows of its own',
      'shared with its mixin',
    ],
  },
  { floor: 2, part: 'shared with its mixin', may: ['artifact', 'data', 'words'] },
  {
    floor: 2,
    part: 'own figures',
    may: [
      'own figures',
      'data',
      'words',
      'theme',
      'artifact',
      'layers',
      'chart types',
      'definition',
      'd3-scale',
      'papaparse',
    ],
  },
  {
    floor: 3,
    part: 'prerender',
    may: [
      'prerender',
      'data',
      'words',
      'theme',
      'artifact',
      'layers',
      'definition',
      'markup',
      'areas',
      'charts',
      'packages other than lit and vega-embed',
    ],
  },
  {
    floor: 3,
    part: 'releases',
    may: ['releases', 'prerender', 'data', 'words', 'artifact', 'packages other than lit and vega-embed'],
  },
  // Neither knows the other: what a page loads is not what a developer runs.
  {
    floor: 4,
    part: 'bundle',
    may: [
      'bundle',
      'prerender',
      'releases',
      'own figures',
      'markup',
      'areas',
      'area figures',
      'layers',
      'data',
      'words',
      'theme',
      'artifact',
      'packages other than lit and vega-embed',
    ],
  },
  {
    floor: 4,
    part: 'dev',
    may: [
      'dev',
      'prerender',
      'releases',
      'markup',
      'definition',
      'own figures',
      'data',
      'words',
      'theme',
      'artifact',
      'packages other than lit and vega-embed',
    ],
  },
  { floor: 5, part: 'peers', may: ['peers', 'libraries of peers'] },
  {
    floor: 3,
    part: 'live',
    may: [
      'live',
      'own figures',
      'data',
      'words',
      'theme',
      'artifact',
      'layers',
      'definition',
      'areas',
      'area charts',
      'area figures',
      'virtual:area-index',
      'virtual:area-figures',
      'vega',
      'what Vega is made of',
      'papaparse',
      're2js',
    ],
  },
  {
    floor: 4,
    part: 'element',
    may: [
      'time that a reader waits',
      'charts of areas',
      'element',
      'markup',
      'areas',
      'area figures',
      'artifact',
      'words',
      'theme',
      'lit',
      'culori',
      'virtual:token-css',
      'virtual:area-index',
      'virtual:areas-without',
      'virtual:area-figures',
    ],
    later: ['live'],
  },
  { floor: 5, part: 'frame', may: ['frame', 'element', 'markup', 'artifact', 'virtual:frame-mixins'] },
  // A mixin is handed the element and Lit, and bundles the rest.
  {
    floor: 5,
    part: 'mixin',
    may: ['artifact', 'data', 'words', 'shared with its mixin', 'mixins'],
    later: ['virtual:live'],
  },
  { floor: 5, part: 'mixins', may: ['artifact'], later: ['live'] },
  { floor: 5, part: 'tags', may: ['element', 'virtual:chart', 'mixin'] },
  // Like a mixin, it is handed the element's side and Lit.
  { floor: 5, part: 'stat code', may: ['stat code', 'tooltip'], later: ['figures of areas'] },
  { floor: 5, part: 'stat tag', may: ['element', 'lit', 'stat code', 'virtual:stats'] },
  {
    floor: 5,
    part: 'code of care-chart',
    may: [
      'code of care-chart',
      'own figures',
      'markup',
      'words',
      'artifact',
      'virtual:package',
      'mixins',
      'time that a reader waits',
    ],
    later: ['live'],
  },
  { floor: 5, part: 'tag of own figures', may: ['element', 'code of care-chart'] },
  {
    floor: 6,
    part: 'static',
    may: [
      'static',
      'markup',
      'areas',
      'charts of areas',
      'virtual:area-index',
      'code of care-chart',
      'reading of own figures',
      'own figures',
      'layers',
      'theme',
      'artifact',
      'virtual:static',
      'virtual:package',
    ],
    later: ['Vega of the author'],
  },
  { floor: 5, part: 'frameworks', may: [] },
  // They know charts by their tags alone, as any page does, and the box of areas by its file.
  {
    floor: 5,
    part: 'gallery',
    may: ['gallery', 'words', 'areas', 'box of areas', 'virtual:area-index', 'read-excel-file'],
  },
  // The tokens are part of the npm face.
  {
    floor: 5,
    part: 'faces',
    may: [
      'time that a reader waits',
      'import of files',
      'tag of own figures',
      'faces',
      'tags',
      'stat tag',
      'element',
      'theme',
      'virtual:package',
      'virtual:tags',
    ],
  },
];

const floorsOf = (path: string): Floor[] => FLOORS.filter(({ part }) => PARTS[part].test(path));

function allows(part: Part, file: SourceFile, target: string): boolean {
  const own =
    !['rows of its own', 'shared with its mixin', 'mixin'].includes(part) || dirname(target) === dirname(file.path);
  return own && PARTS[part].test(target);
}

/** The imports by which a file breaks the rule of its floor, each with file, import and rule. */
function faults(file: SourceFile): string[] {
  return floorsOf(file.path).flatMap(({ floor, part, may, later = [] }) => {
    const rule = [...may, ...later.map((name) => `when needed ${name}`)].join(', ') || 'nothing';
    return runtimeImports(file)
      .filter(({ target, lazy }) => ![...may, ...(lazy ? later : [])].some((name) => allows(name, file, target)))
      .map(({ target }) => `${file.path} imports ${target}: floor ${floor}, ${part}, may import only ${rule}`);
  });
}

/** Things that only a page, a clock or a die has. A drawing that asks one of them would not be the same twice. */
const IMPURE = new Set(
  'document window globalThis self navigator location localStorage sessionStorage fetch performance crypto process setTimeout requestAnimationFrame'.split(
    ' ',
  ),
);

/** What a file of floors 0 to 2 asks of a page, a clock or a die. */
function impurities(file: SourceFile): string[] {
  const found: string[] = [];
  walk(file, (node) => {
    const text = file.text.slice(Number(node['start']), Number(node['end']));
    const asks =
      (node.type === 'Identifier' && IMPURE.has(String(node['name']))) ||
      (node.type === 'MemberExpression' && /^(Date\s*\.\s*now|Math\s*\.\s*random)$/.test(text)) ||
      (node.type === 'NewExpression' && /^new Date(\(\s*\))?$/.test(text)) ||
      (node.type === 'CallExpression' && text.startsWith('Date('));
    if (asks) found.push(`${file.path} asks ${text}`);
  });
  return found;
}

const files = sourceFiles('src');
const at = (path: string, text: string): SourceFile => ({ path, text });

test('every file stands on one floor', () => {
  expect(files.filter(({ path }) => floorsOf(path).length !== 1).map(({ path }) => path)).toEqual([]);
});

describe.each(FLOORS)('floor $floor, $part', ({ part }) => {
  test('imports only what it may', () => {
    const own = files.filter(({ path }) => PARTS[part].test(path));
    expect(own.flatMap(faults)).toEqual([]);
  });
});

describe('a floor is broken by', () => {
  const element = 'src/element/chart-element.ts';
  test.each([
    ['words that import a chart type', at('src/words/a.ts', "import { place } from '../layers/label-placement.ts';")],
    ['data that import Node', at('src/data/a.ts', "import { readFileSync } from 'node:fs';")],
    ['a theme that imports vega', at('src/theme/a.ts', "import 'vega';")],
    ['a chart type that imports vega-lite', at('src/chart-types/a.ts', "import { compile } from 'vega-lite';")],
    ['a chart that imports another', at('src/charts/a/a.chart.ts', "import { rows } from '../b/b.rows.ts';")],
    [
      'a chart type that imports the definition of charts',
      at('src/chart-types/a.ts', "import { drawnSeries } from '../definition/series.ts';"),
    ],
    [
      'a layer that imports a chart type',
      at('src/layers/a.ts', "import { trendSpec } from '../chart-types/trend/trend.ts';"),
    ],
    [
      'a drawing of the build that imports a chart type',
      at('src/prerender/a.ts', "import { trendSpec } from '../chart-types/trend/trend.ts';"),
    ],
    ['a bundle that imports the element', at('src/bundle/a.ts', "import { define } from '../element/define.ts';")],
    ['a bundle that imports what a developer runs', at('src/bundle/a.ts', "import { serve } from '../dev/serve.ts';")],
    [
      'what a developer runs that imports a bundle',
      at('src/dev/a.ts', "import { bundle } from '../bundle/bundle.ts';"),
    ],
    ['a bundle that imports Lit', at('src/bundle/a.ts', "import { html } from 'lit';")],
    ['live that imports the tag', at('src/live/a.ts', "import { fileName } from '../care-chart/file-name.ts';")],
    ['an element that imports a chart type', at(element, "import { place } from '../layers/label-placement.ts';")],
    ['an element that imports a drawing of the build', at(element, "export * from '../prerender/draw.ts';")],
    ['an element that imports vega', at(element, "import { View } from 'vega';")],
    ['an element that fetches vega by itself', at(element, "await import('vega');")],
    ['an element that imports live at once', at(element, "import { live } from '../live/live.ts';")],
    [
      'live that imports a drawing of the build',
      at('src/live/a.ts', "import { compile } from '../prerender/compile.ts';"),
    ],
    ['a tag that imports its own chart', at('src/charts/a/a.ts', "import chart from './a.chart.ts';")],
    ['a tag that imports the mixin of another', at('src/charts/a/a.ts', "import { mixin } from '../b/b.mixin.ts';")],
    ['a mixin that imports Lit', at('src/charts/a/a.mixin.ts', "import { html } from 'lit';")],
    ['a mixin that imports the element', at('src/charts/a/a.mixin.ts', "import { lit } from '../../element/lit.ts';")],
    [
      'a mixin that imports a chart type',
      at('src/charts/a/a.mixin.ts', "import { place } from '../../layers/label-placement.ts';"),
    ],
    [
      'a mixin that imports what another shares',
      at('src/charts/a/a.mixin.ts', "import { point } from '../b/b.shared.ts';"),
    ],
    [
      'a mixin that imports a bundle',
      at('src/charts/a/a.mixin.ts', "import { target } from '../../bundle/bundle.ts';"),
    ],
    [
      'a mixin that brings its definition at once',
      at('src/charts/a/a.mixin.ts', "import chart from 'virtual:live/a';"),
    ],
    [
      'shared a mixin that imports live at once',
      at('src/mixins/a.ts', "import { LiveViews } from '../live/live-views.ts';"),
    ],
    ['a mixin that imports vega', at('src/charts/a/a.mixin.ts', "import { View } from 'vega';")],
    ['a type among values, which leaves its import behind', at('src/theme/a.ts', "import { type Spec } from 'vega';")],
  ])('%s', (_, file) => {
    expect(faults(file)).toEqual([
      expect.stringMatching(new RegExp(`^${file.path} imports .+: floor \\d, [\\w ]+, may`)),
    ]);
  });
});

describe('a floor is not broken by', () => {
  test.each([
    ['a type, which is gone at run time', at('src/theme/a.ts', "import type { Config } from 'vega-lite';")],
    ['a type that is handed on', at('src/artifact.ts', "export type { Cell } from './data/schema.ts';")],
    ['an import that a comment talks of', at('src/words/a.ts', "// import { View } from 'vega';")],
    ['an import in a text', at('src/words/a.ts', 'export const code = "import { View } from \'vega\'";')],
    ['an element that fetches live', at('src/element/a.ts', "await import('../live/live.ts');")],
    ['a mixin that computes words', at('src/charts/a/a.mixin.ts', "import { money } from '../../words/numbers.ts';")],
    ['a mixin that fetches its definition', at('src/charts/a/a.mixin.ts', "await import('virtual:live/a');")],
    ['a tag’s mixin', at('src/charts/a/a.ts', "import { mixin } from './a.mixin.ts';")],
    [
      'a mixin that shares words with its chart',
      at('src/charts/a/a.mixin.ts', "import { point } from './a.shared.ts';"),
    ],
    ['a chart’s own rows', at('src/charts/a/a.chart.ts', "import { rows } from './a.rows.ts';")],
  ])('%s', (_, file) => {
    expect(faults(file)).toEqual([]);
  });
});

describe('floors 0 to 2, and the mixin of a chart', () => {
  test('ask nothing of a page, a clock or a die', () => {
    const pure = files.filter(({ path }) => floorsOf(path).some(({ floor, part }) => floor <= 2 || part === 'mixin'));
    expect(pure.flatMap(impurities)).toEqual([]);
  });

  test.each(['Date.now()', 'new Date()', 'Math.random()', 'document.title', 'window', 'globalThis.x', 'fetch("x")'])(
    'may not ask %s',
    (code) => {
      expect(impurities(at('src/words/a.ts', `export const a = ${code};`))).not.toEqual([]);
    },
  );

  test.each(['new Date(iso)', 'row.window', '{ document: 1 }', '"Date.now()"', 'Math.round(1)'])(
    'may say %s',
    (code) => {
      expect(impurities(at('src/words/a.ts', `export const a = ${code};`))).toEqual([]);
    },
  );
});

/** Files that import each other in a circle, types included: a path that ends where it began, for each. */
function circles(all: readonly SourceFile[]): string[][] {
  const imports = new Map(all.map((file) => [file.path, importsOf(file)]));
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path]);
    if (done.has(path) || trail.includes(path)) return;
    for (const target of imports.get(path) ?? []) if (imports.has(target)) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of all) visit(path, []);
  return found;
}

describe('files that import each other', () => {
  test('are none, types included', () => {
    expect(circles(files)).toEqual([]);
  });

  test('are found, also where only types go round', () => {
    const round = [
      at('src/words/a.ts', "import { b } from './b.ts';"),
      at('src/words/b.ts', "export type { C } from './c.ts';"),
      at('src/words/c.ts', "import type { A } from './a.ts';"),
    ];
    expect(circles(round)).toEqual([['src/words/a.ts', 'src/words/b.ts', 'src/words/c.ts', 'src/words/a.ts']]);
  });
});

/** Names that a file exports by declaring them. */
function exportedNames(file: SourceFile): string[] {
  const found: string[] = [];
  walk(file, (node) => {
    const declared = node.type === 'ExportNamedDeclaration' ? (node['declaration'] as SyntaxNode | null) : null;
    const parts = (declared?.['declarations'] as readonly SyntaxNode[] | undefined) ?? (declared ? [declared] : []);
    for (const part of parts) {
      const name = (part['id'] as { readonly name?: string } | null)?.name;
      if (name) found.push(name);
    }
  });
  return found;
}

describe('names that are exported', () => {
  /** A folder of a chart has the same names as every other: its rows, its claims, its mixin. What stands in for another file has its names. */
  const shared = files.filter(
    ({ path }) =>
      !path.startsWith('src/charts/') &&
      !/^src\/(import-tag|autoload-modules|import-area|element\/import-part)\.ts$/.test(path),
  );

  test('have one meaning: none is exported twice', () => {
    const by = new Map<string, string[]>();
    for (const file of shared)
      for (const name of exportedNames(file)) by.set(name, [...(by.get(name) ?? []), file.path]);
    expect([...by].filter(([, paths]) => new Set(paths).size > 1)).toEqual([]);
    expect(by.size).toBeGreaterThan(300);
  });

  test('are found, whatever they name', () => {
    const code =
      'export const a = 1, b = 2; export function c() {} export interface D {} export type E = D; const f = 1;';
    expect(exportedNames(at('src/words/a.ts', code))).toEqual(['a', 'b', 'c', 'D', 'E']);
  });
});

describe('all of src', () => {
  test('says of everything what it is: there is no any', () => {
    const found: string[] = [];
    for (const file of files)
      walk(file, (node) => {
        if (node.type === 'TSAnyKeyword') found.push(`${file.path}, line ${lineOf(file, Number(node['start']))}`);
      });
    expect(found).toEqual([]);
  });

  test('has a place for everything: there are no utils and no helpers', () => {
    const vague = /(^|[/._-])(utils?|utilities|helpers?|common|misc)([/._-]|$)/i;
    expect(files.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
  });
});

test('no test goes on beside a promise of its page: what it waits for could come first, and then the test never ends', () => {
  const tests = readdirSync(inProject('tests'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  expect(tests.length).toBeGreaterThan(100);
  const beside = /(?:const|let) \w+ = [\w.]+\.evaluate(?:All)?\(/;
  expect(tests.filter((path) => beside.test(readFileSync(inProject(`tests/${path}`), 'utf8')))).toEqual([]);
});

function lineOf({ text }: SourceFile, position: number): number {
  return text.slice(0, position).split('\n').length;
}
