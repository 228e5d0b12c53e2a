import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { inProject } from '../src/build/project.ts';

const newest = (path: string): number => {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((entry) => newest(`${path}/${entry}`)));
};

const oldest = (path: string): number => statSync(inProject(path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

const build = (...mode: string[]): void => {
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync('npx', ['vite', 'build', '--logLevel=error', ...mode], { env, stdio: 'inherit' });
};

/** Builds what the tests of pages and of the package are about, unless it is newer than everything it is made of. */
export default function setup(): void {
  const made = Math.max(...['src', 'data', 'package.json', 'vite.config.ts'].map((path) => newest(inProject(path))));
  if (oldest('dist/index.js') < made) build();
  if (oldest('cdn/care-charts.js') < made) build('--mode', 'cdn');
  const told = Math.max(
    made,
    ...['stories', '.storybook', 'custom-elements.json', 'tests/golden/transcripts'].map((path) =>
      newest(inProject(path)),
    ),
  );
  if (oldest('storybook-static/index.json') < told)
    execFileSync('npm', ['run', '--silent', 'build:storybook'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
