import { noUnit, type NumberUnit, unitFrom } from '../../../words/quantity.ts';
import { withoutAtEnd } from '../../../words/ends.ts';
import { scaleFrom } from './numbers.ts';

/** A unit in parts, so that values in £m and £bn can be brought to one scale. */
export interface Measure {
  /** A currency sign, or an empty text. */
  readonly currency: string;
  /** The power of ten of the values: £m → 6; `null` when not stated. */
  readonly scale: number | null;
  /** `%`, words, or an empty text. */
  readonly words: string;
}

/** The unit of plain numbers. */
export const noMeasure: Measure = { currency: '', scale: null, words: '' };

const SCALE = String.raw`k|m|mn|mln|b|bn|tn|millions?|billions?|trillions?|thousands?|['’]?000['’]?s?`;
const CURRENCY = String.raw`[£$€¥]|gbp|eur|usd`;
const MONEY = String.raw`(${CURRENCY}) ?(${SCALE})?`;
const NOUNS =
  /^(?:children|people|young people|care leavers|adults|families|households|pupils|carers|foster carers|social workers|staff|places|placements|referrals|assessments|days|weeks|months|years|hours|minutes|miles|councils|local authorities|areas|pounds|pence|percentage points)$/i;
/** Units that keep their capitals. */
const SYMBOLS = /^(?:fte|km²?|ha|kg|k?t|mtoe|[kmgt]wh|[kmg]w|[kmgt]b|µg\/m³|mg\/l)$/i;
const SIGNS = new Map([
  ['gbp', '£'],
  ['eur', '€'],
  ['usd', '$'],
]);

/** The unit that a whole text names: `£m`, `%`, `thousands`, `per 10,000 children`; `null` for other text. */
export function measureFrom(text: string): Measure | null {
  const words = text.trim().replace(/\s+/g, ' ');
  if (/^(?:%|per ?cent|percentage|pct)$/i.test(words)) return { ...noMeasure, words: '%' };
  if (/^(?:in )?(?:£ )?pounds(?: sterling)?$/i.test(words)) return money('£', undefined);
  const sum = new RegExp(`^(?:in )?${MONEY}$`, 'i').exec(words);
  if (sum) return money(sum[1] ?? '', sum[2]);
  const swapped = new RegExp(`^(?:in )?(${SCALE}),? (?:of )?(${CURRENCY}|pounds)$`, 'i').exec(words);
  if (swapped) return money(swapped[2] ?? '', swapped[1]);
  const scale = /^(?:in )?((?:thousand|million|billion)s?|['’]?000['’]?s?)$/i.exec(words);
  if (scale) return { ...noMeasure, scale: scaleFrom(bareScale(scale[1] ?? '')) };
  if (/^per \d[\d,]*(?: [a-z]+){0,4}$/i.test(words)) return { ...noMeasure, words: ` ${words.toLowerCase()}` };
  if (/^(?:number|no\.?|n|count)$/i.test(words)) return { ...noMeasure, scale: 0 };
  if (SYMBOLS.test(words)) return { ...noMeasure, words: ` ${words}` };
  return NOUNS.test(words) ? { ...noMeasure, words: ` ${words.toLowerCase()}` } : null;
}

function money(currency: string, scale: string | undefined): Measure {
  const sign = /^pounds$/i.test(currency) ? '£' : (SIGNS.get(currency.toLowerCase()) ?? currency);
  return { currency: sign, scale: scale ? scaleFrom(bareScale(scale)) : 0, words: '' };
}

function bareScale(word: string): string {
  return word.replace(/['’]/g, '');
}

/** A heading without its unit, and the unit if it names one. */
export interface HeadingRead {
  readonly title: string;
  readonly measure: Measure | null;
}

/** Reads a heading: `Spending (£m)`, `Spending, £ million`, `% of children`, `Rate per 10,000`, `Number of children in care`. */
export function headingFrom(heading: string): HeadingRead {
  const text = withoutNotes(heading.trim().replace(/\s+/g, ' '));
  if (text.length > 200) return { title: text, measure: null };
  const whole = measureFrom(text);
  // A heading that is only a noun names what is counted in this column, not a unit for all columns.
  if (whole && !NOUNS.test(text)) return { title: text, measure: whole };
  return inBrackets(text) ?? behind(text) ?? inWords(text) ?? { title: text, measure: null };
}

/** A heading without its footnote marks. */
function withoutNotes(text: string): string {
  const plain = text.replace(/\s?\[(?:notes?\s*)?\d+\]/gi, '');
  // A power of a unit of length is no mark.
  if (/(?:^|[\s(])(?:[ckm]?m|ft|mi|yd|in)[²³]\)?$/i.test(plain)) return plain;
  const rest = withoutAtEnd(plain, /[*†‡¹²³]/);
  if (rest === plain) return plain;
  return rest.replace(/\s$/, '') || plain.slice(0, 1);
}

/** `Spending (£m, 2018/19 prices)`: the price base stays in the title. */
function inBrackets(text: string): HeadingRead | null {
  for (const [bracket, inner = ''] of text.matchAll(/\(([^()]*)\)|\[([^[\]]*)\]/g)) {
    const [first = '', ...others] = (inner || bracket.slice(1, -1)).split(/[,;] | (?=in \d{4}|at \d{4})/);
    const measure = measureFrom(first);
    if (!measure) continue;
    const rest = others.length ? `(${others.join(', ')})` : '';
    return { title: text.replace(bracket, rest).replace(/\s+/g, ' ').trim(), measure };
  }
  return null;
}

const BEHIND = new RegExp(String.raw`^(.*\S)(?: ?[,:;–—-] ?| in | )(${MONEY}|%|per cent)$`, 'i');
const BEFORE = new RegExp(String.raw`^(${MONEY}) (\S.*)$`, 'i');

/** `Spending, £ million`. A unit in words counts only after a comma: `Looked after, thousands`. */
function behind(text: string): HeadingRead | null {
  const found = BEHIND.exec(text);
  const last = found && measureFrom(found[2] ?? '');
  if (last) return { title: withoutAtEnd(found[1] ?? '', /[\s,:;–—-]/), measure: last };
  // A comma between digits is part of a number: `Referrals per 10,000`.
  const comma = /^(.*\S),(?!(?<=\d,)\d)([^,]+)$/.exec(text);
  const named = comma && measureFrom(comma[2] ?? '');
  if (named) return { title: comma[1] ?? '', measure: named };
  const before = BEFORE.exec(text);
  const first = before && measureFrom(before[1] ?? '');
  return first ? { title: before[4] ?? text, measure: first } : null;
}

/** A unit that is part of the wording and stays in the title: `Rate per 10,000`. */
function inWords(text: string): HeadingRead | null {
  if (/^(?:%|per ?cent(?:age)?\b(?! point| change in))/i.test(text))
    return { title: text, measure: { ...noMeasure, words: '%' } };
  if (/\bpercentage change\b|%\s?(?:of )?(?:gdp|gni)\b/i.test(text))
    return { title: text, measure: { ...noMeasure, words: '%' } };
  const rate = /\bper (\d[\d,]*)((?: [a-z]+){0,4})$/i.exec(text);
  if (rate) return { title: text, measure: { ...noMeasure, words: ` ${rate[0].toLowerCase()}` } };
  const counted =
    /^(?:number|no\.?) of ([a-z]+(?: [a-z]+)?)(?:$| (?:in|on|of|with|who|at|aged|under|over|starting|leaving|looked|for|receiving|known|living|placed)\b)/i.exec(
      text,
    );
  return counted
    ? { title: text, measure: { ...noMeasure, scale: 0, words: ` ${(counted[1] ?? '').toLowerCase()}` } }
    : null;
}

const MONEY_SCALES = new Map([
  [3, 'k'],
  [6, 'm'],
  [9, 'bn'],
  [12, 'tn'],
]);
const WORD_SCALES = new Map([
  [3, ' thousand'],
  [6, ' million'],
  [9, ' billion'],
  [12, ' trillion'],
]);

/** The number format of a unit. */
export function unitOf({ currency, scale, words }: Measure): NumberUnit {
  if (!currency && !scale && !words) return noUnit;
  const scales = currency ? MONEY_SCALES : WORD_SCALES;
  return { before: currency, after: `${scales.get(scale ?? 0) ?? ''}${words}` };
}

/** The unit that an author sets, and the scale that values are brought to. */
export function namedUnit(text: string): { readonly unit: NumberUnit; readonly measure: Measure } {
  const known = measureFrom(text);
  if (known) return { unit: unitOf(known), measure: known };
  const unit = unitFrom(text.replace(/\s+/g, ' '));
  // `m` may be a million or a metre: values with a scale word are brought to that scale.
  return { unit, measure: { currency: unit.before, scale: scaleFrom(unit.after.trim()) ?? 0, words: unit.after } };
}
