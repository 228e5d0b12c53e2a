import { joined } from '../../../words/sources.ts';
import { type Decimal, decimalOf, readNumber } from '../cell/numbers.ts';
import { isGap } from '../cell/gaps.ts';
import { type LimitedCell, limitedFrom, rangeFrom, sizeOf, withMargins } from '../cell/ranges.ts';
import { headingPeriods, periodFrom } from '../cell/periods.ts';
import { titleFrom } from '../observations/observations.ts';
import { quoted, shorten } from '../messages.ts';
import { widthOf } from '../source/grid.ts';
import { namesNotes, namesYears } from './columns.ts';
import { headingWords } from './heading-words.ts';
import type { Heading, Table } from './table.ts';

/** What a table says of how far the figures of a column may be off. */
interface Limits {
  /** Row by row; `null` where a cell says nothing of it. */
  readonly cells: readonly (LimitedCell | null)[];
  /** The columns that say it, besides that of the figures. */
  readonly from: readonly Heading[];
}

/** Cells that may say more than one number. */
const MAY_LIMIT = /\d\D{0,9}(?:[‐‑‒–—−±([-]|\b(?:to|and|or)\b)\D{0,9}\d/i;
/** Headings of margins of error, and their words. */
const MARGIN = /±|\+\s?\/\s?[-−]|\bmargins? of error\b|\bmoe\b|\bmargin\b/i;
const OF_MARGIN = /^(?:margins?|of|error|moe|ci|cl|confidence|intervals?|95|99|90|%|for|the)$/;
const [LOWER, UPPER] = [/^(?:lower|low|lci|lcl|min|minimum)$/, /^(?:upper|high|uci|ucl|max|maximum)$/];
const OF_LIMITS = /^(?:ci|cl|confidence|intervals?|limits?|bounds?|95|99|90|%|of|the|for)$/;
/** Headings of bands, by which rows are told apart. */
const NAMES_BAND =
  /^(?:age|ages|aged|bands?|groups?|size|grade|level|ward|no\.?|#)\b|\b(?:band|group|code|id|age|bracket|range)s?$/i;

/** The words of a heading without those of a kind. */
const subject = (heading: string, without: readonly RegExp[]): string =>
  headingWords(heading)
    .filter((word) => !without.some((pattern) => pattern.test(word)))
    .join(' ');
const says = (heading: string, pattern: RegExp): boolean => headingWords(heading).some((word) => pattern.test(word));

/**
 * Writes ranges and margins into columns of lower and upper limits, as other tables have them: a range as its upper end, at most; a
 * figure with a margin as the figure. With periods across, each figure gets a row.
 */
export function withGivenLimits(table: Table): Table {
  const cellsOf = ({ index }: Heading): string[] => table.rows.map(({ cells }) => cells[index] ?? '');
  const across = headingPeriods(table.columns.map(({ own }) => own));
  const headed = table.columns.filter((_, nth) => across[nth]);
  const limits = new Map<Heading, Limits>();
  const taken = new Set<Heading>();
  const wide = headed.length > 1;
  const may = new Set(
    table.columns.filter((column) => cellsOf(column).some((cell) => MAY_LIMIT.test(cell.slice(0, 60)))),
  );
  const margins = table.columns.filter((column) => isMargin(column) && holdsDigits(column, table));
  if (!may.size && !margins.length && !(wide && table.columns.some(({ own }) => says(own, UPPER)))) return table;
  const decimal = decimalOfParts(table);
  for (const column of table.columns) {
    if (namesNotes(column.name)) continue;
    const cells = cellsOf(column);
    const inside = may.has(column) ? inCells(column, cells, table, decimal) : null;
    const from = inside
      ? []
      : marginsOf(
          column,
          table.columns,
          margins.filter((one) => !taken.has(one)),
        );
    const beside = from.length ? from : wide && headed.includes(column) ? endsOf(column, table) : [];
    if (inside) limits.set(column, { cells: inside, from: [] });
    else if (beside.length) {
      const [below = column, above = below] = beside;
      const [lows, highs] = [cellsOf(below), cellsOf(above)];
      const read = cells.map((value, row) => {
        const [low = '', high = ''] = [lows[row], highs[row]];
        if (isGap(value) || isGap(low) || isGap(high)) return null;
        return from.length ? withMargins(value, low, high, decimal) : { value, lower: low, upper: high };
      });
      if (!read.some(Boolean)) continue;
      limits.set(column, { cells: read, from: beside });
      for (const one of beside) taken.add(one);
    }
  }
  if (!limits.size) return table;
  return wide && headed.some((column) => limits.has(column))
    ? melted(table, headed, limits, taken)
    : beside(table, limits, taken);
}

/** The decimal sign of a table, by the numbers in ranges too. */
function decimalOfParts({ columns, rows }: Table): Decimal {
  const kept = columns.filter(({ name }) => !namesNotes(name));
  return decimalOf(
    rows.map(({ cells }) => ({
      cells: kept.flatMap(({ index }) =>
        (cells[index] ?? '').slice(0, 60).split(/\s*(?:[±()[\]–—-]|\+\/-|\bto\b|\band\b)\s*/),
      ),
    })),
  ).decimal;
}

/** The figures of a column whose cells give limits; `null` where they are names, periods or plain numbers. */
function inCells(
  column: Heading,
  cells: readonly string[],
  table: Table,
  decimal: Decimal,
): (LimitedCell | null)[] | null {
  const limited = cells.map((cell) => limitedFrom(cell, decimal));
  const ranges = limited.map((one, row) => one ?? rangeFrom(cells[row] ?? '', decimal));
  const read = ranges.filter((one) => one !== null);
  if (!read.length) return null;
  const numbers = cells.filter((cell, row) => !ranges[row] && !isGap(cell) && readNumber(cell, decimal)).length;
  const others = cells.filter((cell, row) => !ranges[row] && !isGap(cell) && !readNumber(cell, decimal)).length;
  if (others * 4 > numbers + read.length) return null;
  const isRange = limited.every((one) => !one);
  return isRange && areNames(column, cells, ranges, table, decimal) ? null : ranges;
}

/** Whether ranges are periods, or bands that tell rows apart: each above the one before, or the same in several rows beside other figures. */
function areNames(
  column: Heading,
  cells: readonly string[],
  ranges: readonly (LimitedCell | null)[],
  { columns, rows }: Table,
  decimal: Decimal,
): boolean {
  const texts = cells.filter((_, row) => ranges[row]).map((cell) => cell.trim());
  const arePeriods = texts.every(
    (cell) => periodFrom(cell, true) ?? /^(?:1[89]|20)\d\d\D+(?:1[89]|20)\d\d$/.test(cell),
  );
  if (arePeriods || NAMES_BAND.test(column.own) || namesYears(column.own)) return true;
  const numbers = ({ index }: Heading): boolean =>
    rows.some(({ cells }) => readNumber(cells[index] ?? '', decimal) && !periodFrom(cells[index] ?? '', true));
  const isFirst = column === columns[0];
  if (isFirst && columns.length > 1) return true;
  const plain = cells.length - texts.length;
  const figures = columns.some((other) => other !== column && numbers(other));
  const repeated = new Set(texts).size < texts.length;
  const ends = ranges.flatMap((one) =>
    one ? [[sizeOf(one.lower, decimal), sizeOf(one.upper, decimal)] as const] : [],
  );
  const rising = ends.every(([low], row) => row === 0 || low >= (ends[row - 1]?.[1] ?? Infinity));
  return plain < texts.length && figures && (repeated || (rising && texts.length > 2));
}

const SIGN_ALONE = /^[-−–+](?:\s?[([]|$)/;

function isMargin({ own, name }: Heading): boolean {
  return MARGIN.test(own) || MARGIN.test(name) || SIGN_ALONE.test(own.trim());
}

function holdsDigits({ index }: Heading, { rows }: Table): boolean {
  return rows.some(({ cells }) => /\d/.test(cells[index] ?? ''));
}

/** The columns of the margins of a column of figures: one, or one below and one above, which name it or stand behind it. */
function marginsOf(column: Heading, columns: readonly Heading[], margins: readonly Heading[]): Heading[] {
  if (!margins.length || isMargin(column)) return [];
  const at = columns.indexOf(column);
  const [next, second] = [columns[at + 1], columns[at + 2]].filter((other) => other && margins.includes(other));
  if (next && second && /^[-−–]/.test(next.own.trim()) && /^\+/.test(second.own.trim())) return [next, second];
  const single = margins.filter(({ own }) => !SIGN_ALONE.test(own.trim()));
  const own = headingWords(column.own).join(' ');
  const named = single.find((other) => subject(other.own, [OF_MARGIN]) === own);
  if (named) return [named];
  const [only] = single;
  return only && only === columns[at + 1] && !subject(only.own, [OF_MARGIN]) ? [only] : [];
}

/** The columns of lower and upper limits that name a column of figures: `2021 lower`, `Upper 2021`. */
function endsOf(column: Heading, { columns }: Table): Heading[] {
  const own = headingWords(column.own).join(' ');
  const ends = [LOWER, UPPER].map((pattern) =>
    columns.find(
      (other) => other !== column && says(other.own, pattern) && subject(other.own, [LOWER, UPPER, OF_LIMITS]) === own,
    ),
  );
  return ends.flatMap((end) => end ?? []).length === 2 ? ends.flatMap((end) => end ?? []) : [];
}

const remarkOn = (limits: ReadonlyMap<Heading, Limits>, taken: ReadonlySet<Heading>): string[] => [
  ...(taken.size
    ? [
        `${joined([...taken].slice(0, 3).map(({ name }) => quoted(name)))}${taken.size > 3 ? ' and others' : ''} ${taken.size === 1 ? 'was read as a margin' : 'were read as limits'} of ${joined([...limits.keys()].slice(0, 3).map(({ name }) => shorten(name)))}${limits.size > 3 ? ' and others' : ''}.`,
      ]
    : []),
];

/** The table with a column of lower and one of upper limits for each column that has some. */
function beside(table: Table, limits: ReadonlyMap<Heading, Limits>, taken: ReadonlySet<Heading>): Table {
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
function melted(
  table: Table,
  headed: readonly Heading[],
  limits: ReadonlyMap<Heading, Limits>,
  taken: ReadonlySet<Heading>,
): Table {
  const labels = table.columns.filter((column) => !headed.includes(column) && !taken.has(column));
  const from = Math.max(...table.columns.map(({ index }) => index), ...table.rows.map(widthOf)) + 1;
  const group = headed.every((column) => column.group === headed[0]?.group) ? headed[0]?.group : null;
  const title = group ?? titleFrom(table.titles);
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
