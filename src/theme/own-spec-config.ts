import type { Config } from 'vega-lite';
import { colour } from './tokens.ts';
import { textSizes } from './text-sizes.ts';
import { vegaConfig } from './vega-config.ts';

/** A mixture of two tokens, which the browser computes, so that it follows the page's theme. `percent` is the share of the first. */
function mixed(token: string, percent: number, other: string): string {
  return `color-mix(in oklab,${colour(token)} ${Math.round(percent)}%,${colour(other)})`;
}

/**
 * Colour schemes for continuous scales, by the names that specs can use: share of the scale, from 0 to 1 → colour.
 *
 * Vega cannot interpolate between two tokens: it would paint black.
 */
export const ramps: Readonly<Record<string, (share: number) => string>> = {
  // The palest colour still contrasts with the surface.
  care: (share) => mixed('series-1', 35 + 65 * share, 'surface'),
  'care-diverging': (share) =>
    share < 0.5
      ? mixed('series-2', 100 - 200 * share, 'grid')
      : mixed('series-1', Math.min(100, 200 * share - 100), 'grid'),
};

const guide = { labelColor: colour('ink-soft'), titleColor: colour('ink-soft'), titleFontWeight: 'normal' } as const;

/** Legends above or below plots: from the edge of the labels, and one below another. Vega-Lite passes it on to Vega, but has no type for it. */
const stacked = { frame: 'bounds', direction: 'vertical' } as const;

/** Vega-Lite config for an author's spec in a plot of a width in CSS pixels: the look of our charts, with titles and legends. The spec's own config overrides it. */
export function ownSpecConfig(width: number): Config {
  const { label, axis } = textSizes(width);
  return {
    background: 'transparent',
    padding: { left: 2, right: 6, top: 6, bottom: 2 },
    view: { stroke: null, continuousHeight: 240 },
    mark: { color: colour('series-1') },
    axis: {
      ...guide,
      ticks: false,
      domain: false,
      gridColor: colour('grid'),
      labelFontSize: axis,
      labelPadding: 6,
      // Where Vega-Lite leaves out labels that would overlap, those that are left do not touch.
      labelSeparation: 8,
      titleFontSize: axis,
      titlePadding: 8,
      // By Vega's estimate, which takes text to be wider than it is.
      labelLimit: Math.min(400, Math.round(width * 0.7)),
    },
    // A title that is longer than the axis has room to its left.
    axisX: { grid: false, titleAnchor: 'end' },
    axisXDiscrete: { labelOverlap: true },
    axisXQuantitative: { tickCount: Math.max(2, Math.min(8, Math.round(width / 90))) },
    axisYQuantitative: { tickCount: 4 },
    legend: {
      ...guide,
      // Beside a narrow plot it would leave no room for it.
      ...(width < 600 && { orient: 'top', direction: 'horizontal', columns: width < 400 ? 1 : 2 }),
      ...({ layout: { top: stacked, bottom: stacked } } as object),
      labelLimit: 0,
      titleLimit: 0,
      labelFontSize: axis,
      titleFontSize: axis,
      gradientStrokeColor: colour('grid'),
      symbolBaseFillColor: colour('ink-soft'),
      symbolBaseStrokeColor: colour('ink-soft'),
    },
    header: { ...guide, labelFontSize: axis, titleFontSize: axis },
    title: {
      anchor: 'start',
      color: colour('ink'),
      subtitleColor: colour('ink-soft'),
      fontSize: label,
      subtitleFontSize: axis,
      offset: 12,
    },
    arc: { stroke: colour('surface') },
    // Round caps would close the gaps of dashes.
    line: { ...vegaConfig.line, strokeCap: 'butt' },
    trail: { color: colour('series-1') },
    text: { color: colour('ink'), fontSize: axis },
    rule: { color: colour('ink-soft') },
    boxplot: { median: { color: colour('surface') }, rule: { color: colour('ink-soft') } },
    // Naming its ticks would draw them.
    errorbar: { rule: { color: colour('ink') } },
    selection: {
      interval: { mark: { fill: colour('ink-soft'), fillOpacity: 0.15, stroke: colour('ink-soft') } },
    },
    range: {
      category: [
        ...['series-1', 'series-2', 'series-3', 'series-4', 'series-1-soft', 'series-2-soft'].map(colour),
        mixed('series-3', 50, 'surface'),
        mixed('series-4', 50, 'surface'),
      ],
      ordinal: { scheme: 'care' },
      ramp: { scheme: 'care' },
      heatmap: { scheme: 'care' },
      diverging: { scheme: 'care-diverging' },
    },
    style: {
      'group-title': { fill: colour('ink') },
      'group-subtitle': { fill: colour('ink-soft') },
      'guide-label': { fill: colour('ink-soft') },
      'guide-title': { fill: colour('ink-soft') },
    },
  };
}
