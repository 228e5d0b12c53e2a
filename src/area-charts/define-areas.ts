import type { ChartRow } from '../artifact.ts';
import type { ChartDefinition, ChoiceOf, Options } from '../definition/chart-definition.ts';
import { grouped } from '../data/find.ts';
import { endYear } from '../data/area-years.ts';
import { capitalised } from '../words/typeset.ts';
import { type AreaLine, areaLines, neighboursOf } from './area-lines.ts';
import { type AreaFigure, type AreaMeasure, hasValue } from './area-measure.ts';
import type { AreaPlace } from '../areas/area-place.ts';
import { areaHeadline, areaSections, areaSubtitle, areaSummary } from './area-sentences.ts';
import { areaSpec, type DrawnLine } from './draw-areas.ts';
import { markerInWords } from './markers.ts';

/** A chart in its versions for areas. */
export interface AreasDefinition<O extends Options = Options> {
  /** The tag without `care-`. */
  readonly name: string;
  /** The options that the chart of an area has, each with the values that the chart of England has. */
  readonly options: O;
  /** What the chart shows of areas in each choice of its options. */
  measure(choice: ChoiceOf<O>): AreaMeasure;
}

/** The definition of a chart for a place. */
export type AreaChart = (place: AreaPlace) => ChartDefinition;

/** The column of a row that says why it has no value. */
const MISSING = { name: 'missing', title: 'Why there is no figure' } as const;

/** Makes the definition of a chart for any place: lines over years, the area's in full colour. */
export function defineAreas<const O extends Options>({ name, options, measure }: AreasDefinition<O>): AreaChart {
  const measureOf = measure as (choice: Readonly<Record<string, string>>) => AreaMeasure;
  return (place) => ({
    name,
    options,
    area: place.area,
    rows: (evidence, choice) => {
      const shown = measureOf(choice);
      return areaLines(shown, evidence, place).flatMap((line) =>
        line.figures.map((figure) => rowOf(line, figure, shown)),
      );
    },
    columns(choice) {
      const { year, value, count, of } = measureOf(choice).columns;
      return [{ name: 'area', title: 'Area' }, year, value, count, ...(of ? [of] : []), MISSING];
    },
    spec: (rows, { width, choice }) => areaSpec(linesIn(rows, measureOf(choice)), measureOf(choice), width),
    point(row, choice) {
      const shown = measureOf(choice);
      const figure = figureIn(row, shown);
      const place = `${row['area']}, ${shown.period.point(figure.year)}`;
      return `${place}: ${hasValue(figure) ? shown.point(figure) : row[MISSING.name]}.`;
    },
    series(choice) {
      const shown = measureOf(choice);
      return {
        by: ['area'],
        words(own) {
          const figures = own.map((row) => figureIn(row, shown)).filter(hasValue);
          const [first, last] = [figures[0], figures.at(-1)];
          const { label } = shown.period;
          const name = own[0]?.['area'];
          if (!first || !last) return `${name}: no figures are published.`;
          if (first === last) return `${name}, ${label(last.year)}: ${shown.written(last.value)}.`;
          return `${name}, ${label(first.year)} to ${label(last.year)}: from ${shown.short(first.value)} to ${shown.written(last.value)}.`;
        },
      };
    },
    sonification: (choice) => ({ number: measureOf(choice).columns.value.name, each: 'year' }),
    words(_, choice, evidence) {
      const shown = measureOf(choice);
      const story = { measure: shown, evidence, lines: areaLines(shown, evidence, place) };
      return {
        headline: capitalised(areaHeadline(story)),
        subtitle: areaSubtitle(story),
        summary: areaSummary(story),
        about: [shown.about, ...areaSections(story)],
      };
    },
    claims: () => [],
    sources: (rows) => [...new Set(rows.map(({ source }) => String(source)).toReversed())],
    background: (choice, _, evidence) => [
      ...(measureOf(choice).background ?? []),
      ...evidence['area-neighbours']
        .filter(({ area }) => area === place.area && neighboursOf(evidence, area).length)
        .map(({ source }) => source),
    ],
  });
}

/** A figure as a row: the fields of its measure, and why it has no value. */
function rowOf({ name }: AreaLine, figure: AreaFigure, { columns, period }: AreaMeasure): ChartRow {
  return {
    area: name,
    [columns.year.name]: yearCell(period.label(figure.year)),
    [columns.value.name]: figure.value,
    [columns.count.name]: figure.count,
    ...(columns.of && { [columns.of.name]: figure.of }),
    [MISSING.name]: figure.marker && markerInWords(figure.marker),
    source: figure.source,
  };
}

/** `2025` is a number, `2024/25` a text. */
const yearCell = (label: string): string | number => (Number.isNaN(Number(label)) ? label : Number(label));

/** The figure of a row, without its marker. */
function figureIn(row: ChartRow, { columns }: AreaMeasure): AreaFigure {
  const number = (column: { readonly name: string } | undefined): number | null => {
    const cell = column ? row[column.name] : null;
    return typeof cell === 'number' ? cell : null;
  };
  return {
    year: endYear(row[columns.year.name] ?? ''),
    value: number(columns.value),
    marker: null,
    count: number(columns.count),
    of: number(columns.of),
    source: String(row['source']),
  };
}

/** The lines that rows are of, as far as they are drawn: names and figures. */
function linesIn(rows: readonly ChartRow[], measure: AreaMeasure): DrawnLine[] {
  return grouped(rows, (row) => String(row['area'])).map((own) => ({
    name: String(own[0]?.['area']),
    figures: own.map((row) => figureIn(row, measure)),
  }));
}
