import { grouped } from '../../data/find.ts';
import { inWords } from '../../words/numbers.ts';
import { capitalised } from '../../words/typeset.ts';
import type { Dataset } from '../dataset.ts';
import { joined } from '../../words/sources.ts';
import { bracketedName } from './observation-names.ts';
import { isMeant } from './highlight.ts';
import { aNumberOfKind, ofKind } from './kinds.ts';
import type { Known } from './known.ts';
import { truncate, namesOrCount } from './names.ts';
import { placeName } from './category-names.ts';
import { highestAndLowest, rankOf } from './ranking.ts';

/** Figures that are set against each other, and how they are told. */
export interface Ranking {
  readonly figures: Dataset;
  readonly known: readonly Known[];
  /** What its ends are called: `highest`, `lowest`. */
  readonly ends: readonly [string, string];
  /** A number with its unit: `81,770 children`. */
  full(figure: Known): string;
  /** The same without a unit that is a word, where that was said before. */
  short(figure: Known): string;
  /** How far two figures are apart: `£2m`; `null` where that is not to be said. */
  apart(one: Known, other: Known): string | null;
}

type Number = (figure: Known) => string;

/** The longest that a name, that of a figure alone, and a number with its unit may be in a headline, in letters. */
const HEADLINE = { name: 32, alone: 64, number: 24 };
/** The longest that the name of a figure alone may be in a sentence, in letters. */
const ALONE = 160;

/** Names before their number, tied ones together: `Leeds and York, £3m`. */
function namesFirst({ figures }: Ranking, tied: readonly Known[], number: Number): string {
  return grouped(tied, number)
    .map((own) => {
      const names = own.map((figure) => bracketedName(figure, figures, HEADLINE.name));
      return `${namesOrCount(names)}, ${own[0] ? number(own[0]) : ''}`;
    })
    .join('; ');
}

/** A number before its names, tied ones together: `£3m (Leeds and York)`, `a projected £3m (Hull)`. */
function numberFirst({ figures }: Ranking, tied: readonly Known[], number: Number): string {
  const told = (figure: Known): string => aNumberOfKind(figure.kind, number(figure));
  return grouped(tied, told)
    .map((own) => `${own[0] ? told(own[0]) : ''} (${namesOrCount(own.map(({ place }) => placeName(place, figures)))})`)
    .join(', ');
}

/** `Leeds: £3m`. */
function named({ figures }: Ranking, figure: Known, number: Number, longest?: number): string {
  return `${bracketedName(figure, figures, longest)}: ${ofKind(figure.kind, number(figure))}`;
}

/** All figures of the place that an author points out. */
function pointedOut({ figures, known }: Ranking, highlight: string | null): Known[] {
  return known.filter(({ place }) => isMeant(placeName(place, figures), highlight));
}

const allAlike = ({ known, full }: Ranking): string =>
  [...new Set(known.map((figure) => ofKind(figure.kind, full(figure))))].join(' or ');

/** The ends of a ranking in a few words, or where the figure that is pointed out stands. */
export function rankingHeadline(ranking: Ranking, highlight: string | null): string {
  const { known, ends, short } = ranking;
  const found = highestAndLowest(known);
  if (!found) return '';
  const full: Number = (figure) =>
    ranking.full(figure).length > HEADLINE.number ? short(figure) : ranking.full(figure);
  const [first, second, third] = known;
  if (first && !second) return named(ranking, first, full, HEADLINE.alone);
  if (!third)
    return known.map((figure, index) => named(ranking, figure, index ? short : full, HEADLINE.name)).join('; ');
  if (found.highest.length === known.length) return `All ${inWords(known.length)}: ${allAlike({ ...ranking, full })}`;
  const [point, another] = pointedOut(ranking, highlight);
  if (point && !another)
    return `${named(ranking, point, full, HEADLINE.name)}, ${rankOf(point, known, ends)} of ${inWords(known.length)}`;
  const kindly =
    (number: Number): Number =>
    (figure) =>
      ofKind(figure.kind, number(figure));
  const [high, low] = [
    namesFirst(ranking, found.highest, kindly(full)),
    namesFirst(ranking, found.lowest, kindly(short)),
  ];
  return `${capitalised(ends[0])}: ${high}; ${ends[1]}: ${low}`;
}

/** How far two figures are apart; nothing where they are of different kinds, which do not compare. */
function apartSaid(ranking: Ranking, one: Known, other: Known): string {
  const apart = one.kind === other.kind ? ranking.apart(one, other) : null;
  if (apart === null) return '';
  return one.value === other.value ? ' The two are the same.' : ` The difference is ${apart}.`;
}

/** The same with its numbers, in a sentence or two. */
export function rankingSummary(ranking: Ranking, highlight: string | null): string {
  const { known, ends, full, short } = ranking;
  const found = highestAndLowest(known);
  const [first, second, third] = known;
  if (!found || !first) return '';
  if (!second) return `${named(ranking, first, full, ALONE)}.`;
  if (!third) {
    return `${named(ranking, first, full)}; ${named(ranking, second, short)}.${apartSaid(ranking, first, second)}`;
  }
  const all = `${inWords(known.length)} figures`;
  if (found.highest.length === known.length) return `All ${all} are the same: ${allAlike(ranking)}.`;
  const [point, another] = pointedOut(ranking, highlight);
  const low = numberFirst(ranking, found.lowest, short);
  if (!point || another)
    return `Of ${all}, the ${ends[0]} is ${numberFirst(ranking, found.highest, full)} and the ${ends[1]} ${low}.`;
  const others = [
    ...(found.highest.includes(point) ? [] : [`the ${ends[0]} is ${numberFirst(ranking, found.highest, short)}`]),
    ...(found.lowest.includes(point) ? [] : [`the ${ends[1]} is ${low}`]),
  ];
  return `${named(ranking, point, full)}, ${rankOf(point, known, ends)} of ${all}. ${capitalised(joined(others))}.`;
}

/** What a series comes to: `Boys £0.4m (York) to £3.2m (Leeds)`. */
function rangeSaid(ranking: Ranking, series: string): string {
  const own = ranking.known.filter((figure) => figure.series === series);
  const found = highestAndLowest(own);
  const name = truncate(series);
  if (!found) return `${name}: no figure`;
  const high = numberFirst(ranking, found.highest, ranking.full);
  if (found.highest.length === own.length) return `${name}: ${high}`;
  return `${name}: ${numberFirst(ranking, found.lowest, ranking.short)} to ${high}`;
}

/** A series as the keyboard meets it: `Boys, from lowest to highest: £0.4m (York) to £3.2m (Leeds).` */
export function seriesRange(ranking: Ranking, series: string): string {
  return `${rangeSaid(ranking, series)}.`;
}

/** What each series comes to, in a sentence, after the place that is pointed out, in all of them. */
export function seriesSummary(ranking: Ranking, series: readonly string[], highlight: string | null): string {
  const { figures, full, ends } = ranking;
  const meant = pointedOut(ranking, highlight);
  const told = meant.map((figure) => `${ofKind(figure.kind, full(figure))} (${truncate(figure.series ?? '')})`);
  const point = meant[0] ? `${truncate(placeName(meant[0].place, figures))}: ${joined(told)}. ` : '';
  const ordered = series.toSorted((one, other) => Number(isMeant(other, highlight)) - Number(isMeant(one, highlight)));
  const ranges = ordered.map((name) => rangeSaid(ranking, name).replace(':', ''));
  return `${point}From ${ends[1]} to ${ends[0]}: ${joined(ranges)}.`;
}
