import { describe, expect, test } from 'vitest';
import { wrongLooks } from '../../src/dev/examples/compare-looks.ts';
import { differentMarks } from '../../src/dev/examples/compare-marks.ts';
import type { FigureLook } from '../../src/dev/examples/page/look.ts';
import type { SeenText } from '../../src/dev/examples/page/seen.ts';
import { suspectWords } from '../../src/dev/examples/suspect-words.ts';

const said = { texts: ['Spending', '2021-04-01', 'home_type'], data: ['{"area":"North_East"}'], drawn: true };
const spec = {
  encoding: { x: { field: 'spend_m', title: 'Spending' }, y: { field: 'area' }, color: { field: 'home_type' } },
};

describe('suspect words', () => {
  test.each(
    Object.entries({
      'undefined in': 'North: undefined (Spending).',
      'NaN in': 'Spending goes from NaN to 3.',
      'null in': 'null, 2021: 3.',
      '[object in': '[object Object]: 3.',
      'an ISO date in': 'On 2022-05-01: 3.',
      '“nothing is drawn” in': 'A chart without data: nothing is drawn.',
      'spend_m in': '3 (spend_m).',
      'sum_calls in': '3 (sum_calls).',
    }),
  )('%s', (what, text) => {
    expect(suspectWords(['A bar chart.', text], spec, said)).toEqual([`${what} “${text}”`]);
  });

  test('are not those of the author: in the data, on the axes of vega-embed, or a field without a title', () => {
    const words = ['North_East, 2021-04-01: 3.', 'By home_type.', 'Nobody is nullified.'];
    expect(suspectWords(words, spec, said)).toEqual([]);
    expect(suspectWords(['Nothing: nothing is drawn.'], spec, { ...said, drawn: false })).toEqual([]);
  });
});

describe('marks that differ', () => {
  const mark = (type: string, data: readonly string[], role = 'mark') => ({ type, role, data, shown: data });
  const plain = [mark('rect', ['{"v":1}', '{"v":2}']), mark('rule', ['{"value":0}'], 'axis-tick')];

  test('are none where only axes do', () => {
    expect(differentMarks(plain, [mark('rect', ['{"v":1}', '{"v":2}'])])).toEqual([]);
  });

  test('are told by kinds and counts', () => {
    expect(differentMarks(plain, [mark('rect', ['{"v":1}']), mark('symbol', ['{}'])])).toEqual([
      'vega-embed draws rect 2; we draw rect 1, symbol 1',
    ]);
  });

  test('are told by their data', () => {
    expect(differentMarks(plain, [mark('rect', ['{"v":1}', '{"v":3}'])])).toEqual([
      '1 of 2 rect items have other data, such as {"v":3} for {"v":2}',
    ]);
  });
});

describe('looks that are wrong', () => {
  const text: SeenText = {
    key: 'axis-label 3.0',
    text: 'Leeds',
    whole: 'Leeds',
    role: 'axis-label',
    size: 13,
    cutInVain: false,
    outside: false,
    contrast: 7,
    black: false,
  };
  const bar = { key: '0.0', contrast: 9, black: false };
  const fine: FigureLook = {
    texts: [text],
    items: [bar],
    overlaps: [],
    closedDashes: [],
    plots: 400,
    figure: 600,
    sideways: 0,
  };
  const wrong = (look: Partial<FigureLook>, plain: FigureLook | null = fine, limited = false): string[] =>
    wrongLooks({ ...fine, ...look }, limited, plain);
  const both = { says: '“a” and “b”', whole: '“a” and “b”' };
  const alike = ['Leeds, boys', 'Leeds, girls'].map((whole) => ({ ...text, whole, text: 'Lee…' }));

  test('are none in a figure that can be read', () => {
    expect(wrong({})).toEqual([]);
  });

  test.each<[string, Partial<FigureLook>]>([
    ['small: “Leeds” is painted at 9.5 px', { texts: [{ ...text, size: 9.5 }] }],
    ['cut: “Le…” for “Leeds”, which has room', { texts: [{ ...text, text: 'Le…', cutInVain: true }] }],
    ['alike: “Leeds, boys” and “Leeds, girls” both read “Lee…”', { texts: alike }],
    ['outside: “Leeds” leaves the picture', { texts: [{ ...text, outside: true }] }],
    ['faint: “Leeds” has 2.00 to 1 with what lies under it', { texts: [{ ...text, contrast: 2 }] }],
    ['black: “Leeds”, which is not black in vega-embed', { texts: [{ ...text, black: true }] }],
    ['black mark: one that is not black in vega-embed', { items: [{ ...bar, black: true }] }],
    ['faint mark: 1.20 to 1 with the ground; in vega-embed it has 9.00', { items: [{ ...bar, contrast: 1.2 }] }],
    ['overlap: “a” and “b”, and 1 more', { overlaps: [both, both] }],
    ['dashes: the ends of a line close its dashes', { closedDashes: ['0.0'] }],
    ['narrow: the plot takes 100 of 600 px', { plots: 100 }],
    ['sideways: the page can be scrolled by 42 px', { sideways: 42 }],
  ])('%s', (says, look) => {
    expect(wrong(look)).toEqual([says]);
  });

  test('are left to the author where vega-embed does no better, or the spec says how much is shown', () => {
    const pale = { items: [{ ...bar, contrast: 1.2 }], overlaps: [both], closedDashes: ['0.0'], plots: 100 };
    expect(wrong(pale, { ...fine, ...pale })).toEqual([]);
    expect(wrong({ texts: alike }, fine, true)).toEqual([]);
  });
});
