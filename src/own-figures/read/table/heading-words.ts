import { capitalised } from '../../../words/typeset.ts';

/** Short forms and names in names of columns, as a person writes them. */
const SHORT_FORMS = new Map([
  ...[
    'la',
    'fte',
    'nhs',
    'uk',
    'eu',
    'gdp',
    'gp',
    'sen',
    'fsm',
    'ks1',
    'ks2',
    'ks4',
    'co2',
    'id',
    'cpi',
    'rpi',
    'ons',
    'dfe',
    'tv',
    'cla',
    'lac',
    'ehcp',
    'neet',
    'sdq',
    'asc',
    'csc',
  ].map((word) => [word, word.toUpperCase()] as const),
  ...['england', 'wales', 'scotland'].map((word) => [word, capitalised(word)] as const),
]);

/** Whether a word in lower case is a short form that a person writes in capitals: `nhs`. */
export function isShortForm(word: string): boolean {
  return SHORT_FORMS.has(word);
}

/** Units in names of columns, as headings write them after a comma. */
const UNITS = new Map([
  ['gbp', '£'],
  ['usd', '$'],
  ['eur', '€'],
  ['pct', '%'],
  ['perc', '%'],
  ['percent', '%'],
  ['%', '%'],
  ['bn', 'billion'],
  ['mn', 'million'],
  ['km', 'km'],
]);

/** Scales that follow a currency in names of columns: `gbp_m`. */
const SCALES = /^(?:k|m|mn|bn|tn)$/;

/** The words of a heading, in lower case: `turnover_rate_FTE_%` gives turnover, rate, fte and %. */
export function headingWords(heading: string): string[] {
  return apart(heading.slice(0, 200))
    .toLowerCase()
    .split(/[^\p{L}\p{N}%£$€]+/u)
    .filter(Boolean);
}

/** A heading as a person writes it: `consulting_gbp` is `Consulting, £`, `nPayments` is `Number of payments`. Others are unchanged. */
export function plainHeading(heading: string): string {
  const text = heading.trim();
  if (/\s|^_|_$/.test(text) || !/_|\p{Ll}\p{Lu}/u.test(text)) return text;
  const words = headingWords(text);
  const unit = takeUnit(words);
  const counted = words.length > 1 && /^(?:n|num|no)$/.test(words[0] ?? '');
  if (counted) words.splice(0, 1, 'number of');
  const name = capitalised(words.map((word) => SHORT_FORMS.get(word) ?? word).join(' '));
  return unit ? `${name}, ${unit}` : name;
}

/** Takes the unit out of the words of a heading: a currency and its scale wherever they stand, any other unit at the end. */
function takeUnit(words: string[]): string | undefined {
  if (words.length < 2) return undefined;
  const at = words.findIndex((word) => /^[£$€]$/.test(UNITS.get(word) ?? ''));
  if (at > 0) {
    const scaled = SCALES.test(words[at + 1] ?? '');
    const [sign = '', scale = ''] = words.splice(at, scaled ? 2 : 1);
    return `${UNITS.get(sign)}${scale}`;
  }
  const last = UNITS.get(words.at(-1) ?? '');
  if (last) words.pop();
  for (const [index, word] of words.entries()) if (/^(?:pct|perc)$/.test(word)) words[index] = 'percentage';
  return last;
}

/** Separates the words of a name in camel case. */
function apart(name: string): string {
  return name.replace(/(\p{Ll}|\d)(?=\p{Lu}\p{Ll}|\p{Lu}$)|(\p{Ll})(?=\p{Lu})/gu, '$1$2 ');
}

/** A footnote mark behind a name: `Elm¹`, `Oak [2]`, `Ash*`. */
const MARK = /(?<=\p{L}{2})(?:[*†‡¹²³]+| ?\[(?:notes? ?)?\d{1,2}\])$/iu;

/** Names as a person writes them: without footnote marks, unless these tell them apart, and where a program wrote all of them in words: `adult_social_care` is `Adult social care`. */
export function plainNames(marked: readonly string[]): readonly string[] {
  const bare = marked.map((name) => name.replace(MARK, ''));
  const names = new Set(bare).size === new Set(marked).size ? bare : marked;
  const coded =
    names.some((name) => name.includes('_')) && names.every((name) => /^[\p{Ll}\d]+(?:_[\p{Ll}\d]+)*$/u.test(name));
  return coded ? names.map((name) => capitalised(plainHeading(name))) : names;
}
