import { describe, expect, test } from 'vitest';
import type { ChartView } from '../../src/artifact.ts';
import { cut, inRange } from '../../src/charts/review-timeline/review-timeline.shared.ts';
import { viewOf } from '../contract/every-chart.ts';

const { view } = viewOf('review-timeline');

const textsIn = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = '']) =>
    text.replace(/<\/tspan><tspan[^>]*>/g, ' ').replace(/<[^>]*>/g, ''),
  );
const rowsIn = (svg: string) => [...svg.matchAll(/ data-row="(\d+)"/g)].map(([, row]) => Number(row));
const baselines = (svg: string) =>
  [...svg.matchAll(/<g transform="translate\(\d+ (\d+)\)">/g)].map(([, y]) => Number(y));
const titleOf = (row: ChartView['rows'][number] | undefined) => String(row?.['event']).replaceAll("'", '’');
const counted = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Every range that there is. */
const ranges = () =>
  view.rows.flatMap((_, first) => counted(view.rows.length - first).map((more) => [first, first + more] as const));

describe('a picture that is cut, from any row to any other, at every width', () => {
  test('shows the rows of the range and no others, numbered anew', () => {
    for (const poster of view.posters)
      for (const [first, last] of ranges()) {
        const { svg } = cut(poster, first, last);
        const texts = textsIn(svg);
        expect(rowsIn(svg)).toEqual(counted(last - first + 1));
        for (const [row, data] of view.rows.entries()) {
          const times = texts.filter((text) => text === titleOf(data)).length;
          expect(times).toBe(row >= first && row <= last ? 1 : 0);
        }
      }
  });

  test('names each year of the range once and no other year, and keeps the key', () => {
    for (const poster of view.posters)
      for (const [first, last] of ranges()) {
        const texts = textsIn(cut(poster, first, last).svg);
        const years = view.rows.slice(first, last + 1).map((row) => String(row['date']).slice(0, 4));
        expect(texts.filter((text) => /^\d{4}$/.test(text))).toEqual([...new Set(years)]);
        expect(texts.slice(0, 4)).toEqual(['Review', 'Government', 'Parliament', 'Sector']);
      }
  });

  test('begins where the whole picture begins, keeps its distances, and ends below its last row as the whole does', () => {
    for (const poster of view.posters) {
      const whole = baselines(poster.svg);
      for (const [first, last] of ranges()) {
        const { svg, width, height } = cut(poster, first, last);
        const y = baselines(svg);
        expect(y[0]).toBe(whole[0]);
        expect(y.map((at) => at - (y[0] ?? 0))).toEqual(
          whole.slice(first, last + 1).map((at) => at - (whole[first] ?? 0)),
        );
        expect(width).toBe(poster.width);
        expect(svg).toContain(`width="${width}" height="${height}"`);
        expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
        expect(height).toBeGreaterThan((y.at(-1) ?? 0) + 4);
        expect(svg).toContain(` y2="${(y.at(-1) ?? 0) - (y[0] ?? 0)}"`);
      }
    }
  });

  test('has below its last row as much room as the whole has, however many lines the title there has', () => {
    for (const poster of view.posters) {
      const whole = baselines(poster.svg);
      const lines = poster.svg.match(/ dy="\d+"/)?.[0].match(/\d+/)?.[0];
      const last = view.rows.length - 1;
      expect(Math.abs(cut(poster, 0, last).height - poster.height)).toBeLessThanOrEqual(1);
      for (const row of view.rows.keys()) {
        const cutHere = cut(poster, 0, row);
        const own = cutHere.svg.slice(cutHere.svg.lastIndexOf('<g transform="translate(')).match(/ dy=/g)?.length ?? 0;
        const below = cutHere.height - (whole[row] ?? NaN);
        expect(below, `row ${row} at ${poster.width}`).toBeGreaterThanOrEqual(own * Number(lines ?? 0) + 6);
        expect(below).toBeLessThanOrEqual(own * Number(lines ?? 0) + 7);
      }
    }
  });

  test('is well formed, as the whole is', () => {
    const balance = (svg: string) =>
      (svg.match(/<(g|text|tspan|svg)\b/g)?.length ?? 0) - (svg.match(/<\/(g|text|tspan|svg)>/g)?.length ?? 0);
    for (const poster of view.posters)
      for (const [first, last] of ranges()) expect(balance(cut(poster, first, last).svg)).toBe(0);
  });
});

describe('a range of dates', () => {
  test('refines rows, points and every word about them', () => {
    const range = inRange(view, { from: '2022-05-23', to: '2023' });
    expect(range?.rows.map(({ date }) => date)).toEqual(
      view.rows.map(({ date }) => String(date)).filter((date) => date >= '2022-05-23' && date < '2024'),
    );
    expect(range?.points).toEqual(range?.rows.map((row) => view.points[view.rows.indexOf(row)]));
    const period = '23 May 2022 to 15 December 2023';
    const finding = `${range?.rows.length} of ${view.rows.length} milestones: ${period}`;
    expect(range?.headline).toBe(finding);
    expect(range?.subtitle).toBe(`Milestones of the Independent Review of Children’s Social Care, England, ${period}`);
    expect(range?.summary).toBe(`The picture shows ${finding}.`);
  });

  test('that holds one is told by its date, as exactly as it is known', () => {
    const one = inRange(view, { from: '2021-10', to: '2021-10' });
    expect(one?.headline).toBe(`1 of ${view.rows.length} milestones: October 2021`);
    expect(one?.summary).toBe(`The picture shows ${one?.headline}.`);
  });

  test('that holds all is the view that was drawn', () => {
    expect(inRange(view, { from: '', to: '' })).toBe(view);
    expect(inRange(view, { from: '2000', to: '2100' })).toBe(view);
  });

  test.each([
    ['2020', '2020'],
    ['2024', '2022'],
    ['2099', ''],
  ])('from “%s” to “%s” holds none', (from, to) => {
    expect(inRange(view, { from, to })).toBeNull();
  });
});
