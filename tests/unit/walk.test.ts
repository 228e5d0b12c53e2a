import { describe, expect, test } from 'vitest';
import { seriesOf } from '../../src/element/points/series.ts';
import { howToMove, KeyboardNavigation, type Position } from '../../src/element/points/keyboard.ts';

/** A walk over places that are written as a picture: one character a point, its row in base 36, dots where nothing is. */
function walk(series: readonly (readonly number[])[], picture: string): KeyboardNavigation {
  const places = new Map<number, Position>();
  for (const [y, line] of picture.trim().split('\n').entries())
    for (const [x, character] of [...line.trim()].entries())
      if (character !== '.') places.set(Number.parseInt(character, 36), { x: x * 10, y: y * 20 });
  return new KeyboardNavigation(series, (row) => places.get(row) ?? { x: NaN, y: NaN });
}

/** Where keys lead, one after the other. */
function steps(way: KeyboardNavigation, from: number, ...keys: readonly string[]): (number | undefined)[] {
  let at = from;
  return keys.map((key) => (at = way.step(at, key) ?? NaN));
}

describe('one series', () => {
  const bars = walk([[0, 1, 2]], '0.1.2');

  test('is walked in its order by every arrow, and never left at its ends', () => {
    expect(steps(bars, -1, 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowRight')).toEqual([0, 1, 2, 2]);
    expect(steps(bars, 2, 'ArrowLeft', 'ArrowUp', 'ArrowUp')).toEqual([1, 0, 0]);
  });

  test('is entered at its first point by any key but End', () => {
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home']) expect(bars.step(-1, key)).toBe(0);
    expect(bars.step(-1, 'End')).toBe(2);
  });

  test('keeps its own order where its points stand in another', () => {
    expect(steps(walk([[2, 0, 1]], '0.1.2'), -1, 'ArrowRight', 'ArrowRight', 'End')).toEqual([2, 0, 1]);
  });

  test('of one point has nowhere else to go', () => {
    expect(steps(walk([[0]], '0'), -1, 'ArrowUp', 'ArrowDown', 'End')).toEqual([0, 0, 0]);
  });
});

test.each(['Tab', 'Enter', 'Escape', 'a', 'PageDown', ' '])('%j is no key of the walk', (key) => {
  expect(walk([[0, 1]], '0.1').step(0, key)).toBeUndefined();
});

describe('two lines', () => {
  // Rows of the lower line first, as data may have them.
  const lines = walk(
    [
      [0, 1, 2, 3],
      [4, 5, 6, 7],
    ],
    `4.5.6.7
     ........
     0.1.2.3`,
  );

  test('are walked along by left and right, across by up and down, as they stand', () => {
    expect(steps(lines, 4, 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowUp')).toEqual([5, 1, 2, 6]);
  });

  test('are entered at the start of the upper one, and never left above or below', () => {
    expect(lines.step(-1, 'ArrowDown')).toBe(4);
    expect(lines.step(5, 'ArrowUp')).toBe(5);
    expect(lines.step(1, 'ArrowDown')).toBe(1);
  });

  test('have ends of their own', () => {
    expect(steps(lines, 1, 'End', 'Home')).toEqual([3, 0]);
  });
});

test('series that run down the picture are walked along by up and down', () => {
  const columns = walk(
    [
      [0, 1, 2],
      [3, 4, 5],
    ],
    `0.3
     1.4
     2.5`,
  );
  expect(steps(columns, 0, 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowLeft')).toEqual([1, 4, 5, 2]);
  expect(columns.along).toBe('y');
});

describe('a matrix with gaps', () => {
  const matrix = walk(
    [[0, 1, 2], [3], [4, 5, 6], [7, 8]],
    `0.1.2...
     3.......
     4.5...6.
     ..7...8.`,
  );

  test('is walked straight down a column though a line has a gap there', () => {
    expect(steps(matrix, 1, 'ArrowDown', 'ArrowDown', 'ArrowDown')).toEqual([3, 5, 7]);
  });

  test('takes up a new column after a step along', () => {
    expect(steps(matrix, 1, 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowDown')).toEqual([3, 5, 6, 8]);
  });

  test('leaves no point out of reach', () => {
    const reached = new Set([0]);
    for (const from of reached)
      for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End']) {
        const next = matrix.step(from, key);
        if (next !== undefined) reached.add(next);
      }
    expect([...reached].toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe('how to move is told by the keys that answer', () => {
  test.each([
    [{ several: false, along: 'x' }, 1, 'Any arrow key reads the point.'],
    [{ several: false, along: 'x' }, 9, 'Arrow keys move along the points, Home and End to the ends.'],
    [
      { several: true, along: 'x' },
      9,
      'Left and right arrow keys move along a line of points, up and down from line to line',
    ],
    [
      { several: true, along: 'y' },
      9,
      'Up and down arrow keys move along a line of points, left and right from line to line',
    ],
  ] as const)('%j with %d', (way, count, told) => {
    expect(howToMove(way, count)).toContain(told);
    expect(howToMove(way, count)).toContain('Escape');
  });
});

describe('the series of a drawing', () => {
  const rows = ['b', 'a', 'b'].map((group, index) => ({ group, year: index }));

  test('are all rows where it has one', () => {
    expect(seriesOf(undefined, rows)).toEqual([{ words: '', rows: [0, 1, 2] }]);
  });

  test('are the rows that share their values, in the order in which they come, each with its words', () => {
    expect(seriesOf({ by: ['group'], words: ['B.', 'A.'] }, rows)).toEqual([
      { words: 'B.', rows: [0, 2] },
      { words: 'A.', rows: [1] },
    ]);
  });

  test('say at least how many points they have', () => {
    expect(seriesOf({ by: ['group'] }, rows).map(({ words }) => words)).toEqual([
      '2 points in this line.',
      'One point in this line.',
    ]);
  });
});
