import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { inProject } from '../prerender/project.ts';

/** The folder of the package that a module belongs to: what follows the last `node_modules`. */
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

/** Adds the folder of every package of which code is in a bundle. */
export function collectPackages(folders: Set<string>): Plugin {
  return {
    name: 'care-charts:packages',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle))
        if (output.type === 'chunk')
          for (const [id, { renderedLength }] of Object.entries(output.modules)) {
            const folder = renderedLength > 0 && PACKAGE.exec(id)?.[0];
            if (folder) folders.add(folder);
          }
    },
  };
}

/**
 * The text of the project's licence and of that of each package, in the order of their folders.
 *
 * @param folders Absolute paths of the packages.
 * @throws {Error} when a package has no licence file.
 */
export function licences(folders: Iterable<string>): string {
  const theirs = [...folders].toSorted().map((folder) => {
    const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
      string,
      string
    >;
    if (!file) throw new Error(`${name} has no licence file`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
  });
  const ours = readFileSync(inProject('LICENSE'), 'utf8').trim();
  return `${[ours, ...theirs].join('\n\n---\n\n')}\n`;
}

/** Writes `LICENSE.txt` beside a library. */
export function licenceFile(): Plugin[] {
  const folders = new Set<string>();
  return [
    collectPackages(folders),
    {
      name: 'care-charts:licences',
      apply: ({ build }, { command }) => command === 'build' && Boolean(build?.lib),
      generateBundle() {
        this.emitFile({ type: 'asset', fileName: 'LICENSE.txt', source: licences(folders) });
      },
    },
  ];
}
