import type { Block, Shape } from './blocks.ts';
import type { Label } from '../../layers/label.ts';
import { textWidth } from '../../theme/text-width.ts';
import { paragraph } from '../../layers/text-wrap.ts';

const rect = (x: number, y: number, width: number, height: number): string =>
  `M${x},${y}h${width}v${height}h${-width}z`;

/** A share of a whole. */
export interface Share {
  /** Between 0 and 1. */
  readonly share: number;
  readonly row: number;
  /** Index of the row of the whole, if it has one. */
  readonly wholeRow?: number;
}

/** A pale bar for the whole, filled from the left as far as the share. */
export function shareBar({ share, row, wholeRow }: Share): Block {
  return ({ x, y, width, sizes }) => {
    const height = sizes.label + 3;
    const part = Math.max(1, Math.round(width * Math.min(1, Math.max(0, share))));
    const whole: Shape = {
      path: rect(x, y, width, height),
      look: 'pale',
      ...(wholeRow !== undefined && { row: wholeRow }),
    };
    return { labels: [], shapes: [whole, { path: rect(x, y, part, height), look: 'filled', row }], bottom: y + height };
  };
}

/** A share that its source gives only in words, such as “nearly half”. */
export interface SoftShare {
  /** The number that the words name, from 0 to 1: 0.5 for “nearly half”. */
  readonly towards: number;
  /** Text at that number. */
  readonly mark: string;
  /** Wordings of what the whole is, the longest first. The first that fits stands at the end of the bar. */
  readonly wholes: readonly string[];
  /** A note below the soft edge: why it is soft. */
  readonly edge: string;
  readonly row: number;
}

/** Where the bar begins to fade and where its last slice ends, as parts of `towards`. */
const SOFT = { from: 0.72, to: 0.96, slices: 7 };

/** A bar that fades before `towards` in thinner and thinner slices, because no exact number is known. */
export function softShareBar({ towards, mark, wholes, edge, row }: SoftShare): Block {
  return ({ x, y, width, sizes }) => {
    const height = sizes.label * 2;
    const top = y + sizes.label + 10;
    const goal = Math.round(width * towards);
    const start = Math.round(goal * SOFT.from);
    const pitch = (goal * (SOFT.to - SOFT.from)) / SOFT.slices;
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
    const note = top + height + 14;
    const lines = edgeNote(edge, { x, width, from: start, y: note, size: sizes.label, row });
    const leader = Math.round(x + goal * ((SOFT.from + SOFT.to) / 2));
    const end = x + width;
    const label = { y: y + sizes.label, size: sizes.label };
    const half = { ...label, text: mark, x: x + goal, align: 'center', bold: true, row } as const;
    const room = width - goal - textWidth(half) / 2 - 8;
    const whole = wholes.find((text) => textWidth({ text, size: sizes.label }) <= room);
    return {
      labels: [
        half,
        ...lines,
        ...(whole ? [{ ...label, text: whole, x: end, align: 'right', soft: true } as const] : []),
      ],
      shapes: [
        { path: rect(x, top, width, height), look: 'line' },
        { path, look: 'grey', row },
        { path: `M${x + goal},${top - 5}v${height + 10}M${leader},${top + height + 4}v8`, look: 'line' },
      ],
      bottom: (lines.at(-1)?.y ?? note) + 4,
    };
  };
}

/** The note below a soft edge: as far to the right as the edge where it fits there, else wrapped over the whole width. */
function edgeNote(
  words: string,
  { x, width, from, ...style }: { x: number; width: number; from: number; y: number; size: number; row: number },
): Label[] {
  const room = width - textWidth({ text: words, size: style.size });
  return paragraph(words, { x: x + Math.max(0, Math.min(from, Math.floor(room))), width, soft: true, ...style });
}

/** A bar with its name on the left and its value on the right. */
export interface NamedBar {
  readonly name: string;
  /** Between 0 and 1. */
  readonly share: number;
  readonly label: string;
  /** Pale text at the right edge. */
  readonly note?: string;
  readonly row: number;
}

/** Shares of the same whole, one below the other, each inside an outline of the whole. */
export function shareBars(bars: readonly NamedBar[]): Block {
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
          look: 'filled',
          row,
        })),
      ],
      bottom: y + bars.length * pitch - (pitch - height),
    };
  };
}
