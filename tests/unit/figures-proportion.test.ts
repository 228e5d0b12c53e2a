import { describe, expect, test } from 'vitest';
import { proportionOf } from '../../src/own-figures/charts/proportion.ts';
import { FiguresError } from '../../src/own-figures/dataset.ts';
import { drawn } from './drawn-texts.ts';
import { type GivenRow, ownFigures, unsaid } from './own-figures.ts';

const shares = (rows: readonly GivenRow[], highlight: string | null = null, unit = '%') =>
  proportionOf(ownFigures(rows, { unit, title: 'Placements' }), { ...unsaid, highlight });
const THREE: GivenRow[] = [
  ['Foster care', 67],
  ['Homes', 12],
  ['Other', 21],
];

describe('shares of 100', () => {
  test('are told from the largest to the smallest', () => {
    const { headline, subtitle, summary, points, columns } = shares(THREE);
    expect(headline).toBe('More than half: Foster care, 67%');
    expect(subtitle).toBe('Placements, %');
    expect(summary).toBe('Of three figures, the largest is 67% (Foster care) and the smallest 12% (Homes).');
    expect(points[1]).toBe('Homes: 12%.');
    expect(columns.map(({ title }) => title)).toEqual(['Area', 'Placements, %']);
  });

  test('are set against the one that is pointed out', () => {
    expect(shares(THREE, 'Other').headline).toBe('Other: 21%, second largest of three');
  });

  test('are told as they are where there is one, which stands large over its bar', async () => {
    const one = shares([['Care leavers', 41]]);
    expect([one.headline, one.summary]).toEqual(['Care leavers: 41%', 'Care leavers: 41%.']);
    const { bars, texts } = await drawn(one.spec(742));
    expect(texts.map(({ text }) => text)).toEqual(['41%', 'Care leavers']);
    expect(bars).toHaveLength(0);
  });

  test('have bars that are their part of the outline around them', async () => {
    const { svg, bars } = await drawn(shares(THREE).spec(742));
    const whole = /<path [^>]*d="M[\d.]+,[\d.]+h([\d.]+)v17h/.exec(svg)?.[1];
    for (const [index, { left, right }] of bars.entries())
      expect((right - left) / (Number(whole) + 1)).toBeCloseTo((THREE[index]?.[1] ?? 0) / 100, 1);
  });

  test('are told in percentage points where there are two', () => {
    expect(
      shares([
        ['Boys', 45],
        ['Girls', 40],
      ]).summary,
    ).toBe('Boys: 45%; Girls: 40%. The difference is 5 percentage points.');
  });
});

describe('parts of a sum', () => {
  const parts: GivenRow[] = [
    ['Foster care', 750],
    ['Homes', 450],
    ['Other', 50],
  ];
  const chart = shares(parts, null, 'children');

  test('are told as shares of what all come to', () => {
    expect(chart.headline).toBe('More than half: Foster care, 60%');
    expect(chart.summary).toBe(
      'Of three figures, the largest is 60% (Foster care) and the smallest 4% (Other). These are shares of 1,250 children in all.',
    );
    expect(chart.points).toEqual([
      'Foster care: 750 of 1,250 children in all, 60%.',
      'Homes: 450 of 1,250 children in all, 36%.',
      'Other: 50 of 1,250 children in all, 4%.',
    ]);
    expect(chart.about[0]?.paragraphs[0]).toContain('worked out here from the sum');
  });

  test('have their share in the table beside their number', () => {
    expect(chart.columns.map(({ title }) => title)).toEqual(['Area', 'Placements, children', 'Share of all, %']);
    expect(chart.rows[1]).toEqual({ place: 'Homes', value: 450, share: 36 });
  });

  test('are labelled with both where there is room', async () => {
    expect((await drawn(chart.spec(742))).texts.map(({ text }) => text)).toContain('60% (750)');
  });

  test('are never rounded away to nothing, or up to all', () => {
    const { points } = shares(
      [
        ['Most', 1_000_000],
        ['Few', 1],
      ],
      null,
      '',
    );
    expect(points).toEqual([
      'Most: 1,000,000 of 1,000,001 in all, over 99.9%.',
      'Few: 1 of 1,000,001 in all, under 0.1%.',
    ]);
  });

  test('leave out of the sum what is not known, and say so', () => {
    const { summary, rows } = shares([...parts, ['Unknown', null]], null, 'children');
    expect(summary).toContain('These are shares of 1,250 children in all. There is no figure for Unknown.');
    expect(rows[3]).toEqual({ place: 'Unknown', value: null, share: null });
  });

  test('are shares of their own series', () => {
    const both = (['Boys', 'Girls'] as const).flatMap((series, index) =>
      parts.map(([place, value]): GivenRow => [place, (value ?? 0) * (index + 1), { series }]),
    );
    const { points, summary, series } = shares(both, null, 'children');
    expect(points[3]).toBe('Foster care, Girls: 1,500 of 2,500 children in all, 60%.');
    expect(summary).toContain('In all: Boys 1,250 children, Girls 2,500 children.');
    expect(series?.by).toEqual(['series']);
  });
});

describe('a proportion is refused in a sentence that names the row', () => {
  test.each([
    [
      'of more than all',
      [
        ['A', 40],
        ['B', 130],
      ],
      '%',
      'Row 3, column Placements: 130% is more than the whole. Use a comparison.',
    ],
    [
      'of less than nothing',
      [
        ['A', -4],
        ['B', 3],
      ],
      '',
      'Row 2, column Placements: −4 is below zero, so it cannot be part of a whole. Use a comparison.',
    ],
    [
      'of one number without its whole',
      [['A', 4]],
      'children',
      'Row 2, column Placements: a single number cannot be shown as a share. Add the other parts, or set unit="%".',
    ],
    [
      'of nothing in all',
      [
        ['A', 0],
        ['B', 0],
      ],
      '',
      'Row 2, column Placements: the parts add up to 0, so they have no shares.',
    ],
    [
      'of more than twelve parts',
      Array.from({ length: 13 }, (_, index): GivenRow => [`${index}`, 1]),
      '%',
      'A proportion shows at most 12 figures, but there are 13. Leave some out, or choose another type.',
    ],
  ] as [string, GivenRow[], string, string][])('%s', (_, rows, unit, message) => {
    expect(() => shares(rows, null, unit)).toThrow(new FiguresError(message));
  });
});

test('a share that is projected says so before its number, and has another mark', async () => {
  const chart = shares([['By 2030', 45, { kind: 'projection' }]]);
  expect(chart.headline).toBe('By 2030: projected 45%');
  const { svg, texts } = await drawn(chart.spec(742));
  expect(texts.map(({ text }) => text)).toContain('projected 45%');
  expect(svg).toMatch(/<path aria-label="row-0"[^>]*stroke-dasharray="5,3"/);
});

test('a part of which there is no figure has no outline, which would say nothing of it', async () => {
  const known = (await drawn(shares(THREE).spec(742))).svg;
  const withGap = await drawn(shares([...THREE, ['Unknown', null]]).spec(742));
  const outlines = (svg: string) => svg.match(/<path [^>]*stroke="var\(--_ink-soft\)"/g);
  expect(outlines(withGap.svg)).toHaveLength(outlines(known)?.length ?? 0);
  expect(withGap.texts.map(({ text }) => text)).toContain('no figure');
});
