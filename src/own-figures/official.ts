import { joined } from '../words/sources.ts';
import { type Dataset, FiguresError, type Observation } from './dataset.ts';

/** An official figure in a year. */
export interface OfficialFigure {
  /** The year in which its year ends: 2025 of 2024/25. */
  readonly year: number;
  readonly value: number | null;
  /** Why there is no value. */
  readonly gap?: string;
}

/** Official figures of a place. */
export interface OfficialLine {
  /** `Leeds (official)`. */
  readonly name: string;
  /** The place in a sentence: `the City of London`. */
  readonly place: string;
  readonly figures: readonly OfficialFigure[];
}

/** What the figures of an author are called where they have no names. */
export const OWN = 'Own figures';

/**
 * An author’s figures with official ones as further series, in the years that the author’s have. A year is that in which
 * they end: 2025, 2024/25 and 31 March 2025 are the same.
 *
 * @throws {FiguresError} where no year of the author’s has an official figure.
 */
export function withOfficial<Of extends Dataset>(figures: Of, lines: readonly OfficialLine[]): Of {
  const { all, series, category } = figures;
  const own = all.map((figure) => ({ ...figure, series: figure.series ?? OWN }));
  const moments = [...new Map(all.map((figure) => [figure.category, figure])).values()];
  const official = lines.flatMap(({ name, figures: known }) =>
    moments.flatMap((moment): Observation[] => {
      const year = yearAt(moment.category, category.type);
      const found = known.find((figure) => figure.year === year);
      if (!found) return [];
      const { value, gap } = found;
      const { sourceRow, category: at, time } = moment;
      return [{ sourceRow, category: at, time, value, series: name, title: null, kind: 'actual', ...(gap && { gap }) }];
    }),
  );
  if (!official.some(({ value }) => value !== null)) throw new FiguresError(noCommonYear(figures, lines));
  return { ...figures, series: series ?? { title: 'Whose figures' }, all: [...own, ...official] };
}

/** The year in which a category ends, if that is March or the end of a calendar year; `null` for any other. */
function yearAt(category: string, type: Dataset['category']['type']): number | null {
  const [, year = '', rest = ''] = /^(\d{4})(.*)$/.exec(category) ?? [];
  if (type === 'year' && rest === '') return Number(year);
  if (type === 'financial year' && /^\/\d{2}$/.test(rest)) return Number(year) + 1;
  return type === 'date' && /^-03(-31)?$/.test(rest) ? Number(year) : null;
}

function noCommonYear({ all, category }: Dataset, lines: readonly OfficialLine[]): string {
  const years = lines.flatMap(({ figures }) => figures.filter(({ value }) => value !== null).map(({ year }) => year));
  const names = joined(lines.map(({ place }) => place));
  const there = years.length
    ? `There are official figures of ${names} for ${span(Math.min(...years), Math.max(...years))}`
    : `There are no official figures of ${names}`;
  const own = [...new Set(all.map((figure) => figure.category))];
  const these = category.type === 'text' ? 'of no years' : `for ${span(own[0], own.at(-1))}`;
  return `${there}, and these are ${these}: no year can be compared. Years are written 2025, 2024/25 or 31 March 2025.`;
}

const span = <Year>(first: Year, last: Year): string => (first === last ? `${first}` : `${first} to ${last}`);
