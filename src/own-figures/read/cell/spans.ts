import { capitalised } from '../../../words/typeset.ts';
import { MONTH_NAME, monthFrom } from './dates.ts';

/** A part of a year, or several years, by its name and the decimal year at which it begins. */
export interface Span {
  readonly name: string;
  readonly time: number;
}

/** One way to write a part of a year. `read` gets the groups of the pattern. */
interface SpanForm {
  readonly pattern: RegExp;
  read(groups: readonly string[]): Span | null;
}

const NTH: Readonly<Record<string, number>> = {
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
};
const QUARTER = String.raw`(?:q(?:uarter|tr)?\s?([1-4])|([1-4])(?:st|nd|rd|th)?\s?q(?:uarter|tr)?|(first|second|third|fourth) quarter)`;
const HALF = String.raw`(?:h([12])|([12])h|(first|second) half)`;
/** A year, or a financial year: quarters of one are counted from April. */
const YEAR = String.raw`(?:fy\s?)?(\d{4})(?:[/-](\d{2}))?`;

/** A part of a year, from the names of its number: quarters and halves. */
function partOfYear(letter: 'Q' | 'H', parts: number, nth: string | undefined, year = '', next = ''): Span | null {
  const number = NTH[(nth ?? '').toLowerCase()];
  if (!number) return null;
  const financial = next !== '';
  if (financial && Number(next) !== (Number(year) + 1) % 100) return null;
  return {
    name: `${letter}${number} ${year}${financial ? `/${next}` : ''}`,
    time: Number(year) + (financial ? 0.25 : 0) + (number - 1) / parts,
  };
}

const FORMS: readonly SpanForm[] = [
  {
    // Which two years it spans differs from office to office: it keeps the name that it has.
    pattern: /^([fa]y)\s?'?(\d{2}|\d{4})$/i,
    read: ([letters = '', year = '']) => ({
      name: `${letters.toUpperCase()}${year}`,
      time: Number(year) + (year.length === 2 ? 2000 : 0),
    }),
  },
  ...(
    [
      ['Q', 4, QUARTER],
      ['H', 2, HALF],
    ] as const
  ).flatMap(([letter, parts, part]): SpanForm[] => [
    {
      pattern: new RegExp(`^${part}(?:,| of)?[\\s/:-]*${YEAR}$`, 'i'),
      read: ([a, b, c, year, next]) => partOfYear(letter, parts, a || b || c, year, next),
    },
    {
      pattern: new RegExp(`^${YEAR},?[\\s/:-]*${part}$`, 'i'),
      read: ([year, next, a, b, c]) => partOfYear(letter, parts, a || b || c, year, next),
    },
  ]),
  {
    pattern: /^(\d{4})-?\s?w(?:ee)?k?\s?(\d{1,2})$/i,
    read: ([year = '', week = '']) =>
      Number(week) < 1 || Number(week) > 53
        ? null
        : { name: `week ${Number(week)} of ${year}`, time: Number(year) + (Number(week) - 1) / 53 },
  },
  {
    pattern: new RegExp(String.raw`^${MONTH_NAME}(?:\s(\d{4}))?\s?(?:to|[‐‑–—-])\s?${MONTH_NAME}\s(\d{4})$`, 'i'),
    read: ([from = '', before = '', to = '', year = '']) => {
      const [first, last] = [monthFrom(from), monthFrom(to)];
      const began = Number(before || year) - (before || first <= last ? 0 : 1);
      return {
        name: `${capitalised(from.toLowerCase())}${began === Number(year) ? '' : ` ${began}`} to ${capitalised(to.toLowerCase())} ${year}`,
        time: began + (first - 1) / 12,
      };
    },
  },
];

/** The part of a year that a text names: a quarter, a half, a week, some months; `null` for other texts. */
export function spanFrom(text: string): Span | null {
  for (const { pattern, read } of FORMS) {
    const found = pattern.exec(text);
    const span = found && read(found.slice(1).map((group) => group ?? ''));
    if (span) return span;
  }
  return null;
}

/** First and last year of some years, such as `2008-10` and `2008 to 2010`. */
const ROLLING = /^(\d{4})\s?(?:[/‐‑–—-]|\bto\b)\s?(\d{4}|\d{2})$/;

/**
 * Periods of several years each: `2008-10`, `2009-11`, `2010-12`. `2008-10` alone may also be a month.
 *
 * @returns One for each text; `null` where they are not all as long, or last one or two calendar years, as a financial year does.
 */
export function rollingYears(texts: readonly string[]): readonly Span[] | null {
  let length: number | null = null;
  const spans: Span[] = [];
  for (const text of texts) {
    const found = ROLLING.exec(text.trim());
    if (!found) return null;
    const [, from = '', to = ''] = found;
    const last = to.length === 2 ? Math.floor(Number(from) / 100) * 100 + Number(to) : Number(to);
    const years = last < Number(from) ? last + 100 - Number(from) : last - Number(from);
    if (years < 2 || (length !== null && years !== length)) return null;
    length = years;
    spans.push({ name: `${from}–${to.slice(-2)}`, time: Number(from) });
  }
  return new Set(spans.map(({ time }) => time)).size > 1 ? spans : null;
}
