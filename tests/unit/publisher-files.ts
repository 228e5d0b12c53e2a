import { find, grouped } from '../../src/data/find.ts';
import type { AreaEvidence } from '../../src/data/read-areas.ts';
import type { AreaRow } from '../../src/data/rows.generated.ts';
import type { Evidence } from '../../src/data/evidence.ts';

/** A row of a publisher's file, by its columns. */
export type Line = Record<string, string>;

type OurRow = Readonly<Record<string, string | number | null>>;

const LEVEL = { country: 'National', region: 'Regional', council: 'Local authority' } as const;

/** Rows whose columns are asked for by name. */
const open = <Row extends object>(rows: readonly Row[]): (Row & OurRow)[] =>
  rows.map((row) => ({ ...row }) as Row & OurRow);

/** A number, or the marker in its place. */
const shown = (row: OurRow, column: string): string => String(row[column] ?? row[`${column}_marker`] ?? 'z');
const cellsOf = (row: OurRow, columns: readonly string[]): Line =>
  Object.fromEntries(columns.map((column) => [column, shown(row, column)]));

/** Files as publishers lay them out, each written anew from the project's own tables when it is asked for, with what a real file has besides. */
export function publisherFiles(evidence: AreaEvidence, national: Evidence): Readonly<Record<string, () => Line[]>> {
  const areaOf = (code: string): AreaRow => find(evidence.areas, 'code', code);
  const numberOf = (code: string): string => areaOf(code).dfe_number;

  /** A row as Explore Education Statistics names its area. */
  const explore = (row: OurRow): Line => {
    const { code, kind, name, dfe_number, region } = areaOf(String(row['area']));
    const above = region === null ? null : areaOf(region);
    return {
      time_period: String(row['year']),
      time_identifier: 'Reporting year',
      geographic_level: LEVEL[kind],
      country_code: 'E92000001',
      country_name: 'England',
      region_code: kind === 'region' ? code : (above?.code ?? ''),
      region_name: kind === 'region' ? name : (above?.name ?? ''),
      old_la_code: kind === 'council' ? dfe_number : '',
      la_name: kind === 'council' ? name : '',
      new_la_code: kind === 'council' ? code : '',
    };
  };
  const reduced = (row: OurRow): Line => {
    const { code, name, kind } = areaOf(String(row['area']));
    return { code, name, level: LEVEL[kind], year: String(row['year']) };
  };
  const byNumber = (row: OurRow, year: 'year' | 'fy'): Line => ({
    dfe_code: numberOf(String(row['area'])),
    name: areaOf(String(row['area'])).name,
    [year]: String(row['year']).replace('/', '-'),
  });
  /** A measure of the Local authority interactive tool. */
  const interactive = (row: OurRow, short: string, value: string): Line => ({
    'Short Desc': short,
    'Data item': `${short}, in words`,
    Years: `${String(row['year']).replace('/', '-')}${String(row['year']).includes('/') ? ' (OT)' : ''}`,
    'LA and Regions': areaOf(String(row['area'])).name,
    Values: value,
    'LA Number': numberOf(String(row['area'])),
  });

  const looked = open(evidence['area-looked-after'].filter(({ year }) => year > 2020));
  const earlier = open(evidence['area-looked-after'].filter(({ year }) => year <= 2020));
  const leavers = open(evidence['area-care-leavers']);
  const health = open(evidence['area-emotional-health']);
  const referrals = open(evidence['area-re-referrals']);
  const spending = open(evidence['area-spending']);
  const factors = open(national['assessment-factors']);
  const councils = grouped(evidence['area-neighbours'], ({ area }) => area);
  const dash = (row: OurRow, column: string): string => String(row[column] ?? '-');

  return {
    'children looked after': () =>
      looked.flatMap((row) =>
        (
          [
            ['looked_after', 'Children looked after on 31 March each year'],
            ['started', 'Children starting to be looked after each year'],
            ['ceased', 'Children ceasing to be looked after each year'],
          ] as const
        ).map(([column, population_type]) => ({
          ...explore(row),
          population_type,
          population_estimate: '1000',
          children_count: shown(row, column),
          rate_per_10000: shown(row, `${column}_rate`),
        })),
      ),
    'children looked after, reduced': () =>
      looked.map((row) => ({
        ...reduced(row),
        population_0_17: '1000',
        ...cellsOf(row, ['looked_after', 'looked_after_rate', 'started', 'started_rate', 'ceased', 'ceased_rate']),
      })),
    'interactive tool': () => [
      ...[...earlier, ...looked].flatMap((row) => [
        interactive(row, 'LACnum', dash(row, 'looked_after')),
        interactive(row, 'LAC', dash(row, 'looked_after_rate')),
        interactive(row, 'LACnum_Start', dash(row, 'started')),
        interactive(row, 'LACceased', dash(row, 'ceased')),
        interactive(row, 'InfMort', '4.2'),
      ]),
      ...spending.flatMap((row) =>
        (
          [
            ['SureStartFinance', 'sure_start'],
            ['FamilySupportFinance', 'family_support'],
            ['YoungPeopleFinance', 'young_people'],
            ['TotalLACFinance', 'looked_after'],
            ['SafeguardingFinance', 'safeguarding'],
            ['YouthJusticeFinance', 'youth_justice'],
            ['C&YPExpenditure', 'total'],
          ] as const
        ).map(([short, column]) => interactive(row, short, dash(row, column))),
      ),
    ],
    'interactive tool, reduced': () =>
      [...earlier, ...looked].map((row) => ({
        ...byNumber(row, 'year'),
        looked_after: dash(row, 'looked_after'),
        rate: dash(row, 'looked_after_rate'),
        started: dash(row, 'started'),
        ceased: dash(row, 'ceased'),
        neet_19_21_percent: '',
      })),
    'care leavers': () =>
      leavers.flatMap((row) =>
        (
          [
            ['Total', 'total', null],
            ['Total in education, employment or training', 'eet', null],
            ['Total not in education, employment or training', 'neet', 'neet_percent'],
            ['Total information not known', 'not_known', 'not_known_percent'],
            ['In an apprenticeship', 'total', null],
          ] as const
        ).flatMap(([breakdown, column, percent]) =>
          ['17 to 18 years', '19 to 21 years'].map((care_leaver_age) => ({
            ...explore(row),
            care_leaver_age,
            breakdown,
            care_leaver_count: care_leaver_age.startsWith('19') ? shown(row, column) : '7',
            care_leaver_percent: percent === null ? '100' : shown(row, percent),
          })),
        ),
      ),
    'care leavers, reduced': () =>
      leavers.flatMap((row) =>
        ['17 to 18 years', '19 to 21 years'].map((ages) => ({
          ...reduced(row),
          ages,
          ...cellsOf(row, ['total', 'eet', 'neet', 'neet_percent', 'not_known', 'not_known_percent']),
          ...(ages.startsWith('17') && { total: '7' }),
        })),
      ),
    'health of children looked after': () =>
      health.flatMap((row) =>
        (
          [
            ['Ages 5 to 16 years with SDQ score', 'Total ages 5 to 16 years', 'total', null],
            ['Ages 5 to 16 years with SDQ score', 'SDQ score was received', 'received', 'received_percent'],
            ['Ages 5 to 16 years with SDQ score', 'SDQ score is a cause for concern', 'concern', 'concern_percent'],
            ['Ages 5 to 16 years with SDQ score', 'SDQ score is normal', 'concern', null],
            ['Convictions: Children looked after ages 10 to 17 years', 'Total', 'total', null],
          ] as const
        ).map(([characteristic, breakdown, column, percent]) => ({
          ...explore(row),
          characteristic,
          breakdown,
          children_count: shown(row, column),
          children_percent: percent === null ? '100' : shown(row, percent),
        })),
      ),
    'emotional health, reduced': () =>
      health.map((row) => ({
        ...reduced(row),
        ...cellsOf(row, ['total', 'received', 'received_percent', 'concern', 'concern_percent']),
        average: '14.5',
      })),
    're-referrals': () =>
      referrals.map((row) => ({
        ...explore(row),
        category: 'Referrals and Re-referrals',
        referral_count: shown(row, 'referrals'),
        rereferral_count: shown(row, 'rereferrals'),
        rereferral_percent: shown(row, 'rereferral_percent'),
        no_further_action_count: 'c',
      })),
    're-referrals, reduced': () =>
      referrals.map((row) => ({
        ...reduced(row),
        ...cellsOf(row, ['referrals', 'rereferrals', 'rereferral_percent']),
        no_further_action: 'c',
      })),
    'spending, reduced': () =>
      spending.map((row) => ({
        ...byNumber(row, 'fy'),
        ...cellsOf(row, [
          'sure_start',
          'family_support',
          'young_people',
          'looked_after',
          'safeguarding',
          'youth_justice',
        ]),
        total_gross_excl_cera: shown(row, 'total'),
      })),
    'statistical neighbours': () =>
      councils.map((own) => ({
        old_la_code: numberOf(own[0]?.area ?? ''),
        la_name: areaOf(own[0]?.area ?? '').name,
        ...Object.fromEntries(
          own.flatMap(({ position, neighbour }) => [
            [`SN_${position}`, numberOf(neighbour)],
            [`SN_${position}P`, 'Close'],
          ]),
        ),
      })),
    'statistical neighbours, reduced': () =>
      councils.map((own) => ({
        dfe_code: numberOf(own[0]?.area ?? ''),
        name: areaOf(own[0]?.area ?? '').name,
        region: 'South West',
        ...Object.fromEntries(own.map(({ position, neighbour }) => [`sn${position}`, numberOf(neighbour)])),
      })),
    'GDP deflators': () =>
      evidence['gdp-deflators'].map(({ year, deflator }) => ({
        fy: year.replace('/', '-'),
        index_2024_25_100: String(deflator),
      })),
    'assessment factors': () =>
      factors.flatMap((row) =>
        ['National', 'Regional'].map((geographic_level) => ({
          time_period: String(row['year']),
          geographic_level,
          Episodes_with_assessment_factor: String(row['episodes']),
          Domestic_Abuse_parent: geographic_level === 'National' ? String(row['domestic_abuse_parent']) : '7',
          Mental_Health_parent: String(row['mental_health_parent']),
        })),
      ),
    'assessment factors, reduced': () =>
      factors.map((row) => ({
        year: String(row['year']),

        ...cellsOf(row, ['episodes', 'domestic_abuse_parent', 'mental_health_parent']),
      })),
  };
}
