import type { ChartRow } from '../../src/artifact.ts';
import type { DrawnView } from '../../src/prerender/draw.ts';
import { computedFigures } from '../../src/data/computed.ts';
import type { Evidence } from '../../src/data/evidence.ts';
import { type Series, seriesOf } from '../../src/element/points/series.ts';
import { countsOf } from './counts.ts';
import { type Ground, nationalRows, numeric, percentagesOf, type Quoted, ungrounded } from './grounds.ts';
import { claimsTold, rowsNamed } from './named.ts';
import { numbersIn } from './numbers-said.ts';
import { type Mark, rowMarksOf, textsOf } from './picture.ts';
import { spansNamed } from './quotes.ts';

/**
 * Whether texts of an axis are evenly spaced by a round step, from zero.
 *
 * @param isMap Whether they are the thresholds between the steps of a map, which begin at a whole number of steps.
 */
function isScale(texts: readonly string[], isMap: boolean): boolean {
  const values = texts.map((text) => numbersIn(text)[0]?.value ?? NaN).toSorted((a, b) => a - b);
  const [first = NaN, second = NaN] = values;
  const step = second - first;
  const leading = step / 10 ** Math.floor(Math.log10(step) + 1e-9);
  const round = [1, 2, 2.5, 5].some((digit) => Math.abs(leading - digit) < 1e-9);
  const begins = isMap ? Math.abs(first / step - Math.round(first / step)) < 1e-9 : first === 0;
  return begins && round && values.every((value, index) => Math.abs(value - first - index * step) < 1e-9);
}

/**
 * Numbers in the words and the pictures of a view that come from nowhere.
 *
 * A number must be a cell of a row, a claim that *About this figure* tells, a change or a difference between two rows
 * that are named, a sum of rows of one year or a share in it, the years between them, a share that a row or a claim gives in a word, what one of the marks stands
 * for that a row is counted out in, a count of rows that hold no number, part of a name, or a tick of an axis. What a
 * point says must come from its own row alone.
 */
export function numbersFromNowhere(view: DrawnView, evidence: Evidence): string[] {
  const claims = claimsTold(view, evidence);
  const percentages = percentagesOf(view.columns);
  const spans = spansNamed(view);
  const ground = (text: string): Ground => ({
    rows: view.rows,
    compared: rowsNamed(view, text),
    claims,
    counts: countsOf(view, text, false),
    spans,
    percentages,
  });
  const words = (['headline', 'subtitle', 'summary'] as const).flatMap((part) =>
    ungrounded(part, view[part], { ...ground(view[part]), counts: countsOf(view, view[part], true) }),
  );
  const points = view.points.flatMap((text, index) => {
    const row = view.rows[index];
    return ungrounded(`point ${index}`, text, { rows: row ? [row] : [], compared: [], claims: [], percentages });
  });
  const series = seriesToldApart(view).flatMap(({ words, rows }, index) =>
    ungrounded(`series ${index}`, words, {
      rows: view.rows.filter((_, row) => rows.includes(row)),
      compared: rowsNamed(view, words),
      claims: [],
      spans,
      percentages,
    }),
  );
  return [...words, ...points, ...series, ...view.posters.flatMap((poster) => nowhereInPicture(poster, view, ground))];
}

/** The series that the drawings of a view tell apart and have words for, each once. */
export function seriesToldApart({ posters, rows }: DrawnView): readonly Series[] {
  const told = posters.flatMap(({ series }) => (series?.words ? seriesOf(series, rows) : []));
  return [...new Map(told.map((series) => [series.words, series])).values()];
}

function nowhereInPicture(
  { svg, width }: DrawnView['posters'][number],
  view: DrawnView,
  ground: (text: string) => Ground,
): string[] {
  const texts = withoutNumerals(withNames(textsOf(svg)));
  const ticks = texts
    .filter(({ row, text }) => row === undefined && /^£?[\d,.]+(bn|m|%)?$/.test(text) && !/^(19|20)\d\d$/.test(text))
    .map(({ text }) => text);
  const where = `poster of ${width}`;
  const isMap = view.rows.some((row) => typeof row['column'] === 'number');
  const scale =
    ticks.length === 0 || isScale(ticks, isMap) ? [] : [`${where}: the axis ${ticks.join(', ')} is no even scale`];
  const said = texts
    .filter(({ row, text }) => (row !== undefined || !ticks.includes(text)) && numbersIn(text).length)
    .flatMap(({ row, text }) => {
      const own = row === undefined ? undefined : view.rows[row];
      if (row === undefined || !own) return ungrounded(where, text, ground(text));
      const marks = /^One \w+ is /.test(text) ? marksCounted(svg, row) : 0;
      return ungrounded(where, text, { ...ground(text), rows: [own], marks });
    });
  return [...scale, ...said];
}

/** Texts of a picture. A bold number left of another text on its line is read with it, as the number of what it names. */
function withNames(texts: readonly Mark[]): Mark[] {
  const place = ({ attributes }: Mark): [x: number, y: number] => {
    const [, x, y] = /\(([\d.]+)[ ,]([\d.]+)\)/.exec(attributes['transform'] ?? '') ?? [];
    return [Number(x), Number(y)];
  };
  const nameOf = (number: Mark): Mark | undefined => {
    const { text, row, attributes } = number;
    if (row !== undefined || !/^\d+$/.test(text)) return undefined;
    if (attributes['font-weight'] !== 'bold') return undefined;
    const [x, y] = place(number);
    const right = texts.filter((other) => place(other)[1] === y && place(other)[0] > x);
    return right.toSorted((one, other) => place(one)[0] - place(other)[0])[0];
  };
  return texts.map((text) => {
    const name = nameOf(text);
    return name ? { ...text, text: `${text.text} ${name.text}` } : text;
  });
}

/** Texts without the numbers of notes, each of which stands in the plot and before its note. */
function withoutNumerals(texts: readonly Mark[]): Mark[] {
  const isNumeral = (text: string): boolean =>
    /^[1-9]$/.test(text) && texts.filter((other) => other.row === undefined && other.text === text).length === 2;
  return texts.filter(({ row, text }) => row !== undefined || !isNumeral(text));
}

/** In how many marks a row is counted out: parts of its first shape. */
function marksCounted(svg: string, row: number): number {
  const first = rowMarksOf(svg).find((mark) => mark.row === row);
  return first?.attributes['d']?.match(/m/gi)?.length ?? 0;
}

/**
 * Numbers in *About this figure* that are in no table of the evidence, nor rows of the view, nor figures that are
 * computed from the evidence, nor sums of its rows or changes between those that are named.
 */
export function aboutFromNowhere({ about, rows: shown }: DrawnView, evidence: Evidence): string[] {
  const { tables, claims } = numbersOf(evidence);
  return about.flatMap(({ heading, paragraphs }) =>
    paragraphs.flatMap((text) => {
      const said = new Set(numbersIn(text).map((number) => number.text));
      const named = (row: ChartRow) => said.has(String(Object.values(row)[0]));
      const grounds = [{ rows: shown, summed: shown }, ...tables].map(({ rows, summed }) => ({
        rows: summed,
        compared: rows.filter(named),
        claims,
      }));
      return ungrounded(heading, text, ...grounds);
    }),
  );
}

/** What evidence gives numbers in: its rows, also together with their sums, and its claims, single figures and computed ones. */
interface Numbers {
  readonly tables: readonly { readonly rows: readonly ChartRow[]; readonly summed: readonly ChartRow[] }[];
  readonly claims: readonly Quoted[];
}

/** Worked out once for all views of the same evidence, which nobody can change. */
const known = new WeakMap<Evidence, Numbers>();

function numbersOf(evidence: Evidence): Numbers {
  const before = known.get(evidence);
  if (before) return before;
  const tables = nationalRows(evidence).map((table) => {
    const rows = table.map(inUnits);
    return { rows, summed: [...rows, ...sumsByKind(rows)] };
  });
  const computed = computedFigures.map((figure): Quoted => ({ ...figure, value: figure.value(evidence) }));
  const numbers = { tables, claims: [...evidence.claims, ...evidence.figures, ...computed] };
  if (Object.isFrozen(evidence)) known.set(evidence, numbers);
  return numbers;
}

/** A row with its money in £ million: the sums of the charities' reports are in £ billion. */
function inUnits(row: ChartRow): ChartRow {
  const cells = Object.entries(row).map(([field, cell]) => [
    field,
    /^(early|late)_(start|end)$/.test(field) && typeof cell === 'number' ? cell * 1000 : cell,
  ]);
  return Object.fromEntries(cells);
}

/** Sums of each number over the rows of a table that share a value in a column: all years of a profile. */
function sumsByKind(table: readonly ChartRow[]): ChartRow[] {
  const kinds = new Set(table.flatMap((row) => Object.entries(row).map(([column, cell]) => `${column} ${cell}`)));
  return [...kinds].map((kind) => {
    const alike = table.filter((row) => Object.entries(row).some(([column, cell]) => `${column} ${cell}` === kind));
    const fields = alike.flatMap((row) => numeric(row).map(([field]) => field));
    return Object.fromEntries(
      fields.map((field) => [field, alike.reduce((sum, row) => sum + Number(row[field] ?? 0), 0)]),
    );
  });
}
