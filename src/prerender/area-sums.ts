import type { Evidence } from '../data/evidence.ts';
import type { RawRow } from '../data/parse-table.ts';
import type { AreaRow } from '../data/rows.generated.ts';
import type { Cell } from '../data/schema.ts';
import { count, decimal } from '../words/numbers.ts';
import { nationalDifferences } from './national-figures.ts';

/** Rows of a table, and those of them that are asked for. */
interface AskedRows {
  readonly rows: readonly RawRow[];
  /** Rows that are new or revised. */
  readonly changed: ReadonlySet<RawRow>;
}

/** What must follow from what in a table. */
interface TableCheck {
  /** Counts of councils that add up to their region, and of regions that add up to England. */
  readonly sums: readonly string[];
  /** How far rounding may take England from the sum of its regions. */
  readonly rounding: number;
  /** Shares: of which count of which other they are, and with how many decimals. */
  readonly shares: readonly (readonly [percent: string, part: string, whole: string, decimals: number])[];
}

/** Regions are rounded to 10. */
const ROUNDING_OF_REGION = 5;
/** Nine regions and England are. */
const ROUNDING_OF_ENGLAND = 10 * ROUNDING_OF_REGION;

const CHECKS: Readonly<Record<string, TableCheck>> = {
  'area-looked-after': { sums: ['looked_after', 'started', 'ceased'], rounding: ROUNDING_OF_ENGLAND, shares: [] },
  'area-care-leavers': {
    sums: ['total', 'eet', 'neet', 'not_known'],
    rounding: ROUNDING_OF_ENGLAND,
    shares: [
      ['neet_percent', 'neet', 'total', 0],
      ['not_known_percent', 'not_known', 'total', 0],
    ],
  },
  'area-emotional-health': {
    sums: ['total', 'received', 'concern'],
    rounding: ROUNDING_OF_ENGLAND,
    shares: [
      ['received_percent', 'received', 'total', 0],
      ['concern_percent', 'concern', 'received', 0],
    ],
  },
  'area-re-referrals': {
    sums: ['referrals', 'rereferrals'],
    rounding: ROUNDING_OF_ENGLAND,
    shares: [['rereferral_percent', 'rereferrals', 'referrals', 1]],
  },
  'area-spending': {
    sums: ['sure_start', 'family_support', 'young_people', 'looked_after', 'safeguarding', 'youth_justice', 'total'],
    rounding: ROUNDING_OF_REGION,
    shares: [],
  },
};

/** What a publisher’s sum is over that of its parts, by table, area, year and column. The description of the table tells it. */
const OVER: Readonly<Record<string, number>> = {
  'area-spending E12000001 2017/18 looked_after': 60_000_000,
  'area-spending E12000001 2017/18 total': 60_000_000,
};

/**
 * Sentences about what does not follow in a table: shares that are not those of their counts, councils that do not add up
 * to their region, regions that do not add up to England. Rows and years are asked in which something is new or revised.
 */
export function checkSums(table: string, { rows, changed }: AskedRows, areas: readonly AreaRow[]): string[] {
  const check = CHECKS[table];
  if (!check) return [];
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const areaOf = (row: RawRow): AreaRow | undefined => byCode.get(String(row['area']));
  const told: string[] = [];
  for (const row of changed) {
    const area = areaOf(row);
    for (const share of check.shares) {
      const sentence = wrongShare(row, share, area?.kind === 'council');
      if (sentence) told.push(`${area?.name} ${row['year']}: ${sentence}`);
    }
  }
  for (const year of new Set([...changed].map((row) => row['year']))) {
    const ofYear = rows.filter((row) => row['year'] === year);
    const rowOf = (code: string): RawRow | undefined => ofYear.find((row) => row['area'] === code);
    const regions = areas.filter(({ kind }) => kind === 'region');
    for (const column of check.sums) {
      for (const region of regions) {
        const councils = ofYear.filter((row) => areaOf(row)?.region === region.code);
        const over = OVER[`${table} ${region.code} ${year} ${column}`] ?? 0;
        const sentence = wrongSum(rowOf(region.code)?.[column], councils, column, ROUNDING_OF_REGION, over);
        if (sentence) told.push(`${region.name} ${year}, ${column}: ${sentence} of its councils.`);
      }
      const england = areas.find(({ kind }) => kind === 'country');
      const parts = ofYear.filter((row) => areaOf(row)?.kind === 'region');
      const sentence = england && wrongSum(rowOf(england.code)?.[column], parts, column, check.rounding);
      if (sentence) told.push(`${england.name} ${year}, ${column}: ${sentence} of its regions.`);
    }
  }
  return told;
}

/** How many sentences an error has. */
const TOLD = 5;

/**
 * Refuses tables by area in which something does not follow: shares of counts, councils of a region, regions of England, or
 * England’s row of what a table of England says of the same year.
 *
 * @throws {Error} whose message has a sentence for each of the first, with the table.
 */
export function refuseWrongSums(evidence: Evidence): void {
  const tables = evidence as unknown as Readonly<Record<string, readonly RawRow[]>>;
  const rowsOf = (name: string): readonly RawRow[] => tables[name] ?? [];
  const england = evidence.areas.find(({ kind }) => kind === 'country')?.code;
  const told = Object.keys(CHECKS).flatMap((table) => {
    const rows = rowsOf(table);
    const ofEngland = rows.filter(({ area }) => area === england).map((row) => ({ key: row, cells: row }));
    const differing = nationalDifferences(table, ofEngland, rowsOf).filter(({ known }) => known);
    return [
      ...checkSums(table, { rows, changed: new Set(rows) }, evidence.areas),
      ...differing.flatMap(({ table: other, year, cells }) =>
        cells.map(
          ({ column, before, after }) => `England ${year}, ${column}: ${after}, and ${before} in ${other}.csv.`,
        ),
      ),
    ].map((sentence) => `data/areas/${table}.csv: ${sentence}`);
  });
  if (!told.length) return;
  const more = told.length > TOLD ? [`And ${told.length - TOLD} more.`] : [];
  const remedy = 'Where the publisher’s own sum is off, tell it in datapackage.json and in src/prerender/area-sums.ts.';
  throw new Error(['Tables by area do not add up.', ...told.slice(0, TOLD), ...more, remedy].join('\n'));
}

/** Where a share is not that of its counts. Those of regions and England are worked out before their counts are rounded. */
function wrongShare(
  row: RawRow,
  [percent, part, whole, decimals]: TableCheck['shares'][number],
  exactly: boolean,
): string | null {
  const [published, some, all] = [row[percent], row[part], row[whole]];
  if (typeof published !== 'number' || typeof some !== 'number' || typeof all !== 'number' || all === 0) return null;
  const exact = (some / all) * 100;
  const unsure = exactly ? 0 : (ROUNDING_OF_REGION * (100 + exact)) / all;
  if (Math.abs(published - exact) <= 0.5 / 10 ** decimals + unsure + 1e-9) return null;
  return `${percent} is ${decimal(published, decimals)}, and ${count(some)} of ${count(all)} are ${decimal(exact, decimals + 1)}%.`;
}

/** Where a number is not the sum of others. One that is withheld is in the sum all the same. */
function wrongSum(
  published: Cell | undefined,
  parts: readonly RawRow[],
  column: string,
  rounding: number,
  known = 0,
): string | null {
  const values = parts.map((row) => row[column]);
  const numbers = values.filter((value) => typeof value === 'number');
  if (typeof published !== 'number' || !numbers.length) return null;
  const sum = numbers.reduce((total, value) => total + value, 0);
  const over = published - sum - known;
  if (over >= -rounding && (over <= rounding || numbers.length < values.length)) return null;
  return `${count(published)} is not the sum ${count(sum)}`;
}
