import { describe, expect, test } from 'vitest';
import { deployedAddress } from '../../src/bundle/address.ts';
import { heightMessages } from '../../src/frame/height.ts';
import { readQuery } from '../../src/frame/query.ts';
import { asMarkdown } from '../../src/markup/markdown.ts';
import { dataBlock } from '../../src/markup/frame-data.ts';

describe('the address that a deployer sets', () => {
  test.each([
    ['https://charts.example.org/care-charts/', 'https://charts.example.org/care-charts/'],
    ['https://charts.example.org/care-charts', 'https://charts.example.org/care-charts/'],
    [' http://localhost:4173 ', 'http://localhost:4173/'],
    ['', null],
    [undefined, null],
  ])('%s is used as %s', (given, used) => {
    // `undefined` would be the environment's.
    expect(deployedAddress(given ?? '')).toBe(used);
  });

  test.each([
    'charts.example.org',
    'ftp://example.org/',
    'https://example.org/?a=1',
    'https://example.org/#a',
    '/charts/',
  ])('%s is refused, in a sentence that shows one', (given) => {
    expect(() => deployedAddress(given)).toThrow(
      `ADDRESS is "${given}". It must be where the folder cdn/ will be, such as https://charts.example.org/care-charts/`,
    );
  });
});

describe('a height is told', () => {
  const file = 'leavers.html';
  const ours = [{ type: 'care-charts:height', height: 640 }, { 'datawrapper-height': { [file]: 640 } }];

  test('in our words and in those of Datawrapper', () => {
    expect(heightMessages(640, { secret: null, childId: null }, file)).toEqual(ours);
  });

  test('to WordPress, by its secret', () => {
    expect(heightMessages(640, { secret: 'a1B2c3D4e5', childId: null }, file)).toEqual([
      ...ours,
      { message: 'height', value: 640, secret: 'a1B2c3D4e5' },
    ]);
  });

  test('to pym.js, by the id of its frame', () => {
    expect(heightMessages(640, { secret: null, childId: 'figure-1' }, file)).toEqual([
      ...ours,
      'pymxPYMxfigure-1xPYMxheightxPYMx640',
    ]);
  });
});

describe('the address of a frame', () => {
  const measure = { name: 'measure', label: 'Measure', values: [{ value: 'total' }, { value: 'per-year' }] };
  const year = { name: 'price-year', values: [{ value: '2018/19' }, { value: '2010/11' }], affectedViews: ['total'] };
  const chart = {
    name: 'sums',
    options: [measure, year],
    view: { choice: { measure: 'total', 'price-year': '2018/19' } },
  };
  const children = { name: 'children', initial: 1000, allowed: 'a number from 1 to 9', read: () => '9' };
  const read = (query: string) => readQuery(new URLSearchParams(query), chart, [children]);

  test('sets what a tag’s attributes set', () => {
    expect(read('theme=dark&headline=Ours&subtitle=a&heading-level=4&controls=none&children=9')).toEqual({
      attributes: {
        theme: 'dark',
        headline: 'Ours',
        subtitle: 'a',
        'heading-level': '4',
        controls: 'none',
        children: '9',
      },
      choice: chart.view.choice,
      faults: [],
    });
  });

  test('chooses a view', () => {
    expect(read('measure=per-year').choice).toEqual({ measure: 'per-year', 'price-year': '2018/19' });
  });

  test('may have what hosts, newsletters and social sites add', () => {
    expect(read('initialWidth=600&childId=a&parentTitle=b&parentUrl=c&utm_source=d&fbclid=e&_x=f').faults).toEqual([]);
  });

  test.each([
    ['theme=blue', 'theme="blue" is not known. Known for theme: light and dark.'],
    ['measure=all', 'measure="all" is not known. Known for measure: total and per-year.'],
    ['children=50', 'children="50" is not a number from 1 to 9. Shown: 9.'],
    ['price-year=2010/11', 'price-year="2010/11" is drawn by the tag care-sums, but not in a frame. Shown: 2018/19.'],
    [
      'colour=red',
      '“colour” in this address is nothing that the chart knows. It knows theme, headline, subtitle, heading-level, controls, measure, price-year and children.',
    ],
  ])('is told to be wrong where it has %s', (query, sentence) => {
    expect(read(query).faults).toEqual([sentence]);
  });
});

test.each([
  ['a | b', 'a \\| b'],
  ['*not* _marked_ `here`', '\\*not\\* \\_marked\\_ \\`here\\`'],
  ['<b>', '\\<b\\>'],
  ['# no heading', '\\# no heading'],
  ['- no item', '\\- no item'],
  ['£2.6bn over four years', '£2.6bn over four years'],
])('%s stands in Markdown as it is read', (text, written) => {
  expect(asMarkdown(text)).toBe(written);
});

test('nothing in a block of data ends it', () => {
  const data = { headline: '</script><script>alert(1)</script><!--' };
  expect(dataBlock(data)).not.toContain('<');
  expect(JSON.parse(dataBlock(data))).toEqual(data);
});
