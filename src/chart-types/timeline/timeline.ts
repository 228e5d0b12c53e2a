import type { TopLevelSpec } from 'vega-lite';
import { colour } from '../../theme/tokens.ts';
import { textSizes } from '../../theme/text-sizes.ts';
import { dayInWords } from '../../words/dates.ts';
import { framed, type Layer, lineLayer } from '../../layers/frame.ts';
import { type Label, labelLayer, lineHeight, rowId } from '../../layers/label.ts';
import { textWidth } from '../../theme/text-width.ts';
import { breakable, shortened } from '../../layers/text-wrap.ts';
import { wrapped } from '../../theme/text-lines.ts';

/** A dated event. */
interface TimelineEvent {
  /** `2022`, `2022-05` or `2022-05-23`, as exact as its source. */
  readonly date: string;
  /** One of the timeline's tracks: whose event it is. */
  readonly track: string;
  /** What happened, in a few words. */
  readonly title: string;
  /** Whether it is a turning point, and so in bold. */
  readonly turn?: boolean;
}

/** What a timeline shows. */
export interface Timeline {
  /** In the order of their dates. */
  readonly events: readonly TimelineEvent[];
  /** Tracks, in the order of the key: at most four, each with a shape and a colour. Without tracks there is no key. */
  readonly tracks: readonly string[];
}

/** Width in CSS pixels from which years have a column of their own. */
const WIDE = 450;

/** Shape and colour of each track. Colour alone would not tell them apart for every reader. */
const MARKS = [
  { shape: 'circle', fill: colour('series-1') },
  { shape: 'square', fill: colour('series-2') },
  { shape: 'triangle-up', fill: colour('series-4') },
  { shape: 'diamond', fill: colour('series-3') },
] as const;

/** A mark of a row or of the key, in pixels. */
interface Mark {
  readonly x: number;
  readonly y: number;
  /** Index of its track. */
  readonly track: number;
  /** Index of its row; left out in the key. */
  readonly row?: number;
}

/** Positions of the columns of a timeline, font sizes, and distance between lines, in pixels. */
interface Columns {
  /** Whether years have a column of their own; else each has a line. */
  readonly beside: boolean;
  readonly dates: number;
  readonly spine: number;
  readonly titles: number;
  readonly room: number;
  readonly size: number;
  readonly dateSize: number;
  readonly line: number;
}

/**
 * Events on a vertical line, one below the other, under their years. `width` is in CSS pixels.
 *
 * The poster has a `<g>` for each event (`usermeta.rows`), and only the line crosses from one event to the next, so a
 * mixin can cut the picture between any two.
 */
export function timelineSpec({ events, tracks }: Timeline, { width }: { width: number }): TopLevelSpec {
  const columns = columnsFor(events, width);
  const { beside, spine, titles, dates, room, size, dateSize, line } = columns;
  const key = keyOf(tracks, { even: !beside, size: dateSize, width });
  const marks: Mark[] = [];
  const years: Label[] = [];
  const days: Label[] = [];
  const names: Label[] = [];
  let y = key.height;
  for (const [row, { date, track, title, turn }] of events.entries()) {
    const year = date.slice(0, 4);
    if (year !== events[row - 1]?.date.slice(0, 4)) {
      y += beside ? 8 : line + 7;
      years.push({ text: year, x: 0, y: beside ? y + line : y, align: 'left', size, bold: true, row });
    }
    const day = dayInWords(date);
    if (day) days.push({ text: day, x: dates, y: y + line, align: 'left', size: dateSize, soft: true, row });
    marks.push({ x: spine, y: y + line - 4, track: tracks.indexOf(track), row });
    const type = { width: room, size, bold: turn === true };
    const [text = '', ...more] = wrapped(breakable(title, type), type);
    names.push({ text, more, x: titles, y: y + line, align: 'left', size, bold: turn === true, row });
    y += line + more.length * lineHeight(size) + (beside ? 7 : 6);
  }
  const [first, last] = [marks[0], marks.at(-1)];
  const stem = first && last && first !== last ? [{ x: spine, x2: spine, y: first.y, y2: last.y }] : [];
  const frame = { width, height: y, left: 0, right: 0, top: 0, bottom: 0 };
  const drawing = framed(frame, [
    ...(stem.length ? [lineLayer(stem, { stroke: colour('ink-soft') })] : []),
    markLayer([...key.marks, ...marks]),
    labelLayer([...key.labels, ...days, ...years, ...names], { halo: false }),
  ]);
  return { ...drawing, usermeta: { rows: 'grouped' } };
}

function columnsFor(events: readonly TimelineEvent[], width: number): Columns {
  const beside = width >= WIDE;
  // The same font sizes at every width: the posters then repeat each other's text, and compress better.
  const { label: size, axis: dateSize } = textSizes(WIDE);
  const widest = (texts: readonly string[], type: Pick<Label, 'size' | 'bold'>): number =>
    Math.ceil(Math.max(0, ...texts.map((text) => textWidth({ text, ...type }))));
  const days = events.map(({ date }) => dayInWords(date));
  const dates = beside
    ? widest(
        events.map(({ date }) => date.slice(0, 4)),
        { size, bold: true },
      ) + 14
    : 0;
  const spine = dates + widest(days, { size: dateSize }) + 12;
  const titles = spine + 13;
  return { beside, dates, spine, titles, room: width - titles, size, dateSize, line: beside ? 17 : 15 };
}

/** Shape and name of each track, on one line or in two even columns; one below the other where names are long. */
function keyOf(names: readonly string[], { even, size, width }: { even: boolean; size: number; width: number }) {
  if (!names.length) return { marks: [], labels: [], height: 0 };
  const words = names.map((text) => shortened(text, { width: width - 14, size, lines: 1 }).join(''));
  const reaches = words.map((text) => Math.ceil(30 + textWidth({ text, size })));
  const across = even
    ? Math.max(...reaches) * Math.min(2, words.length)
    : reaches.reduce((sum, reach) => sum + reach, 0);
  const columns = across - 16 > width ? 1 : even ? 2 : words.length;
  const before = (track: number): number => reaches.slice(0, track).reduce((sum, reach) => sum + reach, 0);
  const places = words.map((text, track) => ({
    text,
    track,
    x: even ? (track % columns) * Math.max(...reaches) : columns > 1 ? before(track) : 0,
    y: size + 2 + Math.floor(track / columns) * (size + 6),
  }));
  return {
    marks: places.map(({ x, y, track }): Mark => ({ x: x + 5, y: y - 4, track })),
    labels: places.map(({ text, x, y }): Label => ({ text, x: x + 14, y, align: 'left', size, soft: true })),
    height: (places.at(-1)?.y ?? 0) + 6,
  };
}

function markLayer(marks: readonly Mark[]): Layer {
  const values = marks.map(({ x, y, track, row }) => ({
    x,
    y,
    ...MARKS[Math.max(0, track) % MARKS.length],
    row: row === undefined ? null : rowId(row),
  }));
  return {
    data: { values },
    mark: { type: 'point', filled: true, size: 64, opacity: 1, fill: { expr: 'datum.fill' } },
    encoding: {
      x: { field: 'x', type: 'quantitative', scale: null, axis: null },
      y: { field: 'y', type: 'quantitative', scale: null, axis: null },
      shape: { field: 'shape', type: 'nominal', scale: null },
      description: { field: 'row' },
    },
  };
}
