import { describe, expect, test } from 'vitest';
import type { TopLevelSpec } from 'vega-lite';
import { kinds } from './told-kinds.ts';
import { told } from './told-view.ts';

type Kind = keyof typeof kinds;

const COUNTS = ['Ashby: 12 (Value).', 'Corby St Mary: 5 (Value).', 'Upper and Lower Dean: 40 (Value).'];
const PLACES = ['Ashby: 12 (count).', 'Corby St Mary: 5 (count).', 'Upper and Lower Dean: 40 (count).'];
const SHAPES = ['First shape: 12 (count).', 'Second shape: 5 (count).', 'Third shape: 40 (count).'];

/** The points of bars with these values, top to bottom. */
const values = (...all: readonly string[]): string[] =>
  all.map((value, index) => `${['Ashby', 'Corby St Mary', 'Upper and Lower Dean'][index]}: ${value} (Value).`);

describe('what each point says', () => {
  test.each<[Kind, readonly string[]]>([
    ['a name of one field as tooltip', COUNTS],
    ['another name as tooltip', COUNTS.map((point, index) => `T0${index + 1}, ${point}`)],
    [
      'a list as tooltip',
      [
        'Ashby, Westshire: Value 12, large 11,635,600.',
        'Corby St Mary, Westshire: Value 5, large 35.',
        'Upper and Lower Dean, Eastshire: Value 40, large 180,400.',
      ],
    ],
    ['all data as tooltip', COUNTS],
    ['the encoding as tooltip', COUNTS],
    ['one text for all as tooltip', COUNTS],
    [
      'a name by an expression',
      [
        'Ashby (Westshire): 12 (Value).',
        'Corby St Mary (Westshire): 5 (Value).',
        'Upper and Lower Dean (Eastshire): 40 (Value).',
      ],
    ],
    [
      'a sentence by an expression',
      ['In Ashby there are 12.', 'In Corby St Mary there are 5.', 'In Upper and Lower Dean there are 40.'],
    ],
    [
      'a sentence with a figure',
      ['Ashby has 12.0 homes.', 'Corby St Mary has 5.0 homes.', 'Upper and Lower Dean has 40.0 homes.'],
    ],
    [
      'a remark',
      [
        'Ashby: 12 (Value). This has grown.',
        'Corby St Mary: 5 (Value). This is new.',
        'Upper and Lower Dean: 40 (Value). This has grown.',
      ],
    ],
    [
      'a name of four words on points',
      [
        'Corby St Mary: count 5, change 0.3.',
        'Ashby: count 12, change −0.125.',
        'Upper and Lower Dean: count 40, change −0.4.',
      ],
    ],
    ['plain per cent', values('14.3%', '66.7%', '12.3%')],
    ['whole per cent of very little', values('0.012%', '50%', '25%')],
    ['per cent below nothing', values('−12.5%', '30%', '−40%')],
    ['prefixes', values('11.6M', '35', '180k')],
    ['prefixes of parts', values('0.00012', '0.5', '0.25')],
    ['general', values('11,635,600', '35', '180,400')],
    ['money', values('$11,635,600', '$35', '$180,400')],
    ['whole numbers of parts', values('0.143', '0.667', '0.123')],
    ['decimals of counts', values('12', '5', '40')],
    ['exponents', values('1.16 × 10^7', '3.5 × 10^1', '1.8 × 10^5')],
    ['brackets below nothing', values('−12.5%', '30.0%', '−40.0%')],
    ['the euro of a locale', values('11.635.600 €', '35 €', '180.400 €')],
    ['a legend with a format', values('14.3%', '66.7%', '12.3%').map((point) => point.replace('Value', 'share'))],
    [
      'a header with a format',
      ['Change −40.0%: 40 (count).', 'Change −12.5%: 12 (count).', 'Change 30.0%: 5 (count).'],
    ],
    ['a format for each value', values('14.29%', '66.67%', '12.35%')],
    ['a format of another kind', values('0.143', '0.667', '0.123')],
    ['neighbours above a thousand', ['2020: 1,000.1 (value).', '2021: 1,000.5 (value).', '2022: 1,000.2 (value).']],
    ['many sizes', ['2020: 0.00012 (value).', '2021: 12,000,000 (value).', '2022: −35 (value).']],
    ['a type by a scale', PLACES],
    ['a type by a scale of time', ['March 2020: 3 (n).', 'April 2020: 5 (n).']],
    ['a type in short', PLACES],
    ['places that look up their shapes', PLACES],
    ['places without a name that look up their shapes', SHAPES],
    ['shapes that look up a number', SHAPES],
    ['shapes that look up a name', PLACES],
    ['points that look up where they are', PLACES],
  ])('%s', async (kind, points) => {
    const said = (await told(kinds[kind] as TopLevelSpec)).points;
    expect(said.map((point) => point.replace(/\u00a0/g, ' '))).toEqual(points);
  });

  const other = (kind: Kind) => told(kinds[kind] as object as TopLevelSpec);

  test('places of one colour are told apart', async () => {
    const { points, columns } = await other('places of a colour that look up their shapes');
    expect(points).toEqual(['Ashby, Westshire.', 'Corby St Mary, Westshire.', 'Upper and Lower Dean, Eastshire.']);
    expect(columns.map(({ title }) => title)).toEqual(['town', 'county']);
  });

  test('what Vega-Lite takes for a name is none of the measures', async () => {
    const { summary } = await other('no type');
    expect(summary).not.toContain('goes from');
  });
});
