import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { parseAst } from 'vite';
import { tokens } from '../../src/theme/tokens.ts';
import { chartNames } from '../../src/prerender/charts.ts';
import { lazyFiles } from '../../src/bundle/lazy-files.ts';
import { inProject } from '../../src/prerender/project.ts';
import { BUDGETS } from './budgets.ts';
import { install, type Installed } from './installed.ts';
import { roomTaken } from './room.ts';

interface PackageJson {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

const read = (path: string): string => readFileSync(inProject(path), 'utf8');
const { exports, dependencies, peerDependencies } = JSON.parse(read('package.json')) as PackageJson;
const names = chartNames();

let installed: Installed;
beforeAll(() => {
  installed = install();
});

test('every address that the package exports is there', () => {
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  for (const target of targets) {
    if (!target.includes('*')) expect(existsSync(inProject(target)), target).toBe(true);
    else if (target.includes('charts'))
      for (const name of names)
        expect(existsSync(inProject(target.replaceAll('*', name))), `${target} for ${name}`).toBe(true);
    else expect(existsSync(inProject(target.replace('*', ''))), target).toBe(true);
  }
});

test('npm packs what readers and bundlers need, and nothing else', () => {
  const paths = installed.files;
  for (const path of [
    'LICENSE',
    'README.md',
    'dist/index.js',
    'cdn/care-charts.js',
    'custom-elements.json',
    'web-types.json',
    'vscode.html-custom-data.json',
    'vscode.css-custom-data.json',
  ])
    expect(paths).toContain(path);
  expect(paths.filter((path) => /^(src|tests|stories|\.)/.test(path))).toEqual([]);
});

test('the package fits its limit', () => {
  const { size } = statSync(installed.tarball);
  const room = roomTaken(join(installed.folder, 'node_modules/care-charts'), installed.files);
  expect(size, `The package: ${size} of ${BUDGETS.tarball} bytes.\n${room}\n`).toBeLessThanOrEqual(BUDGETS.tarball);
});

test('publint finds nothing', async () => {
  const { messages, pkg } = await publint({ pkgDir: join(installed.folder, 'node_modules/care-charts'), pack: false });
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
});

test('Are the types wrong? finds none that are, at any address that scripts import', () => {
  const notScripts = Object.keys(exports).filter((address) => /^\.\/(data\/\*|cdn\/\*|.*\.(css|json))$/.test(address));
  const flags = ['--profile', 'esm-only', '--format', 'json', '--exclude-entrypoints', ...notScripts];
  const { status, stdout, stderr } = spawnSync('npx', ['attw', installed.tarball, ...flags], { encoding: 'utf8' });
  expect(status, stdout + stderr).toBe(0);
});

/** What a module imports, now and later, as its syntax tells: text in it that looks like an import is none. */
function importsOf(code: string): string[] {
  const names: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && /^(Import|Export)\w+$/.test(String(node.type)) && 'source' in node) {
      const { source } = node;
      if (typeof source === 'object' && source && 'value' in source) names.push(String(source.value));
    }
    Object.values(node).forEach(visit);
  };
  visit(parseAst(code));
  return names;
}

describe('for bundlers', () => {
  test('every file that a module imports, now or later, is in the package', () => {
    const seen = new Set<string>();
    const follow = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const name of importsOf(read(file)).filter((name) => name.startsWith('.'))) {
        const imported = join(dirname(file), name);
        expect(installed.files, `${file} imports ${name}`).toContain(imported);
        follow(imported);
      }
    };
    for (const file of installed.files.filter((path) => /^dist\/.*\.js$/.test(path))) follow(file);
    // What draws in the browser is that of script tags.
    expect([...seen]).toContain('cdn/care-charts.live.js');
  });

  test('the engine that draws in the browser is in the package once', () => {
    const scripts = installed.files.filter((file) => file.endsWith('.js'));
    // What Vega says, which no minifier changes.
    const engines = scripts.filter((file) => read(file).includes('Unrecognized scale type'));
    expect(engines).toEqual(['cdn/care-charts.live.js']);
  });

  test('modules import nothing but what the package depends on', () => {
    const files = readdirSync(inProject('dist'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    for (const file of files) {
      const imported = importsOf(read(`dist/${file}`)).filter((name) => !name.startsWith('.'));
      // Charts of an author are drawn by the Vega of the author.
      const known = file === 'static.js' ? { ...dependencies, ...peerDependencies } : dependencies;
      for (const name of imported) expect(Object.keys(known), `${file} imports ${name}`).toContain(name.split('/')[0]);
    }
  });

  test('data can be imported without an element', () => {
    expect(read('dist/data.js')).not.toMatch(/from ["']lit|customElements/);
  });

  test.each(['bundler', 'nodenext'])(
    'the types hold for a stranger whose compiler resolves as %s, libraries checked',
    (resolution) => {
      const folder = mkdtempSync(join(tmpdir(), 'care-charts-'));
      mkdirSync(join(folder, 'node_modules'));
      symlinkSync(inProject('.'), join(folder, 'node_modules/care-charts'));
      symlinkSync(inProject('node_modules/lit'), join(folder, 'node_modules/lit'));
      writeFileSync(
        join(folder, 'page.ts'),
        `import { CareFundingGap, tokens, type ChartView } from 'care-charts';
       import 'care-charts/charts/children-in-care';
       import { claims } from 'care-charts/data';
       const chart = document.createElement('care-funding-gap');
       chart.ask = 'family-help';
       // @ts-expect-error: not one of the sums
       chart.ask = 'lottery';
       const amounts: number[] = chart.rows.map((row) => row.amount);
       chart.addEventListener('care-change', (event) => event.view['ask']);
       export { amounts, CareFundingGap, type ChartView, claims, tokens };`,
      );
      const module = resolution === 'bundler' ? 'esnext' : 'nodenext';
      const flags = [
        '--ignoreConfig',
        '--noEmit',
        '--strict',
        '--preserveSymlinks',
        '--target',
        'es2022',
        '--lib',
        'es2023,dom,dom.iterable',
      ];
      const run = [
        'tsc',
        ...flags,
        '--types',
        '',
        '--module',
        module,
        '--moduleResolution',
        resolution,
        join(folder, 'page.ts'),
      ];
      execFileSync('npx', run, { encoding: 'utf8' });
    },
  );
});

describe('for script tags', () => {
  test('chart modules import nothing, so a cache-busting query never brings a second core', () => {
    for (const file of readdirSync(inProject('cdn/charts'))) {
      const text = read(`cdn/charts/${file}`);
      expect(text, file).not.toMatch(/(^|;)\s*import[\s{"']/);
      expect(text, file).toMatch(/^export default|export\s*\{\s*[\w$]+ as default\s*\};?$/);
    }
  });

  test('what panels hold is handed Lit, and imports nothing either', () => {
    const text = read('cdn/care-charts.panels.js');
    expect(text).not.toMatch(/(^|;)\s*import[\s{"'(]/);
    expect(text).toMatch(/export\s*\{\w+ as panelContents\}/);
    expect(text).not.toContain('lit-html');
  });

  test('what makes marks points imports nothing', () => {
    const text = read('cdn/care-charts.points.js');
    expect(text).not.toMatch(/(^|;)\s*import[\s{"'(]/);
    expect(text).toMatch(/export\s*\{\w+ as Points\}/);
  });

  test.each(['care-charts.js', ...lazyFiles.map(({ file }) => file)])('%s names no other origin', (file) => {
    const addresses = read(`cdn/${file}`).match(/https?:\/\/[^"'`\s)]+/g) ?? [];
    expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([]);
  });
});

describe('the manifest tells editors what a tag takes', () => {
  const manifest = JSON.parse(read('custom-elements.json')) as {
    modules: {
      path: string;
      exports: { kind: string; name: string }[];
      declarations: {
        tagName?: string;
        members?: { name: string; privacy?: string; readonly?: boolean }[];
        attributes?: { name: string; type?: { text: string }; description?: string }[];
        cssProperties?: { name: string }[];
      }[];
    }[];
  };
  const declarations = manifest.modules.flatMap((module) => module.declarations);

  test('where each tag is defined, in files of the package', () => {
    const defined = manifest.modules.flatMap(({ exports }) =>
      exports.flatMap(({ kind, name }) => (kind === 'custom-element-definition' ? [name] : [])),
    );
    expect(defined.toSorted()).toEqual([...names, 'chart', 'stat'].map((name) => `care-${name}`).toSorted());
    for (const { path } of manifest.modules) expect(installed.files).toContain(path);
    expect(JSON.stringify(manifest)).not.toMatch(/"\/?src\//);
  });

  test('what a page can set, and nothing that is for mixins alone', () => {
    const members = declarations.flatMap((declaration) => declaration.members ?? []);
    expect(members.filter(({ privacy }) => privacy === 'protected' || privacy === 'private')).toEqual([]);
    const own = declarations.find(({ tagName }) => tagName === 'care-chart');
    expect(own?.members?.find(({ name }) => name === 'rows')?.readonly).toBeUndefined();
    expect(own?.attributes?.map(({ name }) => name)).toContain('rows');
  });

  test.each(names)('care-%s: its options with their values, and every token', async (name) => {
    const declaration = declarations.find(({ tagName }) => tagName === `care-${name}`);
    const artifact = (await import(inProject(`cdn/charts/${name}.js`))) as {
      default: { options: { name: string; label?: string; values: { value: string }[] }[] };
    };
    for (const option of artifact.default.options) {
      const attribute = declaration?.attributes?.find((candidate) => candidate.name === option.name);
      const values = option.values.map(({ value }) => value);
      // One with more values than a reader is offered tells its default in words.
      if (option.label) expect(attribute?.type?.text.replaceAll("'", '').split(' | '), option.name).toEqual(values);
      else expect(attribute?.description, option.name).toContain(`Default \`${values[0]}\``);
    }
    expect(declaration?.cssProperties?.map((property) => property.name)).toEqual(
      tokens.map((token) => `--care-${token.name}`),
    );
  });
});
