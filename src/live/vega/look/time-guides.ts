import { transforms } from 'vega-dataflow';
import { axisticks, type GuideParameters, legendentries, type Pulse, type TimeScale } from 'vega-encode';
import { tickCount, tickValues } from 'vega-scale';
import { textWidth } from '../../../theme/text-width.ts';
// Registers the transforms that are replaced here.
import '../vega.ts';
import { momentLabels, type MomentLabel, momentInLine, type WriteMoments } from './moment-labels.ts';

/** Where the moments of a guide are written. It takes the place of its format. */
export interface MomentFormat {
  /** In two lines below a plot, in one above or beside it, or in a legend, each in full. */
  readonly moments: 'below' | 'above' | 'beside' | 'each';
  /** Font size in CSS pixels. */
  readonly size: number;
}

/** The least distance between two labels, in CSS pixels. */
const BETWEEN = 10;

/** The most ticks that are tried: more would not have room on any page. */
const MOST = 60;

const isOurs = (format: unknown): format is MomentFormat =>
  typeof format === 'object' && format !== null && 'moments' in format;

/** How the moments of a scale are written: in UTC or local time. */
function writer({ type }: TimeScale, pulse: Pulse): WriteMoments {
  const locale = pulse.dataflow.locale();
  return type === 'utc' ? locale.utcFormat : locale.timeFormat;
}

/** Ticks of an axis of time whose labels fit and name their years. */
class TimeTicks extends axisticks {
  override transform(parameters: GuideParameters, pulse: Pulse): unknown {
    const { formatSpecifier: format, scale } = parameters;
    if (!isOurs(format)) return super.transform(parameters, pulse);
    const write = writer(scale, pulse);
    const count = fittingCount(parameters, format, write);
    const before = this.value;
    // The parameters know which of them have changed.
    const out = super.transform(Object.create(parameters, { count: { value: count } }) as GuideParameters, pulse);
    if (this.value === before) return out;
    const ticks = this.value.filter(({ index }) => index !== -1);
    const labels = momentLabels(
      ticks.map(({ value }) => value),
      write,
    );
    for (const [i, tick] of ticks.entries()) {
      const label = labels[i];
      if (label) tick.label = linesOf(label, format);
    }
    return out;
  }
}

/** Entries of a legend of time, each of which names its year. */
class TimeEntries extends legendentries {
  override transform(parameters: GuideParameters, pulse: Pulse): unknown {
    const before = this.value;
    const out = super.transform(parameters, pulse);
    const { formatSpecifier: format, scale } = parameters;
    if (!isOurs(format) || this.value === before) return out;
    const write = writer(scale, pulse);
    const labels = momentLabels(
      this.value.map(({ value }) => value),
      write,
    );
    let of = '';
    for (const [i, entry] of this.value.entries()) {
      const label = labels[i];
      of = label?.of || of;
      if (label) entry.label = momentInLine({ ...label, of });
    }
    return out;
  }
}

/** A label of an axis as its lines. */
const linesOf = (label: MomentLabel, { moments }: MomentFormat): string[] =>
  moments === 'below' && label.of ? [label.text, label.of] : [momentInLine(label)];

/** The largest number of ticks, up to that asked for, whose labels stand apart on a horizontal axis; at least as many as make two. */
function fittingCount({ count, values, scale, minstep }: GuideParameters, format: MomentFormat, write: WriteMoments) {
  if (!['below', 'above'].includes(format.moments) || values || typeof count !== 'number' || !(count > 1)) return count;
  for (let fewer = Math.min(count, MOST); fewer > 1; fewer--) {
    const moments = tickValues(scale, tickCount(scale, fewer, minstep));
    const labels = momentLabels(moments, write);
    if (moments.length < 2) return Math.min(count, fewer + 1);
    if (standApart(moments.map(scale), labels, scale.range(), format)) return fewer;
  }
  return 2;
}

/** Whether labels centred at positions along an axis do not touch. One at an end of the axis stands within it. */
function standApart(
  positions: readonly number[],
  labels: readonly MomentLabel[],
  ends: readonly number[],
  format: MomentFormat,
) {
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const spans = positions.map((at, i): [number, number] => {
    const lines = linesOf(labels[i] ?? { text: '', of: '' }, format);
    const width = Math.max(...lines.map((text) => textWidth({ text, size: format.size })));
    if (at - low < 1) return [at, at + width];
    if (high - at < 1) return [at - width, at];
    return [at - width / 2, at + width / 2];
  });
  const along = spans.toSorted(([a], [b]) => a - b);
  return along.every(([, end], i) => end + BETWEEN <= (along[i + 1]?.[0] ?? Infinity));
}

Object.assign(transforms, { axisticks: TimeTicks, legendentries: TimeEntries });
