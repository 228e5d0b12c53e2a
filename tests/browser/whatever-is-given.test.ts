import { afterAll, beforeAll, expect, test } from 'vitest';
import { Ground } from '../grown/ground.ts';
import { nothingBreaks } from '../grown/nothing-breaks.ts';

/** The same thousand each time; `npm run fuzz` grows others. */
const SEED = 18;

let ground: Ground;
beforeAll(async () => {
  ground = await Ground.open();
});
afterAll(() => ground.close());

test('of a thousand things that charts, figures and frames are given, none runs, fetches, changes, stalls or is passed over in silence', async () => {
  const { report, cases, states } = await nothingBreaks(ground, 1000, SEED);
  expect(report).toBeUndefined();
  expect(cases).toBeGreaterThanOrEqual(990);
  // Some of them are shown, and some are refused.
  for (const state of ['ready', 'live', 'failed', 'heard']) expect(states[state], state).toBeGreaterThan(30);
});
