import type { Plugin } from 'vite';

/** Leaves Vega and Vega-Lite, where `care-charts/static` imports them, to the author's project. Elsewhere they are bundled. */
export function vegaOfAuthor(): Plugin {
  return {
    name: 'care-charts:vega-of-author',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id, importer) =>
      /^vega(-lite)?$/.test(id) && /\/src\/static\//.test(importer ?? '') ? { id, external: true } : null,
  };
}
