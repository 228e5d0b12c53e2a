import { execFileSync } from 'node:child_process';
import buildCdnFirst from './build-cdn-first.ts';
import { build, stale } from '../src/dev/stale.ts';

/** Builds what the package holds, with its types, unless it is newer than everything it is made of. */
export default function setup(): void {
  if (stale('dist/index.js')) build();
  if (stale('dist/types/index.d.ts')) execFileSync('npm', ['run', '--silent', 'types'], { stdio: 'inherit' });
  buildCdnFirst();
}
