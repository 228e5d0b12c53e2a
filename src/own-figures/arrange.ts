import { grouped } from '../data/find.ts';
import { withoutCapitals } from './describe/capitals.ts';
import { isMeant } from './describe/highlight.ts';
import { categoryName } from './describe/names.ts';
import type { Dataset, Observation } from './dataset.ts';
import type { AuthorWords } from './own-chart.ts';

/** Words of degree and of time, each list in its own order. Names that are all in one list keep the order in which they were given. */
const ORDERED: readonly RegExp[] = [
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?$/i,
  /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?$/i,
  /^(?:spring|summer|autumn|winter)(?: term)?$/i,
  /^(?:(?:very|fairly|quite|somewhat|slightly|strongly|tend to|neither|not)\b.*|(?:dis)?agree|(?:dis)?satisfied|good|bad|poor|fair|excellent|outstanding|requires improvement|inadequate|adequate)$/i,
  /^(?:always|often|usually|sometimes|occasionally|rarely|seldom|never|daily|weekly|monthly|yearly)$/i,
  /^(?:(?:very )?(?:low|medium|high|small|large|short|long)|moderate|none|middle|lowest|highest)$/i,
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/i,
  /^(?:nursery|reception|primary|middle|secondary|sixth form|further education|higher education)\b/i,
  /^(?:bab(?:y|ies)|infants?|toddlers?|children|child|young people|teenagers?|adolescents?|(?:young |older )?adults?|pensioners?)$/i,
];

/** Names of what is left over, which stand last in an order by value. */
const LEFT_OVER =
  /^(?:(?:any |all )?others?\b|unknown|not (?:known|stated|recorded|specified|given)|un(?:specified|classified)|missing|don[’']t know|prefer not\b|none of)/i;

/** Whether names have an order of their own, which is the one given: numbers that go up or down, such as ages, months, words of degree. */
export function haveOwnOrder(names: readonly string[]): boolean {
  const ordered = names.filter((name) => !LEFT_OVER.test(name));
  if (ordered.length < 2) return true;
  if (ORDERED.some((words) => ordered.every((name) => words.test(name)))) return true;
  // The first number of a name: 5 of `5 to 9`; none of `Under 1` and the like at either end.
  const numbers = ordered.map((name) => /\d[\d,]*(?:\.\d+)?/.exec(name)?.[0].replaceAll(',', ''));
  const known = numbers.flatMap((number) => (number === undefined ? [] : [Number(number)]));
  const steps = known.slice(1).map((number, index) => number - (known[index] ?? 0));
  return (
    known.length >= ordered.length - 1 &&
    known.length > 1 &&
    (steps.every((step) => step >= 0) || steps.every((step) => step <= 0))
  );
}

/** The figures by which categories rank: of the highlighted series, of the total, or else of the first. */
function rankingOf({ all }: Dataset, { highlight }: AuthorWords): ReadonlyMap<string, number> {
  const series =
    all.find((figure) => isMeant(figure.series, highlight)) ??
    all.find((figure) => figure.isTotal && figure.series !== null) ??
    all[0];
  return new Map(
    all.flatMap((figure) =>
      figure.series === series?.series && figure.value !== null ? [[figure.category, figure.value] as const] : [],
    ),
  );
}

const WAYS = ['value', 'given', 'name'];

/**
 * A dataset of names in the order that the author asks for; by default by value where there is one series and names have no order of their own, or only the highest are drawn, with what is left over and gaps last.
 *
 * Categories over time keep theirs. Names that are all in capitals are written as a person writes them.
 */
export function arranged<Of extends Dataset>(dataset: Of, authorWords: AuthorWords): Of {
  const figures = withoutCapitals(dataset);
  const { all, category, series } = figures;
  if (category.type !== 'text') return figures;
  const groups = grouped(all, (figure) => figure.category);
  const names = groups.map(([first]) => categoryName(first?.category ?? '', figures));
  const asked = authorWords.sort?.trim().toLowerCase() ?? '';
  const way = WAYS.includes(asked) ? asked : !authorWords.top && (series || haveOwnOrder(names)) ? 'given' : 'value';
  if (way === 'given') return figures;
  const nameOf = ([first]: readonly Observation[]): string => first?.category ?? '';
  const values = rankingOf(figures, authorWords);
  const rank = (group: readonly Observation[]): number =>
    LEFT_OVER.test(nameOf(group)) ? -Infinity : (values.get(nameOf(group)) ?? -Number.MAX_VALUE);
  const { compare } = new Intl.Collator('en-GB', { numeric: true });
  const ordered = groups.toSorted((one, other) =>
    way === 'name' ? compare(nameOf(one), nameOf(other)) : Math.sign(rank(other) - rank(one)) || 0,
  );
  return { ...figures, all: ordered.flat() };
}

/** A warning about an order that is not known. */
export function sortWarnings({ sort }: AuthorWords): string[] {
  return !sort || WAYS.includes(sort.trim().toLowerCase())
    ? []
    : [`sort="${sort}" is not known; leaving it out. Allowed: ${WAYS.join(', ')}.`];
}

/** How many of the highest the author asks for; `null` where that is no whole number above zero, or all there are. */
export function topOf({ top }: AuthorWords, there: number): number | null {
  const most = /^\s*\d{1,5}\s*$/.test(top ?? '') ? Number(top) : 0;
  return most > 0 && most < there ? most : null;
}

/** The categories that are drawn where the author asks for the highest: these, and the highlighted one. */
export function highestOf(
  figures: Dataset,
  authorWords: AuthorWords,
  most: number,
): { readonly highest: ReadonlySet<string>; readonly meant: ReadonlySet<string> } {
  const values = rankingOf(figures, authorWords);
  const totals = new Set(
    figures.all.flatMap(({ category, isTotal, series }) => (isTotal && series === null ? [category] : [])),
  );
  const ranked = [...values].filter(([name]) => !totals.has(name)).toSorted(([, one], [, other]) => other - one);
  const highest = new Set(ranked.slice(0, most).map(([name]) => name));
  const meant = new Set(
    figures.all.flatMap(({ category }) =>
      !highest.has(category) && isMeant(categoryName(category, figures), authorWords.highlight) ? [category] : [],
    ),
  );
  return { highest, meant };
}
