import { inWords } from '../../words/numbers.ts';
import { joined } from '../../words/sources.ts';
import { capitalised } from '../../words/typeset.ts';
import { isExact, mayBeAlike } from './certainty.ts';
import { type Course, shareOfChange, type ToldLine } from './change.ts';
import { headlineContext, sizeOfKind, type SentenceContext, sizeOf } from './change-sentences.ts';
import { isMeasured, type Words } from './kinds.ts';
import { brief, categoryName, leading, truncate } from './names.ts';
import { subjectInHeadline } from './subject.ts';

export type { ToldLine } from './change.ts';

/** A finding on lines. */
export interface LinesStory extends Words {
  /** Names of the lines that it speaks of; none where it speaks of all alike. */
  readonly of: readonly string[];
}

/** A headline, and the lines that it speaks of. */
export interface LinesHeadline {
  readonly headline: string;
  readonly of: readonly ToldLine[];
}

/** A rise or fall of so many per cent counts beside one the other way. */
const CONTRAST = 5;
/** One line that goes its own way stands against so many or more. */
const AGAINST = 3;

/** The most words in a headline that names two lines. */
const MOST_WORDS = 12;

const by = ({ course: { first, last } }: ToldLine): number => last.value - first.value;

/** The first and last moment in words, when all lines begin and end there. */
export function sharedEnds(lines: readonly ToldLine[], { figures }: SentenceContext): readonly [string, string] | null {
  const ends = lines.map(({ course: { first, last } }) => [first, last].map(({ category }) => category));
  const [[first = '', last = ''] = []] = ends;
  if (first === last || new Set(ends.map(String)).size > 1) return null;
  return [categoryName(first, figures), categoryName(last, figures)];
}

/** Whether the ends of lines are actual and exact, so that lines are ranked and counted. */
function areCertain(lines: readonly ToldLine[]): boolean {
  return lines.every(({ course: { first, last } }) =>
    [first, last].every((figure) => figure.kind === 'actual' && isExact(figure)),
  );
}

/** Whether a line rose or fell by enough to be told beside one that went the other way. */
function isMarked({ course }: Pick<ToldLine, 'course'>): boolean {
  return Math.abs(shareOfChange(course) ?? Infinity) >= CONTRAST;
}

/** The lines that begin with the first of all and end with the last. */
function wholeLines(lines: readonly ToldLine[]): ToldLine[] {
  const from = Math.min(...lines.map(({ course }) => course.first.time ?? 0));
  const to = Math.max(...lines.map(({ course }) => course.last.time ?? 0));
  return lines.filter(({ course: { first, last } }) => first.time === from && last.time === to);
}

/**
 * What several lines did: two of them beside each other, one against all others, or one that overtook another. Lines
 * are ranked by the size of their change in the unit of the figures.
 *
 * @returns `null` where they have no story, or most begin or end at different moments.
 */
export function storyAmong(lines: readonly ToldLine[], around: SentenceContext): LinesHeadline | null {
  const context = headlineContext(around);
  const [one, other] = lines;
  const certain = sharedEnds(lines, context) && areCertain(lines);
  const overtaking = certain ? overtakingOf(lines, context) : null;
  if (one && other && lines.length === 2) return besideEachOther(one, other, context, overtaking) ?? overtaking;
  const whole = wholeLines(lines);
  return (
    (certain ? oneAgainst(lines, context) : null) ??
    (whole.length * 2 > lines.length ? contrastOf(whole, context) : null) ??
    overtaking ??
    (certain ? null : allOneWay(lines, context))
  );
}

/** `Life expectancy rose in all seven`, of lines that begin or end at different moments. */
function allOneWay(lines: readonly ToldLine[], { figures }: SentenceContext): LinesHeadline | null {
  const way = Math.sign(lines[0] ? by(lines[0]) : 0);
  const alike = lines.every(
    ({ course }) =>
      isMarked({ course }) &&
      [course.first, course.all[0]].every((from) => from && Math.sign(course.last.value - from.value) === way),
  );
  if (!way || !alike || lines.length <= AGAINST || !areCertain(lines)) return null;
  return {
    headline: `${subjectInHeadline(figures)} ${way > 0 ? 'rose' : 'fell'} in all ${inWords(lines.length)}`,
    of: [],
  };
}

/** The change in as few words as possible: `rose 50%`, `fell 2 percentage points`; `null` when only the end values can say it. */
function sizePhrase(course: Course, context: SentenceContext, again = false): string | null {
  const { first, last, all } = course;
  const size = sizeOf(course, context);
  const way = last.value - first.value;
  const certain = isMeasured(first) && isMeasured(last) && !first.qualifier && !last.qualifier;
  if (size === null || all.length < 2 || way === 0 || size === '0%' || !certain || mayBeAlike(first, last)) return null;
  return `${way < 0 ? 'fell' : 'rose'} ${sizeOfKind(course, again ? size.replace(/ percentage points?$/, '') : size)}`;
}

/** `Leeds rose 50% while York fell 10% (2000 to 2001)`, when both have a change and it is short enough; of two that went one way, rather that one overtook the other. */
function besideEachOther(
  one: ToldLine,
  other: ToldLine,
  context: SentenceContext,
  overtaking: LinesHeadline | null = null,
): LinesHeadline | null {
  const ends = sharedEnds([one, other], context);
  const sizes = [sizePhrase(one.course, context), sizePhrase(other.course, context, true)];
  if (!ends || sizes.includes(null) || new Set(sizes.map((size) => size?.endsWith('%'))).size > 1) return null;
  const alike = by(one) > 0 === by(other) > 0;
  if (alike && overtaking) return null;
  const said = `${brief(leading(one.name))} ${sizes[0]} ${alike ? 'and' : 'while'} ${brief(other.name)} ${sizes[1]}`;
  const dated = `${said} (${ends.join(' to ')})`;
  // The subtitle has the period, unless the change begins later.
  const isAll = [one, other].every(({ course: { all, first } }) => first === all[0]);
  const headline = [dated, ...(isAll ? [said] : [])].find((text) => text.split(' ').length <= MOST_WORDS);
  return headline === undefined ? null : { headline, of: [one, other] };
}

/** The line that rose most beside the one that fell most. */
export function contrastOf(lines: readonly ToldLine[], context: SentenceContext): LinesHeadline | null {
  const ordered = lines.toSorted((a, b) => by(b) - by(a));
  const [most, least] = [ordered[0], ordered.at(-1)];
  if (!most || !least || by(most) <= 0 || by(least) >= 0 || ![most, least].every(isMarked)) return null;
  return besideEachOther(most, least, context);
}

/** `Only Leeds fell from 2000 to 2010; the other five rose`. */
function oneAgainst(lines: readonly ToldLine[], context: SentenceContext): LinesHeadline | null {
  const ends = sharedEnds(lines, context);
  for (const [way, verb, others] of [
    [-1, 'fell', 'rose'],
    [1, 'rose', 'fell'],
  ] as const) {
    const own = lines.filter((line) => Math.sign(by(line)) === way);
    const against = lines.filter((line) => Math.sign(by(line)) === -way).length;
    const [only] = own;
    if (ends && only && own.length === 1 && isMarked(only) && against === lines.length - 1 && against >= AGAINST)
      return {
        headline: `Only ${brief(only.name)} ${verb} from ${ends.join(' to ')}; the other ${inWords(against)} ${others}`,
        of: own,
      };
  }
  return null;
}

/** `Leeds overtook York between 2000 and 2010`: the highest at the start is below the highest at the end. */
function overtakingOf(lines: readonly ToldLine[], context: SentenceContext): LinesHeadline | null {
  const ranked = (of: 'first' | 'last') => lines.toSorted((a, b) => b.course[of].value - a.course[of].value);
  const [[was, next], [is, second]] = [ranked('first'), ranked('last')];
  const ends = sharedEnds(lines, context);
  if (!ends || !was || !next || !is || !second || was === is) return null;
  const clear = was.course.first.value > next.course.first.value && is.course.last.value > second.course.last.value;
  return clear
    ? {
        headline: `${brief(leading(is.name))} overtook ${brief(was.name)} between ${ends.join(' and ')}`,
        of: [is, was],
      }
    : null;
}

/**
 * How many of some lines rose and how many fell, and which most: `Five of seven rose from 2015 to 2019, Leeds most, by £3m`.
 *
 * @returns `null` where it would mislead: a figure is no actual one, or the lines do not begin and end together.
 */
export function movesOf(
  lines: readonly ToldLine[],
  around: SentenceContext,
): (LinesHeadline & Pick<LinesStory, 'summary'>) | null {
  const ends = sharedEnds(lines, around);
  if (!ends || !areCertain(lines)) return null;
  const { numbers } = headlineContext(around);
  const { numbers: whole } = around;
  const ordered = lines.toSorted((one, other) => by(other) - by(one));
  const moments = ends.join(' to ');
  const all = inWords(lines.length);
  const ways = [
    { verb: 'rose', own: ordered.filter((line) => by(line) > 0) },
    { verb: 'fell', own: ordered.filter((line) => by(line) < 0).toReversed() },
  ].flatMap(({ verb, own }) => {
    const [first, second] = own;
    // Two that moved alike are not named.
    return first ? [{ verb, own, most: second && by(second) === by(first) ? null : first }] : [];
  });
  const [main] = ways.toSorted((one, other) => other.own.length - one.own.length);
  if (!main)
    return {
      headline: `All ${all} stayed the same from ${moments}`,
      summary: [`From ${moments}, all ${all} stayed the same.`],
      of: [],
    };
  const size = ({ course: { first, last } }: ToldLine, write = whole): string => write.apart(last.value, first.value);
  const still = lines.length - ways.reduce((sum, { own }) => sum + own.length, 0);
  const counts = ways.map(
    ({ verb, own }) => `${own.length === lines.length ? `all ${all}` : inWords(own.length)} ${verb}`,
  );
  const isAll = main.own.length === lines.length;
  const part = isAll ? `all ${all}` : `${inWords(main.own.length)} of ${all}`;
  return {
    headline:
      main.own.length * 2 > lines.length
        ? `${capitalised(part)} ${main.verb} from ${moments}${main.most ? `, ${brief(main.most.name)} most, by ${size(main.most, numbers)}` : ''}`
        : `Of ${all}, ${joined(counts)} from ${moments}`,
    of: ways.flatMap(({ most }) => most ?? []),
    summary: [
      `From ${moments}, ${isAll ? '' : `of ${all}, `}${joined([...counts, ...(still ? [`${inWords(still)} stayed the same`] : [])])}.`,
      ...ways.flatMap(({ verb, own, most }) =>
        most
          ? `${truncate(most.name)} ${verb}${own.length > 1 ? ' most,' : ''} by ${size(most)}, from ${whole.full(most.course.first.value)} to ${whole.short(most.course.last.value)}.`
          : [],
      ),
    ],
  };
}
