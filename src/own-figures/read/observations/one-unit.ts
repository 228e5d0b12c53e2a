import type { NumberUnit } from '../../../words/quantity.ts';
import { smallest } from '../../extremes.ts';
import { FiguresError } from '../../dataset.ts';
import { type NumberRead, scaledNumber } from '../cell/numbers.ts';
import { type Measure, namedUnit, noMeasure, unitOf } from '../cell/units.ts';
import { joined } from '../../../words/sources.ts';

/** Numbers that share a unit: a column in long form, a row in wide form. */
export interface Measured {
  /** Its name in messages: `Column Spending (£m)`. */
  readonly name: string;
  /** The unit in its heading, or `null`. */
  readonly measure: Measure | null;
  readonly numbers: readonly (NumberRead | null)[];
}

/** The common unit, and the numbers in it, column by column. */
export interface InOneUnit {
  readonly unit: NumberUnit;
  readonly numbers: readonly (readonly (number | null)[])[];
}

/**
 * The unit of a column, from its heading and its cells together.
 *
 * @throws {FiguresError} when they disagree.
 */
export function measureOf({ name, measure, numbers }: Measured, hasUnit: boolean): Measure {
  const signs = new Set(numbers.flatMap((number) => (number?.sign ? [number.sign] : [])));
  if (measure?.currency) signs.add(measure.currency);
  if (measure?.words === '%') signs.add('%');
  if (signs.size > 1) throw new FiguresError(`${name} has ${joined([...signs])}; use one unit.`);
  const [sign = ''] = signs;
  const bare = numbers.some((number) => number && !number.sign && Number(number.digits) !== 0);
  if (sign === '%' && bare && measure?.words !== '%' && !hasUnit)
    throw new FiguresError(
      `${name} has cells with % and cells without. Write all of them with it, or put (%) in the heading.`,
    );
  if (sign === '%') return { ...noMeasure, words: '%' };
  const words = new Set(numbers.flatMap((number) => (number?.word ? [number.word.toLowerCase()] : [])));
  if (words.size > 1) throw new FiguresError(`${name} has ${joined([...words])}; use one unit.`);
  const word = numbers.find((number) => number?.word)?.word;
  if (word && numbers.some((number) => number && !number.word && Number(number.digits) !== 0))
    throw new FiguresError(
      `${name} has cells with ${word} and cells without. Write all of them with it, or put it in the heading.`,
    );
  if (word && !measure) return { ...noMeasure, words: word === 'p' ? 'p' : ` ${word}` };
  return { ...(measure ?? noMeasure), currency: sign };
}

/** Units of size, weight, length and time, which do not count things. */
const UNITS_OF_SIZE =
  /^ ?(?:[kmgt]b|k?g|tonnes?|km²?|m²|miles?|p|pence|[kmgt]?wh?|hours?|minutes?|days?|weeks?|months?|years?)$/i;

/** What values must share to be drawn on one scale: a currency, `%`, a rate, or a count. */
export function dimensionOf({ currency, words }: Measure): string {
  if (currency) return currency;
  return words === '%' || words.startsWith(' per ') || words === ' percentage points' || UNITS_OF_SIZE.test(words)
    ? words
    : 'count';
}

/**
 * Converts columns to one unit: the author's, otherwise that of the headings, otherwise the smallest scale in the cells.
 *
 * @param named The unit that the author set, or `null`.
 * @throws {FiguresError} when the columns have different dimensions.
 */
export function toOneUnit(parts: readonly Measured[], named: string | null): InOneUnit {
  const measures = parts.map((part) => measureOf(part, named !== null));
  const authorUnit = named === null ? null : namedUnit(named);
  if (authorUnit) refuseOther(parts, measures, authorUnit.measure, named ?? '');
  else refuseUnlike(parts, measures);
  const scales = parts.flatMap(({ numbers }, index) =>
    numbers.flatMap((number) =>
      number && Number(number.digits) !== 0 ? [number.scale ?? measures[index]?.scale ?? null] : [],
    ),
  );
  const headings = measures.flatMap(({ scale }) => (scale === null ? [] : [scale]));
  const any = headings.length ? headings : scales.map((scale) => scale ?? 0);
  const known = scales.some((scale) => scale !== null) || headings.length > 0;
  const target = authorUnit ? (authorUnit.measure.scale ?? 0) : known ? smallest(any) : null;
  const numbers = parts.map((part, index) =>
    part.numbers.map((number) => number && scaledNumber(number, shift(number, measures[index]?.scale ?? null))),
  );
  return { unit: authorUnit?.unit ?? unitOf(shared(measures, target)), numbers };

  function shift(number: NumberRead, heading: number | null): number {
    const from = number.scale ?? heading ?? (authorUnit || !known ? target : 0);
    return (from ?? 0) - (target ?? 0);
  }
}

function shared(measures: readonly Measure[], scale: number | null): Measure {
  const currency = measures.find((measure) => measure.currency)?.currency ?? '';
  const words = new Set(measures.map((measure) => measure.words));
  const [same = ''] = words;
  return { currency, scale, words: words.size === 1 ? same : '' };
}

function refuseUnlike(parts: readonly Measured[], measures: readonly Measure[]): void {
  const [first] = measures;
  const other = measures.findIndex((measure) => first && dimensionOf(measure) !== dimensionOf(first));
  if (other > 0)
    throw new FiguresError(
      `${parts[0]?.name} and ${parts[other]?.name.replace(/^[CR]/, (letter) => letter.toLowerCase())} have different units and cannot share a scale.${parts[0]?.name.startsWith('Column') ? ' Choose one of them with y.' : ''}`,
    );
}

function refuseOther(parts: readonly Measured[], measures: readonly Measure[], wanted: Measure, named: string): void {
  for (const [index, measure] of measures.entries()) {
    const sign = measure.currency || (measure.words === '%' ? '%' : '');
    const wantedSign = wanted.currency || (wanted.words === '%' ? '%' : '');
    if (sign && wantedSign && sign !== wantedSign)
      throw new FiguresError(`${parts[index]?.name} is in ${sign}, but unit says ${named.trim()}.`);
  }
}
