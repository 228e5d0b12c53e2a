import { describe, expect, test } from 'vitest';
import { comparisonOf } from '../../src/figures/charts/comparison.ts';
import { proportionOf } from '../../src/figures/charts/proportion.ts';
import { timelineOf } from '../../src/figures/charts/timeline.ts';
import type { Kind } from '../../src/figures/figures.ts';
import type { OwnChart } from '../../src/figures/own-chart.ts';
import { drawn, drawingFaults } from './drawn-texts.ts';
import { type GivenRow, ownFigures, unsaid } from './own-figures.ts';

const WIDTHS = [244, 305, 380, 475, 594, 742, 960];
const LONG = 'The Royal Borough of Kensington and Chelsea, with Westminster and Hammersmith and Fulham';
const UNBROKEN = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(3);
const counted = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const KINDS: readonly Kind[] = ['actual', 'estimate', 'projection', 'commitment', 'call'];
const said = (highlight: string) => ({ ...unsaid, highlight });
const group = (rows: readonly GivenRow[], names: readonly string[]): GivenRow[] =>
  rows.flatMap(([place, value, more]) =>
    names.map((series, index): GivenRow => [place, value === null ? null : value * (index + 1), { ...more, series }]),
  );
const areas = (count: number): GivenRow[] => counted(count, (index): GivenRow => [`Area ${index}`, (index * 37) % 101]);

const charts: Readonly<Record<string, () => OwnChart>> = {
  'a few bars': () =>
    comparisonOf(
      ownFigures(
        [
          ['Leeds', 3.2],
          ['York', 0.4],
          ['Hull', 1.7],
          ['Selby', 2],
        ],
        { unit: '£m' },
      ),
      unsaid,
    ),
  'one bar': () => comparisonOf(ownFigures([['Leeds', 3.2]], { unit: '£m' }), unsaid),
  'two bars': () =>
    comparisonOf(
      ownFigures(
        [
          ['Leeds', 3.2],
          ['York', 0.4],
        ],
        { unit: '£m' },
      ),
      unsaid,
    ),
  'two bars with long names and unit': () =>
    comparisonOf(
      ownFigures(
        [
          [LONG, 1_234_567],
          [UNBROKEN, 0.4],
        ],
        { unit: 'children for every 10,000 of the population aged 0 to 17' },
      ),
      unsaid,
    ),
  'two bars alike': () =>
    comparisonOf(
      ownFigures([
        ['Leeds', 3],
        ['York', 3],
      ]),
      unsaid,
    ),
  'two tiny bars': () =>
    comparisonOf(
      ownFigures([
        ['Leeds', 0.000_03],
        ['York', 0.000_01],
      ]),
      unsaid,
    ),
  '40 bars': () => comparisonOf(ownFigures(areas(40), { unit: 'children' }), said('Area 7')),
  '40 bars with long names': () =>
    comparisonOf(
      ownFigures(
        areas(40).map(([name, value]): GivenRow => [`${LONG} ${name}`, value]),
        { unit: '%' },
      ),
      unsaid,
    ),
  'an unbroken name': () =>
    comparisonOf(
      ownFigures(
        [
          [UNBROKEN, 3],
          ['York', 2],
          ['Hull', 1],
        ],
        { unit: '%' },
      ),
      unsaid,
    ),
  'names in other scripts': () =>
    comparisonOf(
      ownFigures(
        [
          ['東京都の社会福祉法人と児童養護施設のための予算', 3],
          ['Żółć ąęśćź ŁÓDŹ WWWWWW', 2],
          ['😀😀😀😀😀😀😀😀', 1],
          ['', 4],
        ],
        { unit: '€' },
      ),
      unsaid,
    ),
  'negative and positive': () =>
    comparisonOf(
      ownFigures(
        [
          ['Leeds', -3.2],
          ['York with a long name', 0.4],
          ['Hull', 12.7],
          ['Selby', null],
          ['Ripon', 0],
        ],
        { unit: '£bn' },
      ),
      said('Hull'),
    ),
  'all negative': () =>
    comparisonOf(
      ownFigures(
        [
          ['Leeds', -3],
          ['York', -1],
          ['Hull', -2],
        ],
        { unit: '%' },
      ),
      unsaid,
    ),
  'all zero': () =>
    comparisonOf(
      ownFigures(
        [
          ['Leeds', 0],
          ['York', 0],
          ['Hull', 0],
        ],
        { unit: '%' },
      ),
      unsaid,
    ),
  huge: () =>
    comparisonOf(
      ownFigures(
        [
          ['Leeds', 1.7e308],
          ['York', -1.7e308],
          ['Hull', 1e21],
          ['Selby', 987_654_321_987],
        ],
        { unit: '£' },
      ),
      unsaid,
    ),
  tiny: () =>
    comparisonOf(
      ownFigures(
        [
          ['Leeds', 3e-12],
          ['York', 1e-300],
          ['Hull', 2],
        ],
        { unit: '%' },
      ),
      unsaid,
    ),
  'gaps and all kinds': () =>
    comparisonOf(
      ownFigures([...KINDS.map((kind, index): GivenRow => [`As a ${kind}`, 10 + index, { kind }]), ['Unknown', null]], {
        unit: 'children',
      }),
      unsaid,
    ),
  'a long unit': () =>
    comparisonOf(ownFigures(areas(5), { unit: 'children for every 10,000 of the population aged 0 to 17' }), unsaid),
  'three series': () => comparisonOf(ownFigures(group(areas(6), ['Boys', 'Girls', LONG]), { unit: '%' }), unsaid),
  'three series with one pointed out, gaps and long places': () =>
    comparisonOf(
      ownFigures(
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
      said('girls'),
    ),
  'one share': () => proportionOf(ownFigures([[LONG, 45]], { unit: '%' }), unsaid),
  'one estimated share of an unbroken name': () =>
    proportionOf(ownFigures([[UNBROKEN, 0.004, { kind: 'estimate' }]], { unit: '%' }), unsaid),
  'twelve shares': () =>
    proportionOf(
      ownFigures(
        areas(12).map(([name, value]): GivenRow => [`${name} in ${LONG}`, Math.min(100, value ?? 0)]),
        { unit: '%' },
      ),
      unsaid,
    ),
  'shares of a sum': () =>
    proportionOf(
      ownFigures(
        [
          ['Fostered', 562],
          ['In homes', 1_000_000_000],
          ['Elsewhere', 0],
          ['Unknown', null],
        ],
        { unit: 'children' },
      ),
      said('Fostered'),
    ),
  'shares in series': () =>
    proportionOf(
      ownFigures(
        group(
          [
            ['Fostered', 30],
            ['In homes', 20],
          ],
          ['Boys', 'Girls'],
        ),
        { unit: '%' },
      ),
      unsaid,
    ),
  'one event': () => timelineOf(ownFigures([['2022-05-23', null, { title: 'Report' }]], { kind: 'date' }), unsaid),
  '60 events of four tracks with long names': () =>
    timelineOf(
      ownFigures(
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
      said('government'),
    ),
  'four tracks with long names for two columns': () =>
    timelineOf(
      ownFigures(
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
      unsaid,
    ),
};

describe.each(Object.entries(charts))('%s', (_, make) => {
  test('is drawn with every text inside of the frame, clear of the others and of bars', async () => {
    const chart = make();
    for (const width of WIDTHS) {
      const picture = await drawn(chart.spec(width));
      expect(picture.width, `${width} px`).toBe(width);
      expect(picture.svg).not.toMatch(/NaN|Infinity|undefined/);
      expect(drawingFaults(picture), `${width} px`).toEqual([]);
    }
  });

  test('has a mark for every row', async () => {
    const chart = make();
    for (const width of [244, 742]) {
      const { svg } = await drawn(chart.spec(width));
      const rows = [...svg.matchAll(/<path aria-label="row-(\d+)"/g)].map(([, row]) => Number(row));
      expect(new Set(rows)).toEqual(new Set(chart.rows.map((_, index) => index)));
    }
  });

  test('has a sentence for every row and words for the whole', () => {
    const { headline, subtitle, summary, rows, points, about } = make();
    expect(points).toHaveLength(rows.length);
    for (const words of [headline, subtitle, summary, ...points, ...about.flatMap(({ paragraphs }) => paragraphs)]) {
      expect(words).not.toMatch(/NaN|Infinity|undefined|null|\s\s|^\s|\s$/);
      expect(words).not.toBe('');
    }
    for (const sentence of [summary, ...points]) expect(sentence).toMatch(/[.!?…]$/);
  });
});

test('what an author wrote is drawn as text, whatever it says', async () => {
  const hostile = [
    '</text><script>alert(1)</script>',
    "datum.x + signal('width')",
    '<img src=x onerror=alert(1)>',
    '__proto__',
    '{"expr":"1+1"}',
    '\\u0000%s${1}',
  ];
  const rows = hostile.map((name, index): GivenRow => [name, index + 1]);
  const events = hostile.map((title, index): GivenRow => [
    `202${index}`,
    null,
    { title, series: hostile[index % 4] ?? '' },
  ]);
  const made = [
    comparisonOf(ownFigures(rows, { unit: '<b>' }), said('__proto__')),
    proportionOf(ownFigures(rows, { unit: '<b>' }), unsaid),
    timelineOf(ownFigures(events, { kind: 'year' }), unsaid),
  ];
  for (const chart of made) {
    const { svg, texts } = await drawn(chart.spec(742));
    expect(svg).not.toMatch(/<script|<img|<b>/);
    const said = texts.map(({ text }) => text).join(' ');
    for (const text of ['<script>alert(1)</script>', 'signal(‘width’)', '__proto__']) expect(said).toContain(text);
  }
});
