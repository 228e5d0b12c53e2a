import { joined } from '../../../words/sources.ts';
import type { LimitedCell } from '../cell/ranges.ts';
import { quoted, shorten } from '../messages.ts';
import { NO_TITLE } from '../observations/observations.ts';
import { titleFrom } from './titles.ts';
import { widthOf } from '../source/grid.ts';
import type { Heading, Table } from './table.ts';

/** What a table says of how far the figures of a column may be off. */
export interface Limits {
  /** Row by row; `null` where a cell says nothing of it. */
  readonly cells: readonly (LimitedCell | null)[];
  /** The columns that say it, besides that of the figures. */
  readonly from: readonly Heading[];
}

const remarkOn = (limits: ReadonlyMap<Heading, Limits>, taken: ReadonlySet<Heading>): string[] => [
  ...(taken.size === 0 &&
  [...limits.values()].some(({ cells }) => cells.some((cell) => cell?.value.endsWith(' or less')))
    ? [
        `${joined([...limits.keys()].slice(0, 3).map(({ name }) => quoted(name)))} ${limits.size === 1 ? 'has' : 'have'} ranges: they are drawn to their upper end, with a line from the lower.`,
      ]
    : []),
  ...(taken.size
    ? [
        `${joined([...taken].slice(0, 3).map(({ name }) => quoted(name)))}${taken.size > 3 ? ' and others' : ''} ${taken.size === 1 ? 'was' : 'were'} read as limits of ${joined([...limits.keys()].slice(0, 3).map(({ name }) => shorten(name)))}${limits.size > 3 ? ' and others' : ''}.`,
      ]
    : []),
];

/** The table with a column of lower and one of upper limits for each column that has some. */
export function withLimitsBeside(
  table: Table,
  limits: ReadonlyMap<Heading, Limits>,
  taken: ReadonlySet<Heading>,
): Table {
  const from = Math.max(...table.columns.map(({ index }) => index), ...table.rows.map(widthOf)) + 1;
  const all = [...limits];
  const added = all.flatMap(([{ name }], nth) =>
    ['lower limit', 'upper limit'].map((end, second): Heading => {
      const heading = `${name} ${end}`;
      return { index: from + nth * 2 + second, name: heading, group: null, own: heading };
    }),
  );
  return {
    ...table,
    columns: [...table.columns.filter((column) => !taken.has(column)), ...added],
    rows: table.rows.map((row, nth) => {
      const cells = Array.from({ length: from + added.length }, (_, index) => row.cells[index] ?? '');
      for (const [which, [column, { cells: read }]] of all.entries()) {
        const { value, lower, upper } = read[nth] ?? { value: cells[column.index] ?? '', lower: '', upper: '' };
        cells[column.index] = value;
        cells[from + which * 2] = lower;
        cells[from + which * 2 + 1] = upper;
      }
      return { ...row, cells };
    }),
    remarks: [...table.remarks, ...remarkOn(limits, taken)],
  };
}

/** The table with one row for each figure, instead of a column for each period. */
export function withRowForEach(
  table: Table,
  headed: readonly Heading[],
  limits: ReadonlyMap<Heading, Limits>,
  taken: ReadonlySet<Heading>,
): Table {
  const labels = table.columns.filter((column) => !headed.includes(column) && !taken.has(column));
  const from = Math.max(...table.columns.map(({ index }) => index), ...table.rows.map(widthOf)) + 1;
  const group = headed.every((column) => column.group === headed[0]?.group) ? headed[0]?.group : null;
  const title = group ?? titleFrom(table.titles) ?? NO_TITLE;
  const names = [
    headed.every(({ own }) => /^\d{4}$/.test(own.trim())) ? 'Year' : 'Period',
    title,
    `${title} lower limit`,
    `${title} upper limit`,
  ];
  return {
    ...table,
    columns: [...labels, ...names.map((name, nth): Heading => ({ index: from + nth, name, group: null, own: name }))],
    rows: table.rows.flatMap((row, nth) =>
      headed.map((column) => {
        const { value, lower, upper } = limits.get(column)?.cells[nth] ?? {
          value: row.cells[column.index] ?? '',
          lower: '',
          upper: '',
        };
        const cells = Array.from({ length: from }, (_, index) => row.cells[index] ?? '');
        return { ...row, cells: [...cells, column.own, value, lower, upper] };
      }),
    ),
    remarks: [...table.remarks, ...remarkOn(limits, taken)],
  };
}
