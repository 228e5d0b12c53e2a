import { inWords } from '../../words/numbers.ts';
import { type Known, withoutTotals } from './known.ts';
import { isOverHalf, lacksFigures, type Ranking, type RankingStory, storyOfRanking } from './ranking-stories.ts';
import { grouped } from '../../data/find.ts';
import { capitalised } from '../../words/typeset.ts';
import { joined } from '../../words/sources.ts';
import { bracketedName, LISTED, truncate, namesOrCount, categoryName } from './names.ts';
import { isMeant } from './highlight.ts';
import { isSame, mayBeAlike, mayBeHighest, mayBeLowest } from './certainty.ts';
import { aNumberOfKind, ofKind } from './kinds.ts';

export type { Ranking } from './ranking-stories.ts';

/** The highest and the lowest observations; several when tied, or when their ranges overlap. */
export interface Ends {
  readonly highest: readonly [Known, ...Known[]];
  readonly lowest: readonly [Known, ...Known[]];
}
/** The highest and the lowest of some observations, with all that may be it. */
export function highestAndLowest(known: readonly Known[]): Ends | null {
  const [first, ...others] = mayBeHighest(known);
  const [last, ...rest] = mayBeLowest(known);
  return first && last ? { highest: [first, ...others], lowest: [last, ...rest] } : null;
}

/**
 * Rank of an observation among all: `highest`, `second highest`, `joint lowest`; `one` where its range overlaps with another's.
 *
 * @param ends Words for the two ends.
 */
export function rankOf(figure: Known, known: readonly Known[], ends: readonly [string, string]): string {
  const { value } = figure;
  if (known.some((other) => !isSame(figure, other) && mayBeAlike(figure, other))) return 'one';
  const above = known.filter((other) => other.value > value).length;
  const below = known.filter((other) => other.value < value).length;
  const joint = known.length - above - below > 1 ? 'joint ' : '';
  return above <= below ? `${joint}${ordinal(above + 1)}${ends[0]}` : `${joint}${ordinal(below + 1)}${ends[1]}`;
}

const ORDINALS = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

const SUFFIXES: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' });

/** The word before `highest`: nothing for the first, `second `, `12th `, `21st `. */
function ordinal(rank: number): string {
  return rank === 1 ? '' : `${ORDINALS[rank - 2] ?? `${rank}${SUFFIXES[ordinals.select(rank)]}`} `;
}

type Number = (figure: Known) => string;

/** Maximum lengths in a headline, in characters: a name, the name of the only observation, and a number with its unit. */
const HEADLINE = { name: 32, alone: 64, number: 24 };
/** Maximum length of the name of the only observation in a sentence, in characters. */
const ALONE = 160;

/** Whether figures at one end are surely there: one alone, or several that are the same. */
function isSure(tied: readonly Known[]): boolean {
  const [first] = tied;
  return tied.every((figure) => first !== undefined && isSame(first, figure));
}

/** The smallest and the largest of some values: `31% to 35%`. */
function spread(tied: readonly Known[], number: Number): string {
  const [least, ...others] = tied.toSorted((one, other) => one.value - other.value);
  return [least, others.at(-1)].flatMap((figure) => (figure ? [number(figure)] : [])).join(' to ');
}

/** Names before their value, tied ones together: `Leeds and York, £3m`. Of figures that may each be it: `Leeds, 35%, or York, 33%`. */
function namesFirst({ figures }: Ranking, tied: readonly Known[], number: Number): string {
  const sure = isSure(tied);
  if (!sure && tied.length > LISTED) return `one of ${inWords(tied.length)}, ${spread(tied, number)}`;
  return grouped(tied, number)
    .map((own) => {
      const names = own.map((figure) => bracketedName(figure, figures, HEADLINE.name));
      const value = own[0] ? number(own[0]) : '';
      return names.length > LISTED ? `${inWords(names.length)} at ${value}` : `${joined(names)}, ${value}`;
    })
    .join(sure ? '; ' : ', or ');
}

/** Values before their names, tied ones together: `£3m (Leeds and York)`, `a projected £3m (Hull)`. Of figures that may each be it: `35% (Leeds) or 33% (York)`. */
function numberFirst({ figures }: Ranking, tied: readonly Known[], number: Number): string {
  const phrase = (figure: Known): string => aNumberOfKind(figure, number(figure));
  const sure = isSure(tied);
  if (!sure && tied.length > LISTED) return `${spread(tied, phrase)} (one of ${inWords(tied.length)})`;
  return grouped(tied, phrase)
    .map(
      (own) =>
        `${own[0] ? phrase(own[0]) : ''} (${namesOrCount(own.map(({ category }) => categoryName(category, figures)))})`,
    )
    .join(sure ? ', ' : ' or ');
}

/** `Leeds: £3m`. */
function named({ figures }: Ranking, figure: Known, number: Number, longest?: number): string {
  return `${bracketedName(figure, figures, longest)}: ${ofKind(figure, number(figure))}`;
}

/** All observations of the highlighted category. */
function pointedOut({ figures, known }: Ranking, highlight: string | null): Known[] {
  return known.filter(({ category }) => isMeant(categoryName(category, figures), highlight));
}

const allAlike = ({ known, full }: Ranking): string =>
  [...new Set(known.map((figure) => ofKind(figure, full(figure))))].join(' or ');

/** Codes of areas and the like, which say nothing to a reader. */
const CODE = /^(?:[A-Z]\d{8}|[A-Z]{2,4}\d{2,}|\d{3,9})$/;

/** A ranking in a few words, with the names that they are about: the rank of the highlighted observation, its story, or its two ends. */
export function rankingHeadline(ranking: Ranking, highlight: string | null): RankingStory {
  const { figures, known, ends, short } = ranking;
  const about = (headline: string, of: readonly Known[] = []): RankingStory => ({
    headline,
    of: of.map(({ category }) => category),
  });
  const found = highestAndLowest(known);
  if (!found) return about('');
  const all = inWords(known.length);
  const full: Number = (figure) =>
    ranking.full(figure).length > HEADLINE.number ? short(figure) : ranking.full(figure);
  const kindly =
    (number: Number): Number =>
    (figure) =>
      ofKind(figure, number(figure));
  const [first, second, third] = known;
  if (first && !second) return about(named(ranking, first, full, HEADLINE.alone), [first]);
  if (!third)
    return about(known.map((figure, index) => named(ranking, figure, index ? short : full, HEADLINE.name)).join('; '));
  if (found.highest.length === known.length)
    return about(
      isSure(known)
        ? `All ${all}: ${allAlike({ ...ranking, full })}`
        : `Too close to tell apart: ${all} figures, ${spread(known, full)}`,
    );
  const [point, another] = pointedOut(ranking, highlight);
  if (point && !another)
    return about(`${named(ranking, point, full, HEADLINE.name)}, ${rankOf(point, known, ends)} of ${all}`, [point]);
  if (figures.category.type === 'text' && known.every(({ category }) => CODE.test(category)))
    return about(`${capitalised(all)} figures, from ${spread(known, kindly(full))}`);
  const [most] = found.highest;
  if (isOverHalf(ranking.share?.(most) ?? null, known))
    return about(`More than half: ${namesFirst(ranking, found.highest, full)}`, found.highest);
  const lacks = lacksFigures(known.length, withoutTotals(figures.all).length);
  const story = storyOfRanking(ranking);
  if (story) return story;
  const high = namesFirst(ranking, found.highest, kindly(full));
  const { length } = found.lowest;
  const none = length > LISTED && isSure(found.lowest) && found.lowest[0].value === 0;
  const low = none ? `${inWords(length)} have none` : `${ends[1]}: ${namesFirst(ranking, found.lowest, kindly(short))}`;
  return about(`${capitalised(ends[0])}${lacks ? ' known' : ''}: ${high}; ${low}`);
}

/** The difference between two observations as a sentence; empty when they are of different kinds, which do not compare. */
function differenceSentence(ranking: Ranking, one: Known, other: Known): string {
  const exact = !one.qualifier && !other.qualifier && (one.value === other.value || !mayBeAlike(one, other));
  const apart = one.kind === other.kind && exact ? ranking.apart(one, other) : null;
  if (apart === null) return '';
  return one.value === other.value ? ' The two are the same.' : ` The difference is ${apart}.`;
}

/** The same with its values, in one or two sentences. */
export function rankingSummary(ranking: Ranking, highlight: string | null): string {
  const { known, ends, full, short } = ranking;
  const found = highestAndLowest(known);
  const [first, second, third] = known;
  if (!found || !first) return '';
  if (!second) return `${named(ranking, first, full, ALONE)}.`;
  if (!third) {
    return `${named(ranking, first, full)}; ${named(ranking, second, short)}.${differenceSentence(ranking, first, second)}`;
  }
  const all = `${inWords(known.length)} figures`;
  if (found.highest.length === known.length)
    return isSure(known)
      ? `All ${all} are the same: ${allAlike(ranking)}.`
      : `The ${all}, ${spread(known, full)}, are too close to tell apart.`;
  const [point, another] = pointedOut(ranking, highlight);
  const low = numberFirst(ranking, found.lowest, short);
  const between = storyOfRanking(ranking)?.between;
  if (!point || another)
    return `Of ${all}, the ${ends[0]} is ${[numberFirst(ranking, found.highest, full), ...(between ? [between] : [])].join(', ')} and the ${ends[1]} ${low}.`;
  const others = [
    ...(isSure(found.highest) && found.highest.includes(point)
      ? []
      : [`the ${ends[0]} is ${numberFirst(ranking, found.highest, short)}`]),
    ...(isSure(found.lowest) && found.lowest.includes(point) ? [] : [`the ${ends[1]} is ${low}`]),
  ];
  return `${named(ranking, point, full)}, ${rankOf(point, known, ends)} of ${all}. ${capitalised(joined(others))}.`;
}

/** The range of a series: `Boys £0.4m (York) to £3.2m (Leeds)`. */
function rangePhrase(ranking: Ranking, series: string): string {
  const own = ranking.known.filter((figure) => figure.series === series);
  const found = highestAndLowest(own);
  const name = truncate(series);
  if (!found) return `${name}: no figure`;
  if (found.highest.length === own.length && !isSure(own)) return `${name}: ${spread(own, ranking.full)}`;
  const high = numberFirst(ranking, found.highest, ranking.full);
  if (found.highest.length === own.length) return `${name}: ${high}`;
  return `${name}: ${numberFirst(ranking, found.lowest, ranking.short)} to ${high}`;
}

/** A series as it is announced to keyboard users: `Boys: £0.4m (York) to £3.2m (Leeds).` */
export function seriesRange(ranking: Ranking, series: string): string {
  return `${rangePhrase(ranking, series)}.`;
}

/** The range of each series, after the values of the highlighted category. */
export function seriesSummary(ranking: Ranking, series: readonly string[], highlight: string | null): string {
  const { figures, full, ends } = ranking;
  const meant = pointedOut(ranking, highlight);
  const phrase = meant.map((figure) => `${ofKind(figure, full(figure))} (${truncate(figure.series ?? '')})`);
  const point = meant[0] ? `${truncate(categoryName(meant[0].category, figures))}: ${joined(phrase)}. ` : '';
  const ordered = series.toSorted((one, other) => Number(isMeant(other, highlight)) - Number(isMeant(one, highlight)));
  const ranges = ordered.map((name) => rangePhrase(ranking, name).replace(':', ''));
  return `${point}From ${ends[1]} to ${ends[0]}: ${joined(ranges)}.`;
}
