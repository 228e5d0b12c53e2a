import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { expect, test, vi } from 'vitest';
import { inProject } from '../../src/prerender/project.ts';
import { Site } from '../browser/site.ts';
import { project, writeProject } from '../frameworks/projects.ts';
import { faultsOf, questions } from '../frameworks/questions.ts';

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

test('a page on which nothing is as it should be has a fault for each question', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'care-charts-'));
  symlinkSync(inProject('cdn'), join(folder, 'cdn'));
  writeFileSync(
    join(folder, 'index.html'),
    `<link rel="icon" href="data:,"><img src="http://127.0.0.1:1/elsewhere.png" alt="">
     <script type="module" src="cdn/care-charts.js"></script>
     <care-funding-gap></care-funding-gap><p><output>total</output></p>
     <care-kinship-savings></care-kinship-savings>
     <care-children-in-care></care-children-in-care>
     <care-stat figure="F01"></care-stat>
     <care-chart source="Us">Year,Places</care-chart>
     <script>
       console.warn('Look');
       document.querySelector('care-chart').rows = 'Year,Places\\n2022,1\\n2023,2';
       document.addEventListener('care-change', () => (document.querySelector('output').value = 'other'));
     </script>`,
  );
  const site = await Site.open(folder, null);
  const faults = await faultsOf(site, { rendered: false });
  for (const { asks } of questions) expect(faults).toContainEqual(expect.stringContaining(asks));
  await site.close();
});
