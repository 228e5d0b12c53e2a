import type { Evidence } from '../../../src/data/evidence.ts';
import type { AreaRow, AreaSpendingRow } from '../../../src/data/rows.generated.ts';
import { readData } from '../../../src/prerender/project.ts';

/*
 * What charts of areas must show, worked out from the tables a second time and in another way: nothing here is imported from
 * what the charts are made of but the tables themselves.
 */

export const evidence: Evidence = readData();
export const ENGLAND = 'E92000001';

/** A figure that a chart must show. */
export interface Expected {
  readonly year: string;
  readonly value: number | null;
  /** Why there is no value. */
  readonly why: string | null;
  /** Other cells of the row. */
  readonly cells: Readonly<Record<string, string | number | null>>;
}

const WHY: Readonly<Record<string, string>> = {
  c: 'not published, to protect privacy',
  z: 'not applicable',
  x: 'not available',
  k: 'above zero, but rounds to it',
  u: 'not published, because it is of low reliability',
  '-': 'not returned by the council',
};
const NOBODY = 'not applicable, as there was nobody to count';
const NO_START = 'without one of the first year to compare it with';

/** Rows of a table by the code of their area. */
function byArea<Row extends { readonly area: string }>(rows: readonly Row[]): (code: string) => readonly Row[] {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(row.area, [...(found.get(row.area) ?? []), row]);
  return (code) => found.get(code) ?? [];
}

const lookedAfter = byArea(evidence['area-looked-after']);
const leavers = byArea(evidence['area-care-leavers']);
const scores = byArea(evidence['area-emotional-health']);
const referrals = byArea(evidence['area-re-referrals']);
const spending = byArea(evidence['area-spending']);
const deflators = new Map(evidence['gdp-deflators'].map(({ year, deflator }) => [year, deflator]));

function rate(count: 'looked_after' | 'started') {
  return (code: string): Expected[] =>
    lookedAfter(code).flatMap((row) => {
      const [value, marker] = [row[`${count}_rate`], row[`${count}_marker`]];
      return value === null && marker === null
        ? []
        : [
            {
              year: String(row.year),
              value,
              why: value === null ? (WHY[marker ?? ''] ?? null) : null,
              cells: { [count]: row[count] },
            },
          ];
    });
}

const neet = (code: string): Expected[] =>
  leavers(code).map((row) => ({
    year: String(row.year),
    value: row.neet_percent,
    why: row.neet_percent_marker && (WHY[row.neet_percent_marker] ?? null),
    cells: {
      neet: row.neet,
      total: row.total,
      not_known: row.not_known,
      not_known_percent: row.not_known_percent,
    },
  }));

const concern = (code: string): Expected[] =>
  scores(code).map((row) => {
    const nobody = row.received === 0 && row.concern_percent !== null;
    return {
      year: String(row.year),
      value: nobody ? null : row.concern_percent,
      why: nobody ? NOBODY : row.concern_percent_marker && (WHY[row.concern_percent_marker] ?? null),
      cells: { concern: row.concern, received: row.received, received_percent: row.received_percent },
    };
  });

const again = (code: string): Expected[] =>
  referrals(code).map((row) => ({
    year: String(row.year),
    value: row.rereferral_percent,
    why: row.rereferral_percent_marker && (WHY[row.rereferral_percent_marker] ?? null),
    cells: { rereferrals: row.rereferrals, referrals: row.referrals },
  }));

/** Early intervention in £, or the marker of the first line that has one. */
function early({
  sure_start,
  family_support,
  young_people,
  ...row
}: AreaSpendingRow): { readonly sum: number; readonly marker: null } | { readonly sum: null; readonly marker: string } {
  if (sure_start !== null && family_support !== null && young_people !== null)
    return { sum: sure_start + family_support + young_people, marker: null };
  return {
    sum: null,
    marker: row.sure_start_marker ?? row.family_support_marker ?? row.young_people_marker ?? 'none',
  };
}

const shift =
  (real: boolean) =>
  (code: string): Expected[] =>
    spending(code).map((row) => {
      const prices = (cash: number | null): number | null =>
        cash === null ? null : Math.round(cash * (real ? 100 / (deflators.get(row.year) ?? NaN) : 1));
      const { sum, marker } = early(row);
      const { total, looked_after, safeguarding, youth_justice } = row;
      const known = sum !== null && total !== null;
      return {
        year: row.year,
        value: known ? (sum / total) * 100 : null,
        why: known ? null : (WHY[marker ?? row.total_marker ?? ''] ?? null),
        cells: {
          early: prices(sum),
          total: prices(total),
          late: prices(
            looked_after === null || safeguarding === null || youth_justice === null
              ? null
              : looked_after + safeguarding + youth_justice,
          ),
        },
      };
    });

function change(real: boolean) {
  const amounts = (code: string) =>
    spending(code).map((row) => {
      const { sum, marker } = early(row);
      const prices = real ? 100 / (deflators.get(row.year) ?? NaN) : 1;
      return { year: row.year, amount: sum === null ? null : sum * prices, marker };
    });
  return (code: string, about: string): Expected[] => {
    const subject = amounts(about).filter(({ amount }) => amount !== null);
    const first = subject.find(({ amount }) => (amount ?? 0) > 0)?.year ?? '9999';
    const start = amounts(code).find(({ year }) => year === first)?.amount ?? null;
    if (code !== about && subject.length < 2) return [];
    return amounts(code)
      .filter(({ year }) => code === about || year >= first)
      .map(({ year, amount, marker }) => {
        const told = amount !== null && start !== null && year >= first;
        return {
          year,
          value: told ? (amount / start - 1) * 100 : null,
          why: told ? null : marker ? (WHY[marker] ?? null) : NO_START,
          cells: { spending: amount === null ? null : Math.round(amount), since: told ? first : null },
        };
      });
  };
}

const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');
const percents = (value: number): string => (value > 0 && value < 0.5 ? 'under 1%' : `${whole(value)}%`);
const tenths = (value: number): string => `${value.toLocaleString('en-GB', { maximumFractionDigits: 1 })}%`;

/** A change in words. */
function upOrDown(value: number): string {
  const size = Math.round(Math.abs(value));
  if (size) return `${value > 0 ? 'up' : 'down'} ${size.toLocaleString('en-GB')}%`;
  return value ? 'almost unchanged' : 'unchanged';
}

/** A view of a chart, and what it must show. */
export interface ExpectedView {
  readonly chart: string;
  readonly choice: Readonly<Record<string, string>>;
  /** The field of the value. */
  readonly field: string;
  /** The figures of an area in a chart about another or itself. */
  readonly figures: (code: string, about: string) => readonly Expected[];
  /** A value as sentences have it. */
  readonly said: (value: number) => string;
  readonly changes?: true;
  /** Whether only the newest year is shown, of all that the area is compared with. */
  readonly newest?: true;
}

const ALL: readonly ExpectedView[] = [
  {
    chart: 'children-in-care',
    choice: { measure: 'looked-after' },
    field: 'looked_after_rate',
    figures: rate('looked_after'),
    said: whole,
  },
  {
    chart: 'children-in-care',
    choice: { measure: 'starting' },
    field: 'started_rate',
    figures: rate('started'),
    said: whole,
  },
  {
    chart: 'leavers',
    choice: { measure: 'gap' },
    field: 'neet_percent',
    figures: neet,
    said: percents,
    newest: true,
  },
  { chart: 'leavers', choice: { measure: 'trend' }, field: 'neet_percent', figures: neet, said: percents },
  { chart: 'mental-health', choice: {}, field: 'concern_percent', figures: concern, said: percents },
  ...[true, false].map((real) => ({
    chart: 'spending-shift',
    choice: { prices: real ? 'real' : 'cash' },
    field: 'early_percent',
    figures: shift(real),
    said: percents,
  })),
  {
    chart: 'early-intervention-spending',
    choice: { prices: 'real' },
    field: 'change',
    figures: change(true),
    said: upOrDown,
    changes: true,
  },
  {
    chart: 'early-intervention-spending',
    choice: { prices: 'cash' },
    field: 'change',
    figures: change(false),
    said: upOrDown,
    changes: true,
  },
  { chart: 're-referrals', choice: {}, field: 'rereferral_percent', figures: again, said: tenths },
];

/** Every view of every chart that has areas. */
export const VIEWS: readonly ExpectedView[] = ALL.map((view) => ({ ...view, figures: once(view) }));

/** Works out the figures of an area once: those that are no changes are the same in every chart. */
function once({ figures, changes }: ExpectedView): ExpectedView['figures'] {
  const known = new Map<string, readonly Expected[]>();
  return (code, about) => {
    const key = changes ? code + about : code;
    const found = known.get(key) ?? figures(code, about);
    known.set(key, found);
    return found;
  };
}

const neighbourRows = byArea(evidence['area-neighbours']);

/** The ten neighbours of a council. */
export function neighbours(code: string): string[] {
  return neighbourRows(code).map(({ neighbour }) => neighbour);
}

/** The median of an area's neighbours in a year; `null` where fewer than half have a figure. */
export function median({ figures }: ExpectedView, code: string, year: string): number | null {
  const own = neighbours(code);
  const values = own
    .flatMap((one) => figures(one, code).find((figure) => figure.year === year)?.value ?? [])
    .toSorted((a, b) => a - b);
  const { length } = values;
  if (!own.length || length < own.length / 2) return null;
  return ((values[Math.ceil(length / 2) - 1] ?? NaN) + (values[Math.floor(length / 2)] ?? NaN)) / 2;
}

const areas = new Map<string, AreaRow[]>();
for (const area of evidence.areas)
  for (const name of [area.name, area.code]) areas.set(name, [...(areas.get(name) ?? []), area]);

/** An area by its official name, as it is now; by its code where two have that name. */
export function areaNamed(name: string): AreaRow {
  const [found, ...more] = areas.get(name) ?? [];
  if (!found || more.length) throw new Error(`${more.length} more areas are named ${name}`);
  return found;
}
