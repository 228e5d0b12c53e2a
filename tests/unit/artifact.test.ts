import { describe, expect, test } from 'vitest';
import { choices, type ChartOption, posterFor, viewKey } from '../../src/artifact.ts';
import { POSTER_WIDTHS } from '../../src/layers/poster-widths.ts';

describe('of the posters of a view, a figure shows', () => {
  const posters = [{ width: 244 }, { width: 380 }, { width: 742 }];

  test.each([
    ['the widest that fits', 500, 380],
    ['one that fits exactly', 380, 380],
    ['one that is half a pixel too wide, since widths are measured in fractions', 379.5, 380],
    ['the next narrower where it is a whole pixel too wide', 379, 244],
    ['the narrowest where none fits', 100, 244],
    ['the narrowest where no width is known yet', 0, 244],
    ['the widest however wide the page is', 2000, 742],
  ])('%s', (_, width, expected) => {
    expect(posterFor(posters, width)?.width).toBe(expected);
  });

  test('nothing where there is none', () => {
    expect(posterFor([], 500)).toBeUndefined();
  });
});

test('a poster is never scaled up by more than a quarter between the narrowest and the widest', () => {
  const widest = POSTER_WIDTHS.at(-1) ?? 0;
  for (let width: number = POSTER_WIDTHS[0]; width <= widest; width += 1)
    expect(
      width /
        (posterFor(
          POSTER_WIDTHS.map((w) => ({ width: w })),
          width,
        )?.width ?? 0),
    ).toBeLessThanOrEqual(1.25);
});

describe('a view is named by the options that differ from their defaults', () => {
  const option = (name: string, ...values: string[]): ChartOption => ({
    name,
    label: name,
    values: values.map((value) => ({ value, label: value })),
  });
  const options = [option('ask', 'review', 'family-help'), option('measure', 'total', 'per-year')];

  test.each([
    [{ ask: 'review', measure: 'total' }, ''],
    [{ ask: 'family-help', measure: 'total' }, 'ask-family-help'],
    [{ ask: 'review', measure: 'per-year' }, 'measure-per-year'],
    [{ measure: 'per-year', ask: 'family-help' }, 'ask-family-help.measure-per-year'],
  ])('%o is %j', (choice, key) => {
    expect(viewKey(options, choice)).toBe(key);
  });

  test('so that every choice has a name of its own, the default first and without one', () => {
    const keys = choices(options).map((choice) => viewKey(options, choice));
    expect(keys[0]).toBe('');
    expect(new Set(keys).size).toBe(4);
  });

  test('a chart without options has one view', () => {
    expect(choices([])).toEqual([{}]);
    expect(viewKey([], {})).toBe('');
  });
});
