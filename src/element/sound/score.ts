import type { ChartView } from '../../artifact.ts';
import type { Series } from '../points/series.ts';

/** What a view gives to be heard. */
export type HeardView = Pick<ChartView, 'heard' | 'rows' | 'points'>;

/** A tone: of which row, how high, and where. */
export interface Tone {
  readonly row: number;
  /** In hertz. */
  readonly frequency: number;
  /** From −1, left, to 1, right. */
  readonly place: number;
  /** Of another kind than what is heard first: a projection after counts. */
  readonly rough: boolean;
}

/** A step of what is heard: words, a tone, or a silence, and how long it lasts. */
export interface Step {
  readonly words?: string;
  readonly tone?: Tone;
  /** In milliseconds. */
  readonly lasts: number;
}

/** From one tone to the next, in milliseconds: slow enough for a look at its sentence, and two a second never flash. */
export const BEAT = 500;

/** In hertz: low, but a small loudspeaker still plays it. */
const ZERO = 196;
/** From zero to the largest number. */
const OCTAVES = 3;

/** How far to the sides the first and the last tone stand. */
const WIDTH = 0.8;

/** How long words may be read before the first tone, in milliseconds: as fast as a practised listener has a screen reader speak. */
const READING = { least: 1000, perCharacter: 30, most: 3000 };

/**
 * What is heard of a view, in order.
 *
 * The scale of tones is that of the drawing: it starts at zero, and equal differences are equal intervals. A series is
 * named, then heard; a row of another kind than the one before, or where the series is broken, comes after a silence.
 * When no tone is left, the lowest and the highest row are told in their own sentences, qualifiers and all.
 */
export function score(series: readonly Series[], view: HeardView): Step[] {
  const { rows, points, heard } = view;
  const value = (row: number): number => Number(rows[row]?.[heard?.number ?? ''] ?? NaN);
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

  const steps = played.flatMap((one, place): Step[] => {
    const { length } = one.rows;
    const words = [
      ...(one.words ? [one.words] : []),
      `${length === 1 ? 'One tone' : `${length} tones`}${place ? '' : `, one for each ${heard?.each}, higher for a larger number`}.`,
      ...new Set(one.rows.filter(rough).map((row) => `A rougher tone is ${withArticle(String(kind(row)))}.`)),
    ].join(' ');
    const tones = one.rows.flatMap((row, index): Step[] => {
      const share = (value(row) - bottom) / (top - bottom || 1);
      const tone: Tone = {
        row,
        frequency: ZERO * 2 ** (OCTAVES * share),
        place: length > 1 ? WIDTH * ((2 * index) / (length - 1) - 1) : 0,
        rough: rough(row),
      };
      const before = one.rows[index - 1];
      const apart = before !== undefined && (kind(before) !== kind(row) || rows[row]?.['series_break']);
      return [...(apart ? [{ lasts: BEAT }] : []), { tone, lasts: BEAT }];
    });
    return [{ words, lasts: reading(words) }, ...tones];
  });
  return [...steps, { words: `Lowest tone, ${points[lowest]} Highest tone, ${points[highest]}`, lasts: 0 }];
}

function reading({ length }: string): number {
  return Math.min(READING.most, Math.max(READING.least, length * READING.perCharacter));
}

const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
