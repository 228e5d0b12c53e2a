// Vite would look for files under a path that is written into `new URL()` beside `import.meta.url`.
const script = import.meta.url;

/**
 * Fetches a view of an area, or what its panels hold, or what draws areas in the browser, from the folder `areas` beside the script.
 *
 * @param chart The name of the chart.
 * @param file The key of the view: `measure-starting.area-E08000035`; of what its panels hold, with `.details`; of what draws in the browser, `live`.
 */
export function loadArea(chart: string, file: string): Promise<{ readonly default: unknown }> {
  return import(/* @vite-ignore */ new URL(`areas/${chart}/${file}.js`, script).href);
}
