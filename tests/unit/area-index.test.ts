import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodeAreaIndex, encodeAreaIndex } from '../../src/areas/area-index.ts';
import { findArea, nearAreas } from '../../src/data/find-area.ts';
import { areaIndexModule } from '../../src/bundle/modules.ts';
import { readData } from '../../src/prerender/project.ts';
import { BUDGETS } from '../package/budgets.ts';

const { areas, 'area-neighbours': neighbours } = readData();
const text = encodeAreaIndex(areas, neighbours);
const index = decodeAreaIndex(text);
const bytes = (part: string): number => brotliCompressSync(part).length;

/** The fields of the text, one a line, in their order. */
const FIELDS =
  'codes, numbers, names, common names, other names, regions, beginnings, ends, former codes, predecessors, successors, neighbours';

test('every area comes out of the text as its row has it, but for its sources', () => {
  expect(index).toHaveLength(areas.length);
  for (const [at, { source: _source, source_number: _number, ...row }] of areas.entries()) {
    const { neighbours: _neighbours, ...area } = index[at] ?? { neighbours: [] };
    expect(area).toEqual(row);
  }
});

test('every area has its neighbours, the nearest first: ten, or none where it is no council or has ended', () => {
  for (const area of index) {
    const rows = neighbours.filter((row) => row.area === area.code);
    const nearest = Array.from({ length: rows.length }, (_, at) => rows.find(({ position }) => position === at + 1));
    expect(area.neighbours, area.name).toEqual(nearest.map((row) => row?.neighbour));
    expect(area.neighbours, area.name).toHaveLength(area.kind === 'council' && !area.valid_to ? 10 : 0);
  }
});

test('an area is found in it as it is in the table', () => {
  expect(findArea(index, 'Hull')?.code).toBe('E06000010');
  expect(findArea(index, 'E10000023')?.name).toBe('North Yorkshire');
  expect(nearAreas(index, 'Leds').map(({ name }) => name)).toContain('Leeds');
});

test('all of it is at most 5,000 bytes of Brotli', () => {
  const module = areaIndexModule();
  const names = FIELDS.split(', ');
  const lines = text.split('\n');
  expect(lines).toHaveLength(names.length);
  const fields = lines.map((line, at) => `  ${names[at]}: ${bytes(line)} bytes`).join('\n');
  expect(
    bytes(module),
    `${areas.length} areas and ${neighbours.length} neighbours are ${bytes(module)} bytes; by themselves\n${fields}\n`,
  ).toBeLessThanOrEqual(BUDGETS.areas);
});

test.each([
  ['a name that would part the text', { name: 'Here|There' }, '“Here|There” cannot be part of the index of areas'],
  ['a successor that is not there', { successors: 'E06999999' }, 'E06999999 is named as an area, and is none'],
])('%s is told, and nothing written', (_, change, message) => {
  const broken = areas.map((row) => (row.name === 'Cumbria' ? { ...row, ...change } : row));
  expect(() => encodeAreaIndex(broken, neighbours)).toThrow(message);
});
