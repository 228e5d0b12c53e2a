import * as fc from 'fast-check';
import { GAPS, type MeasureColumn, type OtherColumn } from './columns.ts';
import type { Fact, KnownTable } from './known-table.ts';

type Gen = fc.GeneratorValue;
const upTo = (gen: Gen, least: number, most: number): number => gen(fc.integer, { min: least, max: most });

/** A value that is not exact, or that has limits. */
export interface Nuance {
  readonly qualifier?: string;
  readonly limits?: readonly [number, number];
}

interface Row {
  readonly nuance?: Nuance;
  readonly category: string;
  readonly written: string;
  readonly series?: string;
  readonly values: readonly (number | null)[];
  readonly total?: boolean;
}

/** A table that is being written: its rows, then its columns, in one of many orders. */
export class TableBuilder {
  readonly #rows: Row[] = [];
  readonly #gen: Gen;
  readonly #axis: { readonly heading: string; readonly said: readonly string[] };
  readonly #inTime: boolean;
  readonly #measures: readonly MeasureColumn[];
  readonly #series: string | null;

  constructor(
    gen: Gen,
    axis: { readonly heading: string; readonly said: readonly string[] },
    inTime: boolean,
    measures: readonly MeasureColumn[],
    series: string | null = null,
  ) {
    this.#gen = gen;
    this.#axis = axis;
    this.#inTime = inTime;
    this.#measures = measures;
    this.#series = series;
  }

  row(row: Row): void {
    this.#rows.push(row);
  }

  /** The table, with columns beside the figures. */
  table(others: readonly OtherColumn[]): KnownTable {
    const gen = this.#gen;
    const write = cellWriter(gen);
    const rows = inSomeOrder(gen, this.#rows);
    const vary = upTo(gen, 0, 900);
    const columns = [
      { heading: this.#axis.heading, cells: rows.map(({ written }) => written) },
      ...(this.#series === null ? [] : [{ heading: this.#series, cells: rows.map(({ series = '' }) => series) }]),
      ...this.#measures.map((measure, index) => ({
        heading: measure.heading,
        cells: rows.map(({ values, nuance }) => write(values[index] ?? null, measure, nuance?.qualifier)),
      })),
    ];
    const [measure] = this.#measures;
    if (measure && rows.some(({ nuance }) => nuance?.limits))
      for (const [end, heading] of (['Lower CI', 'Upper CI'] as const).entries())
        columns.push({
          heading,
          cells: rows.map(({ nuance }) => (nuance?.limits ? write(nuance.limits[end] ?? null, measure) : '')),
        });
    const turned = upTo(gen, 0, 3) === 3 ? columns.toReversed() : columns;
    const places = [...new Set(this.#rows.map((row) => this.#placeOf(row)))];
    for (const { heading, cell, first, ofPlace } of others) {
      const cells = rows.map((row, index) => cell(ofPlace ? places.indexOf(this.#placeOf(row)) : index, vary));
      turned.splice(first ? 0 : upTo(gen, 0, turned.length), 0, { heading, cells });
    }
    return {
      text: csv([
        turned.map(({ heading }) => heading),
        ...rows.map((_, row) => turned.map(({ cells }) => cells[row] ?? '')),
      ]),
      facts: this.#rows.flatMap(({ category, series = null, values, total = false, nuance }) =>
        this.#measures.map(({ heading, scale }, index): Fact => ({
          category,
          series,
          measure: heading,
          value: inOnes(values[index] ?? null, scale),
          total,
          low: (values[index] ?? null) === null && write.isLow,
          ...(nuance?.qualifier && { qualifier: nuance.qualifier }),
          ...(nuance?.limits && {
            limits: [inOnes(nuance.limits[0], scale) ?? 0, inOnes(nuance.limits[1], scale) ?? 0] as const,
          }),
        })),
      ),
      times: this.#inTime ? this.#axis.said : null,
      percentages: new Set(this.#measures.flatMap(({ percent, heading }) => (percent ? [heading] : []))),
    };
  }

  /** The place that a row is of; empty where the table is of one place over time. */
  #placeOf({ category, series = '' }: Row): string {
    return this.#inTime ? series : category;
  }

  /** A table with periods across and a title that names its measure. */
  static across(
    gen: Gen,
    {
      axis,
      rows,
      heading,
      measure,
    }: {
      readonly axis: { readonly written: readonly string[]; readonly said: readonly string[] };
      readonly rows: readonly {
        readonly name: string;
        readonly values: readonly (number | null)[];
        readonly total: boolean;
      }[];
      readonly heading: string;
      readonly measure: MeasureColumn;
    },
  ): KnownTable {
    const write = cellWriter(gen);
    const newestFirst = upTo(gen, 0, 3) === 3;
    const turned = <Of>(all: readonly Of[]): readonly Of[] => (newestFirst ? all.toReversed() : all);
    return {
      text: csv([
        [measure.heading],
        [heading, ...turned(axis.written)],
        ...rows.map(({ name, values }) => [name, ...turned(values).map((value) => write(value, measure))]),
      ]),
      facts: rows.flatMap(({ name, values, total }) =>
        axis.said.map((category, index): Fact => ({
          category,
          series: rows.length > 1 ? name : null,
          measure: measure.heading,
          value: inOnes(values[index] ?? null, measure.scale),
          low: (values[index] ?? null) === null && write.isLow,
          total,
        })),
      ),
      times: axis.said,
      percentages: new Set(measure.percent ? [measure.heading] : []),
    };
  }
}

/** A value without its scale: 3 of £m is 3,000,000. */
function inOnes(value: number | null, scale: number): number | null {
  return value === null ? null : Number(`${value}e${scale}`);
}

function inSomeOrder(gen: Gen, rows: readonly Row[]): readonly Row[] {
  const how = upTo(gen, 0, 3);
  if (how === 1) return rows.toReversed();
  if (how === 2) return [...rows.slice(1), ...rows.slice(0, 1)];
  return rows;
}

/** How a file writes what is not exact. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  about: ['about ', '~', 'approximately ', 'c. '],
  nearly: ['nearly ', 'almost '],
  over: ['over ', '>', 'more than '],
  'at least': ['≥', 'at least '],
  under: ['under ', 'less than '],
  'up to': ['up to ', '≤'],
};

interface Writer {
  (value: number | null, measure: MeasureColumn, qualifier?: string): string;
  /** Whether a gap says that the value is low. */
  readonly isLow: boolean;
}

/** Writes the cells of a table: with or without thousands separators, and one sign for its gaps. */
function cellWriter(gen: Gen): Writer {
  const gap = GAPS[upTo(gen, 0, GAPS.length - 1)] ?? '';
  const grouped = upTo(gen, 0, 1) === 1;
  const sign = upTo(gen, 0, 2) === 2;
  const way = upTo(gen, 0, 3);
  const write = (value: number | null, { decimals, percent }: MeasureColumn, qualifier = ''): string => {
    if (value === null) return gap;
    const number = value.toLocaleString('en-GB', {
      useGrouping: grouped,
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    const ways = WRITTEN[qualifier] ?? [''];
    return `${ways[way % ways.length]}${number}${sign && percent ? '%' : ''}`;
  };
  return Object.assign(write, { isLow: gap === 'k' || gap === '<5' });
}

function csv(rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells) => cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','))
    .join('\n');
}
