/** What a column of figures is, and how its cells are written. */
export interface MeasureColumn {
  readonly heading: string;
  readonly percent: boolean;
  /** The power of ten of its unit. */
  readonly scale: number;
  readonly decimals: number;
  /** The least and the greatest of its values. */
  readonly range: readonly [number, number];
  /** Whether its cells are numbers out of a whole, `3 in 20`. */
  readonly outOf?: true;
  /** What a total of it is: the sum of the others, or their mean. */
  readonly total: 'sum' | 'mean';
}

const column = (
  heading: string,
  decimals: number,
  range: readonly [number, number],
  more: Partial<MeasureColumn> = {},
): MeasureColumn => ({ heading, decimals, range, percent: false, scale: 0, total: 'sum', ...more });

const share = { percent: true, total: 'mean' } as const;

/** Columns of figures, by their headings. */
export const MEASURES: readonly MeasureColumn[] = [
  column('Children in care', 0, [3, 900]),
  column('Placements', 0, [0, 40]),
  column('Number of referrals', 0, [1000, 90_000]),
  column('households_helped', 0, [50, 9000]),
  column('nPayments', 0, [5, 400]),
  column('Spending (£m)', 1, [1, 300], { scale: 6 }),
  column('Spending, £ thousand', 0, [20, 9000], { scale: 3 }),
  column('Cost (£)', 2, [10, 900]),
  column('amount_gbp', 0, [1000, 9_000_000]),
  column('Rate per 10,000', 1, [5, 160], { total: 'mean' }),
  column('Share of children (%)', 1, [1, 99], share),
  column('turnover_rate_pct', 1, [2, 40], share),
  column('% placed nearby', 0, [1, 100], share),
  column('PERCENTAGE IN SCHOOL', 1, [30, 99], share),
  column('Net change', 0, [-80, 80]),
  column('Average days', 1, [3, 400], { total: 'mean' }),
  column('Children who agree', 0, [0, 100], { ...share, outOf: true }),
];

/** A column beside the figures that is none of them. */
export interface OtherColumn {
  readonly heading: string;
  /** Where it can stand: anywhere, or only first. */
  readonly first?: true;
  /** Whether its cells belong to a place, so that they are the same wherever the place is. */
  readonly ofPlace?: true;
  /** A cell, by the number of its row or place, and a number that varies it. */
  readonly cell: (row: number, vary: number) => string;
}

/** Columns that hold no figures, or none to draw. */
export const OTHERS: readonly OtherColumn[] = [
  { heading: 'Rank', cell: (row) => String(row + 1) },
  { heading: '#', first: true, cell: (row) => String(row + 1) },
  {
    heading: 'area_code',
    ofPlace: true,
    cell: (row, vary) => `E0${6 + (vary % 4)}${String(100 + vary + row).padStart(6, '0')}`,
  },
  { heading: 'LA code', ofPlace: true, cell: (row, vary) => String(800 + (vary % 90) + row) },
  { heading: 'Notes', cell: (row, vary) => ['', '1', '1,2', 'see text', 'revised'][(row + vary) % 5] ?? '' },
  { heading: 'footnotes', cell: (row, vary) => ((row + vary) % 3 ? '' : '2') },
  { heading: 'Latitude', ofPlace: true, cell: (row, vary) => (51 + ((row * 37 + vary) % 100) / 100).toFixed(2) },
  { heading: 'Longitude', ofPlace: true, cell: (row, vary) => (-1 - ((row * 53 + vary) % 100) / 100).toFixed(2) },
];

/** Signs for a value that is not given. */
export const GAPS = ['', '..', 'c', 'x', '[x]', '*', 'k', '-', 'n/a', 'NA', ':', 'z', '[c]', '<5', 'Unavailable'];

/** What files say of their own signs: a meaning, and whether it says that the value is low. */
export const MEANINGS: readonly (readonly [meaning: string, low: boolean])[] = [
  ['withheld by the office', false],
  ['fewer than 5 children', true],
  ['not asked in that year', false],
];
/** Ways to say it, for a sign and its meaning. */
export const LEGENDS: readonly ((sign: string, meaning: string) => string)[] = [
  (sign, meaning) => `${sign} = ${meaning}`,
  (sign, meaning) => `${sign}: ${meaning}`,
  (sign, meaning) => `Key: ${sign} ${meaning}; p provisional`,
  (sign, meaning) => `'${sign}' means ${meaning}.`,
];

export const PLACES = [
  'Alderby', 'Brackwell', 'Carrow', 'Dunmere', 'Eskdon', 'Farlow', 'Glenby', 'Hartsea', 'Inglewick', 'Kelmarsh',
  'Lorton & Vale', 'St Merryn', "King's Wood", 'Orsett, City of', 'Penhallow with Tarn', 'Quarrington-on-Sea', 'Rivelin', 'Sandmoor',
]; // prettier-ignore
export const GROUPS = ['Girls', 'Boys', 'Under 5', 'Foster care', 'Kinship care', "Children's homes"];
export const TOTALS = [
  'Total', 'All areas', 'ENGLAND', 'Grand total', 'Whole county', 'Every council', 'Overall', 'All', 'United Kingdom', 'Sum of the above', 'Combined',
]; // prettier-ignore
export const MEANS = ['Average', 'England', 'Mean', 'All areas', 'National'];
