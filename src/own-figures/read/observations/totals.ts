import type { Dataset, Observation } from '../../dataset.ts';
import { joined } from '../../../words/sources.ts';
import { quoted } from '../messages.ts';

/** Names of a total, whatever it is the total of. */
const TOTAL = new RegExp(
  [
    String.raw`(?:(?:grand|sub-?|overall)[ -]?)?totals?\b`,
    String.raw`(?:sum|all) of\b`,
    '(?:every|whole) [a-z]+$',
    '(?:all|both|any|persons|everyone|everybody|combined|overall|average|mean|sum|_t|all combined|all together)$',
    String.raw`(?:all|both) (?!other\b)(?:[\w-]+ ){0,2}(?:ages?|areas?|boroughs|categories|children|councils?|countries|districts|establishments|ethnicities|genders?|groups?|households|local authorities|people|persons|providers|pupils|reasons|regions?|schools|sectors|sexes|students|types?|years)\b`,
    String.raw`all (?!other\b|saints\b|souls\b|hallows\b)(?:[\w-]+ ){1,3}[\w-]+s$`,
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

/** Names of a whole of the countries of the United Kingdom. */
const WIDER = /^(?:the )?(?:united kingdom|uk|great britain|gb)\b/i;

/** Names of countries beside which England is one of several. */
const COUNTRIES = /^(?:scotland|wales|northern ireland|ireland|france|germany)$/i;

/** Whether a text names a total. */
export function isTotal(text: string): boolean {
  // `Kent – All areas` is the total of the areas of Kent.
  return TOTAL.test(
    text
      .split(/ [-–—] /)
      .at(-1)
      ?.trim() ?? '',
  );
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
 * A name is a total where it is named so, or where the others add up to it and that is no chance.
 *
 * @param slices For each value of the other dimension, the values by name.
 * @param places Whether the names may be areas of a whole such as England.
 */
export function totalsAmong(
  names: readonly string[],
  slices: readonly ReadonlyMap<string, number>[],
): ReadonlyMap<string, TotalOf> {
  const totals = new Map<string, TotalOf>();
  const open = slices.map(openSlice);
  const wholes = wholesOf(names);
  const isNamed = (name: string): boolean =>
    isTotal(name) || (wholes.length === 1 && wholes.includes(name) && names.length > 2);
  // What is named a total is no part of another.
  for (const name of names.toSorted((one, other) => Number(isNamed(other)) - Number(isNamed(one)))) {
    const named = isNamed(name);
    const atEnd = name === names[0] || name === names.at(-1);
    const parts = names.length - 1 - totals.size;
    const odds = parts < (named ? 2 : 3) ? 0 : oddsOfSum(name, open, named ? 2 : parts);
    const total = odds > (named ? 0 : atEnd ? CHANCE.atEnd : CHANCE.between) ? 'sum' : named ? 'whole' : null;
    if (!total) continue;
    totals.set(name, total);
    for (const slice of open) takeOut(slice, name);
  }
  return totals.size < names.length ? totals : new Map();
}

/** The values of a slice by name, and what those of names that are no totals come to. */
interface OpenSlice {
  readonly values: ReadonlyMap<string, number>;
  count: number;
  sum: number;
  /** The sum of the values without their signs. */
  size: number;
  /** The coarsest last digit that is shown. */
  readonly step: number;
}

function openSlice(values: ReadonlyMap<string, number>): OpenSlice {
  const slice = { values, count: values.size, sum: 0, size: 0, step: 0 };
  for (const value of values.values()) {
    slice.sum += value;
    slice.size += Math.abs(value);
    slice.step = Math.max(slice.step, precision(value));
  }
  return slice;
}

function takeOut(slice: OpenSlice, name: string): void {
  const value = slice.values.get(name);
  if (value === undefined) return;
  slice.count -= 1;
  slice.sum -= value;
  slice.size -= Math.abs(value);
}

/** The names of wholes among some names. Beside other countries England is one of them; beside those of the United Kingdom that is their whole. */
function wholesOf(names: readonly string[]): readonly string[] {
  const countries = names.filter((name) => COUNTRIES.test(name.trim()));
  if (!countries.length) return names.filter(isWhole);
  return countries.every((name) => COUNTRY.test(name.trim())) ? names.filter((name) => WIDER.test(name.trim())) : [];
}

/** One in so many figures is the sum of others by chance. Fewer do not make a total of a name that nothing else shows to be one. */
const CHANCE = { atEnd: 50, between: 500 };

/**
 * How unlikely it is that the others add up to a name by chance, wherever it has a value: one in so many. 0 where they do not
 * add up, within what rounding each of them allows.
 *
 * @param fewest How many others must have a value.
 */
function oddsOfSum(name: string, slices: readonly OpenSlice[], fewest: number): number {
  let odds = 0;
  for (const { values, count, sum, size, step } of slices) {
    const total = values.get(name);
    if (total === undefined) continue;
    const others = count - 1;
    if (others < fewest) return 0;
    const error = step * ((others + 1) / 2);
    if (Math.abs(sum - 2 * total) > error + size * 1e-9) return 0;
    const rest = size - Math.abs(total);
    if (rest > 0) odds = Math.max(odds, 1) * (rest / (2 * error || 1));
  }
  return odds;
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
    dataset.category.type === 'text' ? totalsIn(dataset, 'category', 'series') : new Map<string, TotalOf>();
  const bySeries = dataset.series ? totalsIn(dataset, 'series', 'category') : new Map<string, TotalOf>();
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
  const warnings = remark(
    left,
    'stands for all the others together, and was left out',
    'stand for all the others together, and were left out',
  );
  return {
    ...dataset,
    all,
    warnings,
    remarks: [
      ...dataset.remarks,
      ...warnings,
      ...remark(
        kept,
        'stands for all, and is not compared as one of them',
        'stand for all, and are not compared as one of them',
      ),
    ],
  };
}

/** All of a whole, in per cent. */
const WHOLE_SHARE = 100;

function totalsIn(
  { all, value: measure }: Dataset,
  names: 'category' | 'series',
  across: 'category' | 'series',
): ReadonlyMap<string, TotalOf> {
  const slices = new Map<string, Map<string, number>>();
  for (const figure of all) {
    const slice = slices.get(figure[across] ?? '') ?? new Map<string, number>();
    slices.set(figure[across] ?? '', slice);
    if (figure.value !== null) slice.set(figure[names] ?? '', figure.value);
  }
  const totals = totalsAmong([...new Set(all.map((figure) => figure[names] ?? ''))], [...slices.values()]);
  // Percentages add up to nothing but a hundred.
  const percent = measure?.unit.after.trim() === '%';
  const isTotalShare = (name: string): boolean =>
    isTotal(name) ||
    isWhole(name) ||
    [...slices.values()].every((slice) => Math.abs((slice.get(name) ?? WHOLE_SHARE) - WHOLE_SHARE) <= 1);
  return percent ? new Map([...totals].filter(([name]) => isTotalShare(name))) : totals;
}
