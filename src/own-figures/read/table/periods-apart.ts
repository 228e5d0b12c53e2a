import { withoutAtEnd } from '../../../words/ends.ts';
import { periodFrom } from '../cell/periods.ts';
import { plainHeading } from './heading-words.ts';
import type { Table } from './table.ts';

/** The year or financial year at the end of a heading: that of `cost_per_head_2013-14`. */
const PERIOD = /(?:19|20)\d{2}(?:[/‐–-]\d{2})?$/;

/** A heading before and from its period on, without what joins them; `null` where it does not end in one, or is one as a whole: `Q1 2013`. */
function apart(heading: string): { readonly stem: string; readonly period: string } | null {
  const text = withoutAtEnd(heading.trim(), /[)\s]/);
  if (periodFrom(text, true)) return null;
  const [period] = PERIOD.exec(text) ?? [];
  const stem = period === undefined ? '' : withoutAtEnd(text.slice(0, -period.length), /[\s_,(-]/);
  return period !== undefined && /\p{L}/u.test(stem) && stem.length < text.length - period.length
    ? { stem, period }
    : null;
}

/** Columns of one measure for this many periods are a table of those periods. */
const PERIODS = 3;

/** Takes the measure out of headings that name one measure and a period each: `visits_2001`, `visits_2002`, `visits_2003`. */
export function withPeriodsApart(table: Table): Table {
  const read = table.columns.map((column) => ({ column, found: apart(column.name) }));
  const stems = read.flatMap(({ found }) => (found ? [found.stem] : []));
  const stem = stems.find((one) => stems.filter((other) => other === one).length >= PERIODS);
  if (stem === undefined) return table;
  return {
    ...table,
    columns: read.map(({ column, found }) =>
      found?.stem === stem ? { ...column, own: found.period, group: plainHeading(stem) } : column,
    ),
  };
}
