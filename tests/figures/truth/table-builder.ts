import * as fc from 'fast-check';
import { GAPS, LEGENDS, MEANINGS, type MeasureColumn, type OtherColumn } from './columns.ts';
import type { Fact, KnownTable } from './known-table.ts';

type Gen = fc.GeneratorValue;
const upTo = (gen: Gen, least: number, most: number): number => gen(fc.integer, { min: least, max: most });

/** A value that is not exact, or that has limits. */
export interface Nuance {
  readonly qualifier?: string;
  readonly limits?: readonly [number, number];
  /** Whether the limits lie as far below as above. */
  readonly margin?: true;
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
    // Ranges stand in their cells, and limits may.
    const inside =
      rows.some(({ nuance }) => nuance?.limits) &&
      (write.way === 3 || rows.some(({ nuance }) => nuance?.qualifier === 'between'));
    const columns = [
      { heading: this.#axis.heading, cells: rows.map(({ written }) => written) },
      ...(this.#series === null ? [] : [{ heading: this.#series, cells: rows.map(({ series = '' }) => series) }]),
      ...this.#measures.map((measure, index) => ({
        heading: measure.heading,
        cells: rows.map(({ values, nuance }) =>
          inside && nuance
            ? write.limited(values[index] ?? null, measure, nuance)
            : write(values[index] ?? null, measure, nuance?.qualifier),
        ),
      })),
    ];
    const [measure] = this.#measures;
    const margins = rows.some(({ nuance }) => nuance?.margin);
    if (measure && !inside && margins)
      columns.push({
        heading: write.way % 2 ? 'Margin of error' : 'CI ±',
        cells: rows.map(({ values, nuance }) =>
          nuance?.limits ? write(nuance.limits[1] - (values[0] ?? 0), measure) : '',
        ),
      });
    else if (measure && !inside && rows.some(({ nuance }) => nuance?.limits))
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
        ...write.legend,
      ]),
      facts: this.#rows.flatMap(({ category, series = null, values, total = false, nuance }) =>
        this.#measures.map(({ heading, scale }, index): Fact => ({
          category,
          series,
          measure: heading,
          value: inOnes(values[index] ?? null, scale),
          total,
          ...write.gapOf(values[index] ?? null),
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
        ...write.legend,
      ]),
      facts: rows.flatMap(({ name, values, total }) =>
        axis.said.map((category, index): Fact => ({
          category,
          series: rows.length > 1 ? name : null,
          measure: measure.heading,
          value: inOnes(values[index] ?? null, measure.scale),
          ...write.gapOf(values[index] ?? null),
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
  /** A figure with its limits in one cell. */
  limited(value: number | null, measure: MeasureColumn, nuance: Nuance): string;
  /** What a gap says of its value. */
  gapOf(value: number | null): Pick<Fact, 'low' | 'gap'>;
  /** Rows below the table that say what its sign for gaps means. */
  readonly legend: readonly (readonly string[])[];
  /** One of four ways to write what can be written in several. */
  readonly way: number;
}

/** Writes the cells of a table: with or without thousands separators, and one sign for its gaps. */
function cellWriter(gen: Gen): Writer {
  const gap = GAPS[upTo(gen, 0, GAPS.length - 1)] ?? '';
  const grouped = upTo(gen, 0, 1) === 1;
  const sign = upTo(gen, 0, 2) === 2;
  const way = upTo(gen, 0, 3);
  const told =
    /^(?:\w|\[.*\]|[-.*:]+)$/.test(gap) && upTo(gen, 0, 2) === 2
      ? MEANINGS[upTo(gen, 0, MEANINGS.length - 1)]
      : undefined;
  const legend = LEGENDS[upTo(gen, 0, LEGENDS.length - 1)];
  const write = (value: number | null, { decimals, percent, outOf }: MeasureColumn, qualifier = ''): string => {
    if (value === null) return gap;
    if (outOf)
      return way % 2 && value % 10 === 0 ? `${value / 10} out of 10` : `${value / 5} ${way < 2 ? 'in' : 'out of'} 20`;
    const number = value.toLocaleString('en-GB', {
      useGrouping: grouped,
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    const ways = WRITTEN[qualifier] ?? [''];
    return `${ways[way % ways.length]}${number}${sign && percent ? '%' : ''}`;
  };
  return Object.assign(write, {
    limited: (value: number | null, measure: MeasureColumn, { qualifier, limits, margin }: Nuance): string => {
      if (value === null || !limits) return write(value, measure, qualifier);
      const [lower, upper] = limits.map((end) => write(end, measure));
      if (qualifier)
        return (
          [`${lower}-${upper}`, `${lower} to ${upper}`, `between ${lower} and ${upper}`, `${lower}–${upper}`][way] ?? ''
        );
      return margin
        ? `${write(value, measure)} ± ${write(limits[1] - value, measure)}`
        : `${write(value, measure)} (${lower} to ${upper})`;
    },
    gapOf: (value: number | null): Pick<Fact, 'low' | 'gap'> =>
      value === null ? { low: told ? told[1] : gap === 'k' || gap === '<5', ...(told && { gap: told[0] }) } : {},
    legend: told && legend ? [[legend(gap, told[0])]] : [],
    way,
  });
}

function csv(rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells) => cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','))
    .join('\n');
}
