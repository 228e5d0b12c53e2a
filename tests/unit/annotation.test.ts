import { describe, expect, test } from 'vitest';
import { type Annotation, annotations } from '../../src/layers/annotation.ts';
import { changeArrow } from '../../src/layers/change-arrow.ts';
import type { Frame } from '../../src/layers/frame.ts';
import { type Label, span } from '../../src/layers/label.ts';

const TEXT = 'Projected in May 2022 from March 2021’s count';
const frame = (width: number): Frame => ({ width, height: 120, left: 40, right: 8, top: 40, bottom: 28 });
const annotation: Annotation = { x: 100, y: 40, text: TEXT, sides: ['below'], aligns: ['center', 'right', 'left'] };

/** Annotations in a picture of a width, with labels that are already there. */
function drawn(width: number, { texts = [annotation], labels = [] }: { texts?: Annotation[]; labels?: Label[] } = {}) {
  const plot = { frame: frame(width) };
  const around = { paths: [], labels, left: 0, right: width - 40, top: -40, bottom: 120 };
  const made = annotations<typeof plot>(() => [{ texts }])(plot).draw(around);
  return { ...made, words: made.labels.map(({ text }) => text).join(' '), drawing: JSON.stringify(made.layers) };
}

/** Labels that fill the plot. */
const crowd = Array.from({ length: 20 }, (_, line): Label => ({
  text: 'Words in every line of the plot',
  x: 0,
  y: line * 8,
  align: 'left',
  size: 14,
}));

describe('an annotation', () => {
  test('is in one line where there is room, and in more where there is less', () => {
    expect(drawn(594).labels).toHaveLength(1);
    const narrow = drawn(244);
    expect(narrow.labels.length).toBeGreaterThan(1);
    expect(narrow.words).toBe(TEXT);
    for (const label of narrow.labels) expect(span(label).right).toBeLessThanOrEqual(204.5);
  });

  test('becomes a numbered note below the plot where it finds no room', () => {
    const { labels, foot, drawing } = drawn(244, { labels: crowd });
    expect(labels).toEqual([]);
    expect(foot).toBeGreaterThan(0);
    expect(drawing.match(/"text":"1"/g)).toHaveLength(2);
    expect(drawing).toContain('Projected in May');
  });

  test('has the number of its note: the second without room is 2', () => {
    const other = { ...annotation, text: 'Another that has no room either' };
    const { drawing } = drawn(244, { texts: [annotation, other], labels: crowd });
    expect(drawing.match(/"text":"2"/g)).toHaveLength(2);
    expect(drawing).toContain('Another');
  });

  test('keeps clear of one before it', () => {
    const { labels } = drawn(594, { texts: [annotation, annotation] });
    expect(labels).toHaveLength(2);
    expect(Math.abs((labels[0]?.y ?? 0) - (labels[1]?.y ?? 0))).toBeGreaterThan(12);
  });

  test('of more than 50 characters is refused', () => {
    const long = { ...annotation, text: `${TEXT} and more` };
    expect(() => drawn(594, { texts: [long] })).toThrow('An annotation has at most 50 characters, not 54');
  });

  test('with a leader has a line from its point to its text', () => {
    expect(drawn(594, { texts: [{ ...annotation, leader: 20 }] }).drawing).toContain('"x":100,"x2":100,"y":20');
    expect(drawn(594).drawing).not.toContain('"x2":100');
  });
});

describe('a change', () => {
  test('is a level line and an arrow to where it ends', () => {
    const { levels, arrows, texts } = changeArrow({ x: 10, y: 20 }, { x: 90, y: 70 }, '−46%');
    expect(levels).toEqual(['M10,20H90']);
    expect(arrows?.join('')).toMatch(/^M90,20V70/);
    expect(texts).toMatchObject([{ text: '−46%', strong: true, sides: ['below', 'above'], aligns: ['right'] }]);
  });

  test('upwards has its words below the arrowhead', () => {
    const { texts } = changeArrow({ x: 10, y: 70 }, { x: 90, y: 20 }, '+28%');
    expect(texts).toMatchObject([{ sides: ['above', 'below'] }]);
  });

  test('too small for an arrow is not drawn', () => {
    expect(changeArrow({ x: 10, y: 20 }, { x: 90, y: 25 }, '−1%')).toEqual({});
  });
});
