import type { Figure, Figures, Kind, PlaceKind } from '../../src/figures/figures.ts';
import { unitFrom } from '../../src/words/quantity.ts';

/** A figure in short: place, value, and where it has them series and kind. */
type Short = readonly [place: string | number, value: number | null, series?: string | null, kind?: Kind];

const scaled = (place: string, kind: PlaceKind): number | null => {
  if (kind === 'text') return null;
  const [year = '', month = '1', day = '1'] = place.split(/[-/]/);
  return kind === 'date' ? Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 365 : Number(year);
};

const kindOf = (place: string): PlaceKind => {
  if (/^\d{4}\/\d{2}$/.test(place)) return 'financial year';
  if (/^\d{4}-\d{2}/.test(place)) return 'date';
  return /^\d{4}$/.test(place) ? 'year' : 'text';
};

/** Figures as they are read: from places and numbers. */
export function figuresOf(
  rows: readonly Short[],
  {
    measure = 'Spending',
    unit = '£bn',
    by = 'Council',
    remarks = [],
  }: { measure?: string; unit?: string; by?: string; remarks?: string[] } = {},
): Figures {
  const kind = kindOf(String(rows[0]?.[0] ?? ''));
  return {
    place: { title: { year: 'Year', 'financial year': 'Financial year', date: 'Date', text: 'Place' }[kind], kind },
    value: { title: measure, unit: unitFrom(unit) },
    series: rows.some(([, , series]) => series) ? { title: by } : null,
    kinds: rows.some(([, , , of]) => of),
    all: rows.map(([place, value, series = null, of = 'actual'], index): Figure => ({
      line: index + 2,
      place: String(place),
      at: scaled(String(place), kind),
      value,
      series,
      kind: of,
      title: null,
    })),
    remarks,
  };
}

/** As many years from 2000 as there are numbers, each with a number. */
export const yearly = (values: readonly (number | null)[], series: string | null = null, from = 2000): Short[] =>
  values.map((value, index) => [from + index, value, series]);

/** Numbers that go up and down, the same each time. */
export const wave = (count: number, size = 100, base = 0): number[] =>
  Array.from({ length: count }, (_, index) =>
    Math.round(base + size * (1 + Math.sin(index * 1.7) * Math.cos(index / 3))),
  );

const LONG = 'Children’s homes and semi-independent accommodation in the North West';
const days = (count: number): Short[] =>
  wave(count).map((value, index) => [new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10), value]);

/** Figures over time that a drawing finds hard. */
export const awkward: Readonly<Record<string, { figures: Figures; highlight?: string }>> = {
  'one number': { figures: figuresOf(yearly([5]), { unit: '' }) },
  'two numbers': { figures: figuresOf(yearly([3.5, 1.9])) },
  'a fall': {
    figures: figuresOf(
      [3.491, 2.948, 3.019, 2.777, 2.549, 2.267, 2.102, 1.929, 1.864].map((value, index): Short => [
        `${2010 + index}/${11 + index}`,
        value,
      ]),
    ),
  },
  'forty years': { figures: figuresOf(yearly(wave(40, 1000), null, 1980), { unit: 'children' }) },
  'huge numbers': { figures: figuresOf(yearly([12_345_678, 23_456_789, 9_876_543, 45_678_901]), { unit: '£' }) },
  'huge numbers with a scale': { figures: figuresOf(yearly([12_345_678, 23_456_789, 9_876_543]), { unit: '£m' }) },
  'tiny numbers': { figures: figuresOf(yearly([0.0034, 0.0021, 0.0009, 0.0013]), { unit: '' }) },
  'numbers below zero': { figures: figuresOf(yearly([-5, -3, 2, 8, -4, -9]), { unit: '£m' }) },
  'only numbers below zero': { figures: figuresOf(yearly([-5, -3, -2, -8]), { unit: '%' }) },
  'a flat line': { figures: figuresOf(yearly([7, 7, 7, 7]), { unit: '%' }) },
  'all zero': { figures: figuresOf(yearly([0, 0, 0]), { unit: 'children' }) },
  gaps: { figures: figuresOf(yearly([5, null, 7, 8, null, null, 12, null]), { unit: 'children' }) },
  'gaps at both ends': { figures: figuresOf(yearly([null, 5, 9, 7, null]), { unit: '%' }) },
  estimates: {
    figures: figuresOf(
      [
        [2019, 40, null, 'estimate'],
        [2020, 44, null, 'estimate'],
        [2021, 47],
        [2022, 41],
      ],
      { unit: 'children' },
    ),
  },
  'a projection': {
    figures: figuresOf(
      [
        [2018, 75_360],
        [2019, 78_140],
        [2020, 80_000],
        [2021, 80_780],
        [2025, 88_000, null, 'projection'],
        [2032, 100_000, null, 'projection'],
      ],
      { unit: 'children', measure: 'Children looked after' },
    ),
  },
  'a projection, a commitment and a call': {
    figures: figuresOf([
      [2019, 2.1],
      [2020, 2.4],
      [2021, 2.2],
      [2022, 2.6, null, 'estimate'],
      [2023, 2.8, null, 'projection'],
      [2024, 3.1, null, 'projection'],
      [2025, 2.5, null, 'commitment'],
      [2026, 4, null, 'call'],
    ]),
  },
  'uneven dates': {
    figures: figuresOf(
      [
        ['2019-03-31', 12],
        ['2019-09-30', 15],
        ['2021-01-04', 31],
        ['2021-02-28', 8],
        ['2022-05-23', 22],
      ],
      { unit: 'per 10,000 children' },
    ),
  },
  days: { figures: figuresOf(days(40), { unit: '' }) },
};

/** Figures that only lines can show. */
export const awkwardLines: typeof awkward = {
  'a thousand points': { figures: figuresOf(days(1000), { unit: '' }) },
  'two lines': {
    figures: figuresOf([...yearly([3, 4, 6, 5, 8], 'Leeds'), ...yearly([9, 8, 7, 7, 4], 'York')], { unit: '%' }),
  },
  'four lines that end together': {
    figures: figuresOf(
      ['Leeds', 'York', LONG, 'Hull'].flatMap((name, index) => yearly([3 + index * 4, 10, 7, 20 + index / 10], name)),
      { unit: '%' },
    ),
  },
  'four lines with projections': {
    figures: figuresOf(
      ['Leeds', 'York', 'Hull', 'Bradford'].flatMap((name, index) => [
        ...yearly([3 + index * 4, 10 - index, 7 + 2 * index], name),
        [2005, 12 + 3 * index, name, 'projection'] as const,
      ]),
      { unit: '%' },
    ),
  },
  'lines of other lengths': {
    figures: figuresOf(
      [...yearly([3, 4, null, 5], 'Leeds'), ...yearly([9, 8, 7, 7, 4, 6, 9], 'York'), ...yearly([2], 'Hull', 2003)],
      { unit: 'children' },
    ),
  },
  'one of twelve lines': {
    figures: figuresOf(
      Array.from({ length: 12 }, (_, index) => yearly(wave(9, 30 + index, index), `Council ${index}`)).flat(),
      { unit: '' },
    ),
    highlight: 'council 7',
  },
  'one of five lines': {
    figures: figuresOf(
      ['Leeds', 'York', LONG, 'Hull', 'Bradford'].flatMap((name, index) =>
        yearly([1_000_000 + index * 40_000, 12_345_678 - index * 99_999], name),
      ),
      { unit: '£' },
    ),
    highlight: 'York',
  },
};

/** Figures that only bars can show. */
export const awkwardBars: typeof awkward = {
  'names of four words': {
    figures: figuresOf(
      [
        ['Children in need', 12],
        ['Child protection plans', 30],
        ['Looked after children', 22],
        ['Care leavers under twenty five', 9],
      ],
      { unit: '' },
    ),
  },
  'names that never end': {
    figures: figuresOf(
      [
        [`${LONG}${LONG.replaceAll(' ', '')}`, 12],
        [LONG, 30],
        [`${LONG} and elsewhere`, 22],
      ],
      { unit: '£m' },
    ),
  },
  'sixty bars, one of them lit': {
    figures: figuresOf(yearly(wave(60, 5000), null, 1960), { unit: 'children' }),
    highlight: '1962',
  },
  'one lit beside the last': {
    figures: figuresOf(yearly([1_234_567, 2_345_678, 3_456_789, 3_400_000, 3_300_000], null, 2015), { unit: '£' }),
    highlight: '2018',
  },
};
