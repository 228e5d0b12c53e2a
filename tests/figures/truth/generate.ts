import * as fc from 'fast-check';
import { grouped } from '../../../src/data/find.ts';
import { FORMS } from './periods.ts';
import { type KnownTable } from './known-table.ts';
import { type Nuance, TableBuilder } from './table-builder.ts';
import { GROUPS, MEANS, MEASURES, type MeasureColumn, OTHERS, PLACES, TOTALS } from './columns.ts';

type Gen = fc.GeneratorValue;

const chance = (gen: Gen, of: number): boolean => gen(fc.integer, { min: 0, max: of - 1 }) === of - 1;
const upTo = (gen: Gen, least: number, most: number): number => gen(fc.integer, { min: least, max: most });
const oneOf = <Of>(gen: Gen, all: readonly Of[]): Of => all[upTo(gen, 0, all.length - 1)] as Of;
const some = <Of>(gen: Gen, all: readonly Of[], count: number): Of[] => {
  const first = upTo(gen, 0, all.length - 1);
  const step = oneOf(gen, [1, 5, 7]);
  const picked = new Set<Of>();
  for (let index = 0; picked.size < Math.min(count, all.length); index++)
    picked.add(all[(first + index * step + Math.floor(index / all.length)) % all.length] as Of);
  return [...picked];
};

/** A value of a measure; now and then the least, or the one before once more. */
function valueOf(gen: Gen, { range: [least, most], decimals, outOf }: MeasureColumn, before: number | null): number {
  if (before !== null && chance(gen, 9)) return before;
  if (outOf) return upTo(gen, 0, 20) * 5;
  const steps = 10 ** decimals;
  return upTo(gen, least * steps, most * steps) / steps;
}

/** Names of rows and columns as a file writes them and as they are said. */
interface Axis {
  readonly heading: string;
  readonly written: readonly string[];
  readonly said: readonly string[];
}

const periodsOf = (gen: Gen, count: number): Axis => oneOf(gen, FORMS)(count, upTo(gen, 1995, 2018), upTo(gen, 0, 99));

function namesOf(gen: Gen, names: readonly string[], heading: string, count: number): Axis {
  const said = some(gen, names, count);
  return { heading, written: said, said };
}

/** Figures of one measure by category and series, with gaps. */
function figuresOf(gen: Gen, measure: MeasureColumn, rows: number): (number | null)[] {
  let before: number | null = null;
  const gappy = chance(gen, 4);
  return Array.from({ length: rows }, () => {
    if (gappy && chance(gen, 5)) return null;
    before = valueOf(gen, measure, before);
    return before;
  });
}

function totalOf(values: readonly (number | null)[], { total, decimals, outOf }: MeasureColumn): number | null {
  const known = values.flatMap((value) => value ?? []);
  if (known.length < values.length || outOf) return null;
  const sum = known.reduce((one, other) => one + other, 0);
  return Number((total === 'sum' ? sum : sum / known.length).toFixed(decimals));
}

const QUALIFIERS = ['about', 'nearly', 'over', 'at least', 'under', 'up to'];

/** What is said of how exact figures are: some have a word before them or are ranges, or all have limits, or none has. */
function nuancesOf(gen: Gen, { decimals, range, outOf }: MeasureColumn, figures: readonly (number | null)[]): Nuance[] {
  const how = outOf ? 0 : upTo(gen, 1, 9);
  const steps = 10 ** decimals;
  return figures.map((value): Nuance => {
    // A small number with a word before it may be withheld.
    if (value === null || value <= 10) return {};
    const off = (by: number): number => Math.round(value * steps + by) / steps;
    if (how === 2 && chance(gen, 3)) return { qualifier: oneOf(gen, QUALIFIERS) };
    const [down = 0, up = 0] = [upTo(gen, 0, range[1] * steps), upTo(gen, 0, range[1] * steps)].map((off) =>
      Math.round(off / 4),
    );
    if (how === 3 && chance(gen, 2)) {
      const lower = Math.round(value * steps - Math.min(down + 1, value * steps)) / steps;
      return { qualifier: 'between', limits: [lower, value] };
    }
    if (how === 4) return { limits: [off(-up), off(up)], margin: true };
    if (how !== 1) return {};
    return { limits: [off(-down), off(up)] };
  });
}

/** One row for each category, with one or more columns of figures. */
function oneSeries(gen: Gen): KnownTable {
  const inTime = chance(gen, 2);
  const axis = inTime
    ? periodsOf(gen, upTo(gen, 2, 16))
    : namesOf(gen, PLACES, oneOf(gen, ['Area', 'Council', 'la_name', 'Local authority', 'Outcome']), upTo(gen, 2, 12));
  const measures = some(gen, MEASURES, oneOf(gen, [1, 1, 2, 3]));
  const figures = measures.map((measure) => figuresOf(gen, measure, axis.said.length));
  const [first] = measures;
  const nuances = first && measures.length === 1 ? nuancesOf(gen, first, figures[0] ?? []) : [];
  const builder = new TableBuilder(gen, axis, inTime, measures);
  for (const [row, said] of axis.said.entries())
    builder.row({
      ...(nuances[row] && { nuance: nuances[row] }),
      category: said,
      written: axis.written[row] ?? said,
      values: figures.map((own) => own[row] ?? null),
    });
  if (!inTime && axis.said.length > 2 && chance(gen, 2)) {
    const totals = measures.map((measure, index) => totalOf(figures[index] ?? [], measure));
    const sums = measures.every(({ total }) => total === 'sum');
    const name = oneOf(gen, sums ? TOTALS : MEANS);
    if (totals.every((total) => total !== null))
      builder.row({ category: name, written: name, values: totals, total: true });
  }
  return builder.table(some(gen, OTHERS, oneOf(gen, [0, 0, 1, 2])));
}

/** One row for each category and member of a column of series. */
function longSeries(gen: Gen): KnownTable {
  const inTime = chance(gen, 2);
  const axis = inTime ? periodsOf(gen, upTo(gen, 2, 9)) : namesOf(gen, PLACES, 'Area', upTo(gen, 2, 8));
  const members = inTime
    ? namesOf(gen, PLACES, oneOf(gen, ['Area', 'region_name', 'Council']), upTo(gen, 2, 6))
    : namesOf(gen, GROUPS, oneOf(gen, ['Group', 'Placement type']), upTo(gen, 2, 3));
  const measure = oneOf(gen, MEASURES);
  const figures = members.said.map(() => figuresOf(gen, measure, axis.said.length));
  const builder = new TableBuilder(gen, axis, inTime, [measure], members.heading);
  const withTotal = inTime && members.said.length > 2 && chance(gen, 3);
  const name = oneOf(gen, measure.total === 'sum' ? TOTALS : MEANS);
  for (const [row, category] of axis.said.entries()) {
    const written = axis.written[row] ?? category;
    for (const [index, series] of members.said.entries())
      builder.row({ category, written, series, values: [figures[index]?.[row] ?? null] });
    const total = totalOf(
      figures.map((own) => own[row] ?? null),
      measure,
    );
    if (withTotal) builder.row({ category, written, series: name, values: [total], total: true });
  }
  return builder.table(
    some(
      gen,
      OTHERS.filter(({ heading }) => !/rank|#/i.test(heading)),
      oneOf(gen, [0, 0, 1]),
    ),
  );
}

/** Periods across, one row for each place. */
function periodsAcross(gen: Gen): KnownTable {
  const axis = periodsOf(gen, upTo(gen, 3, 9));
  const members = namesOf(gen, PLACES, oneOf(gen, ['Area', 'Region', 'Indicator']), upTo(gen, 1, 6));
  const measure = oneOf(gen, MEASURES);
  const figures = members.said.map(() => figuresOf(gen, measure, axis.said.length));
  const withTotal = members.said.length > 2 && chance(gen, 3);
  const rows = members.said.map((name, index) => ({ name, values: figures[index] ?? [], total: false }));
  if (withTotal)
    rows.push({
      name: oneOf(gen, measure.total === 'sum' ? TOTALS : MEANS),
      values: axis.said.map((_, row) =>
        totalOf(
          figures.map((own) => own[row] ?? null),
          measure,
        ),
      ),
      total: true,
    });
  return TableBuilder.across(gen, { axis, rows, heading: members.heading, measure });
}

/** Whether a table can be read in one way only: no row is a name alone, and no figure is by chance the sum of the others, so that it could be taken for their total. */
export function isPlain({ facts, text }: KnownTable): boolean {
  const [, ...lines] = text.split('\n').map((line) => line.replace(/"[^"]*"/g, 'quoted').split(','));
  // A name alone in a row of several columns is a heading or a note.
  const isAlone = (cells: readonly string[]): boolean => cells.length > 2 && cells.filter(Boolean).length < 2;
  if (lines.some(isAlone)) return false;
  return grouped(facts, ({ measure, series }) => `${measure}${series}`).every((own) => {
    const values = own.flatMap(({ total, value }) => (total ? [] : (value ?? [])));
    const sum = values.reduce((one, other) => one + other, 0);
    return !values.some((value) => Math.abs(sum - 2 * value) < 1e-6 * Math.abs(sum) + 0.6);
  });
}

/** A table as an office writes it: names or periods, one or several measures, long or wide, totals, gaps, notes, any order. */
export const tables: fc.Arbitrary<KnownTable> = fc
  .gen()
  .map((gen) => oneOf(gen, [oneSeries, oneSeries, longSeries, periodsAcross])(gen));
