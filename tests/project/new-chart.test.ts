import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { newChart } from '../../src/dev/new-chart.ts';
import { behavesOnAPage } from './adopted-chart.ts';
import { copyWithMixin, type ProjectCopy } from './project-copy.ts';

const NEW = ['adoptions', 'adopted'];

/** A copy of the project with two more charts: one as it is scaffolded, and one with a mixin. */
let copy: ProjectCopy;
let printed = '';
beforeAll(() => {
  copy = copyWithMixin();
  printed = copy.run('npm', 'run', '--silent', 'new-chart', 'adoptions');
});

const read = (path: string): string => readFileSync(join(copy.folder, path), 'utf8');

describe('a scaffolded chart, and one with a mixin', () => {
  test('are named as they are written', () => {
    expect(printed).toContain('src/charts/adoptions/adoptions.chart.ts');
  });

  test('are written as they are kept, with all that is generated from them', () => {
    copy.run('npx', 'oxfmt', '--check', 'src/charts/adoptions', 'stories', 'README.md');
    for (const name of NEW) expect(existsSync(join(copy.folder, `stories/${name}.stories.ts`))).toBe(true);
  });

  test('compile and lint', () => {
    const folders = NEW.map((name) => `src/charts/${name}`);
    const stories = NEW.map((name) => `stories/${name}.stories.ts`);
    const include = ['src/**/*.d.ts', 'src/charts/index.ts', ...folders, ...stories];
    writeFileSync(join(copy.folder, 'tsconfig.new.json'), JSON.stringify({ extends: './tsconfig.json', include }));
    copy.run('npx', 'tsc', '-p', 'tsconfig.new.json');
    copy.run('npx', 'oxlint', 'src/charts/index.ts', ...folders, ...stories);
  });

  describe('built for script tags', () => {
    beforeAll(() => {
      copy.run('npx', 'vite', 'build', '--mode', 'cdn', '--logLevel=error');
    });

    test('are there', () => {
      for (const name of NEW) expect(existsSync(join(copy.folder, `cdn/charts/${name}.js`))).toBe(true);
    });

    behavesOnAPage(() => join(copy.folder, 'cdn'));
  });

  test('are built for bundlers', () => {
    copy.run('npx', 'vite', 'build', '--logLevel=error');
    const module = JSON.stringify(pathToFileURL(join(copy.folder, 'dist/charts/adopted.js')).href);
    const settings = `import(${module}).then(({ CareAdopted }) => console.log(CareAdopted.ownSettings.map(({ name }) => name).join()))`;
    expect(copy.run(process.execPath, '--input-type=module', '-e', settings)).toContain('from,children');
  });

  test('keep every promise of the contract, and import what they may', () => {
    const promises = ['--project=contract', '--project=unit', 'tests/contract', 'tests/floors.test.ts'];
    const asked = ['-t', 'adopt|every file stands|imports only what it may'];
    const said = copy
      .with({ CHARTS: NEW.join() })
      .run('npx', 'vitest', 'run', '--reporter=json', ...promises, ...asked);
    const { testResults } = JSON.parse(said) as {
      testResults: { name: string; assertionResults: { status: string; fullName: string }[] }[];
    };
    const passed = testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'passed');
    for (const name of NEW) expect(passed.filter(({ fullName }) => fullName.includes(name)).length).toBeGreaterThan(20);
    expect(testResults.map(({ name }) => name)).toContainEqual(expect.stringMatching(/floors\.test\.ts$/));
  });

  test('are told of, with every attribute that they take', () => {
    const { modules } = JSON.parse(read('custom-elements.json')) as {
      modules: { declarations: { tagName?: string; attributes?: { name: string; inheritedFrom?: unknown }[] }[] }[];
    };
    const tags = modules.flatMap(({ declarations }) => declarations);
    const attributesOf = (tag: string) => tags.find(({ tagName }) => tagName === tag)?.attributes ?? [];
    const own = attributesOf('care-adopted').filter(({ inheritedFrom }) => !inheritedFrom);
    expect(own.map(({ name }) => name)).toEqual(['from', 'children']);
    expect(read('README.md')).toMatch(/`<care-adopted>` +\|.*\| `from`; `children` +\|/);
    const common = (tag: string) => attributesOf(tag).filter(({ inheritedFrom }) => inheritedFrom);
    expect(common('care-adopted')).toEqual(common('care-funding-gap'));
  });

  test('are refused by the contract where the tag does not do what its folder says', () => {
    const path = 'src/charts/adopted/adopted.ts';
    const whole = read(path);
    const spoilt = whole.replace('Default `1000`', 'Default `999`').replace('mixin(ChartElement, lit)', 'ChartElement');
    writeFileSync(join(copy.folder, path), spoilt);
    try {
      const folders = ['--project', 'contract', 'tests/contract/charts', '-t', 'the folder of adopted'];
      expect(() => copy.with({ CHARTS: 'adopted' }).run('npx', 'vitest', 'run', ...folders)).toThrow(
        /extends mixin\(ChartElement[^]*999|999[^]*extends mixin\(ChartElement/,
      );
    } finally {
      writeFileSync(join(copy.folder, path), whole);
    }
  });
});

test('a name that no tag can have, or that is taken, is refused in words', async () => {
  expect(() => copy.run('npm', 'run', '--silent', 'new-chart', 'Care Leavers')).toThrow(/not a name/);
  await expect(newChart('funding-gap')).rejects.toThrow(/already/);
});
