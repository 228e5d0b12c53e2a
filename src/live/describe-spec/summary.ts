import { joined } from '../../words/sources.ts';
import { capitalised, typeset } from '../../words/typeset.ts';
import type { Columns } from './columns.ts';
import type { ChannelField } from './field.ts';
import { type MarkNoun, nounOf, leadingNoun } from './mark-nouns.ts';
import { isContextRow } from './layered-marks.ts';
import { namesOf, plainTitle, spanTitle, valueOf } from './sentences.ts';
import type { DrawnRow, DrawnSpec } from './drawn-spec.ts';

/** One of the charts of a spec, as its summary needs it. */
export interface DescribedChart {
  readonly kind: MarkNoun;
  readonly fields: readonly ChannelField[];
  /** What shows its data; not what is behind them. */
  readonly rows: readonly DrawnRow[];
  readonly columns: Columns;
  /** Number of its marks. */
  readonly drawn: number;
}

/** The charts of a spec. */
export function describedCharts(spec: DrawnSpec, columns: Columns): DescribedChart[] {
  const { units, fields, rows, context } = spec;
  const charts = [...new Set(units.map(({ chart }) => chart))];
  return charts.flatMap((chart) => {
    const own = [...units.entries()].filter(([index, unit]) => unit.chart === chart && !context.has(index));
    const counted = own.map(([index, unit]) => {
      const told = rows.filter((row) => row.units.has(index)).length;
      return { index, unit, count: fields[index]?.length ? told : (spec.drawn[index] ?? 0) };
    });
    const lead = leadingNoun(counted.filter(({ index }) => fields[index]?.length)) ?? leadingNoun(counted);
    if (!lead) return [];
    const titled = (field: ChannelField): ChannelField => {
      const column = columns.fields.find(({ key }) => key === field.key) ?? field;
      return { ...column, position: field.position };
    };
    const ofLead = fields[lead.index] ?? [];
    const axis = ofLead.find(({ role, position }) => role === 'measure' && position)?.position;
    const ofOthers = own
      .flatMap(([index]) => fields[index] ?? [])
      .filter(
        ({ role, position, phrase, until }) => role === 'measure' && position === axis && axis && !phrase && !until,
      );
    const shown = [...ofLead, ...ofOthers]
      .filter(({ aside, fallbackOnly, title, position }) => !aside && !fallbackOnly && (title || position))
      .filter((one, index, all) => all.findIndex(({ key }) => key === one.key) === index)
      .map(titled)
      .filter(({ key, aside }, _, all) => aside || !all.some(({ until }) => until?.key === key));
    const ownRows = rows.filter((row) => units[row.unit]?.chart === chart && !isContextRow(row, context));
    const alike = counted.filter(({ unit }) => unit.mark === lead.unit.mark).map(({ index }) => index);
    const drawn = marksOf(ownRows, alike, spec) || lead.count;
    return [{ kind: nounOf(lead.unit, shown), fields: shown, rows: ownRows, columns, drawn }];
  });
}

/** Number of the marks of some unit specs: those that draw the same fields of a datum are one. */
function marksOf(rows: readonly DrawnRow[], units: readonly number[], { fields }: DrawnSpec): number {
  const placed = units.map((unit) => {
    const own = (fields[unit] ?? []).filter(({ position }) => position);
    return [unit, own.map(({ key }) => key).join()] as const;
  });
  return rows.reduce(
    (sum, row) => sum + new Set(placed.filter(([unit]) => row.units.has(unit)).map(([, keys]) => keys)).size,
    0,
  );
}

/** What a chart shows: `Spending by Year`. */
export function subject(chart: DescribedChart): string {
  const { fields } = chart;
  const titles = (some: readonly ChannelField[]) => [...new Set(some.map(spanTitle).filter(Boolean))];
  const measures = fields.filter(({ role }) => role === 'measure');
  const named = fields.filter(({ role, groups, frame }) => role === 'name' && !groups && !frame);
  const spans = named.filter(({ until, joined }) => until && !joined);
  const isTimeline = spans.length > 0 && !measures.length;
  const along = isTimeline ? named.filter((one) => !spans.includes(one)) : named;
  const names = titles([...along.filter(({ time }) => !time), ...along.filter(({ time }) => time)]);
  const groups = titles(fields.filter(({ role, groups, panel }) => role === 'name' && groups && !panel));
  const [x, y] = ['x', 'y'].map((axis) => titles(measures.filter(({ position }) => position === axis)));
  const placed = titles(measures.filter(({ position }) => position));
  const [other = ''] = titles(measures);
  const of =
    x?.length && y?.length
      ? `${joined(y)} against ${joined(x)}`
      : placed.length
        ? several(placed, 'measures')
        : other ||
          (isTimeline && joined(titles(spans))) ||
          (measures.some(({ constant, until }) => !constant && !until) ? several(seriesOf(chart), 'series') : '');
  const by = (named.length ? names : groups).join(' and ');
  if (of && by) return `${of} by ${by}`;
  return of || by;
}

/** Whether a chart measures only spans without a title, as those from `from` to `to`. */
const isOnlySpans = ({ fields }: DescribedChart): boolean => {
  const spans = fields.filter(({ until, joined }) => until && !joined);
  const measures = fields.filter(({ role }) => role === 'measure');
  return spans.length > 0 && [...spans, ...measures].every((one) => one.until && !spanTitle(one));
};

/** A few words in a row; of more, only their number. */
const several = (some: readonly string[], what: string): string =>
  some.length > 3 ? `${some.length} ${what}` : joined(some);

/** The names of the layers that are series of one measure. */
function seriesOf({ fields, rows, columns }: DescribedChart): string[] {
  const series = fields.find(({ groups, constant }) => groups && constant);
  if (!series) return [];
  const known = rows.flatMap((row) => (row.values.has(series.key) ? [valueOf(row, series, columns)] : []));
  return [...new Set(known)];
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
  const along = names.length === 1 ? names[0] : names.find(({ until, joined }) => until && !joined);
  const values = names.length
    ? groups.filter((one) => !names.some(({ key }) => key === one.key) && count([one]) > 1 && !isSaid(chart, one))
    : [];
  return [
    `${/^[aeiou]/.test(kind.chart) ? 'an' : 'a'} ${kind.chart}`,
    shows && ` ${isOnlySpans(chart) ? 'by' : 'of'} ${shows}`,
    along && span(chart, along),
    values.length && `, for ${values.map((one) => groupsIn(chart, one, count([one]))).join(' and ')}`,
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

/** Whether the subject of a chart names its series, because its measure has no title. */
const isSaid = ({ fields }: DescribedChart, { constant }: ChannelField): boolean =>
  constant && fields.every(({ role, position, title }) => role === 'name' || !position || !title);

/** The values of a grouping field: their names for layers, otherwise how many. */
function groupsIn(chart: DescribedChart, group: ChannelField, count: number): string {
  return group.constant && count < 5 ? joined(seriesOf(chart)) : `${count} values of ${group.title}`;
}

/** The range of the naming field; empty when its values have no order. */
function span({ rows, columns }: DescribedChart, along: ChannelField): string {
  const ends = extremes(rows, along, columns);
  if (!ends) return '';
  const [from, to] = [ends.least, ends.most].map((row) => valueOf(row, { ...along, until: null }, columns));
  if (!along.until) return `, ${from} to ${to}`;
  const last = extremes(rows, along.until, columns)?.most;
  return `, ${from} to ${last ? valueOf(last, along.until, columns) : to}`;
}

/** The range of each measure, and where its ends are. */
function range({ fields, rows, columns }: DescribedChart): string[] {
  const measures = fields.filter(({ role }) => role === 'measure');
  const placed = measures.filter(({ position }) => position);
  const axes = new Set(placed.map(({ position }) => position)).size;
  const phrases = (placed.length ? placed : measures).slice(0, 3).flatMap((one) => {
    if (one.until && one.phrase) return [];
    const ends = extremes(rows, one, columns);
    const most = (one.until ? extremes(rows, one.until, columns) : ends)?.most;
    if (!ends || !most) return [];
    const value = (row: DrawnRow, of: ChannelField) => columns.formatOf(of.key)?.say(row.values.get(of.key)) ?? '';
    const [from, to] = [value(ends.least, one), value(most, one.until ?? one)];
    const where = (row: DrawnRow) => {
      const names = namesOf(row, columns).join(', ');
      return names && axes < 2 ? ` (${names})` : '';
    };
    const isOnlyOne = one.phrase || !placed.some((other) => other !== one && spanTitle(other) === spanTitle(one));
    const ownTitle = one.until ? spanTitle(one) : one.title && (one.heading || one.title);
    const title = isOnlyOne || !ownTitle ? ownTitle : plainTitle(one);
    if (!title && one.constant)
      return [`on the ${one.heading}: ${joined([...new Set(rows.map((row) => value(row, one)))])}`];
    if (from === to) return [`${title || 'every value'} is ${from}${title && ' throughout'}`];
    return [`${title ? `${title} goes` : 'the values go'} from ${from}${where(ends.least)} to ${to}${where(most)}`];
  });
  return phrases.length ? [`${capitalised(phrases.join('; '))}.`] : [];
}

/** The rows with the smallest and largest value of a field; `null` when fewer than two have a number. */
function extremes(
  rows: readonly DrawnRow[],
  { key }: ChannelField,
  columns: Columns,
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
