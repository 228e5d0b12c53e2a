import type { TopLevelSpec } from 'vega-lite';
import { scaleLinear } from 'd3-scale';
import { textSizes } from '../../theme/text-sizes.ts';
import { framed, type Line, lineLayer } from '../../layers/frame.ts';
import { type Label, labelLayer } from '../../layers/label.ts';
import { textWidth } from '../../theme/text-width.ts';
import { shortenedApart } from '../../layers/text-wrap.ts';
import { colour } from '../../theme/tokens.ts';
import { typeset } from '../../words/typeset.ts';
import { FiguresError } from '../dataset.ts';
import { largest, smallest } from '../extremes.ts';
import type { SentenceContext } from '../describe/change-sentences.ts';
import { ofKind } from '../describe/kinds.ts';
import { categoryName } from '../describe/names.ts';
import { assertAtMost, type Known } from '../describe/known.ts';
import { type LinesDrawing, type OwnLine } from './lines.ts';
import { type Dot, dotLayer, type Trail, trailLayer } from './marks.ts';

/** The most lines, and the most that are labelled at both ends. */
const MOST = { lines: 60, named: 12 };
/** Space between a dot and its text, between two texts, and left of dots without a text, and the least width of the lines, also beside a long word, in pixels. */
const SPACE = { before: 14, between: 5, dot: 5, lines: 44, least: 26 };

/** A line with a value at both moments. */
interface Slope {
  readonly line: OwnLine;
  readonly first: Known;
  readonly last: Known;
  /** Whether it is labelled. */
  readonly named: boolean;
  /** Whether it is in colour. */
  readonly lead: boolean;
}

/**
 * Two moments, and a line from left to right for each name.
 *
 * @throws {FiguresError} when there is only one moment, or there are more lines than can be seen.
 */
export const slope: LinesDrawing = (lines, context) => {
  assertAtMost(lines.length, ['A slope', MOST.lines, 'lines'], 'Draw the highest with top="12".');
  const times = context.figures.all.flatMap(({ time, value }) => (value === null ? [] : (time ?? [])));
  const [from, to] = [smallest(times), largest(times)];
  if (from === to)
    throw new FiguresError('A slope needs figures of two moments, and there is only one. Choose type="comparison".');
  const slopes = lines.flatMap((line): Slope[] => {
    const known = [...line.course.all, ...line.course.others];
    const [first, last] = [from, to].map((time) => known.find((figure) => figure.time === time));
    return first && last ? [{ line, first, last, named: false, lead: false }] : [];
  });
  if (!slopes.length)
    throw new FiguresError('A slope needs names with figures at the first and at the last moment, and there are none.');
  const named = namedAmong(slopes);
  const isLed = slopes.some(({ line }) => line.told);
  const all = slopes.map((one) => ({ ...one, named: named.has(one), lead: isLed ? one.line.told : named.has(one) }));
  return {
    how: [
      'Each line goes from the first moment to the last. The scale begins at the lowest figure, not at zero.',
      ...(named.size < slopes.length
        ? ['Lines in the soft colour without a label are context; the table and each point say which they are.']
        : []),
    ],
    spec: (width) => slopeSpec(all, context, [from, to], width),
  };
};

const by = ({ first, last }: Slope): number => last.value - first.value;

/** The lines with a label: all where they are few; else those of the headline and the total, the ends, and those that changed most. */
function namedAmong(slopes: readonly Slope[]): ReadonlySet<Slope> {
  if (slopes.length <= MOST.named) return new Set(slopes);
  const special = slopes.filter(({ line: { told, figures } }) => told || figures.some(({ isTotal }) => isTotal));
  const ranked = slopes.toSorted((one, other) => other.last.value - one.last.value);
  const moved = slopes.toSorted((one, other) => by(other) - by(one));
  const ends = [...ranked.slice(0, 2), ...ranked.slice(-2), ...moved.slice(0, 2), ...moved.slice(-2)];
  return new Set([...special, ...ends].slice(0, MOST.named));
}

/** A text beside the end of a line. */
interface EndText {
  readonly lines: readonly string[];
  readonly y: number;
  readonly bold: boolean;
  readonly row: number;
}

function slopeSpec(
  slopes: readonly Slope[],
  { figures, numbers }: SentenceContext,
  [from, to]: readonly [number, number],
  width: number,
): TopLevelSpec {
  const sizes = textSizes(width);
  const size = sizes.label;
  const line = Math.round(size * 1.2);
  const rows = new Map(figures.all.map((figure, row) => [figure, row]));
  const named = slopes.filter((one) => one.named);
  const valueOf = (figure: Known): string => typeset(ofKind(figure, numbers.short(figure.value)));
  const wide = (texts: readonly Pick<Label, 'text' | 'bold'>[]): number =>
    Math.max(0, ...texts.map((label) => textWidth({ ...label, size })));
  const moments = [slopes[0]?.first, slopes[0]?.last].map((figure) => categoryName(figure?.category ?? '', figures));
  const [start = '', end = ''] = moments;
  const firsts = named.map((one) => ({ text: valueOf(one.first), bold: one.lead }));
  const lasts = named.map((one) => ({ text: `${valueOf(one.last)} ${typeset(one.line.name)}`, bold: one.lead }));
  const columnFor = (texts: typeof lasts, left: number) => {
    const room = width - left - SPACE.before;
    const least = Math.max(SPACE.least, wide([{ text: start, bold: true }]) - left - 4);
    const word = Math.ceil(
      wide(texts.flatMap(({ text, bold }) => text.split(' ').map((one) => ({ text: one, bold })))),
    );
    // Rather short lines than a word in two.
    const most = Math.floor(
      Math.max(Math.min(width * 0.42, room - SPACE.lines), Math.min(word, room - least, width * 0.6)),
    );
    return { left, texts, most, holds: word <= most };
  };
  const apart = columnFor(lasts, Math.ceil(Math.min(wide(firsts), width * 0.4) + SPACE.before + 2));
  // Where a word would be cut, both values stand at the end.
  const both = lasts.map((last, index) => ({ ...last, text: `${firsts[index]?.text ?? ''} to ${last.text}` }));
  const { left, texts: ending, most } = apart.holds ? apart : columnFor(both, SPACE.dot);
  const leftTexts = apart.holds ? shortenedApart(firsts, { width: left - SPACE.before, size, lines: 2 }) : [];
  const rightTexts = shortenedApart(ending, { width: most, size, lines: 12 });
  const widest = wide(rightTexts.flatMap((lines, index) => lines.map((text) => ({ ...ending[index], text }))));
  const right = Math.ceil(widest + SPACE.before + 2);
  const inner = Math.max(20, width - left - right);
  const least = rightTexts.reduce((sum, { length }) => sum + length * line + SPACE.between, 0);
  const height = Math.round(Math.max(least, Math.min(400, 170 + width * 0.2)));
  const values = slopes.flatMap(({ first, last }) => [first.value, last.value]);
  const [low, high] = [smallest(values), largest(values)];
  const y = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], [height, 0]);
  const x = scaleLinear([from, to], [0, inner]);
  const texts = (end: 'first' | 'last'): EndText[] =>
    named.map((one, index) => ({
      lines: (end === 'last' ? rightTexts : leftTexts)[index] ?? [],
      y: y(one[end].value),
      bold: one.lead,
      row: rows.get(one[end]) ?? 0,
    }));
  const [before, after] = [
    placed(apart.holds ? texts('first') : [], { height, line, size, x: -SPACE.before, align: 'right' }),
    placed(texts('last'), { height, line, size, x: inner + SPACE.before, align: 'left' }),
  ];
  const strokeOf = (one: Slope): string => {
    if (!one.lead) return 'series-1-soft';
    return by(one) < 0 ? 'series-2' : 'series-1';
  };
  const trails = slopes
    .toSorted((one, other) => Number(one.lead) - Number(other.lead))
    .map((one): Trail => ({
      places: [
        { x: 0, y: y(one.first.value) },
        { x: inner, y: y(one.last.value) },
      ],
      stroke: strokeOf(one),
      width: one.lead ? 2.5 : 1.5,
      dashed: one.first.kind !== 'actual' || one.last.kind !== 'actual',
    }));
  const strokes = new Map(slopes.map((one) => [one.line.name, strokeOf(one)]));
  const ends = new Set<unknown>(slopes.flatMap(({ first, last }) => [first, last]));
  const lineOf = new Map(slopes.flatMap(({ line: own }) => own.figures.map((figure) => [figure, own.name] as const)));
  const dots = figures.all.map((figure, row): Dot => ({
    x: x(figure.time ?? from),
    y: figure.value === null ? height : Math.min(height, Math.max(0, y(figure.value))),
    fill: strokes.get(lineOf.get(figure) ?? '') ?? 'series-1-soft',
    kind: figure.kind,
    seen: ends.has(figure),
    row,
  }));
  // Above the texts, of which the highest may begin above its dot.
  const above = Math.ceil(Math.max(0, -before.top, -after.top)) + 10;
  const top = above + line + 2;
  const isNarrow = (text: string, room: number): boolean => wide([{ text, bold: true }]) > room - SPACE.before;
  const head = { y: -above, size, bold: true } as const;
  // Above the values, unless one is wider than their column.
  const heads: Label[] = [
    isNarrow(start, left)
      ? { ...head, text: start, x: 1 - left, align: 'left' }
      : { ...head, text: start, x: -SPACE.before, align: 'right' },
    isNarrow(end, right)
      ? { ...head, text: end, x: inner + right - 3, align: 'right' }
      : { ...head, text: end, x: inner + SPACE.before, align: 'left' },
  ];
  const posts = [0, inner].map((post): Line => ({ x: post, x2: post, y: -6, y2: height + 6 }));
  const frame = { width, height, left, right, top, bottom: 12 };
  return framed(frame, [
    lineLayer(posts, { stroke: colour('grid') }),
    lineLayer([...before.leaders, ...after.leaders]),
    trailLayer(trails),
    dotLayer(dots),
    labelLayer([...heads, ...before.labels, ...after.labels]),
  ]);
}

/** Texts beside a post, one below the other. One that would touch another is moved, and joined to its dot by a thin line. */
function placed(
  texts: readonly EndText[],
  {
    height,
    line,
    size,
    x,
    align,
  }: {
    readonly height: number;
    readonly line: number;
    readonly size: number;
    readonly x: number;
    readonly align: 'left' | 'right';
  },
): { labels: Label[]; leaders: Line[]; top: number } {
  const sorted = texts.toSorted((one, other) => one.y - other.y);
  const tops: number[] = [];
  for (const [index, { lines, y }] of sorted.entries()) {
    const above = sorted[index - 1];
    const least = above ? (tops[index - 1] ?? 0) + above.lines.length * line + SPACE.between : -Infinity;
    tops.push(Math.max(y - (lines.length * line) / 2, least));
  }
  let limit = height + 8;
  for (const [index, { lines }] of [...sorted.entries()].toReversed()) {
    tops[index] = Math.min(tops[index] ?? 0, limit - lines.length * line);
    limit = tops[index] - SPACE.between;
  }
  const side = Math.sign(x);
  return {
    top: tops[0] ?? 0,
    labels: sorted.flatMap(({ lines, bold, row }, index) =>
      lines.map((text, nth): Label => ({
        text,
        x,
        y: (tops[index] ?? 0) + size * 0.92 + nth * line,
        align,
        size,
        ...(bold ? { bold } : { soft: true }),
        row,
      })),
    ),
    leaders: sorted.flatMap(({ lines, y }, index): Line[] => {
      const middle = (tops[index] ?? 0) + (lines.length * line) / 2;
      return Math.abs(middle - y) < line / 2
        ? []
        : [{ x: x - side * (SPACE.before - 5), y, x2: x - side * 4, y2: middle }];
    }),
  };
}
