import { describe, expect, test } from 'vitest';
import { typeset } from '../../src/words/typeset.ts';
import { viewOf } from './every-chart.ts';
import { sayingsOf } from './picture.ts';

/** What the project promises to say, word for word: the one place where the words of charts are written a second time. */
const pictures = (chart: string, key = ''): [number, string][] =>
  viewOf(chart, key).view.posters.map(({ svg, width }) => [width, sayingsOf(svg)]);

describe('early intervention spending after inflation', () => {
  const { view } = viewOf('early-intervention-spending');

  test('fell from £3.5bn to £1.9bn, 46% as published and 47% from unrounded figures', () => {
    expect(view.headline).toBe('Early intervention spending fell by almost half in eight years');
    expect(view.summary).toBe(
      'Action for Children put the fall at 46%: from £3.5bn in 2010/11 to £1.9bn in 2018/19, after inflation. Unrounded official figures give 47%.',
    );
  });

  test.each(pictures('early-intervention-spending'))('shows both ends and the break at a width of %i', (_, said) => {
    for (const text of ['£3.5bn', '£1.9bn', '2010/11', '2018/19', 'Breaks in series']) expect(said).toContain(text);
  });
});

describe('early intervention spending in cash', () => {
  const { view } = viewOf('early-intervention-spending', 'prices-cash');

  test('fell from £3.04bn to £1.86bn, 39%', () => {
    expect(view.summary).toContain('fell from £3.04bn in 2010/11 to £1.86bn in 2018/19, down 39%');
  });

  test('says nothing of 46%, which is not about cash, but in About', () => {
    const { about: _, ...rest } = view;
    expect(JSON.stringify(rest)).not.toMatch(/46 ?%|£3\.5bn|£1\.9bn/);
  });

  test.each(pictures('early-intervention-spending', 'prices-cash'))('shows both ends at a width of %i', (_, said) => {
    for (const text of ['£3.04bn', '£1.86bn', 'Breaks in series']) expect(said).toContain(text);
  });
});

describe('children in care', () => {
  const { view } = viewOf('children-in-care');

  test('rose from 64,460 in 2010 to 83,750 in 2023, then fell to 81,770 in 2025', () => {
    expect(view.headline).toBe('Children in care rose to 83,750 in 2023, then fell');
    expect(view.summary).toContain(
      'rose from 64,460 in 2010 to 83,750 in 2023, then fell to 81,770 in 2025. In 2022 the Independent Review projected a number approaching 100,000 by 2032.',
    );
  });

  test('are said in the projection’s point to be approaching 100,000', () => {
    expect(view.points.at(-1)).toBe('2032, projection made in 2022: approaching 100,000 children in care.');
  });

  test.each(pictures('children-in-care'))('are shown with the projection made in 2022 at a width of %i', (_, said) => {
    for (const text of ['64,460 in 2010', '83,750 in 2023', '81,770 in 2025', 'approaching 100,000 by 2032'])
      expect(said).toContain(text);
    expect(said).toMatch(/Projection made in 2022:( approaching| \||$)/);
  });

  test('and the path is said to start from 31 March 2021, the newest count known when it was made', () => {
    expect(JSON.stringify(view.about)).toContain('31 March 2021');
  });
});

describe('children starting in care', () => {
  const { view } = viewOf('children-in-care', 'measure-starting');

  test('were 32,270 in the year to March 2025, up 15% from 28,090 in 2010', () => {
    expect(view.headline).toContain('32,270 children started in care');
    expect(view.summary).toContain('up 15% from 28,090 in 2010');
  });

  test('have no projection', () => {
    expect(JSON.stringify(view)).not.toMatch(/projection|100,000|dasharray/i);
  });
});

const ASKS = ['', 'ask-family-help', 'ask-childrens-society'];

describe('the funding gap', () => {
  const totals = [
    '£2.8bn over five years',
    '£2.6bn over four years',
    'about £2bn over five years',
    '£200m over two years',
  ];
  const yearly = ['£560m a year', '£650m a year', 'about £400m a year', '£100m a year'];

  test.each(
    ASKS.flatMap((key) => pictures('funding-gap', key).map(([width, said]) => [key || 'review', width, said] as const)),
  )('shows every total with its period (%s at a width of %i)', (_, __, said) => {
    for (const text of totals) expect(said).toContain(text);
  });

  test.each(
    ASKS.flatMap((ask) => {
      const key = [ask, 'measure-per-year'].filter(Boolean).join('.');
      return pictures('funding-gap', key).map(([width, said]) => [ask || 'review', width, said] as const);
    }),
  )('shows every yearly average (%s at a width of %i)', (_, __, said) => {
    for (const text of yearly) expect(said).toContain(text);
  });

  test('draws no bracket between totals of different periods, and one between yearly averages', () => {
    for (const [, said] of pictures('funding-gap')) expect(said).not.toContain('Gap');
    for (const [, said] of pictures('funding-gap', 'measure-per-year')) expect(said).toContain('Gap: £550m a year');
  });

  test('is told as a sentence', () => {
    expect(viewOf('funding-gap').view.headline).toBe('£2.6bn called for over four years; £200m committed over two');
    expect(viewOf('funding-gap').view.summary).toBe(
      'The Independent Review was quoted in May 2022 as calling for £2.6bn over four years. In February 2023 the Government committed £200m over two years.',
    );
  });

  test('tells in About that the yearly profile does not add up, and the money that came later', () => {
    const about = JSON.stringify(viewOf('funding-gap').view.about);
    for (const text of [
      '£46m in year one, £987m in year two, £1.257bn in year three, £233m in year four',
      '£2.523bn',
      'Over £500m in 2025/26',
      '£555m from 2025 to 2028',
      '£2.4bn from 2026 to 2029',
    ])
      expect(about).toContain(text);
  });
});

describe('the timeline of the Review', () => {
  const { view } = viewOf('review-timeline');

  test('takes five years and three months from the announcement to the Act', () => {
    expect(view.headline).toBe('From announcement to Act: five years and three months');
    expect(view.subtitle).toBe(
      'Milestones of the Independent Review of Children’s Social Care, England, December 2019 to April 2026',
    );
    expect(view.summary).toBe(
      'The Review was announced on 15 January 2021, its final report was published on 23 May 2022, the Government responded on 2 February 2023 and the Children’s Wellbeing and Schools Act was enacted on 29 April 2026. 22 milestones from December 2019 to 29 April 2026 are shown: 10 Government, seven Review, four Parliament and one Sector.',
    );
  });

  test('tells each milestone with its date as exactly as it is known, and whose it is', () => {
    expect(view.points.at(0)).toMatch(/^December 2019, Government: Manifesto promise of a review\. /);
    expect(view.points).toContain(
      '2 February 2023, Government: Government response: Stable Homes, Built on Love. The Government publishes its strategy.',
    );
  });

  test('tells in About how the recommendations were counted, and the dates that others give', () => {
    const about = JSON.stringify(view.about);
    for (const text of [
      '80 (Children & Young People Now), more than 80 (Children & Young People Now), over 80 (Local Government Association) and over 70 (Article 39)',
      '8 February 2023 at Keoghs',
      'March 2021 at HM Government',
    ])
      expect(about).toContain(text);
  });

  test.each(pictures('review-timeline'))('shows every title and year, and the key, at a width of %i', (_, said) => {
    const words = [...view.rows.map(({ event }) => typeset(String(event))), 'Review', 'Sector', '2019', '2026'];
    for (const text of words) expect(said).toContain(text);
  });
});
