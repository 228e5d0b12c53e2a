import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { build, type BuildFailure, type Message, type Metafile } from 'esbuild';
import { chartNames } from '../charts.ts';
import { inProject, packageJson, root } from '../project.ts';

/** What a chart is drawn by, besides its definition. */
const WORKER = 'src/prerender/draw-worker.js';

/** A chart with everything that its drawing is made of. */
export interface ChartKey {
  readonly name: string;
  /** A hash of all of it. */
  readonly key: string;
  /** Whether all of it still is as it was when the key was made. */
  current(): boolean;
}

/**
 * The key of every chart: a hash over what its definition and the drawing import, the data, the packages that are installed, and Node.
 *
 * @throws {Error} when one of them cannot be read or parsed, with file and line.
 */
export async function chartKeys(): Promise<ChartKey[]> {
  const definitions = new Map(chartNames().map((name) => [name, `src/charts/${name}/${name}.chart.ts`]));
  const graph = await importsOf([WORKER, ...definitions.values()]);
  const drawing = reached(graph, WORKER);
  return [...definitions].map(([name, definition]) => {
    const files = [...new Set([...drawing, ...reached(graph, definition)])].toSorted();
    const key = hash(name, files);
    return { name, key, current: () => hash(name, files) === key };
  });
}

/** Which file imports which at run time, by path within the project. Packages are left out. */
async function importsOf(entryPoints: string[]): Promise<Metafile['inputs']> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'esnext',
    outdir: 'node_modules',
    write: false,
    metafile: true,
    logLevel: 'silent',
  }).catch(({ errors }: BuildFailure) => {
    throw new Error(errors.map(told).join('\n'));
  });
  return metafile.inputs;
}

const told = ({ text, location }: Message): string =>
  location ? `${location.file}, line ${location.line}: ${text}` : text;

/** A file and all that it imports, directly or not. */
function reached(graph: Metafile['inputs'], from: string, found = new Set<string>()): Set<string> {
  if (found.has(from)) return found;
  found.add(from);
  for (const { path, external } of graph[from]?.imports ?? []) if (!external) reached(graph, path, found);
  return found;
}

function hash(name: string, files: readonly string[]): string {
  const sum = createHash('sha256');
  const { version, bugs } = packageJson();
  sum.update(JSON.stringify([name, version, bugs, process.version]));
  const data = readdirSync(inProject('data')).map((file) => `data/${file}`);
  for (const file of [...files, ...data.toSorted(), installed()]) {
    const text = readFileSync(inProject(file));
    sum.update(`\n${file} ${text.length}\n`).update(text);
  }
  return sum.digest('hex');
}

/** The list of the packages that npm has installed, else of those that it shall install. */
const installed = (): string =>
  ['node_modules/.package-lock.json', 'package-lock.json'].find((file) => existsSync(inProject(file))) ??
  'package.json';
