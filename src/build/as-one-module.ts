import type { Plugin } from 'vite';
import { bundle } from './bundle.ts';

/**
 * Bundles an entry by itself before it joins the rest.
 *
 * A module that is evaluated later is wrapped, and so is each module under it; bundled first it is one, which saves a tenth of its size.
 * @param entry Absolute path of the module.
 * @param plugins What its own modules need.
 */
export function asOneModule(entry: string, plugins: readonly Plugin[]): Plugin {
  return {
    name: 'care-charts:as-one-module',
    apply: 'build',
    load: (id) => (id === entry ? bundle(entry, { plugins }) : null),
  };
}
