import { grouped } from '../../../data/grouped.ts';
import { inWords } from '../../../words/numbers.ts';
import { capitalised } from '../../../words/typeset.ts';
import type { Figures } from '../../figures.ts';
import { highestAndLowest, rankOf } from './highest-and-lowest.ts';
import type { Known } from './known-figures.ts';
import { briefly, fullName, isMeant, namesOrCount, placeName } from './named-figures.ts';

/** Figures that are set against each other, and how they are told. */
export interface Ranking {
  readonly figures: Figures;
  readonly known: readonly Known[];
  /** What its ends are called: `highest`, `lowest`. */
  readonly ends: readonly [string, string];
  /** A number with its unit and its kind. */
  number(figure: Known): string;
  /** How far two figures are apart, in a sentence; `null` where that is not to be said. */
  apart(one: Known, other: Known): string | null;
}

/** The longest that a name may be in a headline, in letters. */
const HEADLINE_NAME = 32;

/** Names before their number, tied ones together: `Leeds and York, £3m`. */
function namesFirst({ figures, number }: Ranking, tied: readonly Known[]): string {
  return grouped(tied, number)
    .map((own) => {
      const names = own.map((figure) => briefly(fullName(figure, figures), HEADLINE_NAME));
      return `${namesOrCount(names)}, ${own[0] ? number(own[0]) : ''}`;
    })
    .join('; ');
}

/** A number before its names, tied ones together: `£3m (Leeds and York)`. */
function numberFirst({ figures, number }: Ranking, tied: readonly Known[], name = fullName): string {
  return grouped(tied, number)
    .map((own) => `${own[0] ? number(own[0]) : ''} (${namesOrCount(own.map((figure) => name(figure, figures)))})`)
    .join(', ');
}

const named = ({ figures, number }: Ranking, figure: Known, longest?: number): string =>
  `${briefly(fullName(figure, figures), longest)}: ${number(figure)}`;

/** The one figure that an author points out; `null` where that is none, or several. */
function pointedOut({ figures, known }: Ranking, highlight: string | null): Known | null {
  const [one, another] = known.filter(
    (figure) => isMeant(figure.place, highlight) || isMeant(placeName(figure, figures), highlight),
  );
  return one && !another ? one : null;
}

/** The ends of a ranking in a few words, or where the figure that is pointed out stands. */
export function rankingHeadline(ranking: Ranking, highlight: string | null): string {
  const { known, ends } = ranking;
  const found = highestAndLowest(known);
  if (!found) return '';
  const point = pointedOut(ranking, highlight);
  if (known.length <= 2) return known.map((figure) => named(ranking, figure, HEADLINE_NAME)).join('; ');
  if (found.highest.length === known.length) return `All ${inWords(known.length)}: ${allAlike(ranking)}`;
  if (point)
    return `${named(ranking, point, HEADLINE_NAME)}, ${rankOf(point, known, ends)} of ${inWords(known.length)}`;
  const [high, low] = [namesFirst(ranking, found.highest), namesFirst(ranking, found.lowest)];
  return `${capitalised(ends[0])}: ${high}; ${ends[1]}: ${low}`;
}

const allAlike = ({ known, number }: Ranking): string => [...new Set(known.map(number))].join(' or ');

/** The same with its numbers, in a sentence or two. */
export function rankingSummary(ranking: Ranking, highlight: string | null): string {
  const { known, ends } = ranking;
  const found = highestAndLowest(known);
  const [first, second, third] = known;
  if (!found || !first) return '';
  if (!second) return `${named(ranking, first)}.`;
  if (!third) {
    const apart = ranking.apart(first, second);
    return `${named(ranking, first)}; ${named(ranking, second)}.${apart ? ` ${apart}` : ''}`;
  }
  const all = `${inWords(known.length)} figures`;
  if (found.highest.length === known.length) return `All ${all} are the same: ${allAlike(ranking)}.`;
  const [high, low] = [numberFirst(ranking, found.highest), numberFirst(ranking, found.lowest)];
  const point = pointedOut(ranking, highlight);
  if (!point) return `Of ${all}, the ${ends[0]} is ${high} and the ${ends[1]} ${low}.`;
  const others = [
    ...(found.highest.includes(point) ? [] : [`the ${ends[0]} is ${high}`]),
    ...(found.lowest.includes(point) ? [] : [`the ${ends[1]} is ${low}`]),
  ];
  return `${named(ranking, point)}, ${rankOf(point, known, ends)} of ${all}; ${others.join(', ')}.`;
}

/** What a series comes to: `boys: from £0.4m (York) to £3.2m (Leeds)`. */
export function seriesRange(ranking: Ranking, series: string): string {
  const own = ranking.known.filter((figure) => figure.series === series);
  const found = highestAndLowest(own);
  const name = briefly(series);
  if (!found) return `${name}: no figure`;
  const [high, low] = [found.highest, found.lowest].map((tied) => numberFirst(ranking, tied, placeName));
  if (found.highest.length === own.length) return `${name}: ${high}`;
  return `${name}: from ${low} to ${high}`;
}

/** What each series comes to, in a sentence, after the place that is pointed out, in all of them. */
export function seriesSummary(ranking: Ranking, series: readonly string[], highlight: string | null): string {
  const { known, figures, number } = ranking;
  const meant = known.filter(
    (figure) => isMeant(figure.place, highlight) || isMeant(placeName(figure, figures), highlight),
  );
  const [first] = meant;
  const point = first
    ? `${briefly(placeName(first, figures))}: ${meant.map((figure) => `${briefly(figure.series ?? '')} ${number(figure)}`).join(', ')}. `
    : '';
  const ordered = series.toSorted((one, other) => Number(isMeant(other, highlight)) - Number(isMeant(one, highlight)));
  return `${point}${ordered.map((name) => seriesRange(ranking, name)).join('; ')}.`;
}
