import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { writeAreas } from '../../src/bundle/areas/write-areas.ts';
import type { ChartElement } from '../../src/element/chart-element.ts';
import { areaChartNames } from '../../src/prerender/charts.ts';
import { inProject, packageJson } from '../../src/prerender/project.ts';
import { notes, settled, Site } from '../browser/site.ts';
import { bundlers } from './bundlers.ts';

// Vitest says `test`, by which bundlers would take what packages keep for development.
vi.stubEnv('NODE_ENV', 'production');

/** Leeds, and the county of Dorset, whose name another council has now. */
const CODES = ['E08000035', 'E10000009', 'E06000059'];

const folder = mkdtempSync(join(tmpdir(), 'care-charts-areas-'));
const made = join(folder, 'made');
const installed = join(folder, 'node_modules/care-charts-areas');
const read = (path: string): string => readFileSync(join(installed, path), 'utf8');
let files: readonly string[];
let site: Site;

/** Pages of an author, and what the script of each imports. */
const PAGES = {
  one: "import 'care-charts/charts/children-in-care'; import 'care-charts-areas/leeds';",
  file: "import 'care-charts-areas/E08000035.js'; import 'care-charts/charts/children-in-care';",
  all: "import 'care-charts/charts/children-in-care'; import 'care-charts-areas';",
  none: "import 'care-charts/charts/children-in-care';",
};
const body = '<care-children-in-care area="Leeds"></care-children-in-care>';

beforeAll(async () => {
  await writeAreas({ package: made, codes: CODES });
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', made, '--json', '--pack-destination', folder], { encoding: 'utf8', stdio: 'pipe' }),
  ) as [{ filename: string; files: { path: string }[] }];
  files = packed.files.map(({ path }) => path);
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, packed.filename), '--strip-components=1', '-C', installed]);
  for (const name of ['lit', 'care-charts'])
    symlinkSync(inProject(name === 'lit' ? 'node_modules/lit' : '.'), join(folder, 'node_modules', name));

  const esbuild = bundlers.find(({ name }) => name === 'esbuild');
  for (const [page, code] of Object.entries(PAGES)) writeFileSync(join(folder, `${page}.js`), code);
  const said = await esbuild?.bundle(folder, Object.keys(PAGES), join(folder, 'site'));
  expect(said).toEqual([]);
  site = await Site.open(join(folder, 'site'));
});
afterAll(() => site.close());

/** Opens a page of the author under the strict policy. */
async function open(page: keyof typeof PAGES) {
  const visit = await site.visit({ body, head: `<script type="module" src="${page}.js"></script>` });
  await settled(visit.page);
  return visit;
}
const shown = async ({ page }: Awaited<ReturnType<typeof open>>) => ({
  state: await page.locator('care-children-in-care').evaluate((chart: ChartElement) => chart.state),
  headline: await page.getByRole('heading').first().textContent(),
  source: await page.locator('.source').innerText(),
});

describe('the package of areas', () => {
  test('is of the version of the charts, which it is for, and publint finds nothing', async () => {
    const { version } = packageJson();
    expect(JSON.parse(read('package.json'))).toMatchObject({
      name: 'care-charts-areas',
      version,
      peerDependencies: { 'care-charts': version },
    });
    const { messages, pkg } = await publint({ pkgDir: installed, pack: false });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  test('has each module once, its licence and its readme, and nothing else', () => {
    const modules = files.filter((path) => path.startsWith('cdn/'));
    const lives = areaChartNames().map((name) => `cdn/areas/${name}/live.js`);
    expect(modules.filter((path) => path.endsWith('/live.js')).toSorted()).toEqual(lives);
    expect(modules.filter((path) => !path.includes('area-E') && !lives.includes(path))).toEqual([]);
    const others = files.filter((path) => !/^(cdn|areas|files)\//.test(path));
    expect(others.toSorted()).toEqual([
      'LICENSE',
      'README.md',
      'index.d.ts',
      'index.js',
      'package.json',
      'register.js',
    ]);
    expect(readdirSync(join(installed, 'areas')).toSorted()).toEqual(
      [...CODES.map((code) => `${code}.js`), 'dorset.js', 'leeds.js'].toSorted(),
    );
    const imported = readdirSync(join(installed, 'files')).flatMap((file) =>
      [...read(`files/${file}`).matchAll(/import\('\.\.\/([^']+)'\)/g)].map(([, path]) => path),
    );
    expect(imported.toSorted()).toEqual(modules.toSorted());
  });

  test('means the council that is there by a name that two have had', () => {
    expect(read('areas/dorset.js')).toContain('E06000059');
  });
});

describe('a page whose bundler brings it', () => {
  test.each(['one', 'file', 'all'] as const)('shows the area without what draws in the browser: %s', async (page) => {
    const visit = await open(page);
    expect(await shown(visit)).toMatchObject({ state: 'ready', headline: expect.stringContaining('Leeds') });
    await visit.page.getByText('Starting in the year').click();
    await expect.poll(() => visit.page.getByRole('heading').first().textContent()).toContain('entered care');
    await visit.page.getByRole('button', { name: 'Table' }).click();
    await visit.page.getByRole('cell').first().waitFor();
    expect(visit.said).toEqual([]);
    expect((await notes(visit.page)).violations).toEqual([]);
    await visit.page.close();
  });

  test('draws a comparison by what it brings for that', async () => {
    const { page } = await open('one');
    await page.locator('care-children-in-care').evaluate((chart) => chart.setAttribute('area', 'Leeds, neighbours'));
    await expect.poll(() => page.locator('.summary').textContent()).toContain('ten neighbours');
    await page.close();
  });

  test('shows England where it does not, and says what to import', async () => {
    const visit = await open('none');
    const sentence =
      'Leeds cannot be shown: this page has not imported its charts, “care-charts-areas/E08000035”. The figures are those of England.';
    await expect.poll(async () => (await shown(visit)).source).toContain(sentence);
    expect(await shown(visit)).toMatchObject({ state: 'ready', headline: expect.not.stringContaining('Leeds') });
    expect(visit.said).toEqual([expect.stringContaining(sentence)]);
    await visit.page.close();
  });
});
