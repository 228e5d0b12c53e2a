import { grouped } from '../../data/find.ts';
import { inWords } from '../../words/numbers.ts';
import { joined } from '../../words/sources.ts';
import { capitalised } from '../../words/typeset.ts';
import { type Course, lastOfKinds, shareOfChange } from './change.ts';
import {
  bracketedPhrase,
  coursePhrase,
  findingPhrase,
  headlineContext,
  furtherSentence,
  sizePhrase,
  type SentenceContext,
} from './change-sentences.ts';
import { isExact, mayBeHighest } from './certainty.ts';
import { aNumberOfKind } from './kinds.ts';
import type { OwnLine } from '../draw/lines.ts';
import { brief, truncate, leading, categoryPhrase, categoryName } from './names.ts';
import { isNoise } from './stories.ts';
import { headlineSubject, subjectOf } from './measure-name.ts';

/** The most words in a headline, and the most series that a summary describes one by one. */
const MOST = { words: 12, told: 4 };

/** The first and last category, when all series share them. */
function sharedEnds(lines: readonly OwnLine[], { figures }: SentenceContext): readonly [string, string] | null {
  const ends = lines.map(({ course: { first, last } }) => [first, last].map(({ category }) => category));
  const [[first = '', last = ''] = []] = ends;
  if (first === last || new Set(ends.map(String)).size > 1) return null;
  return [categoryName(first, figures), categoryName(last, figures)];
}

/** Whether a line stands for all the others. */
function isTotalLine({ figures }: OwnLine): boolean {
  return figures.some(({ isTotal }) => isTotal);
}

/** The headline of a trend: about the line that stands for all, or about its only series, the highlighted one, both of two, or the highest at the end. */
export function trendHeadline(lines: readonly OwnLine[], around: SentenceContext): string {
  const context = headlineContext(around);
  const [one, other] = lines;
  if (!one) return '';
  const subject = headlineSubject(context.figures);
  const total = other && one.look !== 'context' ? lines.find(isTotalLine) : undefined;
  const isTotal = isTotalLine(one) && /^(?:all|total)$/i.test(one.name);
  if (total && (other?.look !== 'context' || isTotal)) {
    const parts = lines.filter((line) => line !== total);
    return (
      (!subject && contrastPhrase(parts, context)) ||
      findingPhrase(subject || (/^all$/i.test(total.name) ? 'The overall figure' : 'The total'), total.course, context)
    );
  }
  if (!other || other.look === 'context')
    return findingPhrase(other ? brief(leading(one.name)) : subject, one.course, context);
  const latest = Math.max(...lines.map(({ course }) => course.last.time ?? 0));
  const reaching = lines.filter(({ course }) => course.last.time === latest && course.all.length > 1);
  const [current = one] = reaching.toSorted((a, b) => b.course.last.value - a.course.last.value);
  const own = findingPhrase(brief(leading(current.name)), current.course, context);
  return storyOfLines(lines, around) ?? highestPhrase(lines, around) ?? own;
}

/** The contrast between lines, or the line that overtook another; `null` where there is none. */
export function storyOfLines(lines: readonly OwnLine[], around: SentenceContext): string | null {
  const context = headlineContext(around);
  return contrastPhrase(lines, context) ?? overtakingPhrase(lines, context);
}

/** A rise and a fall of at least so many per cent are a contrast. */
const CONTRAST = 5;

/** The line that rose most beside the one that fell most; both of two lines. */
function contrastPhrase(lines: readonly OwnLine[], context: SentenceContext): string | null {
  const [one, other] = lines;
  const shares = new Map(lines.map((line) => [line, shareOfChange(line.course) ?? 0]));
  const ordered = lines.toSorted((a, b) => (shares.get(b) ?? 0) - (shares.get(a) ?? 0));
  const [most, least] = [ordered[0], ordered.at(-1)];
  if (lines.length === 2) return one && other ? bothPhrase(one, other, context) : null;
  if (!most || !least || (shares.get(most) ?? 0) < CONTRAST || (shares.get(least) ?? 0) > -CONTRAST) return null;
  return bothPhrase(most, least, context);
}

/** `Leeds overtook York between 2000 and 2010`: the highest at the start is below the highest at the end. */
function overtakingPhrase(lines: readonly OwnLine[], context: SentenceContext): string | null {
  const ends = sharedEnds(lines, context);
  const by = (of: 'first' | 'last') => lines.toSorted((a, b) => b.course[of].value - a.course[of].value);
  const [[was, next], [is, second]] = [by('first'), by('last')];
  if (!ends || !was || !next || !is || !second || was === is) return null;
  const clear = was.course.first.value > next.course.first.value && is.course.last.value > second.course.last.value;
  const actual = lines.every(({ course }) =>
    [course.first, course.last].every((figure) => figure.kind === 'actual' && isExact(figure)),
  );
  return clear && actual
    ? `${brief(leading(is.name))} overtook ${brief(was.name)} between ${ends.join(' and ')}`
    : null;
}

/** `Leeds rose 50% while York fell 10% (2000 to 2001)`, when both have a change and it is short enough. */
function bothPhrase(one: OwnLine, other: OwnLine, context: SentenceContext): string | null {
  const ends = sharedEnds([one, other], context);
  const sizes = [sizePhrase(one.course, context), sizePhrase(other.course, context, true)];
  if (!ends || sizes.includes(null)) return null;
  const said = `${brief(leading(one.name))} ${sizes[0]} while ${brief(other.name)} ${sizes[1]}`;
  const dated = `${said} (${ends.join(' to ')})`;
  const both = dated.split(' ').length <= MOST.words ? dated : said;
  return both.split(' ').length <= MOST.words ? both : null;
}

function highestPhrase(lines: readonly OwnLine[], { figures, numbers }: SentenceContext): string | null {
  const latest = Math.max(...lines.map(({ course }) => course.last.time ?? 0));
  const there = lines.filter(({ course }) => course.last.time === latest);
  const most = Math.max(...there.map(({ course }) => course.last.value));
  const leaders = there.filter(({ course }) => course.last.value === most);
  const [leader] = leaders;
  // Of lines that ended, nobody knows where they would be.
  if (there.length < lines.length || !leader || isNoise(leader.course)) return null;
  if (mayBeHighest(there.map(({ course }) => course.last)).length > leaders.length) return null;
  const { category } = leader.course.last;
  const [where, value] = [categoryPhrase(category, figures), aNumberOfKind(leader.course.last, numbers.full(most))];
  if (leaders.length === lines.length) return `All ${inWords(lines.length)} ${where}: ${value}`;
  return `Highest ${where}: ${joined(leaders.map(({ name }) => truncate(name)))}, ${value}`;
}

/** The same with its values, in one or two sentences. */
export function trendSummary(lines: readonly OwnLine[], context: SentenceContext): string[] {
  const [one, other] = lines;
  if (!one) return [];
  const name = leading(other ? one.name : subjectOf(context.figures));
  if (!other) return [`${coursePhrase(name, one.course, context)}.`, ...furtherSentence(one.course, context)];
  if (lines.length <= MOST.told) return [severalSentence(lines, context), ...otherKindsSentence(lines, context)];
  const others = lines.length - 1;
  return [
    `${coursePhrase(name, one.course, context)}.`,
    ...otherKindsSentence([one], context),
    `The other ${inWords(others)} series are its context.`,
  ];
}

/** A few series in one sentence, each with its end values in brackets. */
function severalSentence(lines: readonly OwnLine[], context: SentenceContext): string {
  const ends = sharedEnds(lines, context);
  const each = joined(
    lines.map(({ name, course }, index) => `${name} ${bracketedPhrase(course, context, !ends, index > 0)}`),
  );
  return ends ? `From ${ends.join(' to ')}, ${each}.` : `${leading(each)}.`;
}

/** A sentence on values of other kinds: `The projections for 2005 are 12% (Leeds) and 15% (York).` */
function otherKindsSentence(lines: readonly OwnLine[], { figures, numbers }: SentenceContext): string[] {
  const last = lines.flatMap(({ name, course }: { name: string; course: Course }) =>
    lastOfKinds(course).map(({ kind, category, value }) => ({ name, kind, category, value })),
  );
  const phrases = grouped(last, ({ kind, category }) => `${kind} ${category}`).map((own) => {
    const [{ kind = '', category = '' } = {}] = own;
    const each = joined(own.map(({ name, value }) => `${numbers.short(value)} (${truncate(name)})`));
    return `the ${kind}${own.length > 1 ? 's' : ''} for ${categoryName(category, figures)} ${own.length > 1 ? 'are' : 'is'} ${each}`;
  });
  return phrases.length ? [`${capitalised(joined(phrases))}.`] : [];
}

/** A series as it is announced to keyboard users: `Leeds, 9 points, rose by 67%, from £3bn in 2010 to £5bn in 2018.` */
export function seriesSentence({ name, figures, course }: OwnLine, context: SentenceContext): string {
  const points = figures.filter(({ value }) => value !== null).length;
  return `${coursePhrase(`${name}, ${points === 1 ? 'one point' : `${points} points`},`, course, context)}.`;
}
