import type { Dataset, Observation } from '../../dataset.ts';
import { joined } from '../../../words/sources.ts';
import { quoted } from '../messages.ts';

/** Names of a total, whatever it is the total of. */
const TOTAL = new RegExp(
  [
    String.raw`(?:(?:grand|sub-?|overall)[ -]?)?totals?\b`,
    '(?:all|both|any|persons|everyone|everybody|combined|overall|average|mean|sum|_t|all combined|all together)$',
    String.raw`(?:all|both) (?!other\b)(?:[\w-]+ ){0,2}(?:ages?|areas?|boroughs|categories|children|councils?|countries|districts|establishments|ethnicities|genders?|groups?|households|local authorities|people|persons|providers|pupils|reasons|regions?|schools|sectors|sexes|students|types?|years)\b`,
    '(?:(?:fe)?males?|girls|boys|m(?:en)?|wom[ae]n|f) ?(?:and|&|[+]|/) ?(?:(?:fe)?males?|girls|boys|m(?:en)?|wom[ae]n|f)$',
  ]
    .map((pattern) => `^${pattern}`)
    .join('|'),
  'i',
);

/** Names of a whole that holds the others where they are its areas, the widest first. */
const WHOLES = [
  'world|global',
  'europe',
  '(?:the )?(?:united kingdom|uk)',
  'great britain|gb',
  'england (?:and|&) wales',
  'england',
  'national',
].map((names) => new RegExp(`^(?:${names})\\b`, 'i'));

/** Names of a country that is a whole only where no wider one is there. */
export const COUNTRY = /^(?:scotland|wales|northern ireland)\b/i;

/** Whether a text names a total. */
export function isTotal(text: string): boolean {
  return TOTAL.test(text.trim());
}

/** Whether a text names a whole, such as a country among its areas. */
export function isWhole(text: string): boolean {
  return WHOLES.some((whole) => whole.test(text.trim()));
}

/** The widest whole among some names; `undefined` where none is one. */
export function wholeAmong(names: readonly string[]): string | undefined {
  const countries = names.filter((name) => COUNTRY.test(name));
  return (
    WHOLES.map((whole) => names.find((name) => whole.test(name))).find((name) => name !== undefined) ??
    (countries.length === 1 && names.length > 3 ? countries[0] : undefined)
  );
}

/** A name that stands for the others together: `sum` where it is what they add up to, `whole` where it is named as one, as an average is. */
type TotalOf = 'sum' | 'whole';

/**
 * Finds the totals among names.
 *
 * A name is a total where it is named so, or where it is first or last and the others add up to it.
 *
 * @param slices For each value of the other dimension, the values by name.
 * @param places Whether the names may be areas of a whole such as England.
 */
export function totalsAmong(
  names: readonly string[],
  slices: readonly ReadonlyMap<string, number>[],
): ReadonlyMap<string, TotalOf> {
  const totals = new Map<string, TotalOf>();
  const wholes = names.filter(isWhole);
  for (const [index, name] of names.entries()) {
    const atEnd = index === 0 || index === names.length - 1;
    const named = isTotal(name) || (atEnd && wholes.length === 1 && isWhole(name) && names.length > 3);
    const others = named ? 2 : 3;
    if ((named || atEnd) && names.length > others && isSum(name, slices, others)) totals.set(name, 'sum');
    else if (named) totals.set(name, 'whole');
  }
  return totals.size < names.length ? totals : new Map();
}

/** Whether the others add up to a name wherever it has a value, within what rounding each of them allows. */
function isSum(name: string, slices: readonly ReadonlyMap<string, number>[], fewest: number): boolean {
  let found = false;
  for (const slice of slices) {
    const total = slice.get(name);
    if (total === undefined) continue;
    const others = [...slice].flatMap(([other, value]) => (other === name ? [] : [value]));
    if (others.length < fewest || others.some((value) => value < 0)) return false;
    const sum = others.reduce((one, other) => one + other, 0);
    const step = Math.max(...[total, ...others].map(precision));
    if (Math.abs(sum - total) > (step * (others.length + 1)) / 2 + Math.abs(total) * 1e-9) return false;
    found ||= total !== 0;
  }
  return found;
}

/** The last digit of a number that is shown: 0.1 for 2.5; 0 for whole numbers, which are taken as exact. */
function precision(value: number): number {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return decimals ? 10 ** -decimals : 0;
}

/**
 * Marks the totals of a dataset.
 *
 * @param leave Which of them are left out: sums, where they would stand among their parts; all, in a chart of parts; or none.
 */
export function withTotals(dataset: Dataset, leave: 'sums' | 'all' | 'none'): Dataset {
  const byCategory =
    dataset.category.type === 'text' ? totalsIn(dataset.all, 'category', 'series') : new Map<string, TotalOf>();
  const bySeries = dataset.series ? totalsIn(dataset.all, 'series', 'category') : new Map<string, TotalOf>();
  if (!byCategory.size && !bySeries.size) return dataset;
  const left = new Set<string>();
  const kept = new Set<string>();
  const all = dataset.all.flatMap((figure): Observation[] => {
    const totals = [byCategory.get(figure.category), bySeries.get(figure.series ?? '')];
    const name = totals[0] ? figure.category : (figure.series ?? '');
    if (!totals[0] && !totals[1]) return [figure];
    if (leave === 'all' || (leave === 'sums' && totals.includes('sum'))) {
      left.add(name);
      return [];
    }
    kept.add(name);
    return [{ ...figure, isTotal: true }];
  });
  const remark = (names: ReadonlySet<string>, one: string, many: string) =>
    names.size ? [`${joined([...names].map((name) => quoted(name)))} ${names.size === 1 ? one : many}.`] : [];
  return {
    ...dataset,
    all,
    remarks: [
      ...dataset.remarks,
      ...remark(
        left,
        'stands for all the others together, and was left out',
        'stand for all the others together, and were left out',
      ),
      ...remark(
        kept,
        'stands for all, and is not compared as one of them',
        'stand for all, and are not compared as one of them',
      ),
    ],
  };
}

function totalsIn(
  all: readonly Observation[],
  names: 'category' | 'series',
  across: 'category' | 'series',
): ReadonlyMap<string, TotalOf> {
  const slices = new Map<string, Map<string, number>>();
  for (const figure of all) {
    const slice = slices.get(figure[across] ?? '') ?? new Map<string, number>();
    slices.set(figure[across] ?? '', slice);
    if (figure.value !== null) slice.set(figure[names] ?? '', figure.value);
  }
  return totalsAmong([...new Set(all.map((figure) => figure[names] ?? ''))], [...slices.values()]);
}
