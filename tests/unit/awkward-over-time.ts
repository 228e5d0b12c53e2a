import type { Dataset } from '../../src/own-figures/dataset.ts';
import { type GivenRow, ownFigures, yearly } from './own-figures.ts';

/** Figures that a chart finds hard, and what is pointed out in them. */
export interface Awkward {
  readonly figures: Dataset;
  readonly highlight?: string;
}

/** Numbers that go up and down, the same each time. */
export const wave = (count: number, size = 100, base = 0): number[] =>
  Array.from({ length: count }, (_, index) =>
    Math.round(base + size * (1 + Math.sin(index * 1.7) * Math.cos(index / 3))),
  );

const LONG = 'Children’s homes and semi-independent accommodation in the North West';
const days = (count: number): GivenRow[] =>
  wave(count).map((value, index) => [new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10), value]);

/** Figures over time that a drawing finds hard. */
export const awkward: Readonly<Record<string, Awkward>> = {
  'one number': { figures: ownFigures(yearly([5]), { unit: '' }) },
  'two numbers': { figures: ownFigures(yearly([3.5, 1.9]), { unit: '£bn' }) },
  'a fall': {
    figures: ownFigures(
      [3.491, 2.948, 3.019, 2.777, 2.549, 2.267, 2.102, 1.929, 1.864].map((value, index): GivenRow => [
        `${2010 + index}/${11 + index}`,
        value,
      ]),
      { unit: '£bn' },
    ),
  },
  'forty years': {
    figures: ownFigures(yearly(wave(40, 1000), { from: 1980 }), { unit: 'children', title: 'Children in need' }),
  },
  'huge numbers': { figures: ownFigures(yearly([12_345_678, 23_456_789, 9_876_543, 45_678_901]), { unit: '£' }) },
  'huge numbers with a scale': { figures: ownFigures(yearly([12_345_678, 23_456_789, 9_876_543]), { unit: '£m' }) },
  'tiny numbers': { figures: ownFigures(yearly([0.0034, 0.0021, 0.0009, 0.0013]), { unit: '' }) },
  'numbers below zero': { figures: ownFigures(yearly([-5, -3, 2, 8, -4, -9]), { unit: '£m' }) },
  'only numbers below zero': {
    figures: ownFigures(yearly([-5, -3, -2, -8]), { unit: '%', title: 'Care leavers in work' }),
  },
  'a flat line': { figures: ownFigures(yearly([7, 7, 7, 7]), { unit: '%', title: 'Care leavers in work' }) },
  'all zero': { figures: ownFigures(yearly([0, 0, 0]), { unit: 'children', title: 'Children in need' }) },
  gaps: {
    figures: ownFigures(yearly([5, null, 7, 8, null, null, 12, null]), { unit: 'children', title: 'Children in need' }),
  },
  'gaps at both ends': {
    figures: ownFigures(yearly([null, 5, 9, 7, null]), { unit: '%', title: 'Care leavers in work' }),
  },
  estimates: {
    figures: ownFigures(
      [
        [2019, 40, { kind: 'estimate' }],
        [2020, 44, { kind: 'estimate' }],
        [2021, 47],
        [2022, 41],
      ],
      { unit: 'children', title: 'Children in need' },
    ),
  },
  'a projection': {
    figures: ownFigures(
      [
        [2018, 75_360],
        [2019, 78_140],
        [2020, 80_000],
        [2021, 80_780],
        [2025, 88_000, { kind: 'projection' }],
        [2032, 100_000, { kind: 'projection' }],
      ],
      { unit: 'children', title: 'Children looked after' },
    ),
  },
  'a projection, a commitment and a call': {
    figures: ownFigures(
      [
        [2019, 2.1],
        [2020, 2.4],
        [2021, 2.2],
        [2022, 2.6, { kind: 'estimate' }],
        [2023, 2.8, { kind: 'projection' }],
        [2024, 3.1, { kind: 'projection' }],
        [2025, 2.5, { kind: 'commitment' }],
        [2026, 4, { kind: 'call' }],
      ],
      { unit: '£bn' },
    ),
  },
  'uneven dates': {
    figures: ownFigures(
      [
        ['2019-03-31', 12],
        ['2019-09-30', 15],
        ['2021-01-04', 31],
        ['2021-02-28', 8],
        ['2022-05-23', 22],
      ],
      { unit: 'per 10,000 children', title: 'Children in need' },
    ),
  },
  days: { figures: ownFigures(days(40), { unit: '' }) },
};

/** Figures that only lines can show. */
export const awkwardLines: Readonly<Record<string, Awkward>> = {
  'a thousand points': { figures: ownFigures(days(1000), { unit: '' }) },
  'two lines': {
    figures: ownFigures(
      [...yearly([3, 4, 6, 5, 8], { series: 'Leeds' }), ...yearly([9, 8, 7, 7, 4], { series: 'York' })],
      { unit: '%', title: 'Care leavers in work' },
    ),
  },
  'four lines that end together': {
    figures: ownFigures(
      ['Leeds', 'York', LONG, 'Hull'].flatMap((name, index) =>
        yearly([3 + index * 4, 10, 7, 20 + index / 10], { series: name }),
      ),
      { unit: '%', title: 'Care leavers in work' },
    ),
  },
  'four lines with projections': {
    figures: ownFigures(
      ['Leeds', 'York', 'Hull', 'Bradford'].flatMap((name, index) => [
        ...yearly([3 + index * 4, 10 - index, 7 + 2 * index], { series: name }),
        [2005, 12 + 3 * index, { series: name, kind: 'projection' }] as const,
      ]),
      { unit: '%', title: 'Care leavers in work' },
    ),
  },
  'lines of other lengths': {
    figures: ownFigures(
      [
        ...yearly([3, 4, null, 5], { series: 'Leeds' }),
        ...yearly([9, 8, 7, 7, 4, 6, 9], { series: 'York' }),
        ...yearly([2], { series: 'Hull', from: 2003 }),
      ],
      { unit: 'children', title: 'Children in need' },
    ),
  },
  'one of twelve lines': {
    figures: ownFigures(
      Array.from({ length: 12 }, (_, index) =>
        yearly(wave(9, 30 + index, index), { series: `Council ${index}` }),
      ).flat(),
      { unit: '' },
    ),
    highlight: 'council 7',
  },
  'one of five lines': {
    figures: ownFigures(
      ['Leeds', 'York', LONG, 'Hull', 'Bradford'].flatMap((name, index) =>
        yearly([1_000_000 + index * 40_000, 12_345_678 - index * 99_999], { series: name }),
      ),
      { unit: '£' },
    ),
    highlight: 'York',
  },
};

/** Figures that only bars can show. */
export const awkwardBars: Readonly<Record<string, Awkward>> = {
  'names of four words': {
    figures: ownFigures(
      [
        ['Children in need', 12],
        ['Child protection plans', 30],
        ['Looked after children', 22],
        ['Care leavers under twenty five', 9],
      ],
      { unit: '' },
    ),
  },
  'names that never end': {
    figures: ownFigures(
      [
        [`${LONG}${LONG.replaceAll(' ', '')}`, 12],
        [LONG, 30],
        [`${LONG} and elsewhere`, 22],
      ],
      { unit: '£m' },
    ),
  },
  'sixty bars, one of them lit': {
    figures: ownFigures(yearly(wave(60, 5000), { from: 1960 }), { unit: 'children', title: 'Children in need' }),
    highlight: '1962',
  },
  'one lit beside the last': {
    figures: ownFigures(yearly([1_234_567, 2_345_678, 3_456_789, 3_400_000, 3_300_000], { from: 2015 }), { unit: '£' }),
    highlight: '2018',
  },
};

/** More that words find hard: rises from nothing, across nothing, one of something, ties. */
export const awkwardWords: Readonly<Record<string, Awkward>> = {
  'from nothing to one': { figures: ownFigures(yearly([0, 4, 1]), { unit: 'children', title: 'Children placed' }) },
  'to nothing': { figures: ownFigures(yearly([9, 4, 0]), { unit: 'places', title: 'Beds' }) },
  'across nothing': { figures: ownFigures(yearly([-5, 3]), { unit: '£m', title: 'Net balance' }) },
  'the same again': { figures: ownFigures(yearly([41, 45, 41]), { unit: '%', title: 'In work' }) },
  'hardly a change': { figures: ownFigures(yearly([1000, 1003]), { unit: 'staff', title: 'Social workers' }) },
  'nearly to nothing': { figures: ownFigures(yearly([1000, 1]), { unit: 'families', title: 'Waiting list' }) },
  'a hundredfold': { figures: ownFigures(yearly([2, 250]), { unit: 'referrals', title: 'Referrals to early help' }) },
  'one percentage point': { figures: ownFigures(yearly([41, 42]), { unit: '%', title: '%' }) },
  'money that is called a value': { figures: ownFigures(yearly([4.1, 4.2]), { unit: '£m', title: 'Value' }) },
  'all gaps but one': { figures: ownFigures(yearly([null, null, 4, null, null]), { unit: '£m' }) },
  'a long heading': {
    figures: ownFigures(yearly([4.1, 4.2, 5]), {
      unit: '£m',
      title: 'Net current expenditure on services for young people and early intervention in all councils of England',
    }),
  },
  'a tied peak': { figures: ownFigures(yearly([4, 9, 9, 2, 5]), { unit: '', title: 'Inspections' }) },
  'a promise after financial years': {
    figures: ownFigures(
      [
        ['2021/22', 120],
        ['2022/23', 131, { kind: 'estimate' }],
        ['2023/24', 200, { kind: 'commitment' }],
      ],
      { unit: '£m', title: 'Family help' },
    ),
  },
  'projections alone': {
    figures: ownFigures(
      [
        ['2030', 10, { kind: 'projection' }],
        ['2031', 12, { kind: 'projection' }],
      ],
      { unit: 'places', title: 'Places needed' },
    ),
  },
};
