import { execFileSync } from 'node:child_process';
import { stale } from '../src/dev/stale.ts';

/** Builds Storybook, unless it is newer than everything it is made of. */
export default function setup(): void {
  if (stale('storybook-static/index.json', 'stories', '.storybook', 'custom-elements.json', 'tests/golden/transcripts'))
    execFileSync('npm', ['run', '--silent', 'build:storybook'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
