import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runtimeImports, type SourceFile, sourceFiles, walk } from './unit/source-files.ts';

/** Parts of the project by their paths, and what else can be imported by its name. */
const PARTS = {
  data: /^src\/data\//,
  words: /^src\/words\//,
  theme: /^src\/theme\//,
  artifact: /^src\/artifact\.ts$/,
  types: /^src\/types\//,
  charts: /^src\/charts\/[^/]+\/[^/]+\.(chart|rows)\.ts$/,
  figures: /^src\/figures\//,
  build: /^src\/build\/(?!dev\/)/,
  live: /^src\/live\//,
  element: /^src\/element\//,
  'own code': /^src\/charts\/([^/]+)\/\1\.own\.ts$/,
  // What both the definition of a chart and its own code make a view of.
  'view of its own': /^src\/charts\/([^/]+)\/\1\.view\.ts$/,
  tags: /^src\/charts\/([^/]+)\/\1\.ts$/,
  'code of own figures': /^src\/chart\/(?!care-chart)/,
  'tag of own figures': /^src\/chart\/care-chart\.ts$/,
  // What the own code of several charts is made with.
  'shared own code': /^src\/own\//,
  'stat code': /^src\/stat\/stat\.(own\.ts|css)/,
  'stat tag': /^src\/stat\/care-stat\.ts$/,
  'virtual:stats': /^virtual:stats$/,
  // The page of `npm run dev` runs in a browser, like the other faces.
  faces: /^src\/(index|autoload|charts\/index|build\/dev\/dev)\.ts$/,
  'rows of its own': /^src\/charts\/[^/]+\/[^/]+\.rows\.ts$/,
  lit: /^lit(\/|$)/,
  culori: /^culori\/fn$/,
  vega: /^vega(-[a-z]+)*$/,
  'what Vega is made of': /^(d3-geo|topojson-client)$/,
  'csv-parse': /^csv-parse\//,
  papaparse: /^papaparse$/,
  re2js: /^re2js$/,
  'd3-scale': /^d3-scale$/,
  'packages other than lit and vega-embed': /^(?!lit(\/|$)|vega-embed$|virtual:|src\/)/,
  'virtual:table': /^virtual:table\//,
  'virtual:chart': /^virtual:chart\//,
  'virtual:live': /^virtual:live\//,
  'virtual:package': /^virtual:package$/,
  'virtual:token-css': /^virtual:token-css$/,
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
  { floor: 1, part: 'types', may: ['types', 'data', 'words', 'theme', 'artifact', 'd3-scale'] },
  {
    floor: 2,
    part: 'charts',
    may: ['data', 'words', 'theme', 'artifact', 'types', 'rows of its own', 'view of its own'],
  },
  { floor: 2, part: 'view of its own', may: ['artifact', 'data', 'words'] },
  {
    floor: 2,
    part: 'figures',
    may: ['figures', 'data', 'words', 'theme', 'artifact', 'types', 'd3-scale', 'papaparse'],
  },
  {
    floor: 3,
    part: 'build',
    may: ['build', 'data', 'words', 'theme', 'artifact', 'types', 'charts', 'packages other than lit and vega-embed'],
  },
  {
    floor: 3,
    part: 'live',
    may: [
      'live',
      'figures',
      'data',
      'words',
      'theme',
      'artifact',
      'types',
      'vega',
      'what Vega is made of',
      'papaparse',
      're2js',
    ],
  },
  {
    floor: 4,
    part: 'element',
    may: ['element', 'artifact', 'words', 'theme', 'lit', 'culori', 'virtual:token-css'],
    later: ['live'],
  },
  // A chart's own code is handed the element and Lit, and bundles the rest.
  {
    floor: 5,
    part: 'own code',
    may: ['artifact', 'data', 'words', 'view of its own', 'shared own code'],
    later: ['virtual:live'],
  },
  { floor: 5, part: 'shared own code', may: ['artifact'], later: ['live'] },
  { floor: 5, part: 'tags', may: ['element', 'virtual:chart', 'own code'] },
  // Like a chart's own code, it is handed the element's side and Lit.
  { floor: 5, part: 'stat code', may: ['stat code'] },
  { floor: 5, part: 'stat tag', may: ['element', 'lit', 'stat code', 'virtual:stats'] },
  {
    floor: 5,
    part: 'code of own figures',
    may: ['code of own figures', 'figures', 'words', 'artifact', 'virtual:package'],
    later: ['live'],
  },
  { floor: 5, part: 'tag of own figures', may: ['element', 'code of own figures'] },
  // The tokens are part of the npm face.
  {
    floor: 5,
    part: 'faces',
    may: ['tag of own figures', 'faces', 'tags', 'stat tag', 'element', 'theme', 'virtual:package'],
  },
];

const floorsOf = (path: string): Floor[] => FLOORS.filter(({ part }) => PARTS[part].test(path));

function allows(part: Part, file: SourceFile, target: string): boolean {
  const own =
    !['rows of its own', 'view of its own', 'own code'].includes(part) || dirname(target) === dirname(file.path);
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
    ['words that import a chart type', at('src/words/a.ts', "import { place } from '../types/place.ts';")],
    ['data that import Node', at('src/data/a.ts', "import { readFileSync } from 'node:fs';")],
    ['a theme that imports vega', at('src/theme/a.ts', "import 'vega';")],
    ['a chart type that imports vega-lite', at('src/types/a.ts', "import { compile } from 'vega-lite';")],
    ['a chart that imports another', at('src/charts/a/a.chart.ts', "import { rows } from '../b/b.rows.ts';")],
    ['a build that imports the element', at('src/build/a.ts', "import { define } from '../element/define.ts';")],
    ['a build that imports Lit', at('src/build/a.ts', "import { html } from 'lit';")],
    ['an element that imports a chart type', at(element, "import { place } from '../types/place.ts';")],
    ['an element that imports the build', at(element, "export * from '../build/draw.ts';")],
    ['an element that imports vega', at(element, "import { View } from 'vega';")],
    ['an element that fetches vega by itself', at(element, "await import('vega');")],
    ['an element that imports live at once', at(element, "import { live } from '../live/live.ts';")],
    ['live that imports the build', at('src/live/a.ts', "import { compile } from '../build/compile.ts';")],
    ['a tag that imports its own chart', at('src/charts/a/a.ts', "import chart from './a.chart.ts';")],
    ['a tag that imports the code of another', at('src/charts/a/a.ts', "import { own } from '../b/b.own.ts';")],
    ['own code that imports Lit', at('src/charts/a/a.own.ts', "import { html } from 'lit';")],
    ['own code that imports the element', at('src/charts/a/a.own.ts', "import { lit } from '../../element/own.ts';")],
    [
      'own code that imports a chart type',
      at('src/charts/a/a.own.ts', "import { place } from '../../types/place.ts';"),
    ],
    [
      'own code that imports the view of another',
      at('src/charts/a/a.own.ts', "import { point } from '../b/b.view.ts';"),
    ],
    ['own code that imports the build', at('src/charts/a/a.own.ts', "import { target } from '../../build/target.ts';")],
    ['own code that brings its definition at once', at('src/charts/a/a.own.ts', "import chart from 'virtual:live/a';")],
    [
      'shared own code that imports live at once',
      at('src/own/a.ts', "import { LiveViews } from '../live/live-views.ts';"),
    ],
    ['own code that imports vega', at('src/charts/a/a.own.ts', "import { View } from 'vega';")],
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
    ['own code that computes words', at('src/charts/a/a.own.ts', "import { money } from '../../words/numbers.ts';")],
    ['own code that fetches its definition', at('src/charts/a/a.own.ts', "await import('virtual:live/a');")],
    ['a tag’s own code', at('src/charts/a/a.ts', "import { own } from './a.own.ts';")],
    ['own code that shares words with its chart', at('src/charts/a/a.own.ts', "import { point } from './a.view.ts';")],
    ['a chart’s own rows', at('src/charts/a/a.chart.ts', "import { rows } from './a.rows.ts';")],
  ])('%s', (_, file) => {
    expect(faults(file)).toEqual([]);
  });
});

describe('floors 0 to 2, and the own code of a chart', () => {
  test('ask nothing of a page, a clock or a die', () => {
    const pure = files.filter(({ path }) =>
      floorsOf(path).some(({ floor, part }) => floor <= 2 || part === 'own code'),
    );
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

function lineOf({ text }: SourceFile, position: number): number {
  return text.slice(0, position).split('\n').length;
}
