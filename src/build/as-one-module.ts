import { build, type Plugin, type Rolldown } from 'vite';

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
    async load(id) {
      if (id !== entry) return null;
      const outputs = (await build({
        configFile: false,
        logLevel: 'error',
        publicDir: false,
        plugins: [...plugins],
        build: {
          target: 'esnext',
          cssTarget: 'esnext',
          write: false,
          minify: false,
          cssMinify: 'lightningcss',
          lib: { entry, formats: ['es'] },
        },
      })) as Rolldown.RolldownOutput[];
      return outputs[0]?.output[0].code ?? null;
    },
  };
}
