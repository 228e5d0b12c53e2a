import type { ChartRow, Column } from '../../artifact.ts';
import { typeset } from '../../words/typeset.ts';
import type { Observation, Dataset } from '../dataset.ts';
import { ofKind } from './kinds.ts';
import { figureName, PLACES } from './names.ts';
import type { NumberFormat } from './number-format.ts';
import { measured } from './measure-name.ts';

/** An observation as a row of the table and of the CSV file. The kind comes before the value. */
export function rowOf({ category, series, kind, value, qualifier, limits }: Observation, figures: Dataset): ChartRow {
  return {
    place: category,
    ...(figures.series && { series }),
    ...(figures.kinds && { kind }),
    ...(isQualified(figures) && { qualifier: qualifier ?? '' }),
    value,
    ...(hasLimits(figures) && { lower: limits?.[0] ?? null, upper: limits?.[1] ?? null }),
  };
}

/** Whether some values are not exact. */
function isQualified({ all }: Dataset): boolean {
  return all.some(({ qualifier }) => qualifier);
}

/** Whether the table gives the limits of some values. */
export function hasLimits({ all }: Dataset): boolean {
  return all.some(({ limits }) => limits);
}

/** The columns of these rows, with the author's headings. */
export function tableColumns(figures: Dataset, { decimals }: NumberFormat): Column[] {
  const { category, series, kinds } = figures;
  return [
    {
      name: 'place',
      title: category.title.trim() || PLACES[category.type],
      ...(category.type === 'date' && { date: true }),
    },
    ...(series ? [{ name: 'series', title: series.title.trim() || 'Series' }] : []),
    ...(kinds ? [{ name: 'kind', title: 'Kind' }] : []),
    ...(isQualified(figures) ? [{ name: 'qualifier', title: 'Qualifier' }] : []),
    { name: 'value', title: measured(figures), decimals },
    ...(hasLimits(figures)
      ? [
          { name: 'lower', title: 'Lower limit', decimals },
          { name: 'upper', title: 'Upper limit', decimals },
        ]
      : []),
  ];
}

/** The words for a gap: `no figure`, `no figure (withheld as confidential)`. */
export function noFigure(gap: string | undefined): string {
  return gap ? `no figure (${gap})` : 'no figure';
}

/** A sentence for an observation: `2010/11, Leeds: projected £5bn.`, `Leeds: 34.9%, between 31.9% and 37.9%.` */
export function pointOf(figure: Observation, figures: Dataset, { full, short }: NumberFormat): string {
  const { value, gap, limits, qualifier } = figure;
  const isRange = qualifier?.startsWith('between');
  const phrase =
    value === null
      ? noFigure(gap)
      : ofKind(figure, full(value)) + (limits && !isRange ? `, between ${limits.map(short).join(' and ')}` : '');
  return typeset(`${figureName(figure, figures)}: ${phrase}.`);
}
