import { describe, expect, test } from 'vitest';
import { comparisonOf } from '../../src/own-figures/charts/comparison.ts';
import type { OwnChart, AuthorWords } from '../../src/own-figures/own-chart.ts';
import { drawn } from './drawn-texts.ts';
import { type GivenRow, ownFigures, unsaid } from './own-figures.ts';

const FOUR: GivenRow[] = [
  ['Leeds', 3.2],
  ['York', 0.4],
  ['Hull', 1.7],
  ['Selby', 2],
];
const of = (
  rows: readonly GivenRow[],
  options: Parameters<typeof ownFigures>[1] = {},
  said: AuthorWords = unsaid,
): OwnChart => comparisonOf(ownFigures(rows, { unit: '£m', ...options }), said);
const pointing = (highlight: string) => ({ ...unsaid, highlight });
const textsOf = async (chart: OwnChart, width = 742) => (await drawn(chart.spec(width))).texts.map(({ text }) => text);
const fillsOf = async (chart: OwnChart) =>
  [...(await drawn(chart.spec(742))).svg.matchAll(/<path aria-label="row-\d+"[^>]* fill="var\(--_([\w-]+)\)"/g)].map(
    ([, fill]) => fill,
  );

describe('the drawing of a comparison', () => {
  test('keeps the order of the author and labels each bar with its unit', async () => {
    expect((await textsOf(of(FOUR))).filter((text) => text.startsWith('£'))).toEqual([
      '£3.2m',
      '£0.4m',
      '£1.7m',
      '£2m',
    ]);
  });

  test('has the bar that is pointed out in full colour, else the one of the headline, else all', async () => {
    expect(await fillsOf(of(FOUR, {}, pointing('Hull')))).toEqual([
      'series-1-soft',
      'series-1-soft',
      'series-1',
      'series-1-soft',
    ]);
    expect(of(FOUR).headline).toMatch(/^Leeds: .* times York/);
    expect(await fillsOf(of(FOUR))).toEqual(['series-1', 'series-1-soft', 'series-1-soft', 'series-1-soft']);
    const alike = of([...FOUR, ['Goole', -1]]);
    expect(alike.headline).toMatch(/^Highest: Leeds/);
    expect(new Set(await fillsOf(alike))).toEqual(new Set(['series-1']));
  });

  test('has bars as long as their values, to the left where they are below zero', async () => {
    const { bars } = await drawn(
      of([
        ['A', -5],
        ['B', 10],
        ['C', 5],
      ]).spec(742),
    );
    const [low, high, half] = bars.map(({ left, right }) => ({ left, right, length: right - left }));
    if (!low || !high || !half) throw new Error('A bar is missing');
    expect(low.right).toBe(high.left);
    expect(Math.abs(high.length - 2 * half.length)).toBeLessThanOrEqual(2);
    expect(Math.abs(low.length - half.length)).toBeLessThanOrEqual(1);
  });

  test('has the series of the headline in full colour, and the others behind it', async () => {
    const rows = ['Leeds', 'York', 'Hull'].flatMap((town): GivenRow[] => [
      [town, 3, { series: 'Girls' }],
      [town, 2, { series: 'Boys' }],
    ]);
    expect(of(rows).headline).toBe('Girls above Boys in all three');
    expect(await fillsOf(of(rows))).toEqual(rows.map(([, value]) => (value === 3 ? 'series-1' : 'series-1-soft')));
  });

  test('has a group beside all in full colour, and all behind it', async () => {
    const rows: GivenRow[] = [
      ['Care leavers', 59],
      ['All young people', 88, { isTotal: true }],
    ];
    const chart = of(rows, { unit: '%' });
    expect(chart.headline).toBe('Care leavers: 59%');
    expect(await fillsOf(chart)).toEqual(['series-1', 'series-1-soft']);
  });

  test('says of percentages that they differ by points, however little room there is', async () => {
    const texts = (width: number) => textsOf(of(FOUR.slice(0, 2), { unit: '%' }), width);
    for (const width of [244, 742]) expect((await texts(width)).join(' ')).toMatch(/2\.8 (percentage )?points/);
  });

  test('has bars of one thickness, of two figures as of six', async () => {
    const thickness = async (rows: readonly GivenRow[]) =>
      new Set((await drawn(of(rows).spec(742))).bars.map(({ top, bottom }) => bottom - top));
    const six: GivenRow[] = [...FOUR, ['Goole', 1], ['Ripon', 2]];
    expect(await thickness(FOUR.slice(0, 2))).toEqual(await thickness(six));
  });

  test('brackets the difference of two actual figures, and of nothing else', async () => {
    const two: GivenRow[] = FOUR.slice(0, 2);
    expect(await textsOf(of(two))).toContain('Difference: £2.8m');
    const none = [
      FOUR,
      [FOUR[0], ['York', 0.4, { kind: 'estimate' }]],
      [FOUR[0], ['York', -1]],
      [FOUR[0], ['York', null]],
      [FOUR[0], ['York', 3.2]],
    ] as GivenRow[][];
    for (const rows of none) expect((await textsOf(of(rows))).join(' ')).not.toContain('Difference');
  });

  test('says in the label and shows in the outline of which kind a bar is', async () => {
    const kinds = (['actual', 'estimate', 'projection', 'commitment', 'call'] as const).map((kind, index): GivenRow => [
      kind,
      index + 1,
      { kind },
    ]);
    const { svg, texts } = await drawn(of(kinds).spec(742));
    const said = texts.map(({ text }) => text);
    for (const text of ['£1m', 'estimated £2m', 'projected £3m', 'commitment of £4m', 'call for £5m'])
      expect(said).toContain(text);
    const bars = [...svg.matchAll(/<path aria-label="row-\d"[^>]*>/g)].map(([bar]) => bar);
    expect(bars.map((bar) => bar.includes('fill="var(--_surface)"'))).toEqual([false, true, true, true, true]);
    expect(bars.map((bar) => /stroke-dasharray="\d/.test(bar))).toEqual([false, false, true, false, true]);
  });

  test('shows nothing but the words for a gap, and has a place there that the keyboard meets', async () => {
    const { svg, texts } = await drawn(of([...FOUR, ['Goole', null]]).spec(742));
    expect(texts.map(({ text }) => text)).toContain('no figure');
    expect(svg).toMatch(/<path aria-label="row-4"[^>]* opacity="0"/);
  });

  test('leaves a unit of words to the subtitle where there are many bars', async () => {
    const many = Array.from({ length: 9 }, (_, index): GivenRow => [`Area ${index}`, index]);
    expect((await textsOf(of(many, { unit: 'children' }))).join(' ')).not.toContain('children');
    expect((await textsOf(of(many.slice(0, 5), { unit: 'children' }))).join(' ')).toContain('4 children');
  });
});
