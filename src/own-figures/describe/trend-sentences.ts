import { grouped } from '../../data/find.ts';
import { inWords } from '../../words/numbers.ts';
import { joined } from '../../words/sources.ts';
import { capitalised } from '../../words/typeset.ts';
import { aNumberOfKind, kindSaidOnce, type Words } from './kinds.ts';
import { type Course, isFlat, lastOfKinds } from './change.ts';
import {
  coursePhrase,
  findingPhrase,
  extremePhrases,
  headlineContext,
  moveOf,
  storyOf,
  type SentenceContext,
} from './change-sentences.ts';
import { areLowWithheld, isSame, mayBeHighest, mayBeLowest } from './certainty.ts';
import { isMeant } from './highlight.ts';
import {
  contrastOf,
  type LinesHeadline,
  type LinesStory,
  movesOf,
  sharedEnds,
  storyAmong,
  type ToldLine,
} from './line-stories.ts';
import { headlineSubject } from './measure-name.ts';
import { brief, categoryName, leading, truncate } from './names.ts';
import { knownOf } from './known.ts';
import { largest, smallest } from '../extremes.ts';

/** The most lines that a summary describes one by one. */
const TOLD = 4;
/** The most letters of a name in quotation marks: a longer one may be shortened. */
const QUOTED = 40;

/** Names that begin like this read as words of the sentence around them, or as numbers. */
const WORDS =
  /^(?:\d|(?:after|all other|at|before|by|for|from|i|in|less|more|my|no|not|of|on|other|over|to|under|we|with|without)\b)/i;

/** The name of a line in a sentence: in quotation marks where it would be read as part of the sentence. */
function quoted(name: string): string {
  return WORDS.test(name) && name.length <= QUOTED ? `“${name}”` : name;
}

/** Whether a line stands for all the others. */
function isTotalLine({ figures }: ToldLine): boolean {
  return figures.some(({ isTotal }) => isTotal);
}

/**
 * The finding on several lines: on the highlighted one, the one that stands for all, or what is told of several.
 *
 * @param highlight The name of a line that the author wants told.
 */
export function storyOfLines(
  lines: readonly ToldLine[],
  context: SentenceContext,
  highlight: string | null,
): LinesStory {
  const said = lines.map((line) => ({ ...line, name: quoted(line.name) }));
  const lit = said[lines.findIndex(({ name }) => isMeant(name, highlight))];
  const { headline, of, summary = summaryOf(said, of, context) } = headlineOf(said, context, lit);
  return {
    ...kindSaidOnce(context.figures.all, { headline, summary }),
    of: of.map((line) => lines[said.indexOf(line)]?.name ?? ''),
  };
}

function headlineOf(
  lines: readonly ToldLine[],
  context: SentenceContext,
  lit: ToldLine | undefined,
): LinesHeadline & Partial<Words> {
  const ownOf = (line: ToldLine, name = brief(leading(line.name))): LinesHeadline => ({
    headline: findingPhrase(name, line.course, headlineContext(context)),
    of: [line],
  });
  if (lit) return ownOf(lit);
  const total = lines.find(isTotalLine);
  if (total) {
    const subject = headlineSubject(context.figures);
    const parts = lines.filter((line) => line !== total);
    const name = /^all$/i.test(total.name) ? 'The overall figure' : /^total$/i.test(total.name) ? 'The total' : '';
    return (subject ? null : contrastOf(parts, context)) ?? ownOf(total, (name && subject) || name || undefined);
  }
  const moves = lines.length > 2 ? movesOf(lines, context) : null;
  const found = storyAmong(lines, context) ?? moves;
  if (lines.length <= TOLD) {
    const { headline, of } = found ?? ownOf(mostMoved(lines));
    return { headline, of };
  }
  const title = rangeOf(lines, context);
  const { headline, of } = found ?? title;
  return { headline, of, ...(moves || !of.length ? { summary: (moves ?? title).summary } : {}) };
}

/** The line that changed most, of those that reach the end. */
function mostMoved(lines: readonly ToldLine[]): ToldLine {
  const latest = Math.max(...lines.map(({ course }) => course.last.time ?? 0));
  const by = ({ course: { first, last } }: ToldLine): number =>
    last.time === latest ? Math.abs(last.value - first.value) : -1;
  return lines.reduce((most, line) => (by(line) > by(most) ? line : most));
}

/** What lines without a story show, as a title: `Drank last week: 25 series, 2005 to 2016`; with the highest and lowest of all figures. */
function rangeOf(lines: readonly ToldLine[], context: SentenceContext): LinesHeadline & Pick<LinesStory, 'summary'> {
  const { figures, numbers } = context;
  const known = knownOf(lines.flatMap((line) => line.figures));
  const times = known.flatMap(({ time }) => time ?? []);
  const [from, to] = [smallest(times), largest(times)].map((end) =>
    categoryName(known.find(({ time }) => time === end)?.category ?? '', headlineContext(context).figures),
  );
  const ends = [
    { end: 'highest', tied: mayBeHighest(known) },
    { end: 'lowest', tied: areLowWithheld(figures.all) ? [] : mayBeLowest(known) },
  ].flatMap(({ end, tied: [figure, ...others] }) => {
    if (!figure || !others.every((other) => isSame(figure, other))) return [];
    const at = others.length ? '' : ` (${truncate(figure.series ?? '')}, ${categoryName(figure.category, figures)})`;
    return `the ${end} is ${aNumberOfKind(figure, numbers.full(figure.value))}${at}`;
  });
  const subject = headlineSubject(figures);
  return {
    headline: `${subject ? `${subject}: ` : ''}${inWords(lines.length)} series, ${from} to ${to}`,
    summary: ends.length
      ? [`Of ${inWords(known.length)} figures in ${inWords(lines.length)} series, ${joined(ends)}.`]
      : [],
    of: [],
  };
}

/** The finding on one of several lines, with the values that its headline tells, in one sentence. */
function toldSentence({ name, course }: ToldLine, context: SentenceContext): string {
  const extremes = storyOf(course, context) ? extremePhrases(course, context) : [];
  return `${[coursePhrase(leading(name), course, context), ...extremes].join('; ')}.`;
}

/** What lines did, those of the headline first: each in one sentence, or those of the headline alone where they are many. */
function summaryOf(lines: readonly ToldLine[], told: readonly ToldLine[], context: SentenceContext): string[] {
  const others = lines.filter((line) => !told.includes(line));
  const isFew = lines.length <= TOLD;
  const isApart = ({ course }: ToldLine): boolean => told.length === 1 && storyOf(course, context) !== null;
  const alone = told.filter((line) => !isFew || isApart(line));
  const together = isFew ? [...told, ...others].filter((line) => !alone.includes(line)) : [];
  return [
    ...alone.map((line) => toldSentence(line, context)),
    ...(together.length > 1
      ? [severalSentence(together, context)]
      : together.map((line) => toldSentence(line, context))),
    ...otherKindsSentence(isFew ? lines : told, context),
    ...(isFew ? [] : [`The other ${inWords(others.length)} series are ${told.length > 1 ? 'their' : 'its'} context.`]),
  ];
}

/** A few series in one sentence, each with its end values in brackets. */
function severalSentence(lines: readonly ToldLine[], context: SentenceContext): string {
  const ends = sharedEnds(lines, context);
  const each = joined(
    lines.map(({ name, course }, index) => `${name} ${bracketedPhrase(course, context, !ends, index > 0)}`),
  );
  return ends ? `From ${ends.join(' to ')}, ${each}.` : `${leading(each)}.`;
}

/**
 * The change of one of several series, with its end values in brackets: `rose by 50% (10 to 15)`.
 *
 * @param dated Whether to date the end values.
 * @param again Whether the sentence has already named the unit.
 */
function bracketedPhrase(course: Course, context: SentenceContext, dated: boolean, again: boolean): string {
  const { numbers } = context;
  const move = moveOf(course, { ...context, first: again ? numbers.short : numbers.full });
  const { ends, sized } = move;
  const verb = !dated && course.all.length > 1 && isFlat(course) ? move.verb.replace(/ from .*/, '') : move.verb;
  if (dated || !ends) return sized ? `${verb} (${ends})` : [verb, ends].filter(Boolean).join(' ');
  const [from, to] = [course.first, course.last].map((figure, index) =>
    aNumberOfKind(figure, (index || again ? numbers.short : numbers.full)(figure.value)),
  );
  return sized ? `${verb} (${from} to ${to})` : `${verb} from ${from} to ${to}`;
}

/** A sentence on values of other kinds: `The projections for 2005 are 12% (Leeds) and 15% (York).` */
function otherKindsSentence(lines: readonly ToldLine[], { figures, numbers }: SentenceContext): string[] {
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
