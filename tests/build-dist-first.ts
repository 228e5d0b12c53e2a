import buildCdnFirst from './build-cdn-first.ts';
import { build, stale } from './stale.ts';

/** Builds what the package holds, unless it is newer than everything it is made of. */
export default function setup(): void {
  if (stale('dist/index.js')) build();
  buildCdnFirst();
}
