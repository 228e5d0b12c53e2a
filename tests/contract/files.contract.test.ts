import { describe, expect, test } from 'vitest';
import { inertCell } from '../../src/words/inert-cell.ts';
import { views } from './every-chart.ts';

describe('the figures that a reader downloads hold nothing that a spreadsheet would run', () => {
  test.each(views.map(({ name, view }) => [name, view] as const))('%s', (_, { rows }) => {
    const cells = rows.flatMap((row) => Object.entries(row).flat());
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.map(inertCell)).toEqual(cells);
  });
});
