import { type Decimal, decimalOf, readNumber } from '../cell/numbers.ts';
import { isGap } from '../cell/gaps.ts';
import { type LimitedCell, limitedFrom, rangeFrom, boundFrom, withMargins } from '../cell/ranges.ts';
import { headingPeriods, periodFrom } from '../cell/periods.ts';
import { namesNotes, namesYears } from './column-rules.ts';
import { readColumns } from './columns.ts';
import { headingWords } from './heading-words.ts';
import type { Heading, Table } from './table.ts';
import { type Limits, withLimitsBeside, withRowForEach } from './write-limits.ts';

/** Cells that may say more than one number. */
const MAY_LIMIT = /\d\D{0,9}(?:[‐‑‒–—−±([-]|\b(?:to|and|or)\b)\D{0,9}\d/i;
/** Headings of margins of error, and their words. */
const MARGIN = /±|\+\s?\/\s?[-−]|\bmargins? of error\b|\bmoe\b|\bmargin\b/i;
const OF_MARGIN = /^(?:margins?|of|error|moe|mo|e|ci|cl|confidence|intervals?|95|99|90|%|for|the)$/;
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
    const interval = inside ? null : intervalsOf(column, table, decimal);
    const from =
      inside || interval
        ? []
        : marginsOf(
            column,
            table,
            margins.filter((one) => !taken.has(one)),
            decimal,
          );
    const beside = from.length ? from : wide && headed.includes(column) ? endsOf(column, table) : [];
    if (inside) limits.set(column, { cells: inside, from: [] });
    else if (interval) {
      limits.set(column, interval);
      for (const one of interval.from) taken.add(one);
    } else if (beside.length) {
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
    ? withRowForEach(table, headed, limits, taken)
    : withLimitsBeside(table, limits, taken);
}

/** The decimal sign of a table, by the numbers in ranges too. */
function decimalOfParts({ columns, rows }: Table): Decimal {
  const kept = columns.filter(({ name }) => !namesNotes(name));
  return decimalOf(
    rows.map(({ cells }) => ({
      cells: kept.flatMap(({ index }) => (cells[index] ?? '').slice(0, 60).split(/[±()[\]–—-]|\+\/-|\bto\b|\band\b/)),
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
  const plain = cells.length - texts.length;
  if (column === columns[0] && columns.length > 1 && plain < texts.length) return true;
  const figures = columns.some((other) => other !== column && numbers(other));
  const repeated = new Set(texts).size < texts.length;
  const ends = ranges.flatMap((one) =>
    one ? [[boundFrom(one.lower, decimal), boundFrom(one.upper, decimal)] as const] : [],
  );
  const rising = ends.every(([low], row) => row === 0 || low >= (ends[row - 1]?.[1] ?? Infinity));
  return plain < texts.length && figures && (repeated || (rising && texts.length > 2));
}

/** The limits of a column of figures in the column behind it, which holds intervals: `32.1–36.9` under `95% CI`. */
function intervalsOf(column: Heading, { columns, rows }: Table, decimal: Decimal): Limits | null {
  const next = columns[columns.indexOf(column) + 1];
  if (!next || !/\b(?:ci|cl|confidence|intervals?)\b/i.test(next.own)) return null;
  const cells = rows.map(({ cells: own }): LimitedCell | null => {
    const range = rangeFrom(
      (own[next.index] ?? '')
        .trim()
        .replace(/^[[(](.*)[\])]$/, '$1')
        .replace(/,\s/, ' to '),
      decimal,
    );
    const value = own[column.index] ?? '';
    return range && readNumber(value, decimal) ? { ...range, value } : null;
  });
  return cells.some(Boolean) ? { cells, from: [next] } : null;
}

const SIGN_ALONE = /^[-−–+](?:\s?[([]|$)/;

function isMargin({ own, name }: Heading): boolean {
  return MARGIN.test(own) || MARGIN.test(name) || SIGN_ALONE.test(own.trim());
}

function holdsDigits({ index }: Heading, { rows }: Table): boolean {
  return rows.some(({ cells }) => /\d/.test(cells[index] ?? ''));
}

/** The columns of the margins of a column of figures: one, or one below and one above, which name it or stand beside it. */
function marginsOf(column: Heading, table: Table, margins: readonly Heading[], decimal: Decimal): Heading[] {
  const { columns } = table;
  if (!margins.length || isMargin(column)) return [];
  const at = columns.indexOf(column);
  const [next, second] = [columns[at + 1], columns[at + 2]].filter((other) => other && margins.includes(other));
  if (next && second && /^[-−–]/.test(next.own.trim()) && second.own.trim().startsWith('+')) return [next, second];
  const single = margins.filter(({ own }) => !SIGN_ALONE.test(own.trim()));
  const own = headingWords(column.own).join(' ');
  const named = own && single.find((other) => subject(other.own, [OF_MARGIN]) === own);
  if (named) return [named];
  const beside = single.find(
    (margin) => !subject(margin.own, [OF_MARGIN]) && figuresBeside(margin, table, decimal) === column,
  );
  return beside ? [beside] : [];
}

/** The column of figures that a margin is of: the nearest before it, else the nearest behind it. */
function figuresBeside(margin: Heading, table: Table, decimal: Decimal): Heading | undefined {
  const read = readColumns(table, decimal);
  const figures = table.columns.filter((column, nth) => read[nth]?.is === 'number' && !isMargin(column));
  const at = table.columns.indexOf(margin);
  return (
    figures.findLast((column) => table.columns.indexOf(column) < at) ??
    figures.find((column) => table.columns.indexOf(column) > at)
  );
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
