import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { copyProject } from './project-copy.ts';

// A project of two charts, in which what is imported from here on finds itself.
const home = process.cwd();
const { folder: project } = copyProject(['kinship-savings', 'leavers']);
process.chdir(project);
vi.resetModules();
const { chartKeys } = await import('../../src/prerender/cache/chart-keys.ts');
const { drawnCharts } = await import('../../src/prerender/cache/drawn-charts.ts');
afterAll(() => {
  process.chdir(home);
  rmSync(project, { recursive: true });
});

const kept = join(project, 'kept');

/** Draws, and gives the charts with what was said meanwhile. */
async function draw(folder = kept) {
  const said: string[] = [];
  const drawn = await drawnCharts({ folder, log: (line) => said.push(line) });
  return { drawn, said };
}

/** Does something with a file of the project changed, and changes it back. */
async function changed<T>(file: string, from: string, to: string, act: () => Promise<T>): Promise<T> {
  const path = join(project, file);
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(from);
  writeFileSync(path, before.replace(from, to));
  try {
    return await act();
  } finally {
    writeFileSync(path, before);
  }
}

const DEFINITION = 'src/charts/leavers/leavers.chart.ts';
const both = ['0 charts drawn before, 2 to draw', 'drawn kinship-savings (1 view)', 'drawn leavers (2 views)'];
const nothing = ['2 charts drawn before, nothing to draw'];

test('two that draw at the same time draw the same, and whoever comes later draws nothing and says so', async () => {
  const [first, second] = await Promise.all([draw(), draw()]);
  expect([first.said, second.said]).toEqual([both, both]);
  expect(second.drawn).toStrictEqual(first.drawn);
  const later = await draw();
  expect(later).toStrictEqual({ said: nothing, drawn: first.drawn });
  expect(readdirSync(kept)).toHaveLength(2);
});

test('a chart that was edited is drawn again, alone, and not again when it is as it was', async () => {
  const { drawn: before } = await draw();
  const { drawn, said } = await changed(DEFINITION, 'to lack work or learning', 'to lack work', draw);
  expect(said).toEqual(['1 chart drawn before, 1 to draw', 'drawn leavers (2 views)']);
  expect(drawn[0]).toStrictEqual(before[0]);
  expect(drawn[1]?.view.headline).toMatch(/to lack work$/);
  expect(await draw()).toStrictEqual({ said: nothing, drawn: before });
});

test.each([
  ['a chart type: the chart that uses it', 'src/chart-types/comparison/comparison.ts', '\n', ['leavers']],
  ['a chart type that neither uses: none', 'src/chart-types/timeline/timeline.ts', '\n', []],
  ['what draws charts: all', 'src/prerender/row-groups.ts', '\n', ['kinship-savings', 'leavers']],
  ['the data: all', 'data/datapackage.json', '\n', ['kinship-savings', 'leavers']],
  ['the version: all', 'package.json', '"version": "', ['kinship-savings', 'leavers']],
])('what is drawn again after an edit of %s', async (_, file, from, expected) => {
  const before = await chartKeys();
  const after = await changed(file, from, `${from} `, chartKeys);
  expect(after.filter(({ key }, index) => key !== before[index]?.key).map(({ name }) => name)).toEqual(expected);
});

test('a drawing that is broken or half written is drawn anew, and is the same', async () => {
  const { drawn: before } = await draw();
  for (const file of readdirSync(kept)) truncateSync(join(kept, file), 5_000);
  expect(await draw()).toStrictEqual({ said: both, drawn: before });
});

test('a definition that throws is told with chart, view and width, and with the line that threw', async () => {
  const throwing = 'if (width === 475 && rows.length > 2) null.f();\n    const [point, against]';
  const drawing = changed(DEFINITION, 'const [point, against]', throwing, draw);
  const error = await drawing.catch((error: unknown) => error);
  expect(error).toMatchObject({ message: expect.stringMatching(/^leavers, view measure=trend, 475 px: TypeError: /) });
  expect(error).toMatchObject({ stack: expect.stringMatching(/at .*leavers\.chart\.ts:\d+/) });
});

test('a definition that cannot be read is told with file and line', async () => {
  const drawing = changed(DEFINITION, 'export default', 'export defualt', draw);
  await expect(drawing).rejects.toThrow(/^src\/charts\/leavers\/leavers\.chart\.ts, line \d+: /);
});
