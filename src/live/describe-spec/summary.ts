import { capitalised, typeset } from '../../words/typeset.ts';
import type { Columns } from './columns.ts';
import type { ChannelField } from './field.ts';
import { type MarkNoun, nounOf, leadingNoun } from './mark-nouns.ts';
import { namesOf, valueOf } from './sentences.ts';
import type { DrawnRow, DrawnSpec } from './drawn-spec.ts';

/** One of the charts of a spec, as its summary needs it. */
export interface DescribedChart {
  readonly kind: MarkNoun;
  readonly fields: readonly ChannelField[];
  readonly rows: readonly DrawnRow[];
  readonly columns: Columns;
  /** Number of its marks. */
  readonly drawn: number;
}

/** The charts of a spec. */
export function describedCharts({ units, fields, rows }: DrawnSpec, columns: Columns): DescribedChart[] {
  const charts = [...new Set(units.map(({ chart }) => chart))];
  return charts.flatMap((chart) => {
    const own = [...units.entries()].filter(([, unit]) => unit.chart === chart);
    const counted = own.map(([index, unit]) => ({
      index,
      unit,
      count: rows.filter((row) => row.units.has(index)).length,
    }));
    const lead = leadingNoun(counted.filter(({ index }) => fields[index]?.length)) ?? leadingNoun(counted);
    if (!lead) return [];
    const titled = (field: ChannelField) => columns.fields.find(({ key }) => key === field.key) ?? field;
    const shown = (fields[lead.index] ?? [])
      .filter(({ aside, fallbackOnly, title }) => !aside && !fallbackOnly && title)
      .map(titled);
    const ownRows = rows.filter((row) => units[row.unit]?.chart === chart);
    return [{ kind: nounOf(lead.unit, shown), fields: shown, rows: ownRows, columns, drawn: lead.count }];
  });
}

/** What a chart shows: `Spending by Year`. */
export function subject({ fields }: DescribedChart): string {
  const measures = unlike(fields.filter(({ role }) => role === 'measure'));
  const named = unlike(fields.filter(({ role, groups, frame }) => role === 'name' && !groups && !frame));
  const names = [...named.filter(({ time }) => !time), ...named.filter(({ time }) => time)];
  const groups = unlike(fields.filter(({ role, groups, panel }) => role === 'name' && groups && !panel));
  const [x, y] = ['x', 'y'].map((axis) => measures.find(({ position }) => position === axis));
  const of =
    x && y ? `${y.title} against ${x.title}` : (measures.find(({ position }) => position) ?? measures[0])?.title;
  const by = (names.length ? names : groups).map(({ title }) => title).join(' and ');
  return of && by ? `${of} by ${by}` : (of ?? by);
}

/** One or two sentences: the kind of chart, its fields, their ranges, and the number of marks. */
export function summaryOf(charts: readonly DescribedChart[]): string {
  const [first] = charts;
  if (!first) return 'Nothing is drawn: the chart has no marks.';
  if (charts.length === 1) return typeset([`${capitalised(what(first))}.`, ...range(first)].join(' '));
  const phrases = charts.slice(0, 3).map(what).join('; ');
  const more = charts.length > 3 ? `; and ${charts.length - 3} more` : '';
  return typeset(`${charts.length} charts: ${phrases}${more}.`);
}

/** A chart as a phrase: `a line chart of Spending by Year, 2010 to 2018, for 3 values of Council, with 27 points`. */
function what(chart: DescribedChart): string {
  const { kind, fields, rows, drawn } = chart;
  const shows = subject(chart);
  const names = fields.filter(({ role, groups, frame }) => role === 'name' && !groups && !frame);
  const groups = fields.filter(({ role, groups, panel }) => role === 'name' && groups && !panel);
  const panels = fields.filter(({ panel }) => panel);
  const count = (of: readonly ChannelField[]) =>
    new Set(rows.map((row) => JSON.stringify(of.map(({ key }) => row.values.get(key) ?? null)))).size;
  const [along] = names;
  const values = names.length
    ? groups.filter((one) => !names.some(({ key }) => key === one.key) && count([one]) > 1)
    : [];
  return [
    `${/^[aeiou]/.test(kind.chart) ? 'an' : 'a'} ${kind.chart}`,
    shows && ` of ${shows}`,
    along && names.length === 1 && span(chart, along),
    values.length && `, for ${values.map((one) => `${count([one])} values of ${one.title}`).join(' and ')}`,
    frameOf(chart),
    panels.length && `, in ${count(panels)} panels by ${panels.map(({ title }) => title).join(' and ')}`,
    drawn
      ? `, with ${drawn.toLocaleString('en-GB')} ${drawn === 1 ? kind.one : kind.many}`
      : ', without data: nothing is drawn',
  ]
    .filter(Boolean)
    .join('');
}

/** Which frame of an animation is seen; empty where it is not one, and where all are seen at once. */
function frameOf({ fields, rows, columns }: DescribedChart): string {
  const frame = fields.find((field) => field.frame);
  const format = frame && columns.formatOf(frame.key);
  const seen = new Set(frame && rows.map((row) => format?.say(row.values.get(frame.key))));
  return frame && seen.size === 1 ? `, for ${frame.title} ${[...seen].join('')}` : '';
}

/** The range of the naming field; empty when its values have no order. */
function span(chart: DescribedChart, along: ChannelField): string {
  const ends = extremes(chart, along);
  if (!ends) return '';
  const from = chart.columns.formatOf(along.key)?.say(ends.least.values.get(along.key));
  const to = say(chart, ends.most, along);
  return `, ${from} to ${along.joined ? to.replace(/^.* to /, '') : to}`;
}

/** The range of each measure, and where its ends are. */
function range(chart: DescribedChart): string[] {
  const measures = unlike(chart.fields.filter(({ role }) => role === 'measure'));
  const placed = measures.filter(({ position }) => position);
  const phrases = (placed.length ? placed : measures).slice(0, 2).flatMap((one) => {
    if (one.until) return [];
    const ends = extremes(chart, one);
    if (!ends) return [];
    const where = (row: DrawnRow) => {
      const names = namesOf(row, chart.columns).join(', ');
      return names && placed.length < 2 ? ` (${names})` : '';
    };
    const value = (row: DrawnRow) => chart.columns.formatOf(one.key)?.say(row.values.get(one.key)) ?? '';
    const title = one.heading || one.title;
    const [least, most] = [value(ends.least), value(ends.most)];
    if (least === most) return [`${title} is ${least} throughout`];
    return [`${title} goes from ${least}${where(ends.least)} to ${most}${where(ends.most)}`];
  });
  return phrases.length ? [`${capitalised(phrases.join('; '))}.`] : [];
}

/** The rows with the smallest and largest value of a field; `null` when fewer than two have a number. */
function extremes(
  { rows, columns }: DescribedChart,
  { key }: ChannelField,
): { least: DrawnRow; most: DrawnRow } | null {
  const format = columns.formatOf(key);
  const sized = rows.flatMap((row) => {
    const size = format?.size(row.values.get(key)) ?? null;
    return size === null ? [] : [{ row, size }];
  });
  const [first] = sized;
  if (!first || sized.length < 2) return null;
  let [least, most] = [first, first];
  for (const one of sized) {
    if (one.size < least.size) least = one;
    if (one.size > most.size) most = one;
  }
  return { least: least.row, most: most.row };
}

const say = ({ columns }: DescribedChart, row: DrawnRow, field: ChannelField): string => valueOf(row, field, columns);

/** Fields with different titles. */
function unlike(fields: readonly ChannelField[]): ChannelField[] {
  return fields.filter((one, index) => fields.findIndex(({ title }) => title === one.title) === index);
}
