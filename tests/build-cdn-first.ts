import { build, stale } from '../src/dev/stale.ts';

/** Builds what pages load by script tag, unless it is newer than everything it is made of. */
export default function setup(): void {
  if (stale('cdn/care-charts.js')) build('--mode', 'cdn');
}
