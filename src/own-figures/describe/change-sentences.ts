import { moved } from '../../words/change.ts';
import { percent } from '../../words/numbers.ts';
import { joined } from '../../words/sources.ts';
import { capitalised } from '../../words/typeset.ts';
import type { Dataset } from '../dataset.ts';
import {
  type Course,
  courseOf,
  observationPhrase,
  isFlat,
  lastOfKinds,
  shareOfChange,
  type ToldLine,
} from './change.ts';
import { areLowWithheld, isSized, mayBeAlike, isSame } from './certainty.ts';
import { aNumberOfKind, isMeasured, kindSaidOnce, type Words } from './kinds.ts';
import type { Known } from './known.ts';
import { truncate, categoryPhrase, categoryName, leading } from './names.ts';
import { largest, smallest } from '../extremes.ts';
import { inHeadline, type NumberFormat } from './number-format.ts';
import { isAimless, isNarrow, isPeak, timesVerb, turnOf } from './stories.ts';
import { isPercentage, subjectOf } from './measure-name.ts';
import { subjectInHeadline } from './subject.ts';

/** What the sentences on a course of change need besides it. */
export interface SentenceContext {
  readonly figures: Dataset;
  readonly numbers: NumberFormat;
  /** Formats the first number of a sentence: without its unit when the sentence has already named it. */
  readonly first: NumberFormat['full'];
}

/** What a series did, and between which ends: `fell by 46%` and `from £3.5bn in 2010/11 to £1.9bn in 2018/19`. */
interface Move {
  readonly verb: string;
  /** Empty when the verb already contains them. */
  readonly ends: string;
  /** Whether the verb says by how much. */
  readonly sized: boolean;
}

/** Days that lie further apart than this, in years, are told by their months in a headline. */
const MONTHS_APART = 0.25;

/** The context of a headline: short numbers, and months instead of days. */
export function headlineContext(context: SentenceContext): SentenceContext {
  const { figures } = context;
  const times = figures.all.flatMap(({ time }) => time ?? []);
  const byMonth = largest(times) - smallest(times) > MONTHS_APART;
  return { ...inHeadline(context), figures: { ...figures, category: { ...figures.category, byMonth } } };
}

/** Headings of rates and shares whose unit is not stated. */
const RATE = /\b(?:rate|share|proportion)\b/i;

/** Maximum length of a category in a headline, in characters. */
const SHORT = 32;

/** A percentage change in words. A fall of 99.6% is not rounded to 100%. */
function percentPhrase(change: number): string {
  return change > -100 && Math.round(change) === -100 ? 'more than 99%' : percent(change);
}

/** By how much a course went up or down; `null` when the end values say it better. */
export function sizeOf(course: Course, { numbers, figures }: SentenceContext): string | null {
  const { first, last } = course;
  if (!isSized(first) || !isSized(last)) return null;
  if (isPercentage(numbers.unit)) return numbers.apart(last.value, first.value);
  // A rate that may be a percentage: only its ends are certain.
  if (!numbers.unit.after && !numbers.unit.before && RATE.test(first.series ?? figures.value?.title ?? '')) return null;
  if (first.value < 0 || last.value < 0) return numbers.apart(last.value, first.value);
  const share = shareOfChange(course);
  return share === null ? null : percentPhrase(share);
}

/** A size qualified by the kind of the end values: `an estimated 14%`. */
export function sizeOfKind({ first, last }: Course, size: string): string {
  const kind = [first.kind, last.kind].find((of) => of !== 'actual') ?? 'actual';
  const qualifier = first.qualifier || last.qualifier ? 'about' : undefined;
  return kind === 'commitment' || kind === 'call'
    ? size
    : aNumberOfKind({ kind, ...(qualifier && { qualifier }) }, size);
}

/** Verbs for changes that have not happened yet. */
const WOULD: Readonly<Record<string, string>> = {
  rose: 'would rise',
  fell: 'would fall',
  stood: 'would stand',
  stayed: 'would stay',
  hardly: 'would hardly change',
  showed: 'would show',
};

export function moveOf(course: Course, context: SentenceContext): Move {
  const { verb, ...move } = was(course, context);
  if (isMeasured(course.first)) return { ...move, verb };
  return { ...move, verb: verb.replace(/^(\w+)(?: changed)?/, (_, word: string) => WOULD[word] ?? word) };
}

function was(course: Course, context: SentenceContext): Move {
  const { figures, numbers, first: write } = context;
  const { all, first, last } = course;
  const [from, to] = [observationPhrase(first, figures, write), observationPhrase(last, figures, numbers.short)];
  if (all.length === 1) return { verb: `stood at ${from}`, ends: '', sized: false };
  const names = [first, last].map(({ category }) => truncate(categoryName(category, figures), SHORT)).join(' to ');
  if (first.value !== last.value && mayBeAlike(first, last))
    return { verb: 'showed no clear change', ends: `from ${from} to ${to}`, sized: true };
  if (isFlat(course))
    return { verb: `stayed at ${aNumberOfKind(first, write(first.value))} from ${names}`, ends: '', sized: false };
  if (first.value === last.value)
    return { verb: `stood at ${from} and again ${categoryPhrase(last.category, figures)}`, ends: '', sized: false };
  const ends = `from ${from} to ${to}`;
  const size = sizeOf(course, context);
  const way = last.value - first.value;
  if (size === null) return { verb: way < 0 ? 'fell' : 'rose', ends, sized: false };
  const share = isPercentage(numbers.unit) ? Math.sign(way) : (shareOfChange(course) ?? Math.sign(way));
  const verbPhrase =
    Math.abs(share) < 0.5 ? moved(share, '') : `${way < 0 ? 'fell' : 'rose'} by ${sizeOfKind(course, size)}`;
  return { verb: verbPhrase, ends, sized: true };
}

/** The finding for a series: `Spending fell by 46% from 2010/11 to 2018/19`; where its ends do not tell what it did, that. */
export function findingPhrase(name: string, course: Course, context: SentenceContext): string {
  const story = storyOf(course, context);
  if (story) return `${name} ${story}`;
  const { ends, sized, verb } = moveOf(course, context);
  const times = sized && isActual(course) && !isPercentage(context.numbers.unit) ? timesVerb(course) : null;
  return [name, times ?? verb, sized ? periodOf(course, context) : ends].filter(Boolean).join(' ');
}

/** Whether all values of a course are actual: others have words of their own. */
const isActual = ({ all }: Course): boolean => all.every(({ kind }) => kind === 'actual');

const momentOf = ({ category }: Known, { figures }: SentenceContext): string =>
  truncate(categoryName(category, figures), SHORT);

const periodOf = ({ first, last }: Course, context: SentenceContext): string =>
  `from ${momentOf(first, context)} to ${momentOf(last, context)}`;

/** What a course did that its two ends do not tell: `rose until 2013/14, then fell by 98%`, `peaked at £2m in 2015`, `ranged from 0 to 56 mm`; `null` where they do. */
export function storyOf(course: Course, context: SentenceContext): string | null {
  if (!isActual(course)) return null;
  const { all, lowest, highest } = course;
  const { numbers, figures } = context;
  const tied = all.filter(({ value }) => value === highest.value);
  if (isPeak(course) && new Set(tied.map((figure) => momentOf(figure, context))).size === 1)
    return `peaked at ${observationPhrase(highest, figures, numbers.full)}`;
  const turn = turnOf(course);
  if (turn) {
    const { way, back, by } = turnPhrases(turn, course, context);
    return `${way} until ${momentOf(turn, context)}, then ${back} ${by || `to ${numbers.full(course.last.value)}`}`;
  }
  if (!isAimless(course)) return null;
  const [low, high] = [numbers.short(lowest.value), numbers.full(highest.value)];
  return isNarrow(course)
    ? `stayed between ${low} and ${high} ${periodOf({ ...course, first: all[0] ?? course.first }, context)}`
    : `ranged from ${low} to ${high}`;
}

/** The way to a turn, the way from it, and its size: `rose`, `fell`, `by 98%`; no size where only values can tell it. */
function turnPhrases(
  turn: Known,
  { all, highest }: Course,
  context: SentenceContext,
): { readonly way: string; readonly back: string; readonly by: string } {
  const after = courseOf(all.slice(all.indexOf(turn)));
  const size = after && sizeOf({ ...after, first: turn }, context);
  const [way, back] = turn === highest ? (['rose', 'fell'] as const) : (['fell', 'rose'] as const);
  return { way, back, by: size === null ? '' : `by ${size}` };
}

/** The finding with its values: `Spending fell by 46%, from £3.5bn in 2010/11 to £1.9bn in 2018/19`; where it turned, also those of the turn. */
export function coursePhrase(name: string, course: Course, context: SentenceContext): string {
  const turn = isActual(course) ? turnOf(course) : null;
  if (turn) {
    const { figures, numbers, first: write } = context;
    const [to, last] = [turn, course.last].map((figure) => observationPhrase(figure, figures, numbers.short));
    const { way, back, by } = turnPhrases(turn, course, context);
    const from = observationPhrase(course.all[0] ?? course.first, figures, write);
    return `${name} ${way} from ${from} to ${to}, then ${back} ${by && `${by} `}to ${last}`;
  }
  const { verb, ends, sized } = moveOf(course, context);
  return `${name} ${verb}${sized ? ',' : ''}${ends && ` ${ends}`}`;
}

/** The highest and lowest values when they lie between the ends and are no turn, as parts of a sentence. */
export function extremePhrases(course: Course, { figures, numbers }: SentenceContext): string[] {
  const { all, first, last, highest, lowest } = course;
  const told = new Set([first, last, isActual(course) ? turnOf(course) : null].map((figure) => figure?.value));
  const named = [
    { name: 'the highest was', figure: highest },
    ...(areLowWithheld(figures.all) ? [] : [{ name: 'the lowest was', figure: lowest }]),
  ];
  return named
    .filter(
      ({ figure }) =>
        !told.has(figure.value) && !all.some((other) => !isSame(figure, other) && mayBeAlike(figure, other)),
    )
    .map(({ name, figure }) => {
      const { value, category } = figure;
      const isTied = all.filter((other) => other.value === value).length > 1;
      const number = aNumberOfKind(figure, numbers.short(value));
      return `${name} ${number}${isTied ? ' (first ' : ' '}${categoryPhrase(category, figures)}${isTied ? ')' : ''}`;
    });
}

/** A second sentence: on values of other kinds, or else on the highest and lowest value. Empty when there is nothing to add. */
function furtherSentence(course: Course, context: SentenceContext, also: readonly string[]): string[] {
  const { figures, numbers } = context;
  const others = lastOfKinds(course).map(
    ({ kind, category, value }) =>
      `the ${kind === 'actual' ? 'figure' : kind} for ${categoryName(category, figures)} is ${numbers.short(value)}`,
  );
  const further = [...also, ...others];
  const phrases = further.length ? further : extremePhrases(course, context);
  return phrases.length ? [`${capitalised(joined(phrases))}.`] : [];
}

/** What the only course of a chart did, in a headline and in sentences, the second of which may also say what is given. */
export function courseWords(course: Course, context: SentenceContext, also: readonly string[] = []): Words {
  const { figures } = context;
  return kindSaidOnce(figures.all, {
    headline: findingPhrase(subjectInHeadline(figures), course, headlineContext(context)),
    summary: [
      `${coursePhrase(leading(subjectOf(figures)), course, context)}.`,
      ...furtherSentence(course, context, also),
    ],
  });
}

/** A series as it is announced to keyboard users: `Leeds, 9 points, rose by 67%, from £3bn in 2010 to £5bn in 2018.` */
export function seriesSentence({ name, figures, course }: ToldLine, context: SentenceContext): string {
  const points = figures.filter(({ value }) => value !== null).length;
  return `${coursePhrase(`${name}, ${points === 1 ? 'one point' : `${points} points`},`, course, context)}.`;
}
