import { describe, expect, test } from 'vitest';
import { type Label, span } from '../../src/layers/label.ts';
import { type Note, type Path, place, type Surroundings } from '../../src/layers/label-placement.ts';

const note: Note = {
  x: 150,
  y: 100,
  wordings: [['83,750 in 2023'], ['83,750', 'in 2023']],
  size: 12,
  row: 3,
  sides: ['above', 'below'],
  aligns: ['center', 'right', 'left'],
};
const open: Surroundings = { paths: [], labels: [], left: 0, right: 300 };
const flat = (y: number): Path => [
  { x: 0, y },
  { x: 300, y },
];

/** The box of a text with its ascenders and descenders. */
const box = (label: Label) => ({
  ...span(label),
  top: label.y - label.size * 0.85,
  bottom: label.y + label.size * 0.25,
});

describe('a label stands', () => {
  test('above its point and centred on it, where nothing is in the way', () => {
    const [label] = place(note, open);
    expect(label).toMatchObject({ text: '83,750 in 2023', align: 'center', x: 150, row: 3, bold: true });
    expect(label && box(label).bottom).toBeLessThan(note.y);
  });

  test('below its point if a line runs above it', () => {
    const [label] = place(note, { ...open, paths: [flat(85), flat(70)] });
    expect(label && box(label).top).toBeGreaterThan(note.y);
  });

  test('on the side that is asked for first', () => {
    const [label] = place({ ...note, sides: ['below', 'above'] }, open);
    expect(label && box(label).top).toBeGreaterThan(note.y);
  });

  test('to the side of a line that would cross it', () => {
    const steep: Path = [
      { x: 190, y: 0 },
      { x: 170, y: 300 },
    ].toReversed();
    const [label] = place(note, { ...open, paths: [steep] });
    expect(label?.align).toBe('right');
    expect(label && box(label).right).toBeLessThan(190);
  });

  test('clear of another label', () => {
    const other: Label = { text: '64,460 in 2010', x: 150, y: 88, align: 'center', size: 12, bold: true };
    const [label] = place(note, { ...open, labels: [other] });
    const [mine, theirs] = [label && box(label), box(other)];
    expect(mine && (mine.bottom < theirs.top || mine.top > theirs.bottom || mine.left > theirs.right)).toBe(true);
  });

  test('inside the picture, though its point is at the edge', () => {
    for (const x of [0, 300]) {
      const [label] = place({ ...note, x }, open);
      expect(label && box(label).left).toBeGreaterThanOrEqual(0);
      expect(label && box(label).right).toBeLessThanOrEqual(300);
    }
  });

  test('on two lines where one is too long', () => {
    const labels = place(note, { ...open, left: 110, right: 190 });
    expect(labels.map(({ text }) => text)).toEqual(['83,750', 'in 2023']);
    expect(labels[1] && labels[0] && labels[1].y - labels[0].y).toBeGreaterThanOrEqual(note.size);
    expect(labels.every((label) => box(label).bottom < note.y)).toBe(true);
  });

  test('further off rather than on a line', () => {
    const near = place(note, open)[0];
    const far = place({ ...note, sides: ['above'] }, { ...open, paths: [flat(88)] })[0];
    expect(far && near && box(far).bottom).toBeLessThan(88);
    expect(far && near && far.y).toBeLessThan(near?.y ?? 0);
  });
});

test('a label for which there is no room at all still stands, nearest to its point', () => {
  const paths = Array.from({ length: 60 }, (_, index) => flat(index * 5));
  expect(place(note, { ...open, paths })).toEqual(place(note, open));
});

test('a text without wordings places nothing', () => {
  expect(place({ ...note, wordings: [] }, open)).toEqual([]);
});

describe('on a grid of points along a rising line', () => {
  const line: Path = Array.from({ length: 31 }, (_, index) => ({ x: index * 10, y: 200 - index * 3 }));

  test.each(line.slice(3, -3))('a label at $x, $y never touches the line', ({ x, y }) => {
    const labels = place({ ...note, x, y }, { ...open, paths: [line] });
    for (const label of labels) {
      const { left, right, top, bottom } = box(label);
      const touched = line.filter((point) => point.x > left && point.x < right && point.y > top && point.y < bottom);
      expect(touched).toEqual([]);
    }
  });
});

describe('a label with little room', () => {
  test('stays clear of a rule that runs straight down', () => {
    const rule: Path = [
      { x: 150, y: 80 },
      { x: 150, y: 120 },
    ];
    const [label] = place({ ...note, sides: ['above'] }, { ...open, paths: [rule] });
    expect(label && box(label).bottom).toBeLessThan(80);
  });

  test('leaves the plot neither above nor below', () => {
    const [label] = place({ ...note, y: 10 }, { ...open, top: 0, bottom: 60 });
    expect(label && box(label).top).toBeGreaterThan(10);
    const [other] = place({ ...note, y: 55, sides: ['below', 'above'] }, { ...open, top: 0, bottom: 60 });
    expect(other && box(other).bottom).toBeLessThan(55);
  });

  test('is put elsewhere where there is none', () => {
    const crowded = Array.from({ length: 20 }, (_, index) => flat(40 + index * 6));
    const [label] = place(note, { ...open, paths: crowded }, [{ ...note, y: 190, sides: ['below'] }]);
    expect(label && box(label).top).toBeGreaterThan(160);
  });
});
