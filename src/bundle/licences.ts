import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { inProject } from '../prerender/project.ts';

/** The folder of the package that a module belongs to: what follows the last `node_modules`. */
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

/** Notes the folders of all packages of which something is in a bundle. */
export function noted(packages: Set<string>): Plugin {
  return {
    name: 'care-charts:noted',
    generateBundle(_, bundle) {
      for (const made of Object.values(bundle))
        if (made.type === 'chunk')
          for (const [id, { renderedLength }] of Object.entries(made.modules)) {
            const folder = renderedLength > 0 && PACKAGE.exec(id)?.[0];
            if (folder) packages.add(folder);
          }
    },
  };
}

/**
 * Our licence, and that of every package of which something is bundled, by name.
 *
 * @param packages Folders of packages.
 * @throws {Error} when a package brings no licence.
 */
export function licences(packages: Iterable<string>): string {
  const theirs = [...packages].toSorted().map((folder) => {
    const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
      string,
      string
    >;
    if (!file) throw new Error(`${name} brings no licence`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
  });
  const ours = readFileSync(inProject('LICENSE'), 'utf8').trim();
  return `${[ours, ...theirs].join('\n\n---\n\n')}\n`;
}

/** Puts the licences of what a library bundles beside it. */
export function licencesBeside(): Plugin {
  const packages = new Set<string>();
  const { generateBundle } = noted(packages);
  return {
    name: 'care-charts:licences',
    apply: ({ build }, { command }) => command === 'build' && Boolean(build?.lib),
    generateBundle(...given) {
      (generateBundle as (...given: unknown[]) => void)(...given);
      this.emitFile({ type: 'asset', fileName: 'LICENSE.txt', source: licences(packages) });
    },
  };
}
