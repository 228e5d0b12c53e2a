import type { AboutSection, ChartRow } from '../artifact.ts';
import type { ReleaseRow } from '../data/rows.generated.ts';
import { dateInWords } from './dates.ts';
import { joined } from './sources.ts';

/**
 * The section of *About this figure* on releases: those that rows of a view come from, the newest rows first, and when the
 * next is due where its publisher has said so. Without paragraphs where no row comes from official statistics.
 *
 * @param rows The rows of a view, each with its `source`.
 * @param releases All releases of the evidence.
 */
export function releaseSection(rows: readonly ChartRow[], releases: readonly ReleaseRow[]): AboutSection {
  const sources = [...new Set(rows.map(({ source }) => source).toReversed())];
  const used = sources.flatMap((id) => releases.filter(({ source }) => source === id));
  return {
    heading: used.length === 1 ? 'Release' : 'Releases',
    paragraphs: used.map((release) => sentences(release, rows)),
  };
}

/** A release with its dates: `Section 251 outturn, 2010/11, published in 2012.` Where its rows are of other years than its period, these follow. */
function sentences({ title, period, published, next_due, source }: ReleaseRow, rows: readonly ChartRow[]): string {
  const years = joined(yearsFrom(source, rows));
  return [
    [title, period, published && `published ${onDate(published)}`].filter(Boolean).join(', '),
    years && years !== period ? `: figures for ${years}.` : '.',
    next_due ? ` The next is due ${onDate(next_due)}.` : '',
  ].join('');
}

/** A date after its preposition: `in 2025`, `in November 2026`, `on 14 November 2024`. */
const onDate = (iso: string): string => `${iso.length > 7 ? 'on' : 'in'} ${dateInWords(iso)}`;

/** The years whose rows come from a source; three or more in a row as one: `2010 to 2020`. Empty where rows have no years. */
function yearsFrom(source: string, rows: readonly ChartRow[]): string[] {
  const dated = rows.filter(({ year }) => year !== null && year !== undefined);
  // Rows go line by line, and one line may begin later than the next.
  const all = [...new Set(dated.map(({ year }) => String(year)))].toSorted();
  const from = new Set(dated.filter((row) => row['source'] === source).map(({ year }) => String(year)));
  const runs: string[][] = [];
  for (const [index, year] of all.entries()) {
    if (!from.has(year)) continue;
    if (from.has(all[index - 1] ?? '')) runs.at(-1)?.push(year);
    else runs.push([year]);
  }
  return runs.flatMap((run) => (run.length > 2 ? `${run[0]} to ${run.at(-1)}` : run));
}
