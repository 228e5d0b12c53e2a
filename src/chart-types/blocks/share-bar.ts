import type { Block, Look, Shape } from './blocks.ts';
import { type Label, textWidth } from '../../layers/label.ts';

const rect = (x: number, y: number, width: number, height: number): string =>
  `M${x},${y}h${width}v${height}h${-width}z`;

/** A part of a whole. */
export interface Share {
  /** Between 0 and 1. */
  readonly share: number;
  readonly row: number;
  /** The whole, where it stands for a row. */
  readonly wholeRow?: number;
}

/** A bar of the whole, of which a part is filled from the left. */
export function shareBar({ share, row, wholeRow }: Share): Block {
  return ({ x, y, width, sizes }) => {
    const height = sizes.value + 3;
    const part = Math.max(1, Math.round(width * Math.min(1, Math.max(0, share))));
    const whole: Shape = {
      path: rect(x, y, width, height),
      look: 'pale',
      ...(wholeRow !== undefined && { row: wholeRow }),
    };
    return { labels: [], shapes: [whole, { path: rect(x, y, part, height), look: 'filled', row }], bottom: y + height };
  };
}

/** A part of a whole that was only ever told in a word. */
export interface SoftShare {
  /** What the word says, between 0 and 1. */
  readonly towards: number;
  /** The word, where its mark stands. */
  readonly mark: string;
  /** What the whole is, at its end: the longest wording first. */
  readonly wholes: readonly string[];
  readonly row: number;
}

/** Where the bar begins to thin out, and where its last slice ends, as parts of what the word says. */
const SOFT = { from: 0.72, to: 0.96, slices: 7 };

/** A bar that thins out and ends short of a mark: “nearly half” without a number that nobody gave. */
export function softShareBar({ towards, mark, wholes, row }: SoftShare): Block {
  return ({ x, y, width, sizes }) => {
    const height = sizes.value * 2;
    const top = y + sizes.label + 10;
    const at = Math.round(width * towards);
    const start = Math.round(at * SOFT.from);
    const pitch = (at * (SOFT.to - SOFT.from)) / SOFT.slices;
    const slices = Array.from({ length: SOFT.slices }, (_, index) => {
      const thickness = pitch * (1 - (index + 1) / (SOFT.slices + 1));
      return rect(
        Math.round(x + start + (index + 1) * pitch - thickness),
        top,
        Math.max(1, Math.round(thickness)),
        height,
      );
    });
    const path = rect(x, top, start, height) + slices.join('');
    const end = x + width;
    const label = { y: y + sizes.label, size: sizes.label };
    const half = { ...label, text: mark, x: x + at, align: 'center', bold: true, row } as const;
    const room = width - at - textWidth(half) / 2 - 8;
    const whole = wholes.find((text) => textWidth({ text, size: sizes.label }) <= room);
    return {
      labels: [half, ...(whole ? [{ ...label, text: whole, x: end, align: 'right', soft: true } as const] : [])],
      shapes: [
        { path: rect(x, top, width, height), look: 'line' },
        { path, look: 'filled', row },
        { path: `M${x + at},${top - 5}v${height + 10}`, look: 'line' },
      ],
      bottom: top + height + 6,
    };
  };
}

/** A bar with a name before it, and a value beside it. */
export interface NamedBar {
  readonly name: string;
  /** Between 0 and 1. */
  readonly share: number;
  readonly label: string;
  /** What stands at the far end, in soft text. */
  readonly note?: string;
  readonly row: number;
}

/** Shares of the same whole below each other, each in the outline of all. */
export function shareBars(bars: readonly NamedBar[], look: Look): Block {
  return ({ x, y, width, sizes }) => {
    const size = sizes.label;
    const names = Math.max(0, ...bars.map(({ name }) => textWidth({ text: name, size }))) + 8;
    const values = Math.max(0, ...bars.map(({ label }) => textWidth({ text: label, size, bold: true }))) + 8;
    const left = Math.ceil(x + names);
    const notes = Math.max(0, ...bars.map(({ note = '' }) => textWidth({ text: note, size })));
    const room = Math.max(1, width - names - values - notes - (notes ? 8 : 0));
    const [pitch, height] = [size + 9, size];
    return {
      labels: bars.flatMap(({ name, label, note, row }, index): Label[] => {
        const baseline = Math.round(y + index * pitch + height / 2 + size * 0.36);
        return [
          { text: name, x, y: baseline, align: 'left', size, soft: true, row },
          ...(note ? [{ text: note, x: x + width, y: baseline, align: 'right', size, soft: true, row } as const] : []),
          { text: label, x: Math.round(left + room) + 8, y: baseline, align: 'left', size, bold: true, row },
        ];
      }),
      shapes: [
        {
          path: bars.map((_, index) => rect(left, y + index * pitch, Math.round(room), height)).join(''),
          look: 'line',
        },
        ...bars.map(({ share, row }, index): Shape => ({
          path: rect(left, y + index * pitch, Math.max(1, Math.round(room * share)), height),
          look,
          row,
        })),
      ],
      bottom: y + bars.length * pitch - (pitch - height),
    };
  };
}
