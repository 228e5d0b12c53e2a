import { capitalised } from '../../../words/typeset.ts';

/** Short forms in names of columns, as a person writes them. */
const SHORT_FORMS = new Map(
  [
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
  ].map((word) => [word, word.toUpperCase()]),
);

/** Units in names of columns, as headings write them after a comma. */
const UNITS = new Map([
  ['gbp', '£'],
  ['usd', '$'],
  ['eur', '€'],
  ['pct', '%'],
  ['perc', '%'],
  ['percent', '%'],
  ['%', '%'],
]);

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
  const unit = words.length > 1 ? UNITS.get(words.at(-1) ?? '') : undefined;
  if (unit) words.pop();
  const counted = words.length > 1 && /^(?:n|num|no)$/.test(words[0] ?? '');
  if (counted) words.splice(0, 1, 'number of');
  const name = capitalised(words.map((word) => SHORT_FORMS.get(word) ?? word).join(' '));
  return unit ? `${name}, ${unit}` : name;
}

/** Separates the words of a name in camel case. */
function apart(name: string): string {
  return name.replace(/(\p{Ll}|\d)(?=\p{Lu}\p{Ll}|\p{Lu}$)|(\p{Ll})(?=\p{Lu})/gu, '$1$2 ');
}
