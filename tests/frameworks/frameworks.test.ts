import { afterAll, beforeAll, expect, test } from 'vitest';
import { install } from '../package/installed.ts';
import { InstalledProject, warningsIn } from './installed-project.ts';
import { project, projectNames } from './projects.ts';

const chosen = process.env['FRAMEWORKS']?.split(',').filter(Boolean) ?? [];

let tarball: string;
const table: string[][] = [
  ['Project', 'Versions', 'Check', 'Build', 'Page', 'Seconds'],
  ['---', '---', '---', '---', '---', '---'],
];
const print = (rows: readonly (readonly string[])[]): void =>
  console.log(rows.map((row) => `| ${row.join(' | ')} |`).join('\n'));

beforeAll(() => {
  ({ tarball } = install());
});
afterAll(() => print(table));

/** What a step found wrong: nothing where all is well. */
async function wrong(step: () => void | Promise<string[]>): Promise<string[]> {
  try {
    return (await step()) ?? [];
  } catch (error) {
    return [(error as Error).message];
  }
}

test.each(chosen.length ? chosen : projectNames)('charts work with %s', async (name) => {
  const began = Date.now();
  const installed = new InstalledProject(project(name));
  installed.install(tarball);
  const check = await wrong(() => installed.check());
  const build = await wrong(() => installed.build());
  const page = build.length ? ['Nothing was built.'] : await wrong(() => installed.faults());
  const found = [check, build, page];
  const verdicts = found.map((faults) => (faults.length ? 'no' : 'yes'));
  const row = [name, installed.versions(), ...verdicts, `${Math.round((Date.now() - began) / 1000)}`];
  table.push(row);
  print([row]);
  installed.remove();
  expect(found.flat().join('\n\n')).toBe('');
});

test.each(['warning in a.css', '[UNRESOLVED_IMPORT] b', '(!) c', '\u001B[33m▲ [WARNING] d\u001B[0m', 'npm warn e'])(
  'a build that says “%s” has warned',
  (line) => {
    expect(warningsIn(`dist/warn-1.js\n${line}\n(!) Some chunks are larger than 500 kB`)).toHaveLength(1);
  },
);
