import type { TopLevelSpec } from 'vega-lite';
import type { PlainFigure } from './subjects.ts';

/** Colours of series, those of the package. */
const COLOURS = ['#12436D', '#F46A25'];

/** Figures as an author would write them for Vega-Lite: bars, or lines with points. */
export function vegaLiteSpec({ kind, title, measure, rows }: PlainFigure): TopLevelSpec {
  const shared = { title, width: 560, height: 240, data: { values: [...rows] } };
  const value = { field: 'value', type: 'quantitative', title: measure } as const;
  if (kind === 'bars') {
    const y = { field: 'series', type: 'nominal', title: null } as const;
    return { ...shared, mark: { type: 'bar', tooltip: true }, encoding: { x: value, y } };
  }
  const x = { field: 'year', type: 'ordinal', title: null } as const;
  const color = { field: 'series', type: 'nominal', title: null, scale: { range: COLOURS } } as const;
  return { ...shared, mark: { type: 'line', point: true, tooltip: true }, encoding: { x, y: value, color } };
}
