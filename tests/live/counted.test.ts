import { describe, expect, test } from 'vitest';
import { endless } from '../specs/endless.ts';
import { everySpec } from '../specs/every-spec.ts';
import { ended } from './counted-view.ts';

const drawn = { rows: expect.any(Object), marks: expect.any(Number) };

describe('a spec that asks for a lot ends', () => {
  test.each(Object.entries(endless))('%s', async (_, { spec, says }) => {
    const end = await ended(spec);
    if (says === undefined) expect(end).toEqual(drawn);
    else expect(end).toEqual({ says: typeof says === 'string' ? says : expect.stringMatching(says) });
  });
});

describe('a spec that asks for little is drawn', () => {
  test.each(Object.entries(everySpec))('%s', async (_, spec) => {
    expect(await ended(spec)).toEqual(drawn);
  });
});

test('a number that is written as a text is taken as the number', async () => {
  const fitted = (order: unknown) => ({
    data: { values: Array.from({ length: 50 }, (_, i) => ({ i, v: (i * 37) % 11 })) },
    transform: [{ regression: 'v', on: 'i', method: 'poly', order, params: true }, { flatten: ['coef'] }],
    mark: 'tick',
    encoding: {},
  });
  const [asText, asNumber] = await Promise.all([ended(fitted('3')), ended(fitted(3))]);
  expect(asNumber).toEqual(drawn);
  expect(asText).toEqual(asNumber);
});
