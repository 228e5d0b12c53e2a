import type { Kind } from '../../src/own-figures/dataset.ts';
import type { OwnType } from '../../src/own-figures/own-types.ts';
import type { Awkward } from './awkward-over-time.ts';
import { type GivenRow, ownFigures } from './own-figures.ts';

const LONG = 'The Royal Borough of Kensington and Chelsea, with Westminster and Hammersmith and Fulham';
const UNBROKEN = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(3);
const counted = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const KINDS: readonly Kind[] = ['actual', 'estimate', 'projection', 'commitment', 'call'];
const group = (rows: readonly GivenRow[], names: readonly string[]): GivenRow[] =>
  rows.flatMap(([place, value, more]) =>
    names.map((series, index): GivenRow => [place, value === null ? null : value * (index + 1), { ...more, series }]),
  );
const areas = (count: number): GivenRow[] => counted(count, (index): GivenRow => [`Area ${index}`, (index * 37) % 101]);

/** Figures of places, parts and events that a chart finds hard. */
export const awkwardPlaces: Readonly<Record<string, Awkward & { readonly type: OwnType }>> = {
  'a few bars': {
    type: 'comparison',
    figures: ownFigures(
      [
        ['Leeds', 3.2],
        ['York', 0.4],
        ['Hull', 1.7],
        ['Selby', 2],
      ],
      { unit: '£m' },
    ),
  },
  'one bar': { type: 'comparison', figures: ownFigures([['Leeds', 3.2]], { unit: '£m' }) },
  'two bars': {
    type: 'comparison',
    figures: ownFigures(
      [
        ['Leeds', 3.2],
        ['York', 0.4],
      ],
      { unit: '£m' },
    ),
  },
  'two bars with long names and unit': {
    type: 'comparison',
    figures: ownFigures(
      [
        [LONG, 1_234_567],
        [UNBROKEN, 0.4],
      ],
      { unit: 'children for every 10,000 of the population aged 0 to 17' },
    ),
  },
  'two bars alike': {
    type: 'comparison',
    figures: ownFigures([
      ['Leeds', 3],
      ['York', 3],
    ]),
  },
  'two tiny bars': {
    type: 'comparison',
    figures: ownFigures([
      ['Leeds', 0.000_03],
      ['York', 0.000_01],
    ]),
  },
  '40 bars': { type: 'comparison', figures: ownFigures(areas(40), { unit: 'children' }), highlight: 'Area 7' },
  '40 bars with long names': {
    type: 'comparison',
    figures: ownFigures(
      areas(40).map(([name, value]): GivenRow => [`${LONG} ${name}`, value]),
      { unit: '%' },
    ),
  },
  'an unbroken name': {
    type: 'comparison',
    figures: ownFigures(
      [
        [UNBROKEN, 3],
        ['York', 2],
        ['Hull', 1],
      ],
      { unit: '%' },
    ),
  },
  'names in other scripts': {
    type: 'comparison',
    figures: ownFigures(
      [
        ['東京都の社会福祉法人と児童養護施設のための予算', 3],
        ['Żółć ąęśćź ŁÓDŹ WWWWWW', 2],
        ['😀😀😀😀😀😀😀😀', 1],
        ['', 4],
      ],
      { unit: '€' },
    ),
  },
  'negative and positive': {
    type: 'comparison',
    figures: ownFigures(
      [
        ['Leeds', -3.2],
        ['York with a long name', 0.4],
        ['Hull', 12.7],
        ['Selby', null],
        ['Ripon', 0],
      ],
      { unit: '£bn' },
    ),
    highlight: 'Hull',
  },
  'all negative': {
    type: 'comparison',
    figures: ownFigures(
      [
        ['Leeds', -3],
        ['York', -1],
        ['Hull', -2],
      ],
      { unit: '%' },
    ),
  },
  'all zero': {
    type: 'comparison',
    figures: ownFigures(
      [
        ['Leeds', 0],
        ['York', 0],
        ['Hull', 0],
      ],
      { unit: '%' },
    ),
  },
  'huge and tiny': {
    type: 'comparison',
    figures: ownFigures(
      [
        ['Leeds', 1e15],
        ['York', -987_654_321_987],
        ['Hull', 3e-12],
      ],
      { unit: '£' },
    ),
  },
  'gaps and all kinds': {
    type: 'comparison',
    figures: ownFigures(
      [...KINDS.map((kind, index): GivenRow => [`As a ${kind}`, 10 + index, { kind }]), ['Unknown', null]],
      {
        unit: 'children',
      },
    ),
  },
  'a long unit': {
    type: 'comparison',
    figures: ownFigures(areas(5), { unit: 'children for every 10,000 of the population aged 0 to 17' }),
  },
  'three series': { type: 'comparison', figures: ownFigures(group(areas(6), ['Boys', 'Girls', LONG]), { unit: '%' }) },
  'three series with one pointed out, gaps and long places': {
    type: 'comparison',
    figures: ownFigures(
      group(
        [
          [LONG, 4],
          ['York', null],
          ['Hull', -3],
        ],
        ['Boys', 'Girls', 'All'],
      ),
      { unit: '£m' },
    ),
    highlight: 'girls',
  },
  'five parts in twelve groups': {
    type: 'groups',
    figures: ownFigures(group(areas(12), ['Boys', 'Girls', LONG, 'Not said', 'Babies']), { unit: 'children' }),
  },
  'groups below zero, with gaps': {
    type: 'groups',
    figures: ownFigures(
      group(
        [
          ['Leeds', -3],
          ['York', null],
        ],
        ['Boys', 'Girls', 'Babies', 'Others'],
      ),
      { unit: '£m' },
    ),
  },
  'shares of two wholes': {
    type: 'stack',
    figures: ownFigures(
      [
        ['Leeds', 60, { series: 'Boys' }],
        ['Leeds', 40, { series: 'Girls' }],
        ['York', 99.5, { series: 'Boys' }],
        ['York', 0.5, { series: 'Girls' }],
      ],
      { unit: '%' },
    ),
  },
  'thirty sums of five parts with long names, nothing and gaps': {
    type: 'stack',
    figures: ownFigures(
      counted(30, (index) => index).flatMap((at) =>
        ['Boys', 'Girls', LONG, UNBROKEN, 'Babies'].map((series, part): GivenRow => [
          at % 9 ? `Area ${at}` : `${LONG} ${at}`,
          (at + part) % 7 === 6 ? null : ((at * 37 + part * 11) % 101) * (part === 4 ? 0 : 1000),
          { series, kind: KINDS[(at + part) % KINDS.length] ?? 'actual' },
        ]),
      ),
      { unit: 'children' },
    ),
  },
  'one whole of years': {
    type: 'stack',
    figures: ownFigures(
      [2010, 2011].flatMap((year) =>
        ['Boys', 'Girls'].map((series, at): GivenRow => [year, at ? 33.3 : 66.7, { series }]),
      ),
      { unit: '%' },
    ),
  },
  'one share': { type: 'proportion', figures: ownFigures([[LONG, 45]], { unit: '%' }) },
  'one estimated share of an unbroken name': {
    type: 'proportion',
    figures: ownFigures([[UNBROKEN, 0.004, { kind: 'estimate' }]], { unit: '%' }),
  },
  'twelve shares': {
    type: 'proportion',
    figures: ownFigures(
      areas(12).map(([name, value]): GivenRow => [`${name} in ${LONG}`, Math.min(100, value ?? 0)]),
      { unit: '%' },
    ),
  },
  'shares of a sum': {
    type: 'proportion',
    figures: ownFigures(
      [
        ['Fostered', 562],
        ['In homes', 1_000_000_000],
        ['Elsewhere', 0],
        ['Unknown', null],
      ],
      { unit: 'children' },
    ),
    highlight: 'Fostered',
  },
  'shares in series': {
    type: 'proportion',
    figures: ownFigures(
      group(
        [
          ['Fostered', 30],
          ['In homes', 20],
        ],
        ['Boys', 'Girls'],
      ),
      { unit: '%' },
    ),
  },
  'one event': { type: 'timeline', figures: ownFigures([['2022-05-23', null, { title: 'Report' }]], { kind: 'date' }) },
  '60 events of four tracks with long names': {
    type: 'timeline',
    figures: ownFigures(
      counted(60, (index): GivenRow => [
        `${2000 + Math.floor(index / 3)}-0${1 + (index % 3)}-1${index % 9}`,
        null,
        {
          title: index % 7 ? `Event ${index}${index % 5 ? '' : ` ${LONG}`}` : UNBROKEN,
          series: `${['Review', 'Government', LONG, UNBROKEN][index % 4]}`,
        },
      ]),
      { kind: 'date' },
    ),
    highlight: 'government',
  },
  'four tracks with long names for two columns': {
    type: 'timeline',
    figures: ownFigures(
      counted(8, (index): GivenRow => [
        String(2010 + index),
        null,
        {
          title: 'Event',
          series: ['Department for Education', 'House of Commons', 'Children’s charities', 'Review'][index % 4] ?? '',
        },
      ]),
      { kind: 'year' },
    ),
  },
};
