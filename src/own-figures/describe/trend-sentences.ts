import { grouped } from '../../data/find.ts';
import { inWords } from '../../words/numbers.ts';
import { joined } from '../../words/sources.ts';
import { capitalised } from '../../words/typeset.ts';
import type { Course } from './change.ts';
import { lastOfKinds } from './change.ts';
import { bracketed, courseSaid, findingSaid, furtherSaid, sizeSaid, type SentenceContext } from './change-sentences.ts';
import { aNumberOfKind } from './kinds.ts';
import type { OwnLine } from '../draw/lines.ts';
import { truncate, leading } from './names.ts';
import { atPlace, placeName } from './category-names.ts';
import { subjectOf } from './measure-name.ts';

/** Most words of a headline, and most series that a summary tells one by one. */
const MOST = { words: 12, told: 4 };

/** Where all series begin and end together: from when to when. */
function sharedEnds(lines: readonly OwnLine[], { figures }: SentenceContext): readonly [string, string] | null {
  const ends = lines.map(({ course: { first, last } }) => [first, last].map(({ place }) => place));
  const [[first = '', last = ''] = []] = ends;
  if (first === last || new Set(ends.map(String)).size > 1) return null;
  return [placeName(first, figures), placeName(last, figures)];
}

/** What a trend comes to: its one series, the highlighted one, both of two, or the highest at the end. */
export function trendHeadline(lines: readonly OwnLine[], teller: SentenceContext): string {
  const [one, other] = lines;
  if (!one) return '';
  const name = other ? one.name : subjectOf(teller.figures);
  const own = findingSaid(truncate(leading(name)), one.course, teller);
  if (!other || other.look === 'context') return own;
  return (lines.length === 2 && bothSaid(one, other, teller)) || highestSaid(lines, teller) || own;
}

/** `Leeds rose 50% while York fell 10% (2000 to 2001)`, if both have a change, and it is short enough. */
function bothSaid(one: OwnLine, other: OwnLine, teller: SentenceContext): string | null {
  const ends = sharedEnds([one, other], teller);
  const sizes = [sizeSaid(one.course, teller), sizeSaid(other.course, teller, true)];
  if (!ends || sizes.includes(null)) return null;
  const both = `${leading(one.name)} ${sizes[0]} while ${other.name} ${sizes[1]} (${ends.join(' to ')})`;
  return both.split(' ').length <= MOST.words ? both : null;
}

function highestSaid(lines: readonly OwnLine[], { figures, numbers }: SentenceContext): string | null {
  const latest = Math.max(...lines.map(({ course }) => course.last.at ?? 0));
  const there = lines.filter(({ course }) => course.last.at === latest);
  const most = Math.max(...there.map(({ course }) => course.last.value));
  const leaders = there.filter(({ course }) => course.last.value === most);
  const [leader] = leaders;
  if (there.length < 2 || !leader) return null;
  const { kind, place } = leader.course.last;
  const [where, value] = [atPlace(place, figures), aNumberOfKind(kind, numbers.full(most))];
  if (leaders.length === lines.length) return `All ${inWords(lines.length)} ${where}: ${value}`;
  return `Highest ${where}: ${joined(leaders.map(({ name }) => truncate(name)))}, ${value}`;
}

/** The same with its numbers, in a sentence or two. */
export function trendSummary(lines: readonly OwnLine[], teller: SentenceContext): string[] {
  const [one, other] = lines;
  if (!one) return [];
  const name = leading(other ? one.name : subjectOf(teller.figures));
  if (!other) return [`${courseSaid(name, one.course, teller)}.`, ...furtherSaid(one.course, teller)];
  if (lines.length <= MOST.told) return [severalSaid(lines, teller), ...lastSaid(lines, teller)];
  const others = lines.length - 1;
  return [
    `${courseSaid(name, one.course, teller)}.`,
    ...lastSaid([one], teller),
    `The other ${inWords(others)} series are its context.`,
  ];
}

/** All of a few series in a sentence, with from where to where they went in brackets. */
function severalSaid(lines: readonly OwnLine[], teller: SentenceContext): string {
  const ends = sharedEnds(lines, teller);
  const each = joined(lines.map(({ name, course }, index) => `${name} ${bracketed(course, teller, !ends, index > 0)}`));
  return ends ? `From ${ends.join(' to ')}, ${each}.` : `${leading(each)}.`;
}

/** Figures that are no part of a course: `The projections for 2005 are 12% (Leeds) and 15% (York).` */
function lastSaid(lines: readonly OwnLine[], { figures, numbers }: SentenceContext): string[] {
  const last = lines.flatMap(({ name, course }: { name: string; course: Course }) =>
    lastOfKinds(course).map(({ kind, place, value }) => ({ name, kind, place, value })),
  );
  const said = grouped(last, ({ kind, place }) => `${kind} ${place}`).map((own) => {
    const [{ kind = '', place = '' } = {}] = own;
    const each = joined(own.map(({ name, value }) => `${numbers.short(value)} (${truncate(name)})`));
    return `the ${kind}${own.length > 1 ? 's' : ''} for ${placeName(place, figures)} ${own.length > 1 ? 'are' : 'is'} ${each}`;
  });
  return said.length ? [`${capitalised(joined(said))}.`] : [];
}

/** A series as the keyboard meets it: `Leeds, 9 points, rose by 67%, from £3bn in 2010 to £5bn in 2018.` */
export function seriesSaid({ name, figures, course }: OwnLine, teller: SentenceContext): string {
  const points = figures.filter(({ value }) => value !== null).length;
  return `${courseSaid(`${name}, ${points === 1 ? 'one point' : `${points} points`},`, course, teller)}.`;
}
