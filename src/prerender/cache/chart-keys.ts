import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, type BuildFailure, type Message, type Metafile } from 'esbuild';
import { areaChartNames, chartNames } from '../charts.ts';
import { inProject, packageJson, root } from '../project.ts';

/** The script of the threads that draw charts. */
const WORKER = 'src/prerender/draw-worker.js';

/** The key under which a chart's drawing is kept. */
export interface ChartKey {
  readonly name: string;
  /** SHA-256, in hexadecimal digits, of everything that the drawing depends on. */
  readonly key: string;
  /** Whether the files still give the same key. */
  current(): boolean;
}

/** Paths of the definitions of all charts, by their names. */
export function definitionPaths(): Map<string, string> {
  return new Map(chartNames().map((name) => [name, `src/charts/${name}/${name}.chart.ts`]));
}

/** Paths of what defines charts by area, by their names. */
export function areaPaths(): Map<string, string> {
  return new Map(areaChartNames().map((name) => [name, `src/charts/${name}/${name}.areas.ts`]));
}

/**
 * The key of every chart, in the order of the definitions.
 *
 * A key depends on the files that the chart's definition and the drawing code import, on all files of `data/`, on the
 * installed packages, and on the versions of Node and of this package.
 *
 * @param definitions Paths by name. Default the definitions of England.
 * @throws {Error} when a file cannot be read or parsed, with its path and line.
 */
export async function chartKeys(definitions: ReadonlyMap<string, string> = definitionPaths()): Promise<ChartKey[]> {
  const graph = await importsOf([WORKER, ...definitions.values()]);
  const drawing = reached(graph, WORKER);
  return [...definitions].map(([name, definition]) => {
    const files = [...new Set([...drawing, ...reached(graph, definition)])].toSorted();
    const key = hash(name, files);
    return { name, key, current: () => hash(name, files) === key };
  });
}

/** Which files each file imports at run time, by path from the project's root, as esbuild resolves them. Packages are left out. */
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
    throw new Error(errors.map(messageText).join('\n'));
  });
  return metafile.inputs;
}

const messageText = ({ text, location }: Message): string =>
  location ? `${location.file}, line ${location.line}: ${text}` : text;

/** A file and all that it imports, directly or through others. */
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
  const data = readdirSync(inProject('data'), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => relative(root, join(parentPath, name)));
  for (const file of [...files, ...data.toSorted(), installed()]) {
    const text = readFileSync(inProject(file));
    sum.update(`\n${file} ${text.length}\n`).update(text);
  }
  return sum.digest('hex');
}

/** Path of npm's list of installed packages; without it, of the lock file or of `package.json`. */
const installed = (): string =>
  ['node_modules/.package-lock.json', 'package-lock.json'].find((file) => existsSync(inProject(file))) ??
  'package.json';
