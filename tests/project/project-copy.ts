import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chartFiles, indexLine } from '../../src/dev/new-chart.ts';
import { inProject } from '../../src/prerender/project.ts';

const MADE = new Set(['node_modules', 'cdn', 'dist', 'shots', 'storybook-static', '.git']);

/** A copy of the project to change and to run. */
export interface ProjectCopy {
  readonly folder: string;
  /** Runs a command in the copy and gives what it printed. Throws when it fails, with what it said. */
  run(command: string, ...parameters: string[]): string;
  /** The same copy, whose commands find some variables set. */
  with(variables: Readonly<Record<string, string>>): ProjectCopy;
}

/**
 * Copies the project, without what is made from it, into a folder with a space in its name, as many have.
 * @param charts The only charts of the copy, if it shall not have all.
 */
export function copyProject(charts?: readonly string[]): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'care charts '));
  for (const path of readdirSync(inProject('.')))
    if (!MADE.has(path)) cpSync(inProject(path), join(folder, path), { recursive: true });
  symlinkSync(inProject('node_modules'), join(folder, 'node_modules'));
  for (const { name, parentPath } of readdirSync(join(folder, 'src/charts'), { withFileTypes: true }))
    if (charts && name !== 'index.ts' && !charts.includes(name)) rmSync(join(parentPath, name), { recursive: true });
  return copyAt(folder, {});
}

function copyAt(folder: string, variables: Readonly<Record<string, string>>): ProjectCopy {
  return {
    folder,
    with: (more) => copyAt(folder, { ...variables, ...more }),
    run(command, ...parameters) {
      const env = { ...process.env, NODE_ENV: 'production', CI: '', ...variables };
      // What npx would look for is known to be here.
      const [program = '', ...rest] =
        command === 'npx'
          ? [join(folder, 'node_modules/.bin', parameters[0] ?? ''), ...parameters.slice(1)]
          : [command, ...parameters];
      const { status, stdout, stderr } = spawnSync(program, rest, { cwd: folder, encoding: 'utf8', env });
      if (status !== 0) throw new Error(`${command} ${parameters.join(' ')} failed:\n${stdout}\n${stderr}`);
      return stdout;
    },
  };
}

/** A copy of the project with one more chart, `care-adopted`, which has a mixin: `tests/own-chart`. */
export function copyWithMixin(): ProjectCopy {
  const copy = copyProject();
  mkdirSync(join(copy.folder, 'src/charts/adopted'));
  for (const [path, text] of Object.entries(chartFiles('adopted'))) writeFileSync(join(copy.folder, path), text);
  const index = join(copy.folder, 'src/charts/index.ts');
  const lines = [...readFileSync(index, 'utf8').trim().split('\n'), indexLine('adopted')].toSorted();
  writeFileSync(index, `${lines.join('\n')}\n`);
  for (const file of ['adopted.mixin.ts', 'adopted.ts']) {
    const text = readFileSync(inProject(`tests/own-chart/${file}`), 'utf8');
    writeFileSync(join(copy.folder, `src/charts/adopted/${file}`), text.replaceAll('../../src/', '../../'));
  }
  const definition = join(copy.folder, 'src/charts/adopted/adopted.chart.ts');
  const text = readFileSync(definition, 'utf8');
  writeFileSync(definition, text.replace('options: {},', 'options: {},\n  ownControls: [34, 34],'));
  rmSync(join(copy.folder, 'tests/own-chart'), { recursive: true });
  return copy;
}
