import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type ElementsManifest, tagDeclarations } from '../../src/dev/manifest.ts';
import { inProject } from '../../src/prerender/project.ts';

/** A project of an author who has a framework, and the framework's own checker. */
interface Project {
  readonly framework: string;
  /** The packages that it has installed beside `care-charts` and Lit. */
  readonly packages: readonly string[];
  /** A file of `tests/package/frameworks`: `every tag` stands for all tags, and after a line with `wrong:` comes one that the checker must refuse. */
  readonly file: string;
  /** What stands before an attribute’s name in a tag. */
  readonly prefix?: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** How the checker is run in the project's folder: what Node is given. */
  readonly checker: readonly string[];
  /** Finds the lines that it refuses in what it prints. */
  readonly refusals: RegExp;
}

const compiler = ['node_modules/typescript/bin/tsc', '--pretty', 'false'] as const;
const REFUSED = /^\w+\.\w+\((\d+),\d+\): error/gm;
/** TypeScript 7 has no API, which the checkers of Vue and Svelte need. */
const withTypeScript5 = ['--require', inProject('tests/typescript-5.cjs')] as const;

const projects: readonly Project[] = [
  {
    framework: 'React',
    packages: ['@types/react'],
    file: 'react.tsx',
    settings: { compilerOptions: { jsx: 'react-jsx', types: [] } },
    checker: compiler,
    refusals: REFUSED,
  },
  {
    framework: 'Preact',
    packages: ['preact'],
    file: 'preact.tsx',
    settings: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact', types: ['care-charts/preact'] } },
    checker: compiler,
    refusals: REFUSED,
  },
  {
    framework: 'Solid',
    packages: ['solid-js'],
    file: 'solid.tsx',
    prefix: 'attr:',
    settings: { compilerOptions: { jsx: 'preserve', jsxImportSource: 'solid-js', types: ['care-charts/solid'] } },
    checker: compiler,
    refusals: REFUSED,
  },
  {
    framework: 'Vue',
    packages: ['vue'],
    file: 'vue.vue',
    settings: {
      compilerOptions: { skipLibCheck: true, types: [] },
      vueCompilerOptions: { strictTemplates: true },
    },
    checker: [...withTypeScript5, 'node_modules/vue-tsc/bin/vue-tsc.js', '--pretty', 'false'],
    refusals: REFUSED,
  },
  {
    framework: 'Svelte',
    packages: ['svelte'],
    file: 'svelte.svelte',
    settings: { compilerOptions: { skipLibCheck: true, types: [] } },
    checker: [
      ...withTypeScript5,
      'node_modules/svelte-check/bin/svelte-check',
      '--tsconfig',
      'tsconfig.json',
      '--output',
      'machine',
    ],
    refusals: /^\d+ ERROR "[^"]+" (\d+):/gm,
  },
];

const folder = mkdtempSync(join(tmpdir(), 'care-charts-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Every tag of the manifest with all its attributes, in one line. `children` is what stands inside a tag, and names that begin with “on” are events. */
function everyTag(prefix: string): string {
  const manifest = JSON.parse(readFileSync(inProject('custom-elements.json'), 'utf8')) as ElementsManifest;
  return tagDeclarations(manifest)
    .map(({ tagName, attributes = [] }) => {
      const set = attributes.filter(({ name }) => !/^(children$|on)/.test(name));
      const written = set.map(({ name, type }) => {
        const text = type?.text ?? '';
        const value = /'(.+?)'/.exec(text)?.[1] ?? (/number|\d/.test(text) ? 2 : text === 'boolean' ? '' : 'Words');
        return `${prefix}${name}="${value}"`;
      });
      return `<${tagName} ${written.join(' ')}></${tagName}>`;
    })
    .join('');
}

/** Makes the project of an author: its `node_modules` holds what the package ships of types, and nothing that it did not install. */
function projectOf({ framework, packages, file, settings, prefix = '' }: Project): string {
  const project = join(folder, framework);
  const modules = join(project, 'node_modules');
  cpSync(inProject('dist/types'), join(modules, 'care-charts/dist/types'), { recursive: true });
  cpSync(inProject('package.json'), join(modules, 'care-charts/package.json'));
  for (const name of ['lit', ...packages]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(inProject(`node_modules/${name}`), join(modules, name));
  }
  const text = readFileSync(inProject(`tests/package/frameworks/${file}`), 'utf8');
  writeFileSync(join(project, file), text.replace(/(<!--|\{\/\*) every tag (-->|\*\/\})/, everyTag(prefix)));
  const common = { strict: true, exactOptionalPropertyTypes: true, noEmit: true, verbatimModuleSyntax: true };
  const target = {
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2023', 'dom', 'dom.iterable'],
  };
  const compilerOptions = { ...common, ...target, ...Object(settings['compilerOptions']) };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ ...settings, compilerOptions, include: [file] }));
  return project;
}

test.each(projects)('the checker of $framework takes what is right, and refuses each line that is wrong', (project) => {
  const [first = '', ...rest] = project.checker.map((part) =>
    part.startsWith('node_modules/') ? inProject(part) : part,
  );
  const { stdout, stderr } = spawnSync(process.execPath, [first, ...rest], {
    cwd: projectOf(project),
    encoding: 'utf8',
  });
  const lines = readFileSync(inProject(`tests/package/frameworks/${project.file}`), 'utf8').split('\n');
  const wrong = lines.flatMap((line, index) => (line.includes('wrong:') ? [index + 2] : []));
  const refused = new Set([...stdout.matchAll(project.refusals)].map(([, line]) => Number(line)));
  expect(
    [...refused].toSorted((a, b) => a - b),
    stdout + stderr,
  ).toEqual(wrong);
});
