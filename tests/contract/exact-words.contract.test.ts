import { describe, expect, test } from 'vitest';
import { typeset } from '../../src/words/typeset.ts';
import { evidence, viewOf } from './every-chart.ts';
import { marksOf, rowMarksOf, sayingsOf } from './picture.ts';

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
    for (const text of ['£3.5bn', '£1.9bn', '2010/11', '2018/19', '−46%', 'Break in series'])
      expect(said).toContain(text);
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
    for (const text of ['£3.04bn', '£1.86bn', '−39%', 'Break in series']) expect(said).toContain(text);
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
    for (const text of ['64,460', '83,750 in 2023', 'approaching 100,000 by 2032']) expect(said).toContain(text);
    expect(said).toMatch(/81,770( \|)? in 2025/);
    expect(said).toMatch(/Projection:( approaching| \||$)/);
    expect(said.replaceAll(' |', '')).toContain('Projected in May 2022 from March 2021’s count');
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

describe('early and late intervention', () => {
  test('after inflation late rose 28% while early fell 47%', () => {
    const { view } = viewOf('spending-shift');
    expect(view.headline).toBe('Late intervention spending rose 28% while early intervention fell 47%');
    expect(view.summary).toContain('In 2018/19 prices, early intervention was 39% of £9.06bn spent on both in 2010/11');
    expect(view.summary).toContain('and 21% of £9.02bn in 2018/19');
  });

  test('in cash the ends carry as many digits as the changes need, and no more', () => {
    const { view } = viewOf('spending-shift', 'prices-cash');
    const [early = '', late = ''] = (view.posters[0]?.series?.words ?? []) as string[];
    expect(late).toContain('rose from £4.85bn to £8.78bn, up 81%');
    expect(early).toContain('fell from £3.04bn to £2.025bn, down 33%');
    expect(view.summary).toContain('39% of £7.89bn spent on both in 2010/11, and 19% of £10.8bn in 2021/22');
  });

  test('are shares of the official sums, as they are when these are added up by hand', () => {
    const of = (year: string) => evidence['services-spending'].find((row) => row.year === year);
    for (const [year, share] of [
      ['2010/11', '39%'],
      ['2018/19', '21%'],
      ['2021/22', '19%'],
    ] as const) {
      const row = of(year);
      const early = (row?.sure_start ?? 0) + (row?.family_support ?? 0) + (row?.young_people ?? 0);
      const late = (row?.looked_after ?? 0) + (row?.safeguarding ?? 0) + (row?.youth_justice ?? 0);
      expect(`${Math.round((100 * early) / (early + late))}%`).toBe(share);
    }
  });

  test.each(['', 'prices-cash'])('gives early intervention as the chart of early intervention does (%j)', (key) => {
    const whole = (chart: string) =>
      Object.fromEntries(
        viewOf(chart, key)
          .view.rows.filter((row) => row['series'] !== 'Late intervention')
          .map(({ year, spending }) => [year, Math.round(Number(spending))]),
      );
    const [shift, early] = [whole('spending-shift'), whole('early-intervention-spending')];
    expect(Object.keys(early).length).toBeGreaterThan(5);
    expect(shift).toMatchObject(early);
  });

  test.each(pictures('spending-shift'))('are named at the ends of their lines at a width of %i', (_, said) => {
    expect(said).toMatch(/Late intervention( \|)? £7\.15bn/);
    expect(said).toMatch(/Early intervention( \|)? £1\.86bn/);
    for (const text of ['+28%', '−47%', 'Break in series']) expect(said).toContain(text);
  });

  test('tell in About how much is reclassification, and what each report gave in its own years', () => {
    const [real, cash] = ['', 'prices-cash'].map((key) => JSON.stringify(viewOf('spending-shift', key).view.about));
    expect(real).toContain('£6.06bn instead of £5.57bn and is up 18%');
    expect(cash).toContain('£5.28bn instead of £4.85bn and is up 66%');
    for (const text of [
      '2010/11 to 2019/20: £5.7bn to £7.6bn, up 34%.',
      '2010/11 to 2020/21: £6bn to £8.2bn, up more than a third (37% from these sums).',
      '2010/11 to 2021/22: up 47%.',
      '2010/11 to 2022/23: up 57%.',
      'The Children’s Society: almost 40%',
    ])
      expect(real).toContain(text);
  });
});

describe('care leavers', () => {
  test('are about three times as likely to be in none of the three, and not three times less likely to be in one', () => {
    const { view } = viewOf('leavers');
    expect(view.headline).toBe('Care leavers about three times as likely to lack work or learning');
    expect(view.summary).toContain('does not make them three times less likely to be in one');
    const about = JSON.stringify(view.about);
    expect(about).toContain('That leaves about 57% in education, employment or training');
    expect(about).toContain('For 2017, Fosterline gave 40% of care leavers and 13% of all.');
  });

  test.each(pictures('leavers'))('are 41% against 12% at a width of %i', (_, said) => {
    for (const text of ['41%', '12%', '29 percentage points']) expect(said).toContain(text);
  });

  test('were 39% in 2020, 41% in 2021 and 40% in 2025, with those not known counted in', () => {
    const { view } = viewOf('leavers', 'measure-trend');
    expect(view.headline).toBe('Care leavers without work or learning: 40% in 2025, up from 39%');
    expect(view.summary).toContain('was 39% in 2020, 41% in 2021 and 40% in 2025');
    expect(view.points).toContain(
      'Care leavers aged 19 to 21, year to March 2025: 40% not in education, employment or training (15,290 of 38,440), not known for 6%.',
    );
  });

  test('are told for those aged 19 as far as there are figures', () => {
    const { view } = viewOf('leavers', 'measure-trend');
    expect(view.subtitle).toMatch(/2020 to 2025 \(to 2024 for those aged 19\)$/);
    expect(view.summary).toContain('Of those aged 19 it was 37% in 2020 and 37% in 2024.');
    expect(JSON.stringify(view.about)).toContain('Figures for those aged 19 end in 2024');
    expect(view.points.at(-1)).toContain('(4,810 of 12,930), not known for 5%');
  });

  test.each(pictures('leavers', 'measure-trend'))(
    'have a scale from zero and two named lines at a width of %i',
    (_, said) => {
      expect(said).toMatch(/Aged 19 to 21:( \|)? 40%/);
      for (const text of ['0%', 'Aged 19: 37%']) expect(said).toContain(text);
    },
  );
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

describe('missed early help', () => {
  const { view } = viewOf('missed-early-help');

  test('is an estimate of 64,000 chances a year, and not a number of children', () => {
    expect(view.headline).toBe('An estimated 64,000 chances for early help were missed each year');
    expect(view.summary).toContain('320,000 missed opportunities over five years, 64,000 a year on average');
    expect(JSON.stringify(view.posters) + view.headline + view.summary).not.toMatch(/64,000 children/);
    for (const point of view.points) expect(point).toMatch(/\bestimate\b/);
  });

  test.each(pictures('missed-early-help'))('is 64 of 252 marks of 1,000 at a width of %i', (width, said) => {
    const plain = said.replaceAll(' | ', ' ');
    expect(plain).toContain('One dot is 1,000 missed opportunities, or other assessments, in an average year');
    expect(plain).toContain('64,000 a year');
    expect(plain).toContain('an estimate');
    const { svg } = view.posters.find((poster) => poster.width === width) ?? { svg: '' };
    const marks = rowMarksOf(svg).map(({ row, attributes }) => [row, attributes['d']?.match(/m/gi)?.length]);
    expect(marks.filter(([row]) => row !== 1)).toEqual([
      [0, 64],
      [2, 252 - 64],
    ]);
  });

  test.each(pictures('missed-early-help'))('gives the share only beside its two sums at a width of %i', (_, said) => {
    const plain = said.replaceAll(' | ', ' ');
    for (const text of ['320,000 over five years', '25% of the assessments', '1,260,000 assessments closed'])
      expect(plain).toContain(text);
  });

  test('has a bracket beside the lines of missed opportunities', () => {
    for (const { svg } of view.posters) {
      const paths = Object.fromEntries(rowMarksOf(svg).map(({ row, attributes }) => [row, attributes['d'] ?? '']));
      const [, top = NaN, high = NaN] = (/^M[\d.]+[, ](\d+)h6v(\d+)h-6$/.exec(paths[1] ?? '') ?? []).map(Number);
      const [first, rest] = [paths[0], paths[2]].map((path) => Number(/^M[\d.]+[, ]([\d.]+)/.exec(path ?? '')?.[1]));
      expect(top).toBeLessThan(first ?? NaN);
      expect(top + high).toBeLessThan(rest ?? NaN);
    }
  });
});

describe('referrals to early help', () => {
  const { view } = viewOf('early-help-referrals');

  test('were one in four of 184,500 children, and left about 140,000 without support', () => {
    expect(view.headline).toBe('One in four children referred to early help when their case closed');
    expect(view.summary).toContain(
      'one in four of 184,500 children whose cases social care closed after an assessment',
    );
    expect(view.summary).toContain('about 140,000 children without support');
  });

  test.each(pictures('early-help-referrals'))('are one line of figures of four at a width of %i', (width, said) => {
    for (const text of ['One in four', 'About 140,000 children', '184,500 children']) expect(said).toContain(text);
    const { svg } = view.posters.find((poster) => poster.width === width) ?? { svg: '' };
    // A figure is a head and a body.
    const figures = rowMarksOf(svg).filter(({ attributes }) => attributes['fill'] !== undefined);
    const parts = figures.map(({ row, attributes }) => [row, attributes['d']?.match(/m/gi)?.length]);
    expect(parts).toEqual(
      expect.arrayContaining([
        [0, 16 * 2],
        [1, 48 * 2],
      ]),
    );
  });
});

describe('family help areas', () => {
  const { view } = viewOf('family-help-rollout');

  test('were up to 12 of 152 planned and 10 of 153 delivered', () => {
    expect(view.headline).toBe('Up to 12 family help areas planned, 10 delivered by April 2024');
    expect(view.summary).toBe(
      'In February 2023 the Government committed itself to up to 12 areas, up to 8% of the 152 local authorities of the day. By April 2024 there were 10 of 153, or 7%.',
    );
  });

  test('were named in two waves', () => {
    expect(view.points[1]).toContain(
      'July 2023, delivered: 3 areas, of 152 local authorities: Dorset, Lincolnshire, Wolverhampton',
    );
    expect(view.points[2]).toContain('April 2024, delivered: 7 areas, 10 in all, of 153 local authorities');
  });

  test('are told with the money in all its versions', () => {
    const told = JSON.stringify(view.about);
    for (const sum of [
      'Department for Education: £45m',
      'over £45m',
      'Family Network pilots together',
      'just under £40m',
    ])
      expect(told).toContain(sum);
  });

  test.each(pictures('family-help-rollout'))('are a square for every authority at a width of %i', (width, said) => {
    for (const text of ['Up to 12 of 152', '10 of 153', 'planned, February 2023', 'delivered by April 2024'])
      expect(said).toContain(text);
    const { svg } = view.posters.find((poster) => poster.width === width) ?? { svg: '' };
    const squares = marksOf(svg).flatMap(({ tag, attributes }) => (tag === 'path' ? [attributes['d']] : []));
    expect(squares.map((path) => path?.match(/m/gi)?.length)).toEqual([12, 152 - 12, 3, 7, 153 - 10]);
  });
});

describe('mental health', () => {
  const { view } = viewOf('mental-health');

  test('is nearly half in words, from a survey of 2002, beside official scores', () => {
    expect(view.headline).toBe('“Nearly half” dates from 2002; official scores raise concern about 42%');
    expect(view.summary).toMatch(
      /^Barnardo’s said that nearly half .* goes back to a survey of 2002\. Official scores measure something else/,
    );
    expect(JSON.stringify(view.about)).toContain('almost half who meet the criteria for a psychiatric disorder');
  });

  test('has no number for nearly half, and the scores as another kind', () => {
    expect(view.rows[0]).toMatchObject({ kind: 'estimate', qualifier: 'nearly', share: 'half', percent: null });
    expect(view.rows.slice(1).map(({ kind }) => kind)).toEqual(Array(6).fill('actual'));
  });

  test.each(pictures('mental-health'))('names the mark and the other measure at a width of %i', (_, said) => {
    for (const text of ['Nearly half', '| half |', '38%', '42%', '81% scored', '78% scored'])
      expect(said).toContain(text);
    const plain = said.replaceAll(' | ', ' ');
    expect(plain).toContain('Another measure: official scores');
    expect(plain).toContain('not a diagnosis');
    expect(plain).toContain('Nearly half: no exact number is given');
  });
});

describe('what organisations said', () => {
  test('of the final report: five welcome it, five with conditions, one is critical', () => {
    const { headline, subtitle, summary } = viewOf('sector-response').view;
    expect(headline).toBe('Funding, early and family help come up most in the responses');
    expect(subtitle).toContain('the final report of the Independent Review');
    expect(subtitle).toContain('May 2022');
    expect(summary).toBe(
      'Of 11 organisations quoted, five welcome the final report, five welcome it with conditions and one is critical of it. Funding comes up in seven of the 11 statements, early and family help in seven. Editors chose whom to quote: this is not a survey of the sector.',
    );
  });

  test('of the Case for Change: three welcome it, two with conditions', () => {
    const { summary, subtitle } = viewOf('sector-response', 'document-case-for-change').view;
    expect(subtitle).toContain('June 2021');
    expect(summary).toContain(
      'Of five organisations quoted, three welcome the Case for Change and two welcome it with conditions.',
    );
  });

  test('of everything: 18 statements by 13 organisations, with the launch and the Government’s response', () => {
    const { summary, subtitle } = viewOf('sector-response', 'document-all').view;
    expect(subtitle).toContain('from its launch in January 2021 to the Government’s response in February 2023');
    expect(summary).toContain(
      'Of 18 statements by 13 organisations, eight welcome what they answer, nine welcome it with conditions and one is critical of it.',
    );
  });

  test('is told point by point with organisation, document, stance, theme and weight', () => {
    const { points } = viewOf('sector-response').view;
    expect(points).toContain('Reorganisation, in substance: Article 39 on the final report, critical.');
    expect(points).toContain('Care leavers, in passing: Article 39 on the final report, critical.');
  });

  test('has its coding and its limits told in About', () => {
    const about = JSON.stringify(viewOf('sector-response').view.about);
    for (const text of [
      'By one reader, without a second check.',
      'not a survey of the sector',
      'It is counted once, in full.',
      'The stance is less certain for Social Work England, Barnardo’s and Local Government Association.',
      'ADCS is the Association of Directors of Children’s Services',
      'Article 39 (Carolyne Willow, Director): Points to unregulated homes',
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
      'The Review was announced on 15 January 2021, its final report was published on 23 May 2022, the Government responded on 2 February 2023 and the Children’s Wellbeing and Schools Act was enacted on 29 April 2026. It took eight months from report to response and three years and two months from response to Act.',
    );
  });

  test('tells waits that the calendar has: so many months later the next turn had come, and a month more had not', () => {
    const dateOf = (title: string) => new Date(String(view.rows.find(({ event }) => event === title)?.['date']));
    const later = (date: Date, months: number) =>
      new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate()));
    const report = dateOf('Final report published');
    const response = dateOf('Government response: Stable Homes, Built on Love');
    const act = dateOf("Children's Wellbeing and Schools Act");
    for (const [from, to, months] of [
      [report, response, 8],
      [response, act, 3 * 12 + 2],
    ] as const) {
      expect(later(from, months).getTime()).toBeLessThanOrEqual(to.getTime());
      expect(later(from, months + 1).getTime()).toBeGreaterThan(to.getTime());
    }
  });

  test('tells each milestone with its date as exactly as it is known, and whose it is', () => {
    expect(view.points.at(0)).toMatch(/^December 2019: Manifesto promise of a review \(Government\)\.$/);
    expect(view.points).toContain('2 February 2023: Government response: Stable Homes, Built on Love (Government).');
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
