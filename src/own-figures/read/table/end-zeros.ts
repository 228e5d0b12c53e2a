import { grouped } from '../../../data/find.ts';
import { joined } from '../../../words/sources.ts';
import { isGap } from '../cell/gaps.ts';
import { type Decimal, readNumber } from '../cell/numbers.ts';
import { headingPeriods, periodsFrom } from '../cell/periods.ts';
import { quoted } from '../messages.ts';
import { headingWords } from './heading-words.ts';
import { namesYears } from './column-rules.ts';
import type { Heading, Table } from './table.ts';

/** A figure of a series: where its cell stands, when it is, and its size. */
interface Point {
  readonly row: number;
  readonly index: number;
  readonly time: number;
  readonly size: number;
}

/** The figures of a series in the order of time, and the words that name it. */
interface Series {
  readonly name: string;
  readonly words: readonly string[];
  readonly points: readonly Point[];
}

/** Words of measures that are not 0 as long as there is anything to measure. */
const LEVEL =
  /^(?:prices?|average|avg|mean|median|rates?|ratio|index|indices|per|percent|percentage|pct|%|share|proportion|age|wage|wages|earnings|income|rent|rents|expectancy|temperature|days|hours|weeks|score)$/;
/** Words of measures that may end in none: what is counted, and what is spent. */
const COUNT =
  /^(?:number|count|counts|total|n|no|spending|spend|expenditure|grants?|budget|cost|costs|funding|payments?|deaths|cases|children|people|households|places|placements|homes|staff|referrals|visits)$/;

/** Figures at an end that are looked at, and the fewest of a series. */
const [NEAR, FEWEST] = [5, 4];
/** The end of a series is far from 0 where its figures are at least this large. */
const FAR = 5;

/**
 * Zeros at the start or the end of a series far from 0, while others go on, are as likely gaps: they become gaps, and a warning says
 * how to draw them as 0. Zeros of counts near 0, of series that fall towards it, and of what may close stay.
 */
export function withoutEndZeros(table: Table, decimal: Decimal): Table {
  const series = seriesOf(table, decimal);
  const cells = new Set<string>();
  const names = new Set<string>();
  for (const one of series)
    for (const end of [-1, 1] as const) {
      const zeros = zerosAt(end, one);
      if (!zeros.length || !goOn(zeros, one, series)) continue;
      names.add(one.name);
      for (const { row, index } of zeros) cells.add(`${row} ${index}`);
    }
  if (!cells.size) return table;
  const are = cells.size === 1 ? 'a 0 that is drawn as a gap: it' : 'zeros that are drawn as gaps: they';
  return {
    ...table,
    rows: table.rows.map((one, row) => ({
      ...one,
      cells: one.cells.map((cell, index) => (cells.has(`${row} ${index}`) ? `${cell.trim()} = given as 0` : cell)),
    })),
    warnings: [
      ...table.warnings,
      `${joined([...names].map((name) => quoted(name)))} ${names.size === 1 ? 'has' : 'have'} ${are} may stand for no figure, as the figures before are far from 0 and others go on. To draw 0, write nil in the cell.`,
    ],
  };
}

/** The series of a table over time: a row with periods across, or the figures of a column by the words beside them. */
function seriesOf({ columns, rows }: Table, decimal: Decimal): Series[] {
  const cellOf = (row: number, { index }: Heading): string => rows[row]?.cells[index] ?? '';
  const pointsAt = (at: readonly { row: number; column: Heading; time: number }[]): Point[] =>
    at
      .flatMap(({ row, column, time }) => {
        const cell = cellOf(row, column);
        const read = isGap(cell) ? null : readNumber(cell, decimal);
        return read && !read.qualifier ? [{ row, index: column.index, time, size: Math.abs(Number(read.digits)) }] : [];
      })
      .toSorted((one, other) => one.time - other.time);
  const across = headingPeriods(columns.map(({ own }) => own));
  const headed = columns.flatMap((column, nth) => {
    const period = across[nth];
    return period ? [{ column, time: period.time }] : [];
  });
  const isText = (column: Heading): boolean =>
    rows.some((_, row) => /\p{L}{2}/u.test(cellOf(row, column)) && !isGap(cellOf(row, column)));
  const labels = columns.filter((column) => !headed.some((one) => one.column === column) && isText(column));
  if (headed.length > 1)
    return rows.map((_, row) => {
      const name = labels.map((column) => cellOf(row, column).trim()).join(', ');
      return {
        name,
        words: headingWords(`${name} ${headed[0]?.column.group ?? ''}`),
        points: pointsAt(headed.map(({ column, time }) => ({ row, column, time }))),
      };
    });
  const period = columns.find((column, nth) => {
    const texts = rows.map((_, row) => cellOf(row, column));
    return (nth === 0 || namesYears(column.name)) && texts.every((text) => periodsFrom([text], true, new Set())[0]);
  });
  if (!period) return [];
  const times = periodsFrom(
    rows.map((_, row) => cellOf(row, period)),
    true,
    new Set(),
  );
  const keys = labels.filter((column) => column !== period);
  const groups = grouped([...rows.keys()], (row) => keys.map((column) => cellOf(row, column).trim()).join(', '));
  const figures = columns.filter((column) => column !== period && !labels.includes(column));
  return figures.flatMap((column) =>
    groups.map((own) => ({
      name: groups.length > 1 ? keys.map((key) => cellOf(own[0] ?? 0, key).trim()).join(', ') : column.name,
      words: headingWords(column.name),
      points: pointsAt(
        own.flatMap((row) => {
          const at = times[row];
          return at && 'is' in at ? [{ row, column, time: at.time }] : [];
        }),
      ),
    })),
  );
}

/** The zeros at an end of a series that are more likely gaps; none where they may well be figures. */
function zerosAt(end: -1 | 1, { words, points }: Series): readonly Point[] {
  const ordered = end === 1 ? points.toReversed() : points;
  const first = ordered.findIndex(({ size }) => size !== 0);
  const rest = ordered.slice(Math.max(first, 0));
  const other = rest.findLastIndex(({ size }) => size !== 0) + 1;
  const between = rest.slice(0, other);
  if (first < 1 || between.length < FEWEST || first > between.length || between.some(({ size }) => size === 0))
    return [];
  const near = between.slice(0, NEAR).map(({ size }) => size);
  const [most, least, edge = 0] = [Math.max(...near), Math.min(...near), near[0]];
  const step = Math.max(...near.slice(1).map((size, nth) => Math.abs(size - (near[nth] ?? size))));
  // A fall or rise like those beside it leads to 0.
  if (least < FAR || least * 2 < most || edge < step * FAR) return [];
  const has = (pattern: RegExp): number => Number(words.some((word) => pattern.test(word)));
  const evidence =
    2 * has(LEVEL) + Number(least >= 1000) + Number(near.some((size) => !Number.isInteger(size))) - has(COUNT);
  return evidence >= 2 ? ordered.slice(0, first) : [];
}

/** Whether another series has figures other than 0 where this one has zeros. */
function goOn(zeros: readonly Point[], one: Series, all: readonly Series[]): boolean {
  const times = new Set(zeros.map(({ time }) => time));
  return all.some((other) => other !== one && other.points.some(({ time, size }) => times.has(time) && size !== 0));
}
