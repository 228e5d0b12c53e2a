import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { descriptor, inProject, readData } from '../prerender/project.ts';
import { importRelease } from './import-release/import-release.ts';
import { importReport } from './import-release/report.ts';
import { isCommand } from './is-command.ts';

const USAGE = 'npm run import-release -- <file> --source <id of data/sources.csv>';

/**
 * Reads a file in its publisher's layout into the tables of `data/areas`: prints what is new and what was revised, and
 * writes the tables.
 *
 * @throws {Error} where nothing is written for a fault, with all faults in its message.
 */
function main(): void {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      source: { type: 'string' },
      'leave-out': { type: 'string', multiple: true, default: [] },
      'dry-run': { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
    },
  });
  const [path, ...more] = positionals;
  if (!path || more.length) throw new Error(`one file at a time: ${USAGE}`);
  const { areas } = readData();
  const result = importRelease(basename(path), readFileSync(path, 'utf8'), {
    source: values.source ?? null,
    leaveOut: values['leave-out'],
    areas,
    descriptor: descriptor(),
    readText: (name) => readFileSync(inProject(`data/${name}`), 'utf8'),
  });
  console.log(importReport(result, { areas, all: values.all }));
  if (result.faults.length) {
    process.exitCode = 1;
    return;
  }
  if (!values['dry-run']) for (const [name, text] of result.texts) writeFileSync(inProject(`data/${name}`), text);
  const names = [...result.texts.keys()].map((name) => `data/${name}`).join(', ');
  if (!names) console.log('\nNothing to write.');
  else console.log(values['dry-run'] ? `\nWould write ${names}.` : `\nWrote ${names}.`);
}

if (isCommand(import.meta.url)) {
  try {
    main();
  } catch (error) {
    console.error(`npm run import-release: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
