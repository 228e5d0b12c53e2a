import type { ChartView } from '../../artifact.ts';
import type { Series } from '../points/series.ts';

/** The part of a view that a score is made from. */
export type ScoreView = Pick<ChartView, 'sonification' | 'rows' | 'points'>;

/** A tone for a row. */
export interface Tone {
  readonly row: number;
  /** In hertz. */
  readonly frequency: number;
  /** From −1, left, to 1, right. */
  readonly pan: number;
  /** Whether the row is of another kind than the first: a projection after counts. */
  readonly rough: boolean;
}

/** A step of a score: words, a tone, or, with neither, a silence. */
export interface Step {
  readonly words?: string;
  readonly tone?: Tone;
  /** How long it lasts, in milliseconds. */
  readonly lasts: number;
}

/** From the start of one tone to that of the next, in milliseconds: two tooltips a second can be read and do not flash (WCAG 2.3.1). */
export const BEAT = 500;

/** The tone of zero, in hertz: low, but a small loudspeaker still plays it. */
const ZERO = 196;
/** From the lowest tone to the highest. */
const OCTAVES = 3;

/** Pan of the last tone of a series; the first has the opposite. */
const WIDTH = 0.8;

/** How long a screen reader has for the words before the first tone, in milliseconds: the rate of practised listeners. */
const READING = { least: 1000, perCharacter: 30, most: 3000 };

/**
 * The steps of a view as sound, in order.
 *
 * Pitch is proportional to the number, with zero as the lowest tone unless a number is below it. Each series begins with
 * its words. A silence comes before a row of another kind than the one before it, or after a break in the series. The last
 * step has the sentences of the rows with the lowest and the highest number.
 * @param series The rows of each series.
 * @returns Empty where no row has a number.
 */
export function score(series: readonly Series[], view: ScoreView): Step[] {
  const { rows, points, sonification } = view;
  const value = (row: number): number => Number(rows[row]?.[sonification?.number ?? ''] ?? NaN);
  const kind = (row: number): unknown => rows[row]?.['kind'];
  const played = series
    .map((one) => ({ words: one.words, rows: one.rows.filter((row) => !Number.isNaN(value(row))) }))
    .filter((one) => one.rows.length > 0);
  const all = played.flatMap((one) => one.rows);
  const [first] = all;
  if (first === undefined) return [];
  const lowest = all.reduce((least, row) => (value(row) < value(least) ? row : least));
  const highest = all.reduce((most, row) => (value(row) > value(most) ? row : most));
  const [bottom, top] = [Math.min(0, value(lowest)), Math.max(0, value(highest))];
  const rough = (row: number): boolean => kind(row) !== kind(first);

  const steps = played.flatMap((one, index): Step[] => {
    const { length } = one.rows;
    const words = [
      ...(one.words ? [one.words] : []),
      `${length === 1 ? 'One tone' : `${length} tones`}${index ? '' : `, one for each ${sonification?.each}, higher for a larger number`}.`,
      ...new Set(one.rows.filter(rough).map((row) => `A rougher tone is ${withArticle(String(kind(row)))}.`)),
    ].join(' ');
    const tones = one.rows.flatMap((row, position): Step[] => {
      const share = (value(row) - bottom) / (top - bottom || 1);
      const tone: Tone = {
        row,
        frequency: ZERO * 2 ** (OCTAVES * share),
        pan: length > 1 ? WIDTH * ((2 * position) / (length - 1) - 1) : 0,
        rough: rough(row),
      };
      const before = one.rows[position - 1];
      const separate = before !== undefined && (kind(before) !== kind(row) || rows[row]?.['series_break']);
      return [...(separate ? [{ lasts: BEAT }] : []), { tone, lasts: BEAT }];
    });
    return [{ words, lasts: reading(words) }, ...tones];
  });
  return [...steps, { words: `Lowest tone, ${points[lowest]} Highest tone, ${points[highest]}`, lasts: 0 }];
}

function reading({ length }: string): number {
  return Math.min(READING.most, Math.max(READING.least, length * READING.perCharacter));
}

const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
