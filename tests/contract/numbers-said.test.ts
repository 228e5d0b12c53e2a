import { describe, expect, test } from 'vitest';
import type { DrawnView } from '../../src/prerender/draw.ts';
import { evidence, viewOf } from './every-chart.ts';
import { numbersIn, says } from './numbers-said.ts';
import { countsOf } from './counts.ts';
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
    [
      'about three times as likely, or 12 times',
      [
        ['times', 3],
        ['times', 12],
      ],
    ],
    [
      'one in four, not in seven',
      [
        ['share', 25],
        ['number', 7],
      ],
    ],
    ['Three in five children', [['share', 60]]],
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
    ['three times as many', 41 / 12, true],
    ['four times as many', 41 / 12, false],
    ['one in four', 25.4, true],
    ['one in four', 26, false],
    ['almost half', 46.6, true],
    ['almost half', 44, false],
  ])('“%s” says %d: %s', (text, exact, expected) => {
    expect(numbersIn(text).some((said) => says(said, exact))).toBe(expected);
  });
});

describe('a number that comes from nowhere is found', () => {
  const response = viewOf('sector-response').view;
  const spending = viewOf('early-intervention-spending').view;
  const children = viewOf('children-in-care').view;
  const starting = viewOf('children-in-care', 'measure-starting').view;
  const funding = viewOf('funding-gap', 'measure-per-year').view;
  const missed = viewOf('missed-early-help').view;
  const health = viewOf('mental-health').view;
  const referrals = viewOf('early-help-referrals').view;
  const withText = (view: DrawnView, svgFrom: string, svgTo: string): DrawnView => ({
    ...view,
    posters: view.posters.map((poster) => {
      expect(poster.svg).toContain(svgFrom);
      return { ...poster, svg: poster.svg.replace(svgFrom, svgTo) };
    }),
  });

  const shift = viewOf('spending-shift').view;
  const linesSwapped = (view: DrawnView): DrawnView => ({
    ...view,
    posters: view.posters.map(({ series, ...poster }) => ({
      ...poster,
      ...(series?.words && { series: { ...series, words: series.words.toReversed() } }),
    })),
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
    ['another line’s number in the sentence of a line', linesSwapped(shift), '£7.15bn'],
    ['another row’s number in a label', withText(children, '>64,460<', '>65,500<'), '65,500'],
    ['a gap that is none', withText(funding, '>Gap: £550m', '>Gap: £540m'), '£540m'],
    ['what a mark does not stand for', withText(missed, 'One dot is 1,000', 'One dot is 2,000'), '2,000'],
    ['a share in a word that nobody gave', { ...health, headline: 'Nearly two thirds' }, 'two thirds'],
    ['so many in so few', { ...referrals, headline: 'One in five children' }, 'One in five'],
    ['a count of those who share nothing named', { ...response, summary: 'Eight are critical.' }, 'Eight'],
    ['a count of all that is not theirs', { ...response, summary: 'Of 12 organisations, some spoke.' }, '12'],
    ['a count in a label', withText(response, '>7<', '>8<'), '8 in “8 Funding”'],
    ['all rows counted in a label of a few', withText(response, '>7<', '>11<'), '11 in “11 Funding”'],
    ['a number that is not the name’s', { ...response, points: ['Article 40: reorganisation.'] }, '40'],
    ['a tick that is off the scale', withText(children, '>50,000<', '>40,000<'), 'no even scale'],
  ])('%s', (_, view, fault) => {
    expect(numbersFromNowhere(view, evidence).join('\n')).toContain(fault);
  });

  test.each([
    ['another ratio', { summary: 'About four times as likely.' }, 'four times'],
    ['ages that no series has', { summary: 'Care leavers aged 18 to 21.' }, '18'],
  ])('%s', (_, words, fault) => {
    const view: DrawnView = { ...viewOf('leavers').view, ...words };
    expect(numbersFromNowhere(view, evidence).join('\n')).toContain(fault);
  });

  test.each([
    ['a figure that is computed from other ones', 'it begins at £6.06bn and is up 18%', []],
    ['a figure that nothing computes', 'it begins at £6.66bn and is up 19%', ['£6.66bn', '19%']],
    ['a sum of a report', 'from £5.7bn to £7.6bn', []],
    ['a sum of no report', 'from £5.7bn to £99bn', ['£99bn']],
    ['a published single figure', '13% of all young people', []],
  ])('in About, %s', (_, text, faults) => {
    const about = [{ heading: 'Told', paragraphs: [text] }];
    expect(aboutFromNowhere({ ...viewOf('spending-shift').view, about }, evidence)).toEqual(
      faults.map((fault) => expect.stringContaining(`Told: ${fault}`)),
    );
  });

  test('a count of rows that share a value is found, where the value is named', () => {
    const rows = [
      { who: 'Ann', what: 'a plan', stance: 'welcomes' },
      { who: 'Ann', what: 'a law', stance: 'welcomes' },
      { who: 'Bob', what: 'a law', stance: 'critical' },
      { who: 'Bob', what: 'a law', stance: 'critical' },
      { who: 'Cas', what: 'a law', stance: 'welcomes' },
    ];
    const columns = ['who', 'what', 'stance'].map((name) => ({ name, title: name }));
    expect(countsOf({ rows, columns }, 'They welcome it', false)).toEqual([2, 3]);
    expect(countsOf({ rows, columns }, 'One is critical', false)).toEqual([1, 1]);
    expect(countsOf({ rows, columns }, 'Of all who spoke', true)).toEqual([3, 4]);
    expect(countsOf({ rows, columns }, 'Of all who spoke', false)).toEqual([]);
    expect(countsOf({ rows: [{ ...rows[0], years: 3 }], columns }, 'They welcome it', true)).toEqual([]);
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
