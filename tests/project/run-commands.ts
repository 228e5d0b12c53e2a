import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { BenchReport } from '../../src/dev/bench/summary.ts';
import { inProject } from '../../src/prerender/project.ts';
import { openRegistry } from './registry.ts';
import { ended, started } from './started.ts';

const read = (path: string): string => readFileSync(inProject(path), 'utf8');

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
async function publishedAndInstalled(folder: string): Promise<void> {
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
/**
 * Commands of the guides, each run on one thing, with what shows that it did its work.
 * @param folder Where they write.
 */
export function commandsRun(folder: string): Readonly<Record<string, () => Promise<void>>> {
  let installed: Promise<void> | undefined;
  return {
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
    async 'npm run bench'() {
      const file = join(folder, 'bench.json');
      const least = ['--ways', 'static', '--charts', '1', '--rounds', '1', '--conditions', 'fast'];
      const said = await ended(['npm', 'run', '--silent', 'bench', '--', ...least, '--json', file]);
      expect(said).toMatch(/care-charts, static +\d+ \(\d+–\d+\) +\d+\.\d\d/);
      const { entries } = JSON.parse(readFileSync(file, 'utf8')) as BenchReport;
      expect(entries.map(({ way, charts }) => `${way} ${charts}`)).toEqual(['inline 1', 'static 1']);
      for (const { first, last, bytes } of entries) {
        expect(first.median).toBeGreaterThan(0);
        expect(last.median).toBeGreaterThanOrEqual(first.median);
        expect(bytes).toBeGreaterThan(500);
      }
      // Inline, nothing is told; of ours a pointer on a mark is told its figure.
      expect(entries.map(({ told }) => told !== null)).toEqual([false, true]);
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
    'npm install': () => (installed ??= publishedAndInstalled(folder)),
    'npm publish': () => (installed ??= publishedAndInstalled(folder)),
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
}
