import { describe, expect, test } from 'vitest';
import type { ChartView } from '../../src/artifact.ts';
import { evidence, viewOf } from './every-chart.ts';
import { numbersIn, says } from './numbers-said.ts';
import { aboutFromNowhere, numbersFromNowhere } from './where-from.ts';

const values = (text: string) => numbersIn(text).map(({ kind, value }) => [kind, value]);

describe('a text is searched for numbers', () => {
  test.each([
    ['£3.5bn', [['money', 3500]]],
    ['about £400m a year', [['money', 400]]],
    ['£1,257m', [['money', 1257]]],
    ['£40 a week', [['money', 0.00004]]],
    ['down 46%', [['percent', 46]]],
    ['up 10.4 %', [['percent', 10.4]]],
    [
      '83,750 in 2023',
      [
        ['number', 83750],
        ['year', 2023],
      ],
    ],
    [
      '2010/11 to 2018/19',
      [
        ['year', 2010],
        ['year', 2018],
      ],
    ],
    [
      '31 March 2010',
      [
        ['date', 31],
        ['year', 2010],
      ],
    ],
    [
      'fell by almost half in eight years',
      [
        ['share', 50],
        ['number', 8],
      ],
    ],
    [
      'two thirds of the four',
      [
        ['share', 200 / 3],
        ['number', 4],
      ],
    ],
    ['Open Government Licence v3.0', []],
    ['one of no other sources', []],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test.each([
    ['£3.5bn', 3490.7, true],
    ['£3.5bn', 3449, false],
    ['£2bn', 2049, true],
    ['£2bn', 2100, false],
    ['47%', -46.6, false],
    ['47%', 46.6, true],
    ['46%', 46.6, false],
    ['64,460', 64_460, true],
    ['64,460', 64_461, false],
    ['almost half', 46.6, true],
    ['almost half', 44, false],
  ])('“%s” says %d: %s', (text, exact, expected) => {
    expect(numbersIn(text).some((said) => says(said, exact))).toBe(expected);
  });
});

describe('a number that comes from nowhere is found', () => {
  const spending = viewOf('early-intervention-spending').view;
  const children = viewOf('children-in-care').view;
  const starting = viewOf('children-in-care', 'measure-starting').view;
  const funding = viewOf('funding-gap', 'measure-per-year').view;
  const withText = (view: ChartView, svgFrom: string, svgTo: string): ChartView => ({
    ...view,
    posters: view.posters.map((poster) => {
      expect(poster.svg).toContain(svgFrom);
      return { ...poster, svg: poster.svg.replace(svgFrom, svgTo) };
    }),
  });

  test.each([
    ['an amount in the headline', { ...spending, headline: 'Spending fell to £1.7bn' }, '£1.7bn'],
    ['a percentage in the summary', { ...spending, summary: 'Down 45% between 2010/11 and 2018/19.' }, '45%'],
    ['a share in the headline', { ...spending, headline: 'Spending fell by a third' }, 'a third'],
    ['a number of years', { ...spending, headline: 'Spending fell in seven years' }, 'seven'],
    ['a year', { ...children, subtitle: 'England, 2009 to 2025' }, '2009'],
    ['a published figure of which About does not tell', { ...starting, about: [] }, '24%'],
    ['a count', { ...children, summary: 'The number rose to 83,760 in 2023.' }, '83,760'],
    ['a date', { ...children, subtitle: 'On 30 March' }, '30 March'],
    ['another row’s number in a point', { ...children, points: ['31 March 2010: 65,500.'] }, '65,500'],
    ['another row’s number in a label', withText(children, '>64,460 in 2010<', '>65,500 in 2010<'), '65,500'],
    ['a gap that is none', withText(funding, '>Gap: £550m', '>Gap: £540m'), '£540m'],
    ['a tick that is off the scale', withText(children, '>50,000<', '>40,000<'), 'no even scale'],
  ])('%s', (_, view, fault) => {
    expect(numbersFromNowhere(view, evidence).join('\n')).toContain(fault);
  });

  const timeline = viewOf('review-timeline').view;

  test.each([
    ['a duration', { ...timeline, headline: 'From announcement to Act: five years and four months' }, 'four'],
    ['a count of rows', { ...timeline, summary: '23 milestones are shown.' }, '23'],
    ['a date in words', { ...timeline, summary: 'It came out on 24 May 2022.' }, '24 May'],
    ['another row’s date in a point', { ...timeline, points: [timeline.points[1] ?? ''] }, '15 January'],
    ['a date in the picture', withText(timeline, '>Lords debate<', '>Lords debate, 9 December<'), '9 December'],
  ])('%s', (_, view, fault) => {
    expect(numbersFromNowhere(view, evidence).join('\n')).toContain(fault);
  });

  test('an amount in About', () => {
    const about = [{ heading: 'Money', paragraphs: ['£46m in year one, £2.523bn in all, and £999m besides.'] }];
    expect(aboutFromNowhere({ ...funding, about }, evidence)).toEqual([expect.stringContaining('Money: £999m')]);
  });
});
