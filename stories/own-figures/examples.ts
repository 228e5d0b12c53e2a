import type { ChartRow } from '../../src/artifact.ts';
import type { Cell } from '../../src/data/schema.ts';
import { find } from '../../src/data/find.ts';
import { toCSV } from '../../src/words/csv.ts';
import { citation } from '../../src/words/sources.ts';
import { evidence } from '../evidence/package.ts';

/** Examples: CSV, with attributes of the tag. */
export interface Example {
  readonly name: string;
  readonly text: string;
  /** Attributes of the tag. */
  readonly said: Readonly<Record<string, string>>;
}

const sourceOf = (id: string) => {
  const source = find(evidence.sources, 'id', id);
  return { source: citation(source), 'source-href': source.url ?? '' };
};

/** Some columns of a table as CSV, under other headings. */
const renamed = <Row extends object>(
  rows: readonly Row[],
  columns: Readonly<Partial<Record<keyof Row & string, string>>>,
): string =>
  toCSV(
    rows.map((row): ChartRow =>
      Object.fromEntries(Object.entries(columns).map(([name, title]) => [title, row[name as keyof Row] as Cell])),
    ),
  );

const lookedAfter = evidence['children-looked-after'];
const spending = evidence['services-spending'];

const services = {
  year: 'Financial year',
  sure_start: 'Sure Start (£m)',
  family_support: 'Family support (£m)',
  young_people: 'Young people (£m)',
  looked_after: 'Looked after (£m)',
  safeguarding: 'Safeguarding (£m)',
};
const ofSpending = sourceOf(spending.at(-1)?.source ?? '');
const ends = [...spending.slice(0, 1), ...spending.slice(-1)];

/** Rows of the evidence as a spreadsheet would have them. */
export const examples: readonly Example[] = [
  {
    name: 'A row for each year',
    text: renamed(lookedAfter, { year: 'Year', looked_after: 'Children looked after' }),
    said: sourceOf(lookedAfter.at(-1)?.source ?? ''),
  },
  {
    name: 'A column for each service',
    text: renamed(spending, {
      year: 'Financial year',
      sure_start: 'Sure Start (£m)',
      family_support: 'Family support (£m)',
      safeguarding: 'Safeguarding (£m)',
    }),
    said: sourceOf(spending.at(-1)?.source ?? ''),
  },
  {
    name: 'Names and numbers',
    text: renamed(
      [
        { service: 'Sure Start', spent: spending.at(-1)?.sure_start },
        { service: 'Family support', spent: spending.at(-1)?.family_support },
        { service: 'Young people', spent: spending.at(-1)?.young_people },
        { service: 'Looked after', spent: spending.at(-1)?.looked_after },
        { service: 'Safeguarding', spent: spending.at(-1)?.safeguarding },
      ].map(({ service, spent }) => ({ service, spent: spent ?? null })),
      { service: 'Service', spent: `Spending in ${spending.at(-1)?.year ?? ''} (£m)` },
    ),
    said: sourceOf(spending.at(-1)?.source ?? ''),
  },
  { name: 'Two moments', text: renamed(ends, services), said: { ...ofSpending, type: 'slope' } },
  { name: 'Small multiples', text: renamed(spending, services), said: { ...ofSpending, type: 'small-multiples' } },
  { name: 'Groups', text: renamed(ends, services), said: { ...ofSpending, type: 'groups' } },
  {
    name: 'Parts of several wholes',
    text: renamed(spending.slice(-4), services),
    said: { ...ofSpending, type: 'stack' },
  },
  {
    name: 'Dates',
    text: renamed(evidence.events, { date: 'Date', title: 'What happened' }),
    said: { type: 'timeline' },
  },
];
