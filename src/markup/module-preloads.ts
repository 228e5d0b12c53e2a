import { attributeList } from './escaped.ts';

/** Links to modules: they are fetched together with the script, not after it. */
export function modulePreloads(addresses: readonly string[]): string[] {
  return addresses.map((href) => `<link${attributeList({ rel: 'modulepreload', href })}>`);
}

/**
 * Addresses of the modules that a chart of an author’s own needs besides the script, whatever is drawn.
 *
 * @param folder Of the script, with a slash at its end.
 */
export function ownModules(folder: string, ofSpec: boolean): string[] {
  return ['charts/chart.js', 'care-charts.live.js', `care-charts.${ofSpec ? 'spec' : 'figures'}.js`].map(
    (file) => folder + file,
  );
}
