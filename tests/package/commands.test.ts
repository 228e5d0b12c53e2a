import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { inProject } from '../../src/prerender/project.ts';
import buildCdnFirst from '../build-cdn-first.ts';
import buildStorybookFirst from '../build-storybook-first.ts';
import { commandsIn } from './named-commands.ts';
import { openRegistry } from './registry.ts';
import { ended, started } from './started.ts';

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

const folder = mkdtempSync(join(tmpdir(), 'care-charts-commands-'));

// `npm start` serves what is built.
beforeAll(() => {
  buildCdnFirst();
  buildStorybookFirst();
});

/** A port that nothing listens to now. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** What a server that was started answers. */
async function answer(address: string): Promise<string> {
  const response = await fetch(address);
  expect(response.status, address).toBe(200);
  return response.text();
}

/** Publishes the package to a registry on this machine, and installs it from there in an empty folder. */
async function publishedAndInstalled(): Promise<void> {
  const registry = await openRegistry();
  const cwd = join(folder, 'stranger');
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'package.json'), '{ "private": true }');
  const options = [...registry.options, '--cache', join(folder, 'cache')];
  try {
    await ended(['npm', 'publish', ...options]);
    await ended(['npm', 'install', 'care-charts', 'vega@6', 'vega-lite@6', ...options], { cwd });
    const own = "figureHTML('chart', { csv: 'Year,Places\\n2001,5\\n2002,6' })";
    const script = `import('care-charts/static').then(({ figureHTML }) => ${own}).then(console.log)`;
    expect(await ended(['node', '-e', script], { cwd })).toContain('<figure');
  } finally {
    await registry.close();
  }
}
let installed: Promise<void> | undefined;

/** Commands that are run here, on one thing each, and what shows that they did their work. */
const RUN: Readonly<Record<string, () => Promise<void>>> = {
  async 'npm ci'() {
    // Compares lock file and package.json, and installs nothing: tests that run beside this one use what is installed.
    const said = await ended(['npm', 'ci', '--dry-run', '--offline', '--ignore-scripts']);
    expect(said).toMatch(/up to date|added \d+/);
  },
  async 'npm start'() {
    const { found, stop } = await started(['npm', 'start', '--', '--built'], /gallery: +(\S+)\nStorybook: +(\S+)/, {
      env: { PORT: '0' },
    });
    try {
      const [, gallery = '', storybook = ''] = found;
      expect(await answer(gallery)).toContain('<care-');
      expect(await answer(storybook)).toContain('sb-manager');
    } finally {
      await stop();
    }
  },
  async 'npm run dev'() {
    const port = await freePort();
    const server = await started(['npm', 'run', 'dev', '--', '--port', String(port), '--strictPort'], /ready in/);
    try {
      expect(await answer(`http://localhost:${port}/`)).toContain('<script type="module"');
    } finally {
      await server.stop();
    }
  },
  async 'npm run storybook'() {
    const port = String(await freePort());
    const said = await ended(['npm', 'run', 'storybook', '--', '--smoke-test', '--ci', '--port', port]);
    expect(said).toContain('Smoke tests passed');
  },
  async 'npm run generate'() {
    const before = read('custom-elements.json');
    await ended(['npm', 'run', 'generate']);
    expect(read('custom-elements.json')).toBe(before);
  },
  async 'tsx src/bundle/areas/build-areas.ts'() {
    // Without the switch, a build ends here.
    expect(await ended(['npx', 'tsx', 'src/bundle/areas/build-areas.ts'])).not.toMatch(/drawn before|MB/);
  },
  async 'npm run format'() {
    const file = join(folder, 'written-badly.ts');
    writeFileSync(file, 'export const a = {b:"c"}');
    await ended(['npm', 'run', 'format', '--', file]);
    expect(readFileSync(file, 'utf8')).toMatch(/^export const a = \{ b: ["']c["'] \};\n$/);
  },
  async 'npm run sizes'() {
    const file = join(folder, 'sizes.json');
    await ended(['npm', 'run', 'sizes', '--', file]);
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object)).toContain('care-charts.js');
  },
  async 'npm run shots'() {
    const to = join(folder, 'shots');
    const said = await ended(['npm', 'run', 'shots', '--', 'mental-health', '--against', 'HEAD', '--to', to]);
    expect(said).toMatch(/\d+ figures are the same\./);
    const sheets = readdirSync(to).filter((file) => file !== 'against');
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) expect(readFileSync(join(to, sheet)).subarray(1, 4).toString()).toBe('PNG');
  },
  async 'npm run examples'() {
    const [specs, to] = ['specs', 'pictures'].map((name) => join(folder, name)) as [string, string];
    mkdirSync(specs);
    writeFileSync(join(specs, 'rows.csv'), 'place,beds\nElm,4\nOak,9\n');
    const encoding = { y: { field: 'place' }, x: { field: 'beds', type: 'quantitative' } };
    writeFileSync(join(specs, 'beds.vl.json'), JSON.stringify({ data: { url: 'rows.csv' }, mark: 'bar', encoding }));
    const said = await ended(['npm', 'run', '--silent', 'examples', '--', specs, '--to', to, '--json']);
    // Node may warn of something before or behind it.
    const json = said.slice(said.indexOf('{\n'), said.lastIndexOf('\n}') + 2);
    expect((JSON.parse(json) as { totals: object }).totals).toMatchObject({ specs: 1, same: 1 });
    expect(readdirSync(to).toSorted()).toEqual([
      ...[320, 600, 900].flatMap((width) => [`beds.${width}.dark.png`, `beds.${width}.light.png`]),
      'beds.plain.png',
      'index.html',
    ]);
  },
  'npm install': () => (installed ??= publishedAndInstalled()),
  'npm publish': () => (installed ??= publishedAndInstalled()),
  async 'npm run fuzz'() {
    const said = await ended(['npm', 'run', 'fuzz', '--', 'expressions', '--cases', '50', '--seed', '7']);
    expect(said).toMatch(/Seed 7, 50 expressions\./);
  },
  async 'npm pkg set'() {
    writeFileSync(join(folder, 'package.json'), '{ "name": "a" }');
    await ended(['npm', 'pkg', 'set', 'repository=https://code.example.org/a'], { cwd: folder });
    expect(readFileSync(join(folder, 'package.json'), 'utf8')).toContain('https://code.example.org/a');
  },
};

/** Commands that another file of the tests runs, and what it runs them with. */
const RUN_ELSEWHERE: Readonly<Record<string, readonly [file: string, says: string]>> = {
  'npm run new-chart': ['tests/package/new-chart.test.ts', "'npm', 'run', '--silent', 'new-chart', 'adoptions'"],
  // What npm would unpack, without a registry.
  'npm install care-charts': ['tests/package/installed.ts', "'npm', ['pack'"],
  'npm run import-release': ['tests/package/import-release.test.ts', "'npm', 'run', '--silent', 'import-release'"],
  'npm run release-notes': ['tests/package/release-notes.test.ts', "'npm', 'run', '--silent', 'release-notes'"],
  'npm run integrity': ['tests/package/release-notes.test.ts', "'npm', 'run', '--silent', 'integrity'"],
  'tsx src/dev/release.ts': ['tests/package/release-notes.test.ts', "'npx', 'tsx', 'src/dev/release.ts'"],
};

/** Commands that `npm test` does not run, with what they would cost it: seconds of processor time, measured. */
const BY_HAND: Readonly<Record<string, string>> = {
  'npm run audit': 'it asks the registry, which not every machine reaches; its findings are tested without one',
  'npm run bench':
    'it measures time, which nothing else may use while it does; its shortest file, `embed-code`, costs 13 s',
  'npm run build -- --areas':
    'draws a thousand charts, and their pictures, for minutes; for three areas `tests/package/areas.test.ts` does what it does',
  'npm run release':
    'checks, builds, commits and tags, for minutes; what it writes is written by `tests/package/release-notes.test.ts`',
  'npm run test:areas': 'the same test of some areas is part of `npm test`; of all it takes minutes',
  'npm run lighthouse':
    'installs 186 MB by network; one page once, `-- figures.html --runs 1`, then takes half a minute',
  'npm run test:browsers':
    'one question in one engine, `-- chromium.test.ts -t state`, costs 6 s; `npm test` runs the same project in the engines that are here',
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
  const known = [RUN, RUN_ELSEWHERE, BY_HAND].flatMap((table) => Object.keys(table));
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

describe('commands in the guides do what they say', () => {
  test.concurrent.each(Object.entries(RUN))('%s', async (_, run) => {
    await run();
  });

  test.each(Object.entries(RUN_ELSEWHERE))('%s is run by the file named for it', (command, [file, says]) => {
    // A script that is not there is named by no guide either.
    const [, script] = /^npm run ([\w:-]+)/.exec(command) ?? [];
    if (script === undefined || scripts[script]) expect(read(file)).toContain(says);
  });
});
