import type { View } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import type { ChartRow, Column, DrawnSeries } from '../../artifact.ts';
import { joined } from '../../words/sources.ts';
import { typeset } from '../../words/typeset.ts';
import { chartName, type Columns, describeColumns } from './columns.ts';
import { contextUnits } from './context-units.ts';
import { isJson, type Json, getOwn, words } from './json.ts';
import { withLink, withLinks } from './links.ts';
import { marksApart } from './layered-marks.ts';
import { CHART, type Groups, MARK, groupsOf, inReadingOrder } from './reading-order.ts';
import { sentence, spanTitle } from './sentences.ts';
import { type DescribedChart, describedCharts, subject, summaryOf } from './summary.ts';
import { titleOf, unitsOf } from './unit-specs.ts';
import type { DrawnRow, DrawnSpec } from './drawn-spec.ts';
import { drawnRows } from './datum-rows.ts';

/** The most rows in the table and the most sentences. The CSV file has all rows. */
export const MOST_ROWS = 2000;

/** The most points that can be reached by keyboard. */
export const MOST_POINTS = 1000;

/** The description of a drawn spec, for readers who do not see it. */
export interface SpecDescription {
  /** Used where the author gives no headline, subtitle or summary. */
  readonly headline: string;
  readonly subtitle: string;
  readonly summary: string;
  /** The data behind the marks in reading order: at most `MOST_ROWS`. */
  readonly rows: readonly ChartRow[];
  readonly columns: readonly Column[];
  /** One sentence for each row. */
  readonly points: readonly string[];
  /** The series, when there is more than one. */
  readonly series: DrawnSeries | null;
  /** Full sentences on what is not listed. */
  readonly remarks: readonly string[];
  /** The scenegraph item of each row: at most `MOST_POINTS`. */
  readonly items: readonly Json[];
  /** The scenegraph item of each of them that is a link; `null` for others. */
  readonly links: readonly (Json | null)[];
  /** Number of all rows. */
  readonly total: number;
  /** All rows, for the CSV file. */
  everyRow(): readonly ChartRow[];
}

/**
 * Describes any Vega-Lite chart in rows and words.
 *
 *     spec ──▶  1  unit-specs        each mark with its inherited encoding; which subchart it is in (repeats)
 *     view ──▶  2  datum-rows        scenegraph items become one row for each datum (encoding-fields, composite-marks, field-accessor)
 *               3  layered-marks     whether a subchart shows different data by different marks
 *               4  reading-order     rows are grouped and sorted as they are read
 *               5  columns           table columns, and the format of each field (value-format, time-format)
 *               6  sentences, summary  words for each row and for the whole (mark-nouns)
 *
 * Phases 1 to 4 fill a `DrawnSpec`; phases 5 and 6 read it. `tag-marks` then ties rows to elements of the SVG.
 *
 * @param view The view after it ran. The description is of what it has drawn now; call again when that has changed.
 * @param spec The author's spec.
 */
export function describeSpec(view: View, spec: TopLevelSpec): SpecDescription {
  const specs = unitsOf(spec);
  const context = contextUnits(specs.units);
  const shown = { ...specs, context, ...drawnRows(view, specs.units, context) };
  const drawn: DrawnSpec = { ...shown, marks: marksApart(shown) };
  const groups = groupsOf(drawn);
  const ordered: DrawnSpec = { ...drawn, rows: inReadingOrder(drawn, groups) };
  const columns = describeColumns(ordered, view.locale());
  const described = describedCharts(ordered, columns);
  const table = withLinks(columns, ordered.rows);
  const listed = ordered.rows.slice(0, MOST_ROWS);
  const reached = ordered.rows.slice(0, MOST_POINTS);
  return {
    ...wordsOf(spec, described),
    summary: summaryOf(described),
    rows: listed.map(table.row),
    columns: table.columns,
    points: listed.map((row) => withLink(sentence(row, columns, chartAndMark(row, drawn)), row)),
    series: seriesOf(listed, groups, columns, drawn),
    remarks: remarksOf(ordered.rows.length),
    items: reached.map(({ item }) => item),
    links: reached.map(({ link }) => link),
    total: ordered.rows.length,
    everyRow: () => ordered.rows.map(table.row),
  };
}

/** The start of a row's sentence: the title of its chart if there are several, and its mark if that is not the usual one. */
function chartAndMark(row: DrawnRow, { charts, units, marks }: DrawnSpec): string {
  const chart = charts.length > 1 ? (charts[units[row.unit]?.chart ?? 0]?.title ?? '') : '';
  return [chart, marks.isUsual(row) ? '' : marks.of(row)].filter(Boolean).join(', ');
}

/** Headline and subtitle: the author's, otherwise computed. */
function wordsOf(spec: unknown, described: readonly DescribedChart[]): { headline: string; subtitle: string } {
  const title = getOwn(spec, 'title');
  const subjects = [...new Set(described.map(subject).filter(Boolean))];
  const [first = ''] = subjects;
  const fallback = described.length > 1 ? `${described.length} charts` : first ? `Chart of ${first}` : 'Chart';
  const written = words(isJson(title) ? getOwn(title, 'subtitle') : undefined) || words(getOwn(spec, 'description'));
  const fields = described.length === 1 ? (described[0]?.fields ?? []) : [];
  const axes = (['x', 'y'] as const).flatMap((position) => {
    const titles = new Set(
      fields
        .filter((one) => one.position === position)
        .map(spanTitle)
        .filter(Boolean),
    );
    return titles.size ? [`${position === 'x' ? 'Horizontal axis' : 'Vertical axis'}: ${joined([...titles])}.`] : [];
  });
  return {
    headline: typeset(titleOf(spec) || fallback),
    subtitle: typeset(written || axes.join(' ') || subjects.slice(0, 3).join('; ')),
  };
}

function seriesOf(
  rows: readonly DrawnRow[],
  { by, of }: Groups,
  columns: Columns,
  { units, charts, marks }: DrawnSpec,
): DrawnSeries | null {
  if (!by.length || rows.length === 0) return null;
  const members = new Map<string, DrawnRow[]>();
  for (const row of rows) members.set(of(row), [...(members.get(of(row)) ?? []), row]);
  if (members.size < 2) return null;
  const phrase = (row: DrawnRow, key: string): string[] => {
    if (key === CHART)
      return [`Chart ${chartName(units[row.unit]?.chart ?? 0, charts)}`.replace(/^Chart (?!\d+ of \d+$)/, '')];
    if (key === MARK) return [marks.of(row)].filter(Boolean);
    const field = columns.fields.find((one) => one.key === key);
    const how = columns.formatOf(key);
    if (!field || !how || !row.values.has(key)) return [];
    const value = how.say(row.values.get(key));
    return [how.bare(row.values.get(key)) ? `${field.title} ${value}` : value];
  };
  return {
    by: by.map((key) => columns.names.get(key) ?? '').filter(Boolean),
    words: [...members.values()].map((own) => {
      const [first] = own;
      const name = first ? by.flatMap((key) => phrase(first, key)).join(', ') : '';
      return typeset(`${name || 'Others'}: ${own.length === 1 ? '1 point' : `${own.length} points`}.`);
    }),
  };
}

function remarksOf(total: number): string[] {
  const count = (value: number) => value.toLocaleString('en-GB');
  if (total <= MOST_POINTS) return [];
  const points = `${count(total)} marks are drawn; the first ${count(MOST_POINTS)} can be reached by keyboard.`;
  if (total <= MOST_ROWS) return [points];
  return [
    points,
    `The table lists the first ${count(MOST_ROWS)} rows of ${count(total)}; the downloaded data have all.`,
  ];
}
