import type { NumberUnit } from '../../src/words/quantity.ts';
import type { Dataset } from '../../src/own-figures/dataset.ts';
import type { Overrides } from '../../src/own-figures/read/table/column-options.ts';
import type { RawInput } from '../../src/own-figures/read/source/grid.ts';

/** Something that an author could give, and what is read from it or said of it. All figures are invented. */
export interface Case {
  readonly name: string;
  /** A text, or anything else that may be given. */
  readonly given: string | RawInput;
  readonly overrides?: Overrides;
  /** The figures as lines: `2: 2010 · Council A = 5 estimate`. */
  readonly rows?: readonly string[];
  /** The whole message. */
  readonly fails?: string;
  /** Everything that is remarked; left out where that is not the point. */
  readonly remarks?: readonly string[];
  /** What stands before and after a number: `£|bn`. */
  readonly unit?: string;
  /** The title of the places and what they are: `Year, year`. */
  readonly place?: string;
  /** What is measured. */
  readonly title?: string;
  /** What tells series apart; `none`. */
  readonly series?: string;
}

/** Figures as a test writes them. */
export function told({
  all,
  category,
  value,
  series,
}: Dataset): Required<Pick<Case, 'rows' | 'unit' | 'place' | 'title' | 'series'>> {
  const unit = ({ before, after }: NumberUnit) => `${before}|${after}`;
  return {
    rows: all.map(({ sourceRow, category, series, value, kind, title, qualifier, limits }) => {
      const what =
        title === null
          ? ` = ${qualifier ? `${qualifier} ` : ''}${value ?? 'gap'}${limits ? ` from ${limits.join(' to ')}` : ''}`
          : `: ${title}`;
      return `${sourceRow}: ${category}${series === null ? '' : ` · ${series}`}${what}${kind === 'actual' ? '' : ` ${kind}`}`;
    }),
    unit: value ? unit(value.unit) : 'none',
    place: `${category.title}, ${category.type}`,
    title: value?.title ?? 'none',
    series: series?.title ?? 'none',
  };
}
