/** By the number of decimals: to create a format takes longer than to format a thousand numbers. */
const formats: Intl.NumberFormat[] = [];

/** A number with thousands separators and at most so many decimals: `1,257.3`. */
export function decimal(value: number, decimals: number): string {
  return (formats[decimals] ??= new Intl.NumberFormat('en-GB', { maximumFractionDigits: decimals })).format(value);
}

/** A count with thousands separators: `81,770`. */
export function count(value: number): string {
  return decimal(value, 0);
}

/**
 * Money in pounds: `£200m`, `£2.6bn`, `−£50m`.
 *
 * @param millions The amount in £ million.
 * @param decimals Decimals of a billion, default 1; zeros at the end are left out. Millions are whole.
 */
export function money(millions: number, decimals = 1): string {
  const size = Math.abs(millions);
  const sign = millions < 0 && Math.round(size) > 0 ? '−' : '';
  if (Math.round(size) < 1000) return `${sign}£${count(size)}m`;
  return `${sign}£${decimal(size / 1000, decimals)}bn`;
}

/** A share or the size of a change, without its sign: `46%`. */
export function percent(value: number): string {
  return `${count(Math.abs(value))}%`;
}

/** A number with its qualifier, if it has one: `approaching 100,000`. */
export function qualified(qualifier: string | null, text: string): string {
  return qualifier ? `${qualifier} ${text}` : text;
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A small whole number in words, a larger one in figures: `four`, `12`. */
export function inWords(value: number): string {
  return WORDS[value] ?? count(value);
}

/**
 * A number of years in words: `one year`, `four years`.
 */
export function years(value: number): string {
  return `${inWords(value)} ${value === 1 ? 'year' : 'years'}`;
}

/** A number of months in words: `five years and three months`, `one month`, `less than a month`. */
export function duration(months: number): string {
  const [whole, rest] = [Math.floor(months / 12), months % 12];
  const parts = [
    ...(whole ? [years(whole)] : []),
    ...(rest ? [`${inWords(rest)} ${rest === 1 ? 'month' : 'months'}`] : []),
  ];
  return parts.join(' and ') || 'less than a month';
}

const FRACTIONS = [
  { share: 100 / 4, name: 'a quarter' },
  { share: 100 / 3, name: 'a third' },
  { share: 100 / 2, name: 'half' },
  { share: 200 / 3, name: 'two thirds' },
  { share: 300 / 4, name: 'three quarters' },
];

/**
 * A share as a plain fraction, if one is within five percentage points of it: `almost half`, `more than a third`.
 * Otherwise the percentage.
 */
export function roughly(value: number): string {
  const size = Math.abs(value);
  const near = FRACTIONS.map((f) => ({ ...f, off: size - f.share })).toSorted(
    (a, b) => Math.abs(a.off) - Math.abs(b.off),
  )[0];
  if (!near || Math.abs(near.off) > 5) return percent(value);
  if (Math.abs(near.off) < 0.5) return near.name;
  return near.off < 0 ? `almost ${near.name}` : `more than ${near.name}`;
}

/**
 * The share that a fraction's name stands for, in per cent: `half` → 50.
 * @throws {Error} when it is no name of a fraction.
 */
export function shareNamed(name: string): number {
  const fraction = FRACTIONS.find((known) => known.name === name);
  if (!fraction) throw new Error(`"${name}" is not a fraction in words`);
  return fraction.share;
}

/** A share as so many in so few, if it is within half a percentage point of that: 25 → 1 in 4. Otherwise so many in a hundred. */
export function ratio(percentage: number): { readonly part: number; readonly of: number } {
  for (let of = 2; of < WORDS.length; of++) {
    const part = Math.round((percentage * of) / 100);
    if (part > 0 && part < of && Math.abs((part / of) * 100 - percentage) < 0.5) return { part, of };
  }
  return { part: Math.round(percentage), of: 100 };
}

/** A share as so many in so few, in words: `one in four`; else the percentage. */
export function ratioInWords(percentage: number): string {
  const { part, of } = ratio(percentage);
  return of < WORDS.length ? `${inWords(part)} in ${inWords(of)}` : percent(percentage);
}
