import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import type { ViewTag } from '../../src/dev/every-tag.ts';
import { compared } from '../../src/dev/contact-sheets/compare.ts';
import { cropped } from '../../src/dev/contact-sheets/photograph.ts';
import { sheetsOf } from '../../src/dev/contact-sheets/sheets.ts';

const TAGS: readonly ViewTag[] = [
  { chart: 'leavers', view: 'default', attributes: '' },
  { chart: 'leavers', view: 'measure=trend', attributes: ' measure="trend"' },
  { chart: 'mental-health', view: 'default', attributes: '' },
];

/** Each sheet that is asked for, with what is on it. */
const asked = (...only: readonly string[]): Record<string, string[]> =>
  Object.fromEntries(sheetsOf(TAGS, only).map(({ name, subjects }) => [name, subjects.map((of) => of.name)]));

describe('contact sheets', () => {
  test('are one a subject, and one for each chart with further views', () => {
    expect(Object.keys(asked())).toEqual(
      'charts views.leavers dark forced print own-figures brands states places'.split(' '),
    );
    expect(asked()).toMatchObject({ charts: ['leavers', 'mental-health'], 'views.leavers': ['leavers measure=trend'] });
  });

  test('are those of some charts, of some subjects, or of both', () => {
    const all = ['mental-health'];
    expect(asked('mental-health')).toEqual({ charts: all, dark: all, forced: all, print: all });
    expect(Object.keys(asked('brands', 'dark'))).toEqual(['dark', 'brands']);
    expect(asked('dark', 'leavers')).toEqual({ dark: ['leavers'] });
  });

  test('name what there is where something else is asked for', () => {
    expect(() => sheetsOf(TAGS, ['leaver'])).toThrow(/no leaver\. There are: leavers, mental-health, charts, .*brands/);
  });

  test('name each figure once', () => {
    for (const { name, subjects } of sheetsOf(TAGS))
      expect(new Set(subjects.map((of) => of.name)).size, name).toBe(subjects.length);
  });
});

/** A white picture with a black square of a size in its corner. */
function picture(width: number, height: number, square = 0): PNG {
  const png = new PNG({ width, height });
  png.data.fill(0xff);
  for (let y = 0; y < square; y++) for (let x = 0; x < square; x++) png.data.set([0, 0, 0], 4 * (y * width + x));
  return png;
}

test('a figure is cut out of its sheet as far as it is on it', () => {
  const sheet = picture(40, 30, 10);
  const size = (x: number, y: number) => {
    const { width, height } = cropped(sheet, { x, y, width: 20, height: 20 });
    return [width, height];
  };
  expect(size(5, 5)).toEqual([20, 20]);
  expect(size(30, 25)).toEqual([10, 5]);
  expect(size(40, 0)).toEqual([1, 20]);
  expect(cropped(sheet, { x: 5, y: 5, width: 10, height: 10 }).data[0]).toBe(0);
});

describe('a figure beside what it was', () => {
  test.each([
    ['the same', picture(40, 20, 5), picture(40, 20, 5), 'same', 0],
    ['with other pixels', picture(40, 20), picture(40, 20, 10), 'changed', 100 / 800],
    ['higher, with more of its ground', picture(40, 20), picture(40, 40), 'changed', 0.5],
    ['there now', undefined, picture(40, 20), 'new', 1],
    ['there no more', picture(40, 20), undefined, 'gone', 1],
  ])('is told: %s', (_, before, after, change, share) => {
    expect(compared(before, after)).toMatchObject({ change, share });
  });

  test('is saved with what it was on the left, and the difference on the right', () => {
    const { width, height, data } = compared(picture(40, 20, 10), picture(60, 30)).sideBySide;
    expect([width, height]).toEqual([3 * 60 + 2 * 12, 30]);
    const pixel = (x: number, y: number) => [...data.subarray(4 * (y * width + x), 4 * (y * width + x) + 3)];
    const DIFFERS = [255, 0, 0];
    expect([pixel(2, 2), pixel(74, 2), pixel(146, 2)]).toEqual([[0, 0, 0], [255, 255, 255], DIFFERS]);
  });
});
