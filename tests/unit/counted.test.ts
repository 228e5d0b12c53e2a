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
