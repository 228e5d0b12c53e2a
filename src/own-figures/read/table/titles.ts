import { headingFrom, type Measure } from '../cell/units.ts';
import { plainHeading } from './heading-words.ts';

/** Longer titles name no measure in a subtitle. */
const LONGEST = 60;

/** Whether a line above a table is a sentence about it, not its title. */
function isProse(text: string): boolean {
  return (
    /[.!?]$/.test(text) ||
    /^(?:this|these|the following|some|click|see|back to|return to|contents|source|published|release)\b|^\w+:/i.test(
      text,
    )
  );
}

/** The start of a title, up to what it is told by: `Claimants of support` of `Claimants of support by area, 2021 to 2022`. */
function shortTitle(title: string): string {
  return (
    title.split(/,?\s(?:by|for each|broken down|recorded|from \d{4}|between \d|in \d{4}|\d{4})\b/i)[0]?.trim() || title
  );
}

/** The number of a table before its title: `Table 4a: `. */
const NUMBERED = /^(?:table|figure)\s*\S*\d\S*\s*[:.–-]?\s*/i;

/** What a table is of, from a short caption or title, one with a number before others; `null` where none says it. */
export function titleFrom(titles: readonly string[]): string | null {
  const named = titles
    .toSorted((a, b) => Number(NUMBERED.test(b)) - Number(NUMBERED.test(a)))
    .map((title) => headingFrom(plainHeading(title).replace(NUMBERED, '')).title.trim())
    .filter((title) => title && !isProse(title))
    .map(shortTitle);
  const short = named.map((title) => (title.length > LONGEST ? (title.split(', ')[0] ?? title) : title));
  return short.find((title) => title.length <= LONGEST) ?? null;
}

/** The first caption or title that names a unit, used when no heading or cell does. */
export function titleMeasure(titles: readonly string[]): { readonly title: string; readonly measure: Measure } | null {
  for (const title of titles) {
    const { measure } = headingFrom(plainHeading(title));
    if (measure) return { title, measure };
  }
  return null;
}
