import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject, copyWithOwnCode } from './project-copy.ts';

test('a scaffolded chart, and one with code of its own, are whole charts: they format, lint, compile, build, keep every promise of the contract and are told of', () => {
  const { folder, run } = copyWithOwnCode();
  const printed = run('npm', 'run', '--silent', 'new-chart', 'adoptions');
  expect(printed).toContain('src/charts/adoptions/adoptions.chart.ts');
  run('npx', 'prettier', '--write', '--log-level=warn', 'src/charts');
  run('npm', 'run', '--silent', 'generate');
  run('npx', 'tsc');
  run('npx', 'oxlint', 'src', 'stories');
  run('npx', 'vite', 'build', '--mode', 'cdn', '--logLevel=error');
  for (const name of ['adoptions', 'adopted']) expect(existsSync(join(folder, `cdn/charts/${name}.js`))).toBe(true);
  run('npx', 'vitest', 'run', '--project', 'contract', '-t', 'adopt');
  run('npx', 'vitest', 'run', '--project', 'unit', 'tests/floors.test.ts');

  const { modules } = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as {
    modules: { declarations: { tagName?: string; attributes?: { name: string; inheritedFrom?: unknown }[] }[] }[];
  };
  const tags = modules.flatMap(({ declarations }) => declarations);
  const attributesOf = (tag: string) => tags.find(({ tagName }) => tagName === tag)?.attributes ?? [];
  const own = attributesOf('care-adopted').filter(({ inheritedFrom }) => !inheritedFrom);
  expect(own.map(({ name }) => name)).toEqual(['from', 'children']);
  expect(readFileSync(join(folder, 'README.md'), 'utf8')).toMatch(/`<care-adopted>` +\|.*\| `from`; `children` +\|/);
  const common = (tag: string) => attributesOf(tag).filter(({ inheritedFrom }) => inheritedFrom);
  expect(common('care-adopted')).toEqual(common('care-funding-gap'));

  const tag = join(folder, 'src/charts/adopted/adopted.ts');
  const whole = readFileSync(tag, 'utf8');
  writeFileSync(
    tag,
    whole.replace('Default `1000`', 'Default `999`').replace('own(ChartElement, lit)', 'ChartElement'),
  );
  const folders = ['--project', 'contract', 'tests/contract/charts', '-t', 'the folder of adopted'];
  expect(() => run('npx', 'vitest', 'run', ...folders)).toThrow(
    /extends own\(ChartElement[^]*999|999[^]*extends own\(ChartElement/,
  );
}, 240_000);

test('a chart with code of its own is built for bundlers too', () => {
  const { folder, run } = copyWithOwnCode();
  run('npx', 'vite', 'build', '--logLevel=error');
  const module = JSON.stringify(`file://${join(folder, 'dist/charts/adopted.js')}`);
  const settings = `import(${module}).then(({ CareAdopted }) => console.log(CareAdopted.ownSettings.map(({ name }) => name).join()))`;
  expect(run(process.execPath, '--input-type=module', '-e', settings)).toContain('from,children');
}, 60_000);

test('a name that no tag can have, or that is taken, is refused in words', () => {
  const { run } = copyProject();
  expect(() => run('npm', 'run', '--silent', 'new-chart', 'Care Leavers')).toThrow(/not a name/);
  expect(() => run('npm', 'run', '--silent', 'new-chart', 'funding-gap')).toThrow(/already/);
});
