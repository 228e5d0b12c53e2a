import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type LockFile, packagesNamedIn } from '../../src/dev/audit-findings.ts';
import { inProject } from '../../src/prerender/project.ts';

test('the licences of a build name what is bundled, each as the lock file has it: what is known of it can be asked', () => {
  const names = ['cdn', 'dist'].flatMap((folder) =>
    packagesNamedIn(readFileSync(inProject(`${folder}/LICENSE.txt`), 'utf8')),
  );
  for (const name of ['vega-view', 'vega-lite', 'vega-embed', 'papaparse'])
    expect(names).toContainEqual(expect.stringMatching(`^${name}@`));
  const { packages } = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')) as LockFile;
  const known = new Set(
    Object.entries(packages).map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`),
  );
  expect(names.filter((name) => !known.has(name))).toEqual([]);
});
