import type { TopLevelSpec } from 'vega-lite';

/** A spec with its width set. */
export interface FittedSpec {
  readonly spec: TopLevelSpec;
  /** Whether it fills its container, and is drawn again for another width. */
  readonly fills: boolean;
  /** Width of each plot whose width neither the spec nor its bands say, in CSS pixels. */
  readonly panel: number;
}

/** Estimated space beside a plot for its axis, in CSS pixels. */
const BESIDE = 72;

/** Vega-Lite's own width of a plot. */
const OF_VEGA = 300;

type PlainObject = Record<string, unknown>;

/**
 * Fits a spec without a width to its container.
 *
 * A single plot fills the width, including axes and legends. Several plots share it by an estimate. The height is never that of the container, which has none before the drawing.
 */
export function fitWidth(input: TopLevelSpec, width: number, panel?: number): FittedSpec {
  const { height, ...rest } = input as unknown as PlainObject;
  const spec: PlainObject = height === undefined || height === 'container' ? rest : { ...rest, height };
  const free = spec['width'] === undefined || spec['width'] === 'container';
  if (free) delete spec['width'];
  if (free && isOnePlot(spec))
    return {
      spec: { ...spec, width, autosize: { type: 'fit-x', contains: 'padding' } } as unknown as TopLevelSpec,
      fills: true,
      panel: width,
    };
  const config = (spec['config'] ?? {}) as PlainObject;
  const view = (config['view'] ?? {}) as PlainObject;
  const continuousWidth = panel ?? view['continuousWidth'] ?? panelWidth(spec, width);
  spec['config'] = { ...config, view: { ...view, continuousWidth } };
  return { spec: spec as unknown as TopLevelSpec, fills: false, panel: Number(continuousWidth) };
}

/** Width of each of several plots, by an estimate: what the place has beside axes and plots that say their width. */
function panelWidth(spec: PlainObject, width: number): number {
  const across = acrossIn(spec);
  if (!across) return OF_VEGA;
  const widths = [spec['hconcat']].flat().map((part) => (part as PlainObject | undefined)?.['width']);
  const said = widths.filter((one) => typeof one === 'number');
  const rest = said.reduce((sum, one) => sum - one, width);
  return Math.max(80, Math.floor(rest / Math.max(1, across - said.length) - BESIDE));
}

/** Whether a spec is one plot, which Vega can fit to a width with its axes and legends. */
function isOnePlot(spec: PlainObject): boolean {
  const encoding = (spec['encoding'] ?? {}) as PlainObject;
  return ('mark' in spec || 'layer' in spec) && !['row', 'column', 'facet'].some((channel) => channel in encoding);
}

/** Number of plots side by side, as far as the spec states it; 0 if unknown. */
function acrossIn(spec: PlainObject): number {
  const count = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
  const columns = typeof spec['columns'] === 'number' ? spec['columns'] : 0;
  if ('vconcat' in spec) return 1;
  if ('hconcat' in spec) return count(spec['hconcat']);
  if ('concat' in spec) return columns || count(spec['concat']);
  if (Array.isArray(spec['repeat'])) return columns || count(spec['repeat']);
  if ('repeat' in spec) return count((spec['repeat'] as PlainObject)['column']) || 1;
  const facets = { ...(spec['facet'] as PlainObject | undefined), ...(spec['encoding'] as PlainObject | undefined) };
  return 'row' in facets && !('column' in facets) ? 1 : columns;
}
