/**
 * Fetches a view of an area, or what its panels hold, from the folder `areas` beside the script.
 *
 * @param chart The name of the chart.
 * @param file The key of the view: `measure-starting.area-E08000035`; of what its panels hold, with `.details`.
 */
export function fetchArea(chart: string, file: string): Promise<{ readonly default: unknown }> {
  return import(/* @vite-ignore */ new URL(`areas/${chart}/${file}.js`, import.meta.url).href) as Promise<{
    readonly default: unknown;
  }>;
}
