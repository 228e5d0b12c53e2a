import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { inProject } from '../prerender/project.ts';

const newest = (path: string): number => {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((entry) => newest(`${path}/${entry}`)));
};

/** What all that is built is made of. */
const SOURCES = ['src', 'data', 'package.json', 'vite.config.ts'];

/** Whether a file that is built is not there, or is older than something that it is made of. */
export function stale(path: string, ...others: readonly string[]): boolean {
  const made = statSync(inProject(path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return [...SOURCES, ...others].some((source) => newest(inProject(source)) > made);
}

/** Builds what Vite builds, for npm or in another mode. */
export function build(...mode: readonly string[]): void {
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync('npx', ['vite', 'build', '--logLevel=error', ...mode], { env, stdio: 'inherit' });
}
