import { chartNames } from '../src/prerender/charts.ts';

/** Charts that the variable `CHARTS` names, with commas between them; without it, all. */
const named = process.env['CHARTS']?.split(',');
const unknown = named?.filter((name) => !chartNames().includes(name)) ?? [];
if (unknown.length) throw new Error(`CHARTS names ${unknown.join(', ')}, and can name ${chartNames().join(', ')}.`);

/** Whether a chart is to be tried. */
export function chosen(chart: string): boolean {
  return named?.includes(chart) ?? true;
}
