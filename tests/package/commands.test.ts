import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inProject } from '../../src/prerender/project.ts';
import { commandsRun } from '../project/run-commands.ts';
import { commandsIn } from './named-commands.ts';

const read = (path: string): string => readFileSync(inProject(path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };

const guides = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(inProject('docs')).map((page) => `docs/${page}`),
  ...readdirSync(inProject('stories'))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => `stories/${file}`),
];

/** Commands that another file of the tests runs, and what it runs them with. */
const RUN_ELSEWHERE: Readonly<Record<string, readonly [file: string, says: string]>> = {
  'npm run new-chart': ['tests/project/new-chart.test.ts', "'npm', 'run', '--silent', 'new-chart', 'adoptions'"],
  // What npm would unpack, without a registry.
  'npm install care-charts': ['tests/package/installed.ts', "'npm', ['pack'"],
  'npm run import-release': ['tests/project/import-release.test.ts', "'npm', 'run', '--silent', 'import-release'"],
  'npm run release-notes': ['tests/project/release.test.ts', "'npm', 'run', '--silent', 'release-notes'"],
  'npm run integrity': ['tests/project/release.test.ts', "'npm', 'run', '--silent', 'integrity'"],
  'tsx src/dev/release.ts': ['tests/project/release.test.ts', "'npx', 'tsx', 'src/dev/release.ts'"],
};

/** Commands that `npm test` does not run, with what they would cost it: seconds of processor time, measured. */
const BY_HAND: Readonly<Record<string, string>> = {
  'npm run audit': 'it asks the registry, which not every machine reaches; its findings are tested without one',
  'npm run bench:limits':
    'it measures time, which nothing else may use while it does; its shortest file, `embed-code`, costs 13 s',
  'npm run build -- --areas':
    'draws a thousand charts, and their pictures, for minutes; for three areas `tests/package/areas.test.ts` does what it does',
  'npm run release':
    'checks, builds, commits and tags, for minutes; what it writes is written by `tests/project/release.test.ts`',
  'npm run test:areas': 'the same test of some areas is part of `npm test`; of all it takes minutes',
  'npm run lighthouse':
    'installs 186 MB by network; one page once, `-- figures.html --runs 1`, then takes half a minute',
  'npm run test:browsers':
    'one question in one engine, `-- chromium.test.ts -t state`, costs 6 s; `npm test` runs the same project in Chromium',
  'npm run test:faults':
    'puts every request at fault in every way, for many minutes; CI runs it beside `npm test`, and a share is asked by `tests/browser/faults.test.ts`',
  'npm run test:project': 'builds copies of the project, for minutes; CI runs it beside `npm test`',
  'npm run test:whole': 'the same tests as in `npm test`, in which nothing is left out; CI runs it beside `npm test`',
  'npm run test:frameworks': 'installs frameworks by network; the smallest, `-- typescript`, costs 24 s',
};

/** What `npm test` runs before its tests, as a person would type it. */
const byRunner = new Set(
  [...read('tests/run.ts').matchAll(/\['[^']+', ('(?:npx|npm)'[^\]]+)\]/g)].map(([, words = '']) =>
    typed(words.replaceAll(/[',]/g, '')),
  ),
);

/** A command without what says how much it prints, and without `npx`. */
function typed(command: string): string {
  return command
    .replaceAll(/ --(?:silent|logLevel=\w+)/g, '')
    .replace(/^npx /, '')
    .trim();
}

/** Whether a command begins with the words of another. */
const begins = (command: string, words: string): boolean => command === words || command.startsWith(`${words} `);

/** What a script of package.json runs, one command after the other. */
const partsOf = (command: string): string[] =>
  (scripts[/^npm run ([\w:-]+)$/.exec(command)?.[1] ?? ''] ?? '').split(' && ').filter(Boolean).map(typed);

/** Whether something here runs a command, or tells why nothing does. */
function isHeld(command: string): boolean {
  if (command === 'npm test') return scripts['test'] === 'tsx tests/run.ts';
  if (begins(command, 'npx vitest')) return isTestRun(command);
  const known = [commandsRun(''), RUN_ELSEWHERE, BY_HAND].flatMap((table) => Object.keys(table));
  if (known.some((words) => begins(command, words)) || byRunner.has(typed(command))) return true;
  const parts = partsOf(command);
  return parts.length > 1 && parts.every((part) => byRunner.has(part) || isHeld(part));
}

/** Whether a run of Vitest is a part of `npm test`: its project and its files exist, and the options are known. */
function isTestRun(command: string): boolean {
  const [, project] = /--project ([\w-]+)/.exec(command) ?? [];
  const files = command.match(/tests\/\S+/g) ?? [];
  return (
    (!project || read('tests/run.ts').includes(`'${project}'`)) && files.every((file) => existsSync(inProject(file)))
  );
}

describe.each(guides)('every command in %s', (guide) => {
  test('is run by a test, or has a reason here why not', () => {
    expect(commandsIn(guide).filter((command) => !isHeld(command))).toEqual([]);
  });
});

describe('a command in the guides', () => {
  test.each(Object.entries(RUN_ELSEWHERE))('%s is run by the file named for it', (command, [file, says]) => {
    // A script that is not there is named by no guide either.
    const [, script] = /^npm run ([\w:-]+)/.exec(command) ?? [];
    if (script === undefined || scripts[script]) expect(read(file)).toContain(says);
  });
});
