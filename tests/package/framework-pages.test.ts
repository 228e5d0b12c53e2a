import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { expect, test, vi } from 'vitest';
import { inProject } from '../../src/prerender/project.ts';
import { Site } from '../browser/site.ts';
import { project, writeProject } from '../frameworks/projects.ts';
import { faultsOf } from '../frameworks/questions.ts';

// Vitest says `test`, by which frameworks would bundle what they keep for development.
vi.stubEnv('NODE_ENV', 'production');

/** A project whose packages are those of this one, and whose care-charts is what was built here. */
function linked(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'care-charts-'));
  const { dependencies, ...rest } = project(name);
  writeProject({ dependencies, ...rest }, folder);
  const link = (target: string, path: string): void => {
    mkdirSync(dirname(join(folder, 'node_modules', path)), { recursive: true });
    symlinkSync(inProject(target), join(folder, 'node_modules', path));
  };
  for (const dependency of Object.keys(dependencies)) link(`node_modules/${dependency}`, dependency);
  link('.', 'care-charts');
  return folder;
}

test.each(['typescript', 'react', 'vue', 'svelte'])('charts work in a production build of %s', async (name) => {
  const folder = linked(name);
  await build({ root: folder, logLevel: 'error' });
  const site = await Site.open(join(folder, project(name).config.site), null);
  expect(await faultsOf(site, { rendered: false })).toEqual([]);
  await site.close();
});
