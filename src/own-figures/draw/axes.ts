import { dateInWords } from '../../words/dates.ts';
import { textWidth } from '../../theme/text-width.ts';
import type { Observation, CategoryType } from '../dataset.ts';

/** The labels of a time axis. */
export interface TimeAxis {
  readonly years: readonly number[];
  text(time: number): string;
}

/** Possible distances between two labels, in years. */
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

/** A date with its month in three letters, to fit an axis: `23 May 2022`. */
function shortDate(iso: string): string {
  return dateInWords(iso).replace(/[A-Z][a-z]{3,}/, (month) => month.slice(0, 3));
}

/**
 * Chooses the labels of a time axis: first and last category, and some in between at even distances.
 *
 * @param room Width of the axis, in CSS pixels.
 * @param size Font size, in CSS pixels.
 */
export function timeAxis(all: readonly Observation[], kind: CategoryType, room: number, size: number): TimeAxis {
  const labels = new Map<number, string>();
  for (const { time, category } of all)
    if (time !== null && !labels.has(time)) labels.set(time, kind === 'date' ? shortDate(category) : category);
  const times = [...labels.keys()].toSorted((a, b) => a - b);
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const span = last - first;
  const dated = kind === 'date';
  const widest =
    dated && span >= 3 ? 4 * size : Math.max(0, ...[...labels.values()].map((text) => textWidth({ text, size })));
  const most = Math.max(1, Math.floor(room / (widest + 24)));
  const step = STEPS.find((years) => span / years <= most) ?? span;
  const haveRoom = times.every((time, index) => (time - (times[index - 1] ?? -Infinity)) * most >= span);
  let between: number[];
  if (haveRoom) between = times;
  else if (span < 3 && (dated || kind === 'period')) {
    const shares = [0.5, 0.25, 0.75].slice(0, most > 3 ? 3 : 1);
    between = shares.map((share) => nearest(times, first + share * span));
  } else if (dated) {
    const from = Math.ceil(first / step) * step;
    between = Array.from({ length: Math.floor((last - from) / step) + 1 }, (_, index) => from + index * step);
  } else {
    // One beside the first or the last would look like a smaller step.
    const isClear = (time: number): boolean => Math.min(time - first, last - time) > step * 0.6;
    between = times.filter((time) => time % step === 0 && isClear(time));
  }
  return { years: [...new Set([first, last, ...between])], text: (time) => labels.get(time) ?? String(time) };
}

function nearest(times: readonly number[], wanted: number): number {
  return times.reduce((best, time) => (Math.abs(time - wanted) < Math.abs(best - wanted) ? time : best));
}
