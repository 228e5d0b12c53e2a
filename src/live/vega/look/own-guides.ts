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
}

/** The config of a compiled spec, as far as it is about guides. */
interface GuideConfig {
  readonly axis?: { readonly labelFontSize?: number };
  readonly legend?: { readonly symbolBaseFillColor?: unknown; readonly symbolBaseStrokeColor?: unknown };
}

/** The format that Vega-Lite gives a time unit with a year in it, and no quarter or week. */
const YEARLY = /^timeUnitSpecifier\(\["year"(,"(month|date|hours|minutes|seconds|milliseconds)")*\]/;

/** Vega-Lite’s dashes, whose gaps are seen in thin lines, and those of our lines, in CSS pixels. */
const DASHES_OF = { vegaLite: '[[1,0],[4,2],[2,1],[1,1],[1,2,4,2]]', ours: [[1, 0], [7, 4], [2, 2], [12, 4], [8, 3, 2, 3]] };

/** Size of the samples of dashes in a legend, in square CSS pixels, and the height that they take. */
const DASHES = { symbolSize: 900, clipHeight: 16 };

const isTime = (scale: Scale | undefined): boolean => scale?.type === 'time' || scale?.type === 'utc';

/**
 * Gives axes and legends of a compiled spec what Vega-Lite’s config has no word for: axes of time name their years, dashes
 * are seen in legends, symbols of legends look like the marks, and times are coloured over the whole ramp.
 */
export function withOwnGuides(compiled: Spec): Spec {
  const config = (compiled.config ?? {}) as GuideConfig;
  const size = config.axis?.labelFontSize ?? 10;
  return { ...guided(compiled as Group, new Map(), size), config: withoutBaseColours(config) } as Spec;
}

function guided(group: Group, around: ReadonlyMap<string, Scale>, size: number): Group {
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
        const moments = axis.orient === 'left' || axis.orient === 'right' ? 'up' : 'across';
        return { ...axis, format: { moments, size: fontSize } satisfies MomentFormat } as unknown as Axis;
      }),
    }),
    ...(legends && {
      legends: legends.map((legend) => {
        const scale = legend.fill ?? legend.stroke ?? legend.size ?? legend.opacity ?? legend.strokeWidth;
        const format = named(legend.format, scale) && { format: { moments: 'each', size } satisfies MomentFormat };
        return { ...dashed(asMarks(legend)), ...format } as unknown as Legend;
      }),
    }),
    ...(marks && { marks: marks.map((mark) => guided(mark, scales, size)) }),
  };
}

/** Whether a format is none of the author's: none, or that of a time unit whose parts moments are named by anyway. */
function isOwnFormat(format: unknown): boolean {
  if (format === undefined) return true;
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

function wideDashes(scale: Scale): Scale {
  const { range } = scale as { readonly range?: unknown };
  return JSON.stringify(range) === DASHES_OF.vegaLite ? ({ ...scale, range: DASHES_OF.ours } as unknown as Scale) : scale;
}

/** A legend of dashes, with samples in which they are seen. */
const dashed = (legend: Legend): Legend =>
  legend.strokeDash && legend.symbolType === 'stroke' ? { ...DASHES, ...legend } : legend;

/** A legend of colour and something else has symbols, to which Vega-Lite gives the opacity of a ramp. */
function asMarks(legend: Legend): Legend {
  const { encode } = legend;
  const update = encode?.gradient?.update;
  if (!update || !(legend.size ?? legend.shape)) return legend;
  const { symbols } = encode;
  return { ...legend, encode: { ...encode, symbols: { ...symbols, update: { ...update, ...symbols?.update } } } };
}

/** Vega paints a symbol by these colours where Vega-Lite has given it none, because its mark has none. */
function withoutBaseColours(config: GuideConfig): GuideConfig {
  const { legend } = config;
  const none = (value: unknown): unknown => (value === colour('ink-soft') ? 'transparent' : value);
  return {
    ...config,
    ...(legend && {
      legend: {
        ...legend,
        symbolBaseFillColor: none(legend.symbolBaseFillColor),
        symbolBaseStrokeColor: none(legend.symbolBaseStrokeColor),
      },
    }),
  };
}
