import type { Plugin } from 'vite';

/**
 * Source maps of the project's own files alone: code of packages is mapped to no source, so that a debugger shows it as
 * it is bundled, and no tool looks for files that are not there.
 */
export function ownSources(): Plugin {
  return {
    name: 'care-charts:own-sources',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: { id: /\/node_modules\// },
      handler: (code) => ({ code, map: { mappings: '' } }),
    },
  };
}
