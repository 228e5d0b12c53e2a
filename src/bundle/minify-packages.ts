import { minify, type Plugin } from 'vite';

/**
 * Vite plugin: minifies the code of packages, module by module, so that the project's own code beside it stays as it is
 * written. Names that a module shares with others stay too: what nobody uses is still left out.
 */
export function minifyPackages(): Plugin {
  return {
    name: 'care-charts:minify-packages',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: { id: /\/node_modules\// },
      handler: async (code, id) => {
        const minified = await minify(id, code, { module: true, mangle: true });
        return { code: minified.code, map: null };
      },
    },
  };
}
