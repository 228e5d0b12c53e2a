import { financialYear, onMarch31, yearToMarch } from '../area-charts/calendar.ts';
import { EARLY, missingOf, spentOn } from '../area-charts/gross-spending.ts';
import type { Marker } from '../area-charts/markers.ts';
import { childrenCounted, perTenThousand, share } from '../area-charts/rates.ts';
import { endYear } from '../data/area-years.ts';
import type { AreaEvidence } from '../data/read-areas.ts';
import type { AreaLookedAfterRow, AreaSpendingRow } from '../data/rows.generated.ts';
import { percentOf } from '../data/spending.ts';
import { count, decimal } from '../words/numbers.ts';

/** A figure of an area in a year, as its table has it. */
export interface AreaCell {
  /** Its code. */
  readonly area: string;
  /** The year in which the year of the figure ends: 2025 of 2024/25. */
  readonly year: number;
  /** As exact as it is shown; `null` where none is published. */
  readonly value: number | null;
  /** Why there is none; `null` also where nothing is said of it. */
  readonly marker: Marker | null;
  /** An id in `sources`. */
  readonly source: string;
}

/** A figure that there is of every area: where it comes from, and how it is said. */
export interface AreaFigureKind {
  /** The figures of all areas in all years, computed from the rows of a table. */
  cells(evidence: AreaEvidence): readonly AreaCell[];
  /** What it is, with its place: `Children looked after in Leeds`. */
  what(where: string): string;
  readonly period: typeof onMarch31;
  /** A value in a sentence: `85 per 10,000`, `1,498`, `38%`. */
  short(value: number): string;
  /** A value with what it counts, where that fits a sentence: `85 per 10,000 children`, `1,498 children`, `38%`. */
  long(value: number): string;
  /** What a value counts. */
  readonly unit: 'children' | 'per 10,000 children' | '%';
  /** Where an author’s own figures may be of it: words by which their headings tell. */
  readonly heading?: RegExp;
  /** The name of the figure that is told beside it: of a rate its count, of a count its rate. */
  readonly beside?: string;
  /** How exact it is, as whole sentences. */
  readonly rounding: string;
}

/** What every table by area has. */
interface ByArea {
  readonly area: string;
  readonly year: string | number;
  readonly source: string;
}

/** The cells of a table, each as `read` gives its value and its marker. */
function cellsIn<Row extends ByArea>(
  rows: readonly Row[],
  read: (row: Row) => Pick<AreaCell, 'value' | 'marker'>,
): AreaCell[] {
  return rows.map((row) => ({ ...read(row), area: row.area, year: endYear(row.year), source: row.source }));
}

const COUNTS = 'The Department for Education rounds counts of regions and of England to the nearest ten.';
const WHOLE = 'It is rounded to a whole number, as published.';

type Counted = 'looked_after' | 'started' | 'ceased';

/** Children, and for every 10,000 under 18. */
const counted = (column: Counted): Pick<AreaFigureKind, 'cells' | 'short' | 'long' | 'rounding' | 'unit'> => ({
  cells: ({ 'area-looked-after': rows }) =>
    cellsIn(rows, (row) => ({ value: row[column], marker: row[`${column}_marker`] })),
  short: count,
  long: childrenCounted,
  unit: 'children',
  rounding: COUNTS,
});
const rated = (column: Counted): Pick<AreaFigureKind, 'cells' | 'short' | 'long' | 'rounding' | 'unit'> => ({
  cells: ({ 'area-looked-after': rows }) => cellsIn(rows, (row) => rateIn(row, column)),
  short: (value) => `${count(value)} per 10,000`,
  long: perTenThousand,
  unit: 'per 10,000 children',
  rounding: WHOLE,
});

/** A rate, missing where its count is: there are years of counts alone. */
function rateIn(row: AreaLookedAfterRow, column: Counted): Pick<AreaCell, 'value' | 'marker'> {
  const value = row[`${column}_rate`];
  return { value, marker: value === null ? row[`${column}_marker`] : null };
}

/** Shares in whole per cent, of which those of none are left out. */
const inShares: Pick<AreaFigureKind, 'short' | 'long' | 'rounding' | 'unit'> = {
  short: share,
  long: share,
  rounding: WHOLE,
  unit: '%',
};
const shareOfSome = (value: number | null, marker: Marker | null, of: number | null) =>
  of === 0 ? { value: null, marker: null } : { value, marker };

/** Early help as a share of all gross spending; missing where one of its amounts is. */
function earlyShare(row: AreaSpendingRow): Pick<AreaCell, 'value' | 'marker'> {
  const [early, { total }, marker] = [spentOn(row, EARLY), row, missingOf(row, [...EARLY, 'total'])];
  if (early === null || !total) return { value: null, marker };
  const percent = percentOf(early, total);
  // A share that is not zero is not rounded to it, and said to be under 1%.
  return { value: percent > 0 ? Math.max(0.1, Math.round(percent)) : 0, marker: null };
}

const IN_CARE = /looked[- ]after|in care\b|\b(CLA|LAC)\b/i;
const STARTING = /\b(start|enter|entr(y|ies|ants?)\b)/i;
const CEASING = /\b(ceas|left care|leaving care)/i;

/** Every figure that `care-stat` and `care-chart` know by area, by its name. A new one is an entry here. */
export const figuresByArea = {
  'children-in-care-rate': {
    heading: IN_CARE,
    ...rated('looked_after'),
    what: (where) => `Children looked after ${where}, for every 10,000 children under 18`,
    period: onMarch31,
    beside: 'children-in-care',
  },
  'children-in-care': {
    heading: IN_CARE,
    ...counted('looked_after'),
    what: (where) => `Children looked after ${where}`,
    period: onMarch31,
    beside: 'children-in-care-rate',
  },
  'starting-care-rate': {
    heading: STARTING,
    ...rated('started'),
    what: (where) => `Children who started to be looked after ${where}, for every 10,000 children under 18`,
    period: yearToMarch,
    beside: 'starting-care',
  },
  'starting-care': {
    heading: STARTING,
    ...counted('started'),
    what: (where) => `Children who started to be looked after ${where}`,
    period: yearToMarch,
    beside: 'starting-care-rate',
  },
  'leaving-care': {
    heading: CEASING,
    ...counted('ceased'),
    what: (where) => `Children who ceased to be looked after ${where}`,
    period: yearToMarch,
    beside: 'leaving-care-rate',
  },
  'leaving-care-rate': {
    heading: CEASING,
    ...rated('ceased'),
    what: (where) => `Children who ceased to be looked after ${where}, for every 10,000 children under 18`,
    period: yearToMarch,
    beside: 'leaving-care',
  },
  'care-leavers-neet': {
    heading: /\bNEET\b|not in (education|employment)/i,
    ...inShares,
    cells: ({ 'area-care-leavers': rows }) =>
      cellsIn(rows, (row) => shareOfSome(row.neet_percent, row.neet_percent_marker, row.total)),
    what: (where) => `Care leavers aged 19 to 21 ${where} not in education, employment or training`,
    period: yearToMarch,
  },
  'emotional-health-concern': {
    ...inShares,
    cells: ({ 'area-emotional-health': rows }) =>
      cellsIn(rows, (row) => shareOfSome(row.concern_percent, row.concern_percent_marker, row.received)),
    what: (where) =>
      `Children aged 5 to 16 ${where}, looked after for a year or more and with a score, whose score is a cause for concern`,
    period: yearToMarch,
  },
  're-referral-rate': {
    cells: ({ 'area-re-referrals': rows }) =>
      cellsIn(rows, (row) => shareOfSome(row.rereferral_percent, row.rereferral_percent_marker, row.referrals)),
    what: (where) => `Referrals to children’s social care ${where} that came within twelve months of an earlier one`,
    period: yearToMarch,
    short: (value) => `${decimal(value, 1)}%`,
    long: (value) => `${decimal(value, 1)}%`,
    rounding: 'It is rounded to one decimal, as published.',
    unit: '%',
  },
  'early-help-share': {
    ...inShares,
    cells: ({ 'area-spending': rows }) => cellsIn(rows, earlyShare),
    what: (where) =>
      `Sure Start, family support and services for young people ${where}, as a share of gross spending on children’s services`,
    period: financialYear,
    rounding:
      'It is worked out here from pounds, and rounded to a whole number. A line that a council reports as nil may have been counted under another. Gross spending is not comparable with net spending.',
  },
} as const satisfies Readonly<Record<string, AreaFigureKind>>;

/** The name of a figure by area. */
export type AreaFigureName = keyof typeof figuresByArea;

/** Names of all figures by area. */
export const areaFigureNames = Object.keys(figuresByArea) as AreaFigureName[];

/** Whether there is a figure by area of that name. */
export function isAreaFigure(name: string): name is AreaFigureName {
  return Object.hasOwn(figuresByArea, name);
}

/** The figure of a name, and nothing where there is none. */
export function figureByArea(name: string): AreaFigureKind | undefined {
  return isAreaFigure(name) ? figuresByArea[name] : undefined;
}
