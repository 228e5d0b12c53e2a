import { describe, expect, test } from 'vitest';
import { newTurn } from '../../src/live/task-queue.ts';

/** Takes steps of a chart, each in its turn, and notes them. */
async function steps(count: number, name: string, told: string[], before?: () => Promise<void>): Promise<void> {
  const turn = newTurn();
  for (let step = 1; step <= count; step++) {
    await turn();
    told.push(`${name}${step}`);
    if (step === 1) await before?.();
  }
}

describe('of many charts that are drawn at once', () => {
  test('the first is there before the second begins', async () => {
    const told: string[] = [];
    await Promise.all(['a', 'b', 'c'].map((name) => steps(3, name, told)));
    expect(told).toEqual(['a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'c1', 'c2', 'c3']);
  });

  test('those that wait for nothing else go on meanwhile', async () => {
    const told: string[] = [];
    let arrive = (): void => {};
    const figures = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const late = steps(2, 'late', told, () => figures);
    await steps(2, 'soon', told);
    arrive();
    await late;
    expect(told).toEqual(['late1', 'soon1', 'soon2', 'late2']);
  });

  test('the page has its turn between two steps', async () => {
    const told: string[] = [];
    const drawing = steps(2, 'a', told);
    setTimeout(() => told.push('page'));
    await drawing;
    expect(told.indexOf('page')).toBeLessThan(told.indexOf('a2'));
  });

  test('one that is no longer wanted is not drawn', async () => {
    const aborted = new AbortController();
    const turn = newTurn()(aborted.signal);
    aborted.abort();
    await expect(turn).rejects.toThrow('aborted');
  });
});
