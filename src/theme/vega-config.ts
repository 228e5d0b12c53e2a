import type { Config } from 'vega-lite';
import { colour } from './tokens.ts';

/** Vega-Lite config of every chart: tokens for colours, few lines, horizontal text. */
export const vegaConfig: Config = {
  background: 'transparent',
  view: { stroke: null },
  axis: {
    title: null,
    ticks: false,
    domain: false,
    grid: false,
    gridColor: colour('grid'),
    labelColor: colour('ink-soft'),
    labelAngle: 0,
    labelPadding: 6,
    labelLimit: 0,
    labelOverlap: false,
  },
  text: { fill: colour('ink'), limit: 0 },
  bar: { fill: colour('series-1') },
  line: { stroke: colour('series-1'), strokeWidth: 2.5, strokeCap: 'round', strokeJoin: 'round' },
  range: {
    category: ['series-1', 'series-2', 'series-3', 'series-4'].map(colour),
    ordinal: ['series-1', 'series-1-soft', 'series-2-soft', 'series-2'].map(colour),
  },
  rule: { stroke: colour('ink-soft'), strokeWidth: 1 },
};
