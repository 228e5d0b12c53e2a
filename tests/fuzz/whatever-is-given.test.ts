import { afterAll, beforeAll, expect, test } from 'vitest';
import { Ground } from '../grown/ground.ts';
import { nothingBreaks } from '../grown/nothing-breaks.ts';

/** How many cases are tried, and the seed of the first thousand of them; the next thousand has the next seed. */
const CASES = Number(process.env['CASES'] ?? 1_000_000);
const SEED = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const THOUSAND = 1000;

let ground: Ground;
beforeAll(async () => {
  ground = await Ground.open();
});
afterAll(() => ground.close());

test.each(
  Array.from({ length: Math.ceil(CASES / THOUSAND) }, (_, at) => [
    Math.min(THOUSAND, CASES - at * THOUSAND),
    SEED + at,
  ]),
)('whatever is given, nothing breaks: %i cases of seed %i', async (cases, seed) => {
  const { report, states } = await nothingBreaks(ground, cases, seed);
  console.log(`Seed ${seed}, ${cases} cases: ${JSON.stringify(states)}`);
  expect(report).toBeUndefined();
});
