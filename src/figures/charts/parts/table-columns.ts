import type { ChartRow, Column } from '../../../artifact.ts';
import type { Figure, Figures } from '../../figures.ts';
import { withUnit } from './subtitle-of.ts';
import { allDecimals } from './written-numbers.ts';

const PLACES = { year: 'Year', 'financial year': 'Financial year', date: 'Date', text: 'Name' } as const;

/** A figure as a row of the table and of the CSV file: what it is of, its kind, its number. */
export function rowOf({ place, series, kind, value }: Figure, figures: Figures): ChartRow {
  return { place, ...(figures.series && { series }), ...(figures.kinds && { kind }), value };
}

/** The columns of these rows, with the author's headings. */
export function columnsOf(figures: Figures): Column[] {
  const { place, series, value, kinds, all } = figures;
  return [
    { name: 'place', title: place.title.trim() || PLACES[place.kind], ...(place.kind === 'date' && { date: true }) },
    ...(series ? [{ name: 'series', title: series.title.trim() || 'Series' }] : []),
    ...(kinds ? [{ name: 'kind', title: 'Kind' }] : []),
    {
      name: 'value',
      title: withUnit(value?.title.trim() || 'Value', value?.unit),
      decimals: allDecimals(all.flatMap((figure) => figure.value ?? [])),
    },
  ];
}
