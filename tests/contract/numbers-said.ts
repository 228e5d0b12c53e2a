/** A number as a text says it. */
export interface SaidNumber {
  /** As it is written. */
  readonly text: string;
  /** Where it begins in the text. */
  readonly at: number;
  /** What kind of number it is; an amount of money is in £ million. */
  readonly kind: 'money' | 'percent' | 'share' | 'times' | 'year' | 'date' | 'number';
  readonly value: number;
  /** How far the exact number may be from it: half of its last digit. */
  readonly slack: number;
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const SHARES: Readonly<Record<string, number>> = {
  half: 50,
  'a third': 100 / 3,
  'two thirds': 200 / 3,
  'a quarter': 25,
  'three quarters': 75,
};

const PATTERN = new RegExp(
  [
    '£(?<money>[\\d,]+(?:\\.\\d+)?)(?<unit>bn|m)?',
    '(?<percent>\\d+(?:\\.\\d+)?) ?%',
    `\\b(?<date>\\d{1,2}) (?:${MONTHS})\\b`,
    '\\b(?<year>(?:19|20)\\d\\d(?:/\\d\\d)?)\\b',
    `\\b(?<times>\\d+|${WORDS.join('|')}) times\\b`,
    '(?<![\\w.])(?<number>\\d[\\d,]*(?:\\.\\d+)?)',
    `\\b(?<share>${Object.keys(SHARES).join('|')})\\b`,
    `\\b(?<part>one|${WORDS.join('|')}) in (?<whole>${WORDS.join('|')})\\b`,
    `\\b(?<word>${WORDS.join('|')})\\b`,
  ].join('|'),
  'gi',
);

const digits = (written: string): { value: number; decimals: number } => ({
  value: Number(written.replaceAll(',', '')),
  decimals: written.split('.')[1]?.length ?? 0,
});

const wordOrDigits = (text: string): number => {
  const index = ['one', ...WORDS].indexOf(text.toLowerCase());
  return index < 0 ? Number(text) : index + 1;
};

/** Every number that a text says, in figures or in words; “one” and “no” are taken for what they mostly are, not numbers. */
export function numbersIn(text: string): SaidNumber[] {
  return [...text.matchAll(PATTERN)].map((match): SaidNumber => {
    const said = { text: match[0], at: match.index };
    const { money, unit, percent, date, year, times, number, share, part, whole, word } = match.groups ?? {};
    if (money) {
      const { value, decimals } = digits(money);
      const pounds = { bn: 1e9, m: 1e6 }[unit ?? ''] ?? 1;
      // A whole number of billions was rounded to tenths, and its zero left out.
      const written = unit === 'bn' ? Math.max(decimals, 1) : decimals;
      return { ...said, kind: 'money', value: (value * pounds) / 1e6, slack: (pounds / 1e6 / 10 ** written) * 0.5 };
    }
    if (percent || number) {
      const { value, decimals } = digits(percent ?? number ?? '');
      return { ...said, kind: percent ? 'percent' : 'number', value, slack: 0.5 / 10 ** decimals };
    }
    if (times) return { ...said, kind: 'times', value: wordOrDigits(times), slack: 0.5 };
    if (share) return { ...said, kind: 'share', value: SHARES[share.toLowerCase()] ?? NaN, slack: 5 };
    if (part && whole)
      return { ...said, kind: 'share', value: (100 * wordOrDigits(part)) / wordOrDigits(whole), slack: 0.5 };
    if (date) return { ...said, kind: 'date', value: Number(date), slack: 0 };
    if (year) return { ...said, kind: 'year', value: Number.parseInt(year, 10), slack: 0 };
    return { ...said, kind: 'number', value: wordOrDigits(word ?? ''), slack: 0 };
  });
}

/** Whether a number that is said is this exact number, at the rounding it is said with. */
export function says({ value, slack }: SaidNumber, exact: number): boolean {
  return Math.abs(exact - value) <= slack * (1 + 1e-9) + 1e-9;
}
