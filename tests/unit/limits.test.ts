import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inProject } from '../../src/prerender/project.ts';
import { countInWords, LIMITS } from '../../src/own-figures/limits.ts';

test('README tells the limits of a spec as they are', () => {
  const [, table = ''] = readFileSync(inProject('README.md'), 'utf8').split(/\| A spec may have .*\n\| -.*\n/);
  const told = table.split('\n\n')[0]?.match(/[\d,]+(?= \|$)/gm);
  expect(told).toEqual(Object.values(LIMITS).map(countInWords));
});

test('a count is said with commas, and one beyond all measure as such', () => {
  expect([50_000, 0.5, 1e15, 1e300, Infinity].map(countInWords)).toEqual([
    '50,000',
    '1',
    '1,000,000,000,000,000',
    'more than 1,000,000,000,000,000',
    'more than 1,000,000,000,000,000',
  ]);
});
