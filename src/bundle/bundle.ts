import { build, type Plugin, type Rolldown } from 'vite';

/**
 * Bundles a module with all that it imports into one.
 *
 * @param entry Absolute path of the module.
 * @param plugins What its own modules need.
 * @param target `esnext` leaves rewriting to whatever bundles the result again.
 */
export async function bundle(
  entry: string,
  { plugins, target = 'esnext', minify = false }: { plugins: readonly Plugin[]; target?: string; minify?: boolean },
): Promise<string> {
  const outputs = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [...plugins],
    build: {
      target,
      cssTarget: 'esnext',
      write: false,
      minify: false,
      cssMinify: 'lightningcss',
      lib: { entry, formats: ['es'] },
      rolldownOptions: { output: { minify, comments: false } },
    },
  })) as Rolldown.RolldownOutput[];
  return outputs[0]?.output[0].code.trim() ?? '';
}
