import { afterEach, describe, expect, test, vi } from 'vitest';
import { allowed, warnOnce } from '../../src/element/warn.ts';

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
const error = vi.spyOn(console, 'error').mockImplementation(() => {});

afterEach(() => {
  warn.mockClear();
  error.mockClear();
});

describe('the value of an attribute', () => {
  test('is taken if it is one of those allowed', () => {
    expect(allowed('care-x', 'prices', 'cash', ['real', 'cash'])).toBe('cash');
    expect(warn).not.toHaveBeenCalled();
  });

  test.each([null, undefined])('that was never set (%s) is the first of them, without a word', (value) => {
    expect(allowed('care-x', 'prices', value, ['real', 'cash'])).toBe('real');
    expect(warn).not.toHaveBeenCalled();
  });

  test('that is not known is the first of them, and the author is told tag, value and what is allowed', () => {
    expect(allowed('care-x', 'prices', 'reel', ['real', 'cash'])).toBe('real');
    expect(warn).toHaveBeenCalledTimes(1);
    const said = String(warn.mock.calls[0]?.[0]);
    for (const word of ['<care-x', 'prices="reel"', 'using "real"', 'Allowed: real, cash'])
      expect(said).toContain(word);
  });

  test('that is empty is not known either', () => {
    expect(allowed('care-x', 'prices', '', ['real', 'cash'])).toBe('real');
    expect(warn).toHaveBeenCalledTimes(1);
  });

  test('is told of once, however many tags of a page have it', () => {
    for (let tag = 0; tag < 30; tag += 1) expect(allowed('care-x', 'prices', 'rael', ['real', 'cash'])).toBe('real');
    expect(warn).toHaveBeenCalledTimes(1);
  });

  test('is told of again where another value, attribute or tag is wrong', () => {
    allowed('care-x', 'prices', 'one', ['real']);
    allowed('care-x', 'prices', 'two', ['real']);
    allowed('care-x', 'measure', 'one', ['real']);
    allowed('care-y', 'prices', 'one', ['real']);
    expect(warn).toHaveBeenCalledTimes(4);
  });
});

test('an error is told of once, with its details, as an error of this package', () => {
  const cause = new Error('offline');
  warnOnce('error', 'could not load', cause);
  warnOnce('error', 'could not load', cause);
  expect(error.mock.calls).toEqual([['care-charts: could not load', cause]]);
});
