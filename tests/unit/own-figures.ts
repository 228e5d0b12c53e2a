import type { Observation, Dataset, Kind, CategoryType } from '../../src/own-figures/dataset.ts';
import { unitFrom } from '../../src/words/quantity.ts';

/** A row of an author's table: place, number, and what else it says. */
export type GivenRow = readonly [
  place: string | number,
  value: number | null,
  more?: { readonly series?: string | null; readonly kind?: Kind; readonly title?: string; readonly isTotal?: boolean },
];

const HEADINGS = {
  year: 'Year',
  'financial year': 'Financial year',
  date: 'Date',
  period: 'Period',
  text: 'Area',
} as const;

const kindOf = (place: string): CategoryType => {
  if (/^\d{4}\/\d{2}$/.test(place)) return 'financial year';
  if (/^\d{4}-\d{2}/.test(place)) return 'date';
  return /^\d{4}$/.test(place) ? 'year' : 'text';
};

const scaled = (place: string, kind: CategoryType): number | null => {
  if (kind === 'text') return null;
  const [year = '', month = '1', day = '1'] = place.split(/[-/]/);
  return kind === 'date' ? Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 365 : Number(year);
};

/** Figures as reading them gives them. */
export function ownFigures(
  rows: readonly GivenRow[],
  {
    unit = '',
    title = 'Spending',
    kind = kindOf(String(rows[0]?.[0] ?? '')),
    heading = HEADINGS[kind] as string,
    remarks = [] as readonly string[],
  } = {},
): Dataset {
  const all = rows.map(([place, value, more = {}], index): Observation => ({
    sourceRow: index + 2,
    category: String(place),
    time: scaled(String(place), kind),
    value,
    series: more.series ?? null,
    title: more.title ?? null,
    kind: more.kind ?? 'actual',
    isTotal: more.isTotal ?? false,
  }));
  return {
    category: { title: heading, type: kind },
    value: all.some(({ title }) => title !== null) ? null : { title, unit: unitFrom(unit) },
    series: all.some(({ series }) => series !== null) ? { title: 'Group' } : null,
    kinds: rows.some(([, , more]) => more?.kind !== undefined),
    all,
    remarks,
  };
}

/** As many years as there are numbers, each with a number. */
export const yearly = (
  values: readonly (number | null)[],
  { series = null as string | null, from = 2000 } = {},
): GivenRow[] => values.map((value, index) => [from + index, value, { series }]);

/** Nothing said besides the figures, whose order is kept. */
export const unsaid = { highlight: null, subtitle: null, sort: 'given' };
