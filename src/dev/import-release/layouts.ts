import type { Layout, Part } from './layout.ts';

const LEVELS = ['National', 'Regional', 'Local authority'];

/** How files of Explore Education Statistics name areas, and which of their rows are about areas of ours. */
const EXPLORE = {
  area: {
    by: 'code',
    columns: ['new_la_code', 'region_code', 'country_code'],
    names: ['la_name', 'region_name', 'country_name'],
  },
  year: 'time_period',
} as const;

/** The same, reduced to one column of codes. */
const REDUCED = { area: { by: 'code', columns: ['code'], names: ['name'] }, year: 'year' } as const;

/** Files by numbers of the Department for Education. */
const BY_NUMBER = { by: 'dfe_number', columns: ['dfe_code'], names: ['name'] } as const;

/** The Local authority interactive tool: a row for each area, year and measure. */
const INTERACTIVE = {
  area: { by: 'dfe_number', columns: ['LA Number'], names: ['LA and Regions'] },
  year: 'Years',
} as const;

const whole = (column: string) => ({ column, decimals: 0 });

/** Cells whose columns are called as ours, as they stand. */
const same = (...columns: string[]): Part['cells'] => Object.fromEntries(columns.map((column) => [column, column]));

/** The same, rounded to whole numbers. */
const sameWhole = (...columns: string[]): Part['cells'] =>
  Object.fromEntries(columns.map((column) => [column, whole(column)]));

/** One measure of the Local authority interactive tool. */
const measure = (ours: string, name: string, cell: Part['cells'][string] = 'Values'): Part => ({
  where: { 'Short Desc': [name] },
  cells: { [ours]: cell },
});

const POSITIONS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Areas that publishers give between a region and its councils, and that we have no rows of: Inner and Outer London. */
export const PARTS_OF_REGIONS: readonly string[] = ['E13000001', 'E13000002', '987', '988'];

/** England, whose numbers up to 2020 stand in the table of England and nowhere else. */
const WITHOUT_ENGLAND = { until: 2020, without: ['E92000001'] };

/** Layouts that are known. A file may be of several: the Local authority interactive tool has all measures in one. */
export const LAYOUTS: readonly Layout[] = [
  {
    what: 'children looked after by area',
    table: 'area-looked-after',
    ...EXPLORE,
    where: { geographic_level: LEVELS },
    parts: [
      {
        where: { population_type: ['Children looked after on 31 March each year'] },
        cells: { looked_after: 'children_count', looked_after_rate: whole('rate_per_10000') },
      },
      {
        where: { population_type: ['Children starting to be looked after each year'] },
        cells: { started: 'children_count', started_rate: whole('rate_per_10000') },
      },
      {
        where: { population_type: ['Children ceasing to be looked after each year'] },
        cells: { ceased: 'children_count', ceased_rate: whole('rate_per_10000') },
      },
    ],
  },
  {
    what: 'children looked after by area, reduced',
    table: 'area-looked-after',
    ...REDUCED,
    where: { level: LEVELS },
    parts: [
      {
        cells: {
          ...same('looked_after', 'started', 'ceased'),
          ...sameWhole('looked_after_rate', 'started_rate', 'ceased_rate'),
        },
      },
    ],
  },
  {
    what: 'children looked after in the Local authority interactive tool',
    table: 'area-looked-after',
    ...INTERACTIVE,
    ...WITHOUT_ENGLAND,
    parts: [
      measure('looked_after', 'LACnum'),
      measure('looked_after_rate', 'LAC', whole('Values')),
      measure('started', 'LACnum_Start'),
      measure('ceased', 'LACceased'),
    ],
  },
  {
    what: 'children looked after in the Local authority interactive tool, reduced',
    table: 'area-looked-after',
    area: BY_NUMBER,
    year: 'year',
    ...WITHOUT_ENGLAND,
    parts: [
      {
        cells: { ...same('looked_after', 'started', 'ceased'), looked_after_rate: whole('rate') },
      },
    ],
  },
  {
    what: 'activity of care leavers by area',
    table: 'area-care-leavers',
    ...EXPLORE,
    where: { geographic_level: LEVELS, care_leaver_age: ['19 to 21 years'] },
    parts: [
      { where: { breakdown: ['Total'] }, cells: { total: 'care_leaver_count' } },
      { where: { breakdown: ['Total in education, employment or training'] }, cells: { eet: 'care_leaver_count' } },
      {
        where: { breakdown: ['Total not in education, employment or training'] },
        cells: { neet: 'care_leaver_count', neet_percent: whole('care_leaver_percent') },
      },
      {
        where: { breakdown: ['Total information not known'] },
        cells: { not_known: 'care_leaver_count', not_known_percent: whole('care_leaver_percent') },
      },
    ],
  },
  {
    what: 'activity of care leavers by area, reduced',
    table: 'area-care-leavers',
    ...REDUCED,
    where: { level: LEVELS, ages: ['19 to 21 years'] },
    parts: [
      {
        cells: { ...same('total', 'eet', 'neet', 'not_known'), ...sameWhole('neet_percent', 'not_known_percent') },
      },
    ],
  },
  {
    what: 'health of children looked after by area',
    table: 'area-emotional-health',
    ...EXPLORE,
    where: { geographic_level: LEVELS, characteristic: ['Ages 5 to 16 years with SDQ score'] },
    parts: [
      { where: { breakdown: ['Total ages 5 to 16 years'] }, cells: { total: 'children_count' } },
      {
        where: { breakdown: ['SDQ score was received'] },
        cells: { received: 'children_count', received_percent: whole('children_percent') },
      },
      {
        where: { breakdown: ['SDQ score is a cause for concern'] },
        cells: { concern: 'children_count', concern_percent: whole('children_percent') },
      },
    ],
  },
  {
    what: 'emotional health of children looked after by area, reduced',
    table: 'area-emotional-health',
    ...REDUCED,
    where: { level: LEVELS },
    parts: [
      {
        cells: { ...same('total', 'received', 'concern'), ...sameWhole('received_percent', 'concern_percent') },
      },
    ],
  },
  {
    what: 'referrals and re-referrals by area',
    table: 'area-re-referrals',
    ...EXPLORE,
    where: { geographic_level: LEVELS },
    parts: [
      {
        cells: {
          referrals: 'referral_count',
          rereferrals: 'rereferral_count',
          rereferral_percent: { column: 'rereferral_percent', decimals: 1 },
        },
      },
    ],
  },
  {
    what: 'referrals and re-referrals by area, reduced',
    table: 'area-re-referrals',
    ...REDUCED,
    where: { level: LEVELS },
    parts: [
      {
        cells: {
          ...same('referrals', 'rereferrals'),
          rereferral_percent: { column: 'rereferral_percent', decimals: 1 },
        },
      },
    ],
  },
  {
    what: 'gross spending in the Local authority interactive tool',
    table: 'area-spending',
    ...INTERACTIVE,
    parts: [
      measure('sure_start', 'SureStartFinance', whole('Values')),
      measure('family_support', 'FamilySupportFinance', whole('Values')),
      measure('young_people', 'YoungPeopleFinance', whole('Values')),
      measure('looked_after', 'TotalLACFinance', whole('Values')),
      measure('safeguarding', 'SafeguardingFinance', whole('Values')),
      measure('youth_justice', 'YouthJusticeFinance', whole('Values')),
      measure('total', 'C&YPExpenditure', whole('Values')),
    ],
  },
  {
    what: 'gross spending by area, reduced',
    table: 'area-spending',
    area: BY_NUMBER,
    year: 'fy',
    parts: [
      {
        cells: {
          ...sameWhole('sure_start', 'family_support', 'young_people', 'looked_after', 'safeguarding', 'youth_justice'),
          total: whole('total_gross_excl_cera'),
        },
      },
    ],
  },
  {
    what: 'statistical neighbours',
    table: 'area-neighbours',
    area: { by: 'dfe_number', columns: ['old_la_code'], names: ['la_name'] },
    parts: POSITIONS.map((position) => ({ key: { position }, cells: { neighbour: `SN_${position}` } })),
  },
  {
    what: 'statistical neighbours, reduced',
    table: 'area-neighbours',
    area: BY_NUMBER,
    parts: POSITIONS.map((position) => ({ key: { position }, cells: { neighbour: `sn${position}` } })),
  },
  {
    what: 'GDP deflators',
    table: 'gdp-deflators',
    year: 'fy',
    parts: [{ cells: { deflator: 'index_2024_25_100' } }],
  },
  {
    what: 'factors identified at the end of assessment',
    table: 'assessment-factors',
    year: 'time_period',
    where: { geographic_level: ['National'] },
    parts: [
      {
        cells: {
          episodes: 'Episodes_with_assessment_factor',
          domestic_abuse_parent: 'Domestic_Abuse_parent',
          mental_health_parent: 'Mental_Health_parent',
        },
      },
    ],
  },
  {
    what: 'factors identified at the end of assessment in England, reduced',
    table: 'assessment-factors',
    year: 'year',
    parts: [{ cells: same('episodes', 'domestic_abuse_parent', 'mental_health_parent') }],
  },
];
