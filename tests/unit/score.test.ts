import { describe, expect, test } from 'vitest';
import { BEAT, type ScoreView, score, type Step } from '../../src/element/sound/score.ts';

const view = (rows: ScoreView['rows']): ScoreView => ({
  sonification: { number: 'children', each: 'year' },
  rows,
  points: rows.map((_, row) => `Sentence ${row}.`),
});
const counts = (...numbers: (number | null)[]): ScoreView => view(numbers.map((children) => ({ children })));
const whole = (of: ScoreView) => [{ words: '', rows: of.rows.map((_, row) => row) }];
const tones = (steps: readonly Step[]) => steps.flatMap(({ tone }) => tone ?? []);
const words = (steps: readonly Step[]) => steps.flatMap((step) => step.words ?? []);
const interval = (low = NaN, high = NaN): number => Math.log2(high / low);

describe('what is heard of a view', () => {
  test('is a tone for each row that has a number, in their order', () => {
    const of = counts(null, 3, null, 1, 2);
    expect(tones(score(whole(of), of)).map(({ row }) => row)).toEqual([1, 3, 4]);
  });

  test('starts its scale at zero, where equal differences are equal intervals, over three octaves', () => {
    const of = counts(0, 25, 50, 100);
    const [zero, quarter, half, most] = tones(score(whole(of), of)).map(({ frequency }) => frequency);
    expect(interval(zero, most)).toBeCloseTo(3);
    expect(interval(zero, quarter)).toBeCloseTo(interval(quarter, half));
    expect(interval(half, most)).toBeCloseTo(2 * interval(quarter, half));
  });

  test('does not make little of much: numbers near each other sound near each other', () => {
    const of = counts(99, 100);
    const [one, other] = tones(score(whole(of), of)).map(({ frequency }) => frequency);
    expect(interval(one, other)).toBeCloseTo(0.03);
  });

  test('goes below zero where numbers do', () => {
    const of = counts(-1, 0, 1);
    const [below, zero, above] = tones(score(whole(of), of)).map(({ frequency }) => frequency);
    expect(interval(below, zero)).toBeCloseTo(interval(zero, above));
  });

  test('goes from the left to the right', () => {
    const of = counts(1, 1, 1);
    const [left = NaN, middle, right = NaN] = tones(score(whole(of), of)).map(({ pan }) => pan);
    expect([left, middle]).toEqual([-right, 0]);
    expect(right).toBeGreaterThan(0);
  });

  test('is one series after the other, each named before it is heard, on one scale', () => {
    const of = counts(1, 2, 3, 4);
    const steps = score(
      [
        { words: 'Early fell.', rows: [0, 1] },
        { words: 'Late rose.', rows: [2, 3] },
      ],
      of,
    );
    expect(steps.map((step) => step.words ?? step.tone?.row)).toEqual([
      'Early fell. 2 tones, one for each year, higher for a larger number.',
      0,
      1,
      'Late rose. 2 tones.',
      2,
      3,
      'Lowest tone, Sentence 0. Highest tone, Sentence 3.',
    ]);
    expect(tones(steps)[1]?.frequency).toBeLessThan(tones(steps)[2]?.frequency ?? 0);
  });

  test('gives words time to be spoken, more to many', () => {
    const of = counts(1, 2);
    const lasts = (words: string) => score([{ words, rows: [0, 1] }], of)[0]?.lasts ?? 0;
    expect(lasts('')).toBeGreaterThanOrEqual(1000);
    expect(lasts('Early intervention')).toBeGreaterThan(lasts(''));
    expect(lasts('Early '.repeat(99))).toBe(3000);
  });

  test('is rough where the kind is another, which is told, after a silence', () => {
    const of = view([
      { children: 1, kind: 'actual' },
      { children: 2, kind: 'actual' },
      { children: 3, kind: 'estimate' },
    ]);
    const steps = score(whole(of), of);
    expect(tones(steps).map(({ rough }) => rough)).toEqual([false, false, true]);
    expect(steps.slice(2, 5)).toEqual([
      { tone: expect.objectContaining({ row: 1 }), lasts: BEAT },
      { lasts: BEAT },
      { tone: expect.objectContaining({ row: 2 }), lasts: BEAT },
    ]);
    expect(words(steps)[0]).toMatch(/^3 tones, .+\. A rougher tone is an estimate\.$/);
  });

  test('is silent for a beat where the series is broken', () => {
    const of = view([{ children: 1 }, { children: 2, series_break: 'Counted anew' }, { children: 3 }]);
    expect(score(whole(of), of).map(({ tone }) => tone?.row)).toEqual([undefined, 0, undefined, 1, 2, undefined]);
  });

  test.each([
    ['no number', counts(null, null)],
    ['no row', counts()],
    ['nothing to be heard', { ...counts(1, 2, 3), sonification: undefined } as unknown as ScoreView],
  ])('is nothing where there is %s', (_, of) => {
    expect(score(whole(of), of)).toEqual([]);
  });

  test('is one tone in the middle where a series has one row', () => {
    const of = counts(5);
    const steps = score([{ words: 'Projection.', rows: [0] }], of);
    expect(words(steps)[0]).toMatch(/^Projection\. One tone, /);
    expect(tones(steps).map(({ pan }) => pan)).toEqual([0]);
  });
});
