import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../../src/prerender/project.ts';

/** Files that a bundler has made of a page, as paths of the site. */
interface Bundle {
  /** What the browser needs before it runs any code of ours. */
  readonly needed: readonly string[];
  /** All. */
  readonly files: readonly string[];
}

/** Bundles a page of the package with esbuild, whose code imports its parts as a browser does. */
export async function bundle(): Promise<Bundle> {
  const folder = inProject('node_modules/.cache/care-charts-faults');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const page = join(folder, 'page.js');
  writeFileSync(page, `import ${JSON.stringify(inProject('dist/autoload.js'))};`);
  const { build } = await import('esbuild');
  const { metafile } = await build({
    entryPoints: [page],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: join(folder, 'built'),
    metafile: true,
    absWorkingDir: folder,
    logLevel: 'error',
  });
  const importsOf = (file: string) => metafile.outputs[file]?.imports ?? [];
  // Its only other import is what loads charts.
  const needed = new Set(['built/page.js', ...importsOf('built/page.js').map(({ path }) => path)]);
  for (const file of needed)
    for (const { path, kind } of importsOf(file)) if (kind === 'import-statement') needed.add(path);
  return { needed: [...needed], files: Object.keys(metafile.outputs) };
}
