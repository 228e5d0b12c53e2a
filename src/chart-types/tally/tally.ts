import type { TopLevelSpec } from 'vega-lite';
import { textSizes } from '../../theme/text-sizes.ts';
import { colour } from '../../theme/tokens.ts';
import { framed, strokeLayer } from '../../layers/frame.ts';
import { type Label, labelLayer, lineHeight, span } from '../../layers/label.ts';
import { textWidth } from '../../theme/text-width.ts';
import { type Square, squareLayers } from '../../layers/squares.ts';
import { inLines, wrapped } from '../../theme/text-lines.ts';
import { fullFirst, listed, named, type TallyMark } from './names.ts';

/** What a tally shows: how many have what, and who. */
export interface Tally {
  /** Lines from top to bottom, the most frequent first. */
  readonly lines: readonly { readonly name: string; readonly marks: readonly TallyMark[] }[];
  /** Groups of those who are counted, below the lines. */
  readonly groups: readonly { readonly name: string; readonly members: readonly string[] }[];
  /** What full and slight marks mean. */
  readonly key: { readonly full: string; readonly slight: string };
}

/** Distance from one square to the next, at most, and between columns, in pixels. */
const PITCH = 12;
const GAP = 10;
/** Least width in pixels of the name of a line beside its squares, and of those who are counted. */
const LEAST = { name: 108, who: 210 };

/** Columns of a tally, and font sizes, in pixels. */
interface Columns {
  /** Left edge and width of the names of lines; their numbers end left of it. */
  readonly names: { readonly x: number; readonly width: number };
  /** Left edge of the squares; `null` where they are below the name. */
  readonly squares: number | null;
  /** Distance from one square to the next. */
  readonly pitch: number;
  /** Left edge of the names of those who are counted, and width; `null` where there is no room for them. */
  readonly who: { readonly x: number; readonly width: number } | null;
  readonly size: number;
  readonly small: number;
}

/**
 * How many have what: for each line a number, a name and a square for each who has it, filled for a full mark, small and
 * hollow for a slight one. Where there is room, those are named in the order of their squares. `width` is in CSS pixels.
 */
export function tallySpec(tally: Tally, { width }: { width: number }): TopLevelSpec {
  const columns = columnsFor(tally, width);
  const drawn = key(tally, columns);
  let y = 27;
  for (const { name, marks } of tally.lines)
    y = add(drawn, columns, {
      y,
      number: marks.length,
      name,
      marks: fullFirst(marks),
      who: named(fullFirst(marks), tally.key.slight),
    });
  const rule = tally.lines.length && tally.groups.length ? [{ x: 0, x2: width - 2, y: y + 2, y2: y + 2 }] : [];
  y += rule.length ? 8 : 0;
  for (const { name, members } of tally.groups)
    y = add(drawn, columns, { y, number: members.length, name, marks: [], who: listed(members) });
  return framed({ width, height: y, left: 1, right: 1, top: 1, bottom: 1 }, [
    strokeLayer(rule, colour('grid')),
    ...squareLayers(drawn.squares),
    labelLayer(drawn.numbers, { halo: false }),
    labelLayer(drawn.names, { halo: false }),
    labelLayer(drawn.who, { halo: false }),
  ]);
}

/** Labels by their style, so that what each style has in common is written once. */
interface Drawn {
  readonly numbers: Label[];
  readonly names: Label[];
  readonly who: Label[];
  readonly squares: Square[];
}

function columnsFor({ lines, groups, key }: Tally, width: number): Columns {
  const { label: size, axis: small } = textSizes(width);
  const wide = (text: string, bold = false): number => Math.ceil(textWidth({ text, size, bold }));
  const numbers = [...lines.map(({ marks }) => marks.length), ...groups.map(({ members }) => members.length)];
  const x = Math.max(0, ...numbers.map((number) => wide(String(number), true))) + GAP;
  const most = Math.max(1, ...lines.map(({ marks }) => marks.length));
  const strip = most * PITCH;
  const widest = Math.max(0, ...[...lines, ...groups].map(({ name }) => wide(name)));
  const room = width - 2 - x - strip - GAP;
  if (room < LEAST.name) {
    const names = { x, width: width - 2 - x };
    return { names, squares: null, pitch: Math.min(PITCH, Math.floor(names.width / most)), who: null, size, small };
  }
  const names = { x, width: Math.min(widest, room) };
  const squares = x + names.width + GAP;
  const who = { x: squares + strip + GAP, width: width - 2 - squares - strip - GAP };
  const pieces = [
    ...lines.map(({ marks }) => named(marks, key.slight)),
    ...groups.map(({ members }) => listed(members)),
  ];
  const least = Math.max(LEAST.who, ...pieces.flat().map((text) => textWidth({ text, size: small })));
  return { names, squares, pitch: PITCH, who: who.width < least ? null : who, size, small };
}

/** Draws a line from its top, and returns its lower edge. */
function add(
  drawn: Drawn,
  { names, squares, pitch, who, size, small }: Columns,
  line: {
    readonly y: number;
    readonly number: number;
    readonly name: string;
    readonly marks: readonly TallyMark[];
    readonly who: readonly string[];
  },
): number {
  const { y, marks } = line;
  const baseline = y + size;
  const [text = '', ...more] = wrapped(line.name, { width: names.width, size });
  const [first, ...others] = who ? inLines(line.who, who.width, { size: small }) : [];
  drawn.numbers.push({ text: `${line.number}`, x: names.x - GAP, y: baseline, align: 'right', size, bold: true });
  drawn.names.push({ text, more, x: names.x, y: baseline, align: 'left', size });
  if (who && first)
    drawn.who.push({ text: first, more: others, x: who.x, y: baseline, align: 'left', size: small, soft: true });
  // The middle of a square is at that of the letters.
  const below = squares === null && marks.length;
  const last = baseline + more.length * lineHeight(size);
  const middle = below ? last + 14 : Math.round(baseline - size * 0.36);
  drawn.squares.push(
    ...marks.map(({ slight, row }, index): Square => ({
      x: (squares ?? names.x) + 5 + index * pitch,
      y: middle,
      slight,
      row,
    })),
  );
  return Math.max(last, baseline + others.length * lineHeight(small), below ? middle + 5 : 0) + 9;
}

/** What the squares mean, above all lines. */
function key({ key: { full, slight } }: Tally, { names, small }: Columns): Drawn {
  const first: Label = { text: full, x: names.x + 15, y: small, align: 'left', size: small, soft: true };
  const next = Math.ceil(span(first).right) + 20;
  const y = Math.round(small * 0.64);
  return {
    numbers: [],
    names: [],
    who: [first, { ...first, text: slight, x: next + 10 }],
    squares: [
      { x: names.x + 5, y, slight: false },
      { x: next, y, slight: true },
    ],
  };
}
