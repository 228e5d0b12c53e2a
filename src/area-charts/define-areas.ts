import type { ChartRow } from '../artifact.ts';
import type { Evidence } from '../data/evidence.ts';
import type { ChartDefinition, ChoiceOf, Options } from '../definition/chart-definition.ts';
import { grouped } from '../data/find.ts';
import { endYear } from '../data/area-years.ts';
import { rowsOfArea } from '../data/rows-of-area.ts';
import { capitalised } from '../words/typeset.ts';
import { type AreaLine, areaLines } from './area-lines.ts';
import { type AreaFigure, type AreaMeasure, hasValue } from './area-measure.ts';
import type { AreaPlace } from '../areas/area-place.ts';
import {
  areaHeadline,
  areaSections,
  areasNamed,
  type AreaStory,
  areaSubtitle,
  areaSummary,
  company,
} from './area-sentences.ts';
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

/** Field of the first row of an area that came after others, and of the last of one that others came after: their names. */
const SUCCESSION = { after: 'came_after', before: 'followed_by' } as const;

/** Makes the definition of a chart for any place: lines over years, or bars of the newest, the area's in full colour. */
export function defineAreas<const O extends Options>({ name, options, measure }: AreasDefinition<O>): AreaChart {
  const measureOf = measure as (choice: Readonly<Record<string, string>>) => AreaMeasure;
  return (place) => ({
    name,
    options,
    area: place.area,
    rows: (evidence, choice) => {
      const measure = measureOf(choice);
      const lines = areaLines(measure, evidence, place);
      const shown = measure.drawn === 'bars' ? newestOf({ measure, evidence, lines }) : lines;
      return shown.flatMap((line) =>
        line.figures.map((figure, index) => ({
          ...rowOf(line, figure, measure),
          ...(index === 0 && succession(line, SUCCESSION.after, evidence)),
          ...(index === line.figures.length - 1 && succession(line, SUCCESSION.before, evidence)),
        })),
      );
    },
    columns(choice) {
      const { year, value, count, of, more = [] } = measureOf(choice).columns;
      return [{ name: 'area', title: 'Area' }, year, value, count, ...(of ? [of] : []), ...more, MISSING];
    },
    spec(rows, { width, choice }) {
      const measure = measureOf(choice);
      return areaSpec(linesIn(rows, measure), measure, width);
    },
    point(row, choice) {
      const shown = measureOf(choice);
      const figure = figureIn(row, shown);
      const where = `${row['area']}, ${shown.period.point(figure.year)}`;
      const { [SUCCESSION.after]: before, [SUCCESSION.before]: next } = row;
      return [
        `${where}: ${hasValue(figure) ? shown.point(figure) : row[MISSING.name]}.`,
        ...(before ? [`It came after ${before}.`] : []),
        ...(next ? [`After it came ${next}.`] : []),
      ].join(' ');
    },
    series(choice) {
      const shown = measureOf(choice);
      if (shown.drawn === 'bars') return null;
      return {
        by: ['area'],
        words(own) {
          const figures = own.map((row) => figureIn(row, shown)).filter(hasValue);
          const [first, last] = [figures[0], figures.at(-1)];
          const { label } = shown.period;
          const name = own[0]?.['area'];
          if (!first || !last) return `${name}: no figures are published.`;
          if (shown.changes)
            return first === last
              ? `${name}, ${label(last.year)}: one year alone.`
              : `${name}, ${label(first.year)} to ${label(last.year)}: ${(shown.said ?? shown.short)(last.value)}.`;
          if (first === last) return `${name}, ${label(last.year)}: ${shown.written(last.value)}.`;
          const [from, to] = [shown.short(first.value), shown.short(last.value)];
          const course =
            from === to ? `${shown.written(last.value)} in both` : `from ${from} to ${shown.written(last.value)}`;
          return `${name}, ${label(first.year)} to ${label(last.year)}: ${course}.`;
        },
      };
    },
    sonification(choice) {
      const { columns, drawn } = measureOf(choice);
      return drawn === 'bars' ? null : { number: columns.value.name, each: 'year' };
    },
    words(_, choice, evidence) {
      const measure = measureOf(choice);
      const story = { measure, evidence, lines: areaLines(measure, evidence, place) };
      const bars = measure.drawn === 'bars';
      return {
        headline: capitalised(areaHeadline(story)),
        // Each bar names its area.
        subtitle: areaSubtitle(bars ? { ...story, lines: [newestOf(story)[0]] } : story),
        summary: areaSummary(story),
        about: [measure.about, ...areaSections(story)],
      };
    },
    claims: () => [],
    sources: (rows) => [...new Set(rows.map(({ source }) => String(source)).toReversed())],
    background: (choice, _, evidence) => [
      ...(measureOf(choice).background?.(evidence) ?? []),
      ...rowsOfArea(evidence['area-neighbours'], place.area).map(({ source }) => source),
    ],
  });
}

/** The area and all that it is compared with, each in the year of the area's newest value alone. */
function newestOf(story: AreaStory): [AreaLine, ...AreaLine[]] {
  const [line] = story.lines;
  const all: AreaLine[] = company(story);
  const years = [line, ...all].flatMap(({ figures }) => figures.map(({ year }) => year));
  const year = line.figures.findLast(hasValue)?.year ?? Math.max(...years);
  const inYear = (one: AreaLine): AreaLine => ({ ...one, figures: one.figures.filter((own) => own.year === year) });
  return [inYear(line), ...all.map(inYear)];
}

/** Who came before or after an area, as a field of its row. */
function succession(
  { area }: AreaLine,
  field: (typeof SUCCESSION)[keyof typeof SUCCESSION],
  evidence: Evidence,
): ChartRow | null {
  const codes = field === SUCCESSION.after ? area?.predecessors : area?.successors;
  return codes ? { [field]: areasNamed(codes, evidence) } : null;
}

/** A figure as a row: the fields of its measure, and why it has no value. */
function rowOf({ name }: AreaLine, figure: AreaFigure, { columns, period }: AreaMeasure): ChartRow {
  return {
    area: name,
    [columns.year.name]: yearCell(period.label(figure.year)),
    [columns.value.name]: figure.value,
    [columns.count.name]: figure.count,
    ...(columns.of && { [columns.of.name]: figure.of }),
    ...Object.fromEntries((columns.more ?? []).map(({ name: cell }) => [cell, figure.more?.[cell] ?? null])),
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
    ...(columns.more && { more: Object.fromEntries(columns.more.map(({ name }) => [name, row[name] ?? null])) }),
    source: String(row['source']),
  };
}

/** The lines that rows are of, as far as they are drawn: names and figures. */
function linesIn(rows: readonly ChartRow[], measure: AreaMeasure): DrawnLine[] {
  return grouped(rows, (row) => String(row['area'])).map((own) => ({
    name: String(own[0]?.['area']),
    after: textOf(own[0]?.[SUCCESSION.after]),
    before: textOf(own.at(-1)?.[SUCCESSION.before]),
    figures: own.map((row) => figureIn(row, measure)),
  }));
}

const textOf = (cell: ChartRow[string] | undefined): string | null => (typeof cell === 'string' ? cell : null);
