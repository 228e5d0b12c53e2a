import { execFileSync } from 'node:child_process';
import buildCdnFirst from './build-cdn-first.ts';
import { build, stale } from './stale.ts';

/** Builds what the tests of pages and of the package are about, unless it is newer than everything it is made of. */
export default function setup(): void {
  if (stale('dist/index.js')) build();
  buildCdnFirst();
  if (stale('storybook-static/index.json', 'stories', '.storybook', 'custom-elements.json', 'tests/golden/transcripts'))
    execFileSync('npm', ['run', '--silent', 'build:storybook'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
