import { descriptor } from '../../src/prerender/project.ts';
import type { Evidence } from '../../src/data/evidence.ts';
import type { Cell } from '../../src/data/schema.ts';
import { deepFrozen } from './every-chart.ts';

/** Columns of numbers that count or name something other than what a chart shows. */
const KEPT = new Set([
  'year',
  'years',
  'plan_year',
  'deflator',
  'age_from',
  'age_to',
  'overtaken_since',
  'column',
  'row',
]);
/** Columns of claims, which quote what was said, whatever the evidence. */
const QUOTED = new Set(['value', 'value_high']);

/** A sum or a count of the claims that nothing bears out: a chart of it follows the claim itself. */
const standsAlone = (row: object): boolean =>
  'check' in row &&
  row.check === 'not verifiable' &&
  'unit' in row &&
  ['GBP million', 'children'].includes(String(row.unit));

/** Columns of codes that a chart counts. */
const CODED: Readonly<Record<string, readonly string[]>> = {
  statements: ['stance'],
  'statement-themes': ['theme', 'weight'],
};

/** Another date, as exact as it was: later by a time that differs from row to row, and on another day. */
function later(iso: string, index: number): string {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return String(year + 1);
  const months = year * 12 + month + 5 * (index + 1);
  const parts = [Math.floor(months / 12), (months % 12) + 1, ...(day === undefined ? [] : [((day + 6) % 28) + 1])];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The evidence with every measured number changed, each row by another factor, every code by the next and every event at another date: no number is what it was, nor any change between two, nor any code or date. */
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
          const quoted = name === 'claims' && QUOTED.has(column) && !(column === 'value' && standsAlone(row));
          if (typeof value !== 'number' || quoted) continue;
          const changed = value * (1.07 + 0.09 * ((index * 7) % 13));
          cells[column] = type === 'integer' ? Math.round(changed) : changed;
        }
        for (const column of CODED[name] ?? []) cells[column] = next(rows, column, cells[column] ?? null);
        if (name === 'events') cells['date'] = later(String(cells['date']), index);
        return cells;
      }),
    ];
  });
  return deepFrozen(Object.fromEntries(tables) as unknown as Evidence);
}

/** The code after a code, among those that a column has. */
function next(rows: readonly object[], column: string, code: Cell): Cell {
  const codes = [...new Set(rows.map((row) => (row as Record<string, Cell>)[column] ?? null))];
  return codes[(codes.indexOf(code) + 1) % codes.length] ?? null;
}

/** The evidence with the numbers of one table put through a function. */
export function withTable<Name extends keyof Evidence>(
  evidence: Evidence,
  name: Name,
  change: (row: Evidence[Name][number], index: number) => Evidence[Name][number],
): Evidence {
  return deepFrozen({ ...evidence, [name]: evidence[name].map(change) });
}
