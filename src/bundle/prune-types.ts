import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { inProject } from '../prerender/project.ts';

/**
 * Run after `tsc` has written a declaration of every module: removes those that no entry of the package leads to, which are
 * most of them. Folders that are empty then go too.
 */
const { exports } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as { readonly exports: unknown };
const reached = new Set<string>();

/** Paths behind `types` in a part of `exports`. */
function typePaths(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'types' && typeof value === 'string' ? [value] : typePaths(value),
  );
}

/** Follows what a declaration imports. */
function reach(file: string): void {
  if (reached.has(file) || !existsSync(file)) return;
  reached.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from |import\(|import )['"](\.[^'"]+)['"]/g))
    reach(resolve(dirname(file), path.replace(/(?<!\.d)\.ts$/, '.d.ts')));
}

/** The files of a path, whose star stands for the name of any folder. */
function filesOf(path: string): string[] {
  const [before = '', ...after] = path.split('*');
  if (!after.length) return [path];
  return readdirSync(inProject(before)).map((name) => path.replaceAll('*', name));
}

for (const path of typePaths(exports).flatMap(filesOf)) reach(inProject(path));
const folder = inProject('dist/types');
for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
  if (path.endsWith('.d.ts') && !reached.has(join(folder, path))) rmSync(join(folder, path));
for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted().toReversed())
  if (!/\.\w+$/.test(path) && !readdirSync(join(folder, path)).length) rmSync(join(folder, path), { recursive: true });
