import { expect, test } from 'vitest';
import { drawnWidth, POSTER_WIDTHS } from '../../src/layers/poster-widths.ts';
import { textSizes } from '../../src/theme/text-sizes.ts';
import { typeScale } from '../../src/theme/type-scale.ts';

/** Widths of a plot in tags of 260 to 960 pixels, which leave 8 to 16 pixels at either side. */
const NARROWEST = 260 - 2 * 8;
const WIDEST = 960 - 2 * 16;
/** The narrowest plot in a tag of 480 pixels. */
const ROOMY = 480 - 2 * 16;

const widths = Array.from({ length: WIDEST - NARROWEST + 1 }, (_, index) => NARROWEST + index);
/** The least font size of a picture, as painted in a plot of a width, where it is drawn for another. */
const painted = (width: number, drawn: number) => (Math.min(...Object.values(textSizes(drawn))) * width) / drawn;

test.each([
  ['drawn by the build', (width: number) => POSTER_WIDTHS.findLast((drawn) => drawn <= width) ?? 0],
  ['drawn in the browser', drawnWidth],
])('in a picture %s no text is painted under 13 px at any width, nor under 14 px in a tag of 480 px', (_, drawnFor) => {
  const least = (from: number) =>
    Math.min(...widths.filter((width) => width >= from).map((width) => painted(width, drawnFor(width))));
  expect(least(NARROWEST)).toBeGreaterThanOrEqual(13);
  expect(least(ROOMY)).toBeGreaterThanOrEqual(14);
});

test('there are four sizes, each smaller than the one before, in HTML and in pictures', () => {
  expect(typeScale).toHaveLength(4);
  const falling = (sizes: readonly number[]) =>
    sizes.every((size, index) => index === 0 || size < (sizes[index - 1] ?? 0));
  for (const at of [0, 1] as const) {
    expect(falling(typeScale.map(({ em }) => em[at]))).toBe(true);
    expect(falling(typeScale.flatMap(({ drawn }) => drawn?.[at] ?? []))).toBe(true);
  }
});
