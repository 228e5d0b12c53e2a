import type { Axis, Legend, Scale, Spec } from 'vega';
import { colour } from '../../../theme/tokens.ts';
import { ramps } from '../../../theme/own-spec-config.ts';
import type { MomentFormat } from './time-guides.ts';

/** The parts of a compiled spec that have scales and guides. */
interface Group {
  readonly scales?: readonly Scale[];
  readonly axes?: readonly Axis[];
  readonly legends?: readonly Legend[];
  readonly marks?: readonly Group[];
  readonly style?: string | readonly string[];
  readonly encode?: { readonly update?: Readonly<Record<string, { readonly value?: unknown }>> };
}

/** The config of a compiled spec, as far as it is about guides. */
interface GuideConfig {
  readonly axis?: { readonly labelFontSize?: number };
  readonly legend?: { readonly symbolBaseFillColor?: unknown };
}

/** The formats that Vega-Lite itself gives: to a time unit with a year in it and no quarter or week, and to a legend. */
const YEARLY = /^timeUnitSpecifier\(\["year"(,"(month|date|hours|minutes|seconds|milliseconds)")*\]/;

/** Vega-Lite’s dashes, whose gaps are seen in thin lines, and those of our lines, in CSS pixels. */
const DASHES_OF = {
  vegaLite: '[[1,0],[4,2],[2,1],[1,1],[1,2,4,2]]',
  ours: [
    [1, 0],
    [7, 4],
    [2, 2],
    [12, 4],
    [8, 3, 2, 3],
  ],
};

/** Size of the samples of dashes in a legend, in square CSS pixels, and the height that they take. */
const DASHES = { symbolSize: 900, clipHeight: 16 };

const OF_LEGENDS = '%b %d, %Y';

/** How the moments of an axis are written on each side of a plot. */
const MOMENTS_BY_SIDE: Readonly<Record<string, MomentFormat['moments']>> = {
  left: 'beside',
  right: 'beside',
  top: 'above',
};

const isTime = (scale: Scale | undefined): boolean => scale?.type === 'time' || scale?.type === 'utc';

/**
 * Gives axes and legends of a compiled spec what Vega-Lite’s config has no word for: axes of time name their years, dashes
 * are seen in legends, symbols of legends look like the marks, and times are coloured over the whole ramp.
 */
export function inOwnLook(compiled: Spec): Spec {
  const config = (compiled.config ?? {}) as GuideConfig;
  const size = config.axis?.labelFontSize ?? 10;
  return { ...restyled(compiled as Group, new Map(), size), config: withoutBaseFill(config) } as Spec;
}

/** A group with its scales, guides and marks in our look. `around` has the scales of the groups around it. */
function restyled(group: Group, around: ReadonlyMap<string, Scale>, size: number): Group {
  const { axes, legends, marks } = group;
  const own = group.scales?.map(wholeRamp).map(wideDashes);
  const scales = new Map([...around, ...(own ?? []).map((scale) => [scale.name, scale] as const)]);
  const named = (format: unknown, scale: string | undefined): boolean =>
    isTime(scales.get(scale ?? '')) && isOwnFormat(format);
  return {
    ...group,
    ...(own && { scales: own }),
    ...(axes && {
      axes: axes.map((axis) => {
        if (!named(axis.format, axis.scale)) return axis;
        const { labelFontSize } = axis;
        const fontSize = typeof labelFontSize === 'number' ? labelFontSize : size;
        const moments = MOMENTS_BY_SIDE[String(axis.orient)] ?? 'below';
        const format: MomentFormat = { moments, size: fontSize };
        // Ticks are so many as have room for their labels.
        return { ...axis, format, ...(moments !== 'beside' && isFitted(axis) && { labelOverlap: false }) } as Axis;
      }),
    }),
    ...(legends && {
      legends: legends.map((legend) => {
        const scale = legend.fill ?? legend.stroke ?? legend.size ?? legend.opacity ?? legend.strokeWidth;
        const format = named(legend.format, scale) && { format: { moments: 'each', size } satisfies MomentFormat };
        return { ...dashed(withoutRing(withOpacity(legend))), ...format } as unknown as Legend;
      }),
    }),
    ...(marks && { marks: marks.map((mark) => restyled(asRule(mark), scales, size)) }),
  };
}

/** Whether the number of ticks is left to us. */
const isFitted = ({ tickCount, values }: Axis): boolean =>
  !values && (typeof tickCount === 'number' || tickCount === undefined || 'signal' in Object(tickCount));

/** Whether a format is none of the author's: none, or that of a time unit whose parts moments are named by anyway. */
function isOwnFormat(format: unknown): boolean {
  if (format === undefined || format === OF_LEGENDS) return true;
  const { signal } = Object(format) as { readonly signal?: unknown };
  return typeof signal === 'string' && YEARLY.test(signal);
}

/** Vega takes a scheme's inner colours for a scale of time. */
function wholeRamp(scale: Scale): Scale {
  const { range } = scale as { readonly range?: unknown };
  const { scheme = range } = Object(range) as { readonly scheme?: unknown };
  const isRamp = ['ramp', 'heatmap', 'care'].includes(String(scheme));
  const { care } = ramps;
  return isTime(scale) && isRamp && care ? ({ ...scale, range: [care(0), care(1)] } as Scale) : scale;
}

/** Caps of error bars in the colour of their bars: a config that named it would draw them unasked. */
function asRule(mark: Group): Group {
  const { style = [], encode } = mark;
  if (!style.includes('errorbar-ticks') || encode?.update?.['fill']?.value !== colour('series-1')) return mark;
  return {
    ...mark,
    encode: { ...encode, update: { ...encode.update, fill: { value: colour('ink') }, opacity: { value: 1 } } },
  };
}

function wideDashes(scale: Scale): Scale {
  const { range } = scale as { readonly range?: unknown };
  return JSON.stringify(range) === DASHES_OF.vegaLite
    ? ({ ...scale, range: DASHES_OF.ours } as unknown as Scale)
    : scale;
}

/** A legend of dashes, with samples in which they are seen. */
const dashed = (legend: Legend): Legend =>
  legend.strokeDash && legend.symbolType === 'stroke' ? { ...DASHES, ...legend } : legend;

/** A legend of colour and something else has symbols, to which Vega-Lite gives the opacity of a ramp. */
function withOpacity(legend: Legend): Legend {
  const { encode } = legend;
  const update = encode?.gradient?.update;
  if (!update || !(legend.size ?? legend.shape)) return legend;
  const { symbols } = encode;
  return { ...legend, encode: { ...encode, symbols: { ...symbols, update: { ...update, ...symbols?.update } } } };
}

/** Vega gives a symbol that Vega-Lite fills a ring, which its mark does not have. */
function withoutRing(legend: Legend): Legend {
  const { encode, stroke } = legend;
  const { fill, stroke: own } = (encode?.symbols?.update ?? {}) as {
    readonly fill?: unknown;
    readonly stroke?: unknown;
  };
  const { value } = Object(fill) as { readonly value?: unknown };
  if (stroke || own || !value || value === 'transparent') return legend;
  const symbols = { ...encode?.symbols, update: { ...encode?.symbols?.update, stroke: { value: 'transparent' } } };
  return { ...legend, encode: { ...encode, symbols } } as Legend;
}

/** Vega fills a symbol by it where Vega-Lite has given it no fill, because its mark has none. */
function withoutBaseFill(config: GuideConfig): GuideConfig {
  const { legend } = config;
  return legend?.symbolBaseFillColor === colour('ink-soft')
    ? { ...config, legend: { ...legend, symbolBaseFillColor: 'transparent' } }
    : config;
}
