import { describe, expect, test } from 'vitest';
import { readDataset } from '../figures/read-dataset.ts';
import { FiguresError } from '../../src/own-figures/dataset.ts';
import { type Case, told } from '../figures/case.ts';
import { choosing } from '../figures/choosing.ts';
import { cells } from '../figures/cells.ts';
import { columns } from '../figures/columns.ts';
import { given } from '../figures/given.ts';
import { json } from '../figures/json.ts';
import { periods } from '../figures/periods.ts';
import { rareCells } from '../figures/rare-cells.ts';
import { roles } from '../figures/roles.ts';
import { tables } from '../figures/tables.ts';
import { texts } from '../figures/texts.ts';
import { units } from '../figures/units.ts';

/** The figures of a case, or the message. */
function outcome({ given, overrides }: Case) {
  try {
    const figures = readDataset(typeof given === 'string' ? { text: given } : given, overrides);
    return { ...told(figures), remarks: figures.remarks };
  } catch (error) {
    if (error instanceof FiguresError) return { fails: error.message };
    throw error;
  }
}

const corpus = { texts, json, given, tables, columns, cells, units, periods, roles, choosing, 'rare cells': rareCells };

describe.each(Object.entries(corpus))('of %s is read', (_, cases) => {
  test.each(cases)('$name', (one) => {
    const { name: _name, given: _given, overrides: _overrides, ...expected } = one;
    expect(outcome(one)).toMatchObject(expected);
  });
});

test('the corpus is as large as it should be, and no two cases have one name', () => {
  const all = Object.values(corpus).flat();
  expect(all.length).toBeGreaterThanOrEqual(200);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  expect(all.filter(({ rows, fails }) => !rows === !fails).map(({ name }) => name)).toEqual([]);
});
