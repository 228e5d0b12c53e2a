import type { Drawn } from './drawn.ts';
import { type KnownTable, plainly } from './known-table.ts';
import { anyOf, isName } from './names.ts';
import { type NumberSaid, numberSaid, standsFor } from './numbers-said.ts';

/** What claims are checked against: the figures that a chart tells, without those that stand for others together. */
export interface Ground {
  readonly table: KnownTable;
  readonly drawn: readonly Drawn[];
  readonly parts: readonly Drawn[];
  readonly percent: boolean;
}

/** The parts that a claim was read into, by name. */
export type Parts = Readonly<Record<string, string | undefined>>;

/** Where a claim stands: its sentence, and what stands before it there. */
export interface Place {
  readonly sentence: string;
  readonly before: string;
}

/** A form of words that claims something, and what is wrong with it. */
export interface ClaimForm {
  /** A pattern; `{P}` is a period, `{S}` a series, `{N}` a number with its unit, `{K}` a count. */
  readonly form: string;
  /** Words without which a text cannot have this form: other texts are not searched for it. */
  readonly words: RegExp;
  faults(parts: Parts, ground: Ground, place: Place): string[];
}

const NUMBER = String.raw`(?:an? )?(?:(?:estimated|projected|about|around|approximately|nearly|over|under|more than|less than|fewer than|at least|at most|up to) )*(?:between -?[£$€¥]?\d+(?:,\d{3})*(?:\.\d+)?(?:k|m|bn|tn)?%? and )?-?[£$€¥]?\d+(?:,\d{3})*(?:\.\d+)?(?:k|m|bn|tn)?%?(?: per \d[\d,]*)?(?: (?!to |and |or |in |on |of |from |again)[^\s,;:.()\d]+){0,5}?`;
/** A year, financial year, quarter, month, day, week, or some years or months. */
const PERIOD = String.raw`(?:[QH]\d |week \d{1,2} of |\d{1,2} )?(?:[A-Z][a-z]+ (?:to [A-Z][a-z]+ )?)?\d{4}(?:[/–]\d{2})?`;
const COUNT = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|\d+)`;

/** Forms that name nothing of a table have the same pattern for all. */
const general = new Map<ClaimForm, RegExp>();

/** Makes the pattern of a form for the names of one table, when a text may have that form. */
export function patternsFor({ drawn }: Pick<Ground, 'drawn'>): (claim: ClaimForm) => RegExp {
  const parts: Record<string, string> = { P: PERIOD, N: NUMBER, K: COUNT, S: '' };
  const series = drawn.flatMap(({ name }) => name ?? []);
  const own = new Map<ClaimForm, RegExp>();
  return (claim) => {
    const made = claim.form.includes('{S}') ? own : general;
    if (made === own) parts['S'] ||= anyOf(series);
    const pattern =
      made.get(claim) ??
      new RegExp(
        claim.form.replace(/\{([PNKS])\}/g, (_, part: string) => parts[part] ?? ''),
        'gi',
      );
    made.set(claim, pattern);
    return pattern;
  };
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A count in words or digits. */
export function countSaid(text: string): number {
  const word = WORDS.indexOf(text.toLowerCase());
  return word < 0 ? Number(text.replaceAll(',', '')) : word;
}

/** The number in a part of a claim. */
export function numberIn(text: string | undefined): NumberSaid | null {
  return text === undefined ? null : numberSaid(text);
}

/** The series that a claim is about: the one whose name stands before it, or the only one, or the one that stands for all. */
export function seriesOf(before: string, { drawn, parts }: Ground): readonly Drawn[] {
  const text = before.toLowerCase().replace(/(?:, (?:one point|\d+ points))?,? $/, '');
  const names = [...new Set(drawn.flatMap(({ name }) => name ?? []))].toSorted(
    (one, other) => other.length - one.length,
  );
  const words = text.endsWith('…')
    ? text
        .slice(text.lastIndexOf(', ') + 1)
        .replace(/^.* and /, '')
        .trim()
    : text;
  const named = names.find(
    (name) => text.endsWith(plainly(name).toLowerCase()) || (text.endsWith('…') && isName(words, name)),
  );
  const first = names.find((name) => text.startsWith(`${plainly(name).toLowerCase()} `));
  if ((named ?? first) !== undefined) return drawn.filter(({ name }) => name === (named ?? first));
  const totals = drawn.filter(({ total }) => total);
  if (new Set(drawn.map(({ name }) => name)).size === 1) return drawn;
  return totals.length ? totals : parts;
}

/** Figures of a series in the order of time, with a value. */
export function courseOf(figures: readonly Drawn[], { table: { times } }: Ground): (Drawn & { value: number })[] {
  const at = ({ category }: Drawn): number => times?.findIndex((time) => isName(category, time)) ?? 0;
  return figures
    .filter((figure): figure is Drawn & { value: number } => figure.value !== null)
    .toSorted((one, other) => at(one) - at(other));
}

/** The month or quarter of a period, without its year: `March`, `Q2`. */
const partOfYear = (category: string): string => /^[QH]\d|[A-Z][a-z]+/.exec(category)?.[0] ?? '';

/** Whether a change may be told from a figure: the first, or of months and quarters one of the same part of the year as the last. */
export function isFirst(figure: Drawn, course: readonly Drawn[]): boolean {
  const [first, last] = [course[0], course.at(-1)];
  if (!first || !last || figure === first) return figure === first;
  const part = partOfYear(last.category);
  const alike = course.find(({ category }) => partOfYear(category) === part);
  return part !== '' && partOfYear(first.category) !== part && figure === alike && figure !== last;
}

/** What is wrong with a number that should be the figure of a category. */
export function notAt(
  text: string | undefined,
  category: string | undefined,
  figures: readonly Drawn[],
  ground: Ground,
): string[] {
  const number = numberIn(text);
  const figure = figures.find((one) => category !== undefined && isName(category, one.category));
  if (!figure || figure.value === null) return [`There is no figure for ${category}`];
  if (!number || !standsFor(number, figure.value))
    return [`${text} is not the figure for ${category}, ${figure.value}`];
  return number.percent === ground.percent ? [] : [`${text} has the wrong unit`];
}

/** Names in a list: `Alderby, Brackwell and Carrow`. */
export function listed(text: string, names: readonly string[]): string[] {
  return [...plainly(text).matchAll(new RegExp(anyOf(names), 'gi'))].map(([name]) => name);
}
