import { descriptor } from '../../src/build/project.ts';
import type { Evidence } from '../../src/data/evidence.ts';
import type { Cell } from '../../src/data/schema.ts';
import { deepFrozen } from './every-chart.ts';

/** Columns of numbers that count or name something other than what a chart shows; of `value`, see `standsAlone`. */
const KEPT = new Set(['year', 'years', 'plan_year', 'deflator', 'value_high']);

/** A sum or a count of the claims that nothing bears out: a chart of it follows the claim itself. */
const standsAlone = (table: string, row: object): boolean =>
  table === 'claims' &&
  'check' in row &&
  row.check === 'not verifiable' &&
  'unit' in row &&
  ['GBP million', 'children'].includes(String(row.unit));

/** The evidence with every measured number changed, each row by another factor: no number is what it was, nor any change between two. */
export function altered(evidence: Evidence): Evidence {
  const tables = descriptor().resources.map(({ name, schema }) => {
    const measured = schema.fields.filter((field) => field.type !== 'string' && !KEPT.has(field.name));
    const rows = Object.entries(evidence).find(([table]) => table === name)?.[1] ?? [];
    return [
      name,
      rows.map((row, index) => {
        const cells: Record<string, Cell> = { ...row };
        for (const { name: column, type } of measured) {
          const value = cells[column];
          if (typeof value !== 'number' || (column === 'value' && !standsAlone(name, row))) continue;
          const changed = value * (1.07 + 0.09 * ((index * 7) % 11));
          cells[column] = type === 'integer' ? Math.round(changed) : changed;
        }
        return cells;
      }),
    ];
  });
  return deepFrozen(Object.fromEntries(tables) as unknown as Evidence);
}

/** The evidence with the numbers of one table put through a function. */
export function withTable<Name extends keyof Evidence>(
  evidence: Evidence,
  name: Name,
  change: (row: Evidence[Name][number], index: number) => Evidence[Name][number],
): Evidence {
  return deepFrozen({ ...evidence, [name]: evidence[name].map(change) });
}
