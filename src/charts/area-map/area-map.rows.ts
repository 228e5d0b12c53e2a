import { type Marker, markerInWords } from '../../area-charts/markers.ts';
import type { Evidence } from '../../data/evidence.ts';
import { find } from '../../data/find.ts';
import type { Cell } from '../../data/schema.ts';
import { type AreaMapRow, FOR_EVERY, type Measure, valueOf } from './area-map.shared.ts';

/** Where the numbers of a measure stand. */
const FIELDS = {
  'looked-after': { table: 'area-looked-after', rate: 'looked_after_rate', count: 'looked_after', ages: null },
  starting: { table: 'area-looked-after', rate: 'started_rate', count: 'started', ages: null },
  'care-leavers': { table: 'area-care-leavers', percent: 'neet_percent', count: 'neet', ages: [19, 21] },
  'emotional-health': { table: 'area-emotional-health', percent: 'concern_percent', count: 'concern', ages: [5, 16] },
  're-referrals': { table: 'area-re-referrals', percent: 'rereferral_percent', count: 'rereferrals', ages: null },
} as const;

const number = (cell: Cell | undefined): number | null => (typeof cell === 'number' ? cell : null);

/** England, and every council that is there today, region by region, in the newest year of a measure. */
export function rows(evidence: Evidence, { measure }: { readonly measure: Measure }): AreaMapRow[] {
  const fields = FIELDS[measure];
  const all = evidence[fields.table].map((row): Readonly<Record<string, Cell>> => ({ ...row }));
  const newest = Math.max(...all.map(({ year }) => Number(year)));
  const told = new Map(all.filter(({ year }) => year === newest).map((row) => [row['area'], row]));
  const tiles = new Map(evidence['area-tiles'].map((tile) => [tile.area, tile]));
  const names = new Map(evidence.areas.map(({ code, name, common_name }) => [code, common_name ?? name]));
  const percentage = 'percent' in fields;
  const [age_from, age_to] = fields.ages ?? [null, null];
  const england = find(evidence.areas, 'kind', 'country');
  const councils = evidence.areas
    .filter(({ code }) => tiles.has(code))
    .map(({ code, region }) => ({ code, name: names.get(code) ?? '', region: names.get(region ?? '') ?? '' }))
    .toSorted((a, b) => a.region.localeCompare(b.region, 'en') || a.name.localeCompare(b.name, 'en'));
  return [{ code: england.code, name: england.name, region: null }, ...councils].map(({ code, name, region }) => {
    const row = told.get(code);
    const value = number(row?.[percentage ? fields.percent : fields.rate]);
    const marker = row?.[`${percentage ? fields.percent : fields.count}_marker`] ?? 'x';
    return {
      area: name,
      region,
      year: newest,
      rate: percentage ? null : value,
      percent: percentage ? value : null,
      count: value === null ? null : number(row?.[fields.count]),
      marker: value === null ? markerInWords(marker as Marker) : null,
      for_every: percentage ? null : FOR_EVERY,
      age_from,
      age_to,
      column: tiles.get(code)?.column ?? null,
      row: tiles.get(code)?.row ?? null,
      source: String(row?.['source'] ?? all.find(({ year }) => year === newest)?.['source']),
    };
  });
}

/** The numbers of all councils that have one. */
export function councilValues(rows: readonly AreaMapRow[]): number[] {
  return rows.flatMap((row) => (row.column === null ? [] : (valueOf(row) ?? [])));
}
