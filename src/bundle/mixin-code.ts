import { existsSync } from 'node:fs';
import { leaveToFile } from './lazy-file.ts';
import { bundle } from './bundle.ts';
import { minifyTemplates } from './minify-templates.ts';
import { LIVE } from './care-chart-code.ts';
import { inProject } from '../prerender/project.ts';
import { target } from './target.ts';

/** The path of a chart's own code, or `null` for a chart that has none, as most. */
export function ownCodePath(name: string): string | null {
  const path = inProject(`src/charts/${name}/${name}.mixin.ts`);
  return existsSync(path) ? path : null;
}

/**
 * A chart's own code as the end of its module for script tags: an export named `mixin`, with all that it imports.
 *
 * Empty for a chart that has none.
 */
export async function ownCode(name: string): Promise<string> {
  const path = ownCodePath(name);
  if (!path) return '';
  const plugins = [
    leaveToFile(`virtual:live/${name}`, `./${name}.live.js`),
    leaveToFile('/live/live-views.ts', `../${LIVE}views.js`),
    leaveToFile('/live/vega/embed.ts', `../${LIVE}live.js`),
    minifyTemplates(),
  ];
  return `;${await bundle(path, { plugins, target, minify: true })}`;
}
