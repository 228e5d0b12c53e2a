import { count, decimal } from '../../words/numbers.ts';

/** What a map shows. */
export type Measure = 'looked-after' | 'starting' | 'care-leavers' | 'emotional-health' | 're-referrals';

/** A council, or England, in the newest year. */
export type AreaMapRow = Readonly<{
  area: string;
  /** `null` for England, which has no square. */
  region: string | null;
  year: number;
  /** For every `for_every` children; `null` where the measure is a percentage, or a marker stands in its place. */
  rate: number | null;
  /** `null` where the measure is a rate, or a marker stands in its place. */
  percent: number | null;
  /** The children or care leavers, or the referrals, that rate or percentage tell of. */
  count: number | null;
  /** Why there is no number: “not published, to protect privacy”. */
  marker: string | null;
  for_every: number | null;
  age_from: number | null;
  age_to: number | null;
  /** Where its square stands: 1 for the one furthest west; `null` for England. */
  column: number | null;
  /** 1 for the one furthest north; `null` for England. */
  row: number | null;
  source: string;
}>;

/** The number of a row that its square shows. */
export function valueOf({ rate, percent }: AreaMapRow): number | null {
  return rate ?? percent;
}

/** Children that a rate is given for. */
export const FOR_EVERY = 10_000;

/** What the texts of a map say of its measure. */
interface MeasureWords {
  /** The radio button. */
  readonly label: string;
  /** The finding, after “in half of councils”, of a low and a high number. */
  readonly half: (range: string, row: AreaMapRow) => string;
  /** What the number is, for the subtitle and the table; that of a percentage ends with `, %`. */
  readonly title: string;
  /** When, for the subtitle. */
  readonly when: (year: number) => string;
  /** What a row says, with its number and without. */
  readonly told: (value: string, row: AreaMapRow, one: boolean) => string;
  /** The heading of the counts. */
  readonly counted: string;
  /** What is counted, for *About this figure*. */
  readonly definition: (row: AreaMapRow) => string;
}

const every = ({ for_every }: AreaMapRow): string => count(for_every ?? 0);
const ages = ({ age_from, age_to }: AreaMapRow): string => `aged ${age_from} to ${age_to}`;
const on = (year: number): string => `on 31 March ${year}`;
const inYear = (year: number): string => `in the year to 31 March ${year}`;
const were = (one: boolean): string => (one ? 'child was' : 'children were');

/** The words of every measure, the default first. */
export const MEASURES: Readonly<Record<Measure, MeasureWords>> = {
  'looked-after': {
    label: 'In care',
    half: (range, row) => `Half of councils have ${range} children per ${every(row)} in care`,
    title: `Children looked after per ${count(FOR_EVERY)} children`,
    when: on,
    told: (value, row, one) => `${value} ${were(one)} looked after for every ${every(row)}`,
    counted: 'Children looked after',
    definition: () =>
      'Children looked after by a council on 31 March, for every so many children under 18 who live in its area.',
  },
  starting: {
    label: 'Entering care',
    half: (range, row) => `In half of councils ${range} children per ${every(row)} entered care`,
    title: `Children who started to be looked after per ${count(FOR_EVERY)} children`,
    when: inYear,
    told: (value, row, one) =>
      `${value} ${one ? 'child' : 'children'} started to be looked after for every ${every(row)}`,
    counted: 'Children who started to be looked after',
    definition: () =>
      'Children who started to be looked after by a council in the year to 31 March, for every so many children under 18 who live in its area.',
  },
  'care-leavers': {
    label: 'Care leavers',
    half: (range) => `In half of councils ${range} of care leavers lack work or learning`,
    title: 'Care leavers not in education, employment or training, %',
    when: inYear,
    told: (value, row) => `${value} of care leavers ${ages(row)} were not in education, employment or training`,
    counted: 'Care leavers not in education, employment or training',
    definition: (row) =>
      `Care leavers ${ages(row)} who were not in education, employment or training, in per cent of all of that age, those of whom it is not known among them.`,
  },
  'emotional-health': {
    label: 'Emotional health',
    half: (range) => `In half of councils ${range} of scores are a cause for concern`,
    title: 'Scores that are a cause for concern, %',
    when: on,
    told: (value, row) => `${value} of the scores of children ${ages(row)} were a cause for concern`,
    counted: 'Children whose score is a cause for concern',
    definition: (row) =>
      `Children ${ages(row)}, looked after for a year or more, whose score of the Strengths and Difficulties Questionnaire is a cause for concern, in per cent of those with a score. It is no diagnosis.`,
  },
  're-referrals': {
    label: 'Re-referrals',
    half: (range) => `In half of councils ${range} of referrals are repeats within a year`,
    title: 'Referrals within twelve months of an earlier one, %',
    when: inYear,
    told: (value) => `${value} of referrals came within twelve months of an earlier one`,
    counted: 'Referrals within twelve months of an earlier one',
    definition: () =>
      'Referrals to children’s social care that came within twelve months of an earlier referral of the same child, in per cent of all referrals in the year to 31 March.',
  },
};

/** A number of a measure with at most one decimal, and the sign of a percentage. */
export function valueInWords(value: number, { for_every }: Pick<AreaMapRow, 'for_every'>): string {
  return for_every === null ? `${decimal(value, 1)}%` : count(value);
}

/** A low and a high number, rounded to whole ones: `53 to 90`, `35–45%`, which no line breaks. */
export function rangeInWords(low: number, high: number, { for_every }: Pick<AreaMapRow, 'for_every'>): string {
  return for_every === null ? `${count(low)}–\u2060${count(high)}%` : `${count(low)} to ${count(high)}`;
}
