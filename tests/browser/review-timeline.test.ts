import type { Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readData } from '../../src/prerender/project.ts';
import type { ChartElement } from '../../src/element/chart-element.ts';
import { dateInWords } from '../../src/words/dates.ts';
import { textsOf } from '../contract/picture.ts';
import { sentencesOf } from './sentences.ts';
import { notes, settled, Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

/** Opens a page with the timeline, ready. */
const visit = (attributes = '') => site.visitChart('care-review-timeline', attributes);

/** Everything that tells which milestones are shown. */
const told = async (chart: Locator) => ({
  ...(await chart.evaluate(async (element: ChartElement) => {
    await element.updateComplete;
    const root = element.shadowRoot;
    return {
      dates: element.rows.map((row) => String(row['date'])),
      headline: root?.querySelector('[part=headline]')?.textContent.trim(),
      summary: element.summary,
      height: Number(root?.querySelector('svg')?.getAttribute('height')),
      texts: [...(root?.querySelectorAll('svg text') ?? [])].map((text) => text.textContent),
      file: element.toSVG(),
      marks: [...(root?.querySelectorAll('[role=img]') ?? [])].map((mark) => mark.getAttribute('aria-label')),
      csv: element.toCSV().trim().split('\r\n').slice(1),
      code: element.embedCode().split('\n').at(-1),
    };
  })),
  points: await sentencesOf(chart),
});

const ALL = readData()
  .events.map(({ date }) => date)
  .toSorted();

describe('the timeline of the Review', () => {
  test('shows every milestone where no range is asked for', async () => {
    const { page, said, chart } = await visit();
    const { dates, marks, points, code } = await told(chart);
    expect(dates).toEqual(ALL);
    expect(marks).toEqual(points);
    expect(code).toBe('<care-review-timeline></care-review-timeline>');
    expect([said, (await notes(page)).violations]).toEqual([[], []]);
    await page.close();
  });

  test('shows a range alone: in picture, file, points, table, CSV, words and embed code', async () => {
    const whole = await visit();
    const all = await told(whole.chart);
    await whole.page.close();

    const { page, said, chart } = await visit(' from="2022-05-23" to="2023"');
    const range = await told(chart);
    const expected = ALL.filter((date) => date >= '2022-05-23' && date < '2024');
    expect(range.dates).toEqual(expected);
    expect(range.height).toBeLessThan(all.height * 0.6);
    expect(range.texts.filter((text) => /^\d{4}$/.test(text)).toSorted()).toEqual(['2022', '2023']);
    const inFile = new Set(textsOf(range.file).map(({ text }) => text.replaceAll(' ', '')));
    expect(range.texts.filter((text) => !inFile.has(text.replaceAll(' ', '')))).toEqual([]);
    expect(range.file).not.toMatch(/Review announced|placements market|Seven more/);
    expect(range.texts.join()).toContain('Final report published');
    expect(range.texts.join()).not.toMatch(/Review announced|placements market|Seven more/);
    expect(range.marks).toEqual(range.points);
    expect(range.marks).toHaveLength(expected.length);
    expect(range.csv.map((line) => line.split(',')[0])).toEqual(expected);
    expect(range.summary).toContain('23 May 2022 to 15 December 2023');
    expect(range.headline).not.toBe(all.headline);
    expect(range.code).toBe('<care-review-timeline from="2022-05-23" to="2023"></care-review-timeline>');
    await chart.getByRole('button', { name: 'Table' }).click();
    await chart.getByRole('table').waitFor();
    expect(await chart.locator('tbody th').allTextContents()).toEqual(expected.map((date) => dateInWords(date)));
    expect([said, (await notes(page)).violations]).toEqual([[], []]);
    await page.close();
  });

  test('is walked from the first milestone of the range to its last, and no further', async () => {
    const { page, chart } = await visit(' from="2023-05" to="2023-12"');
    const { points } = await told(chart);
    const tooltip = chart.locator('.tooltip');
    await chart.locator('.plot').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    expect(await tooltip.textContent()).toBe(points[0]);
    for (const _ of points) await page.keyboard.press('ArrowDown');
    expect(await tooltip.textContent()).toBe(points.at(-1));
    await page.keyboard.press('End');
    expect(await tooltip.textContent()).toBe(points.at(-1));
    await page.close();
  });

  test('follows the attributes as they change', async () => {
    const { page, chart } = await visit(' from="2025"');
    expect((await told(chart)).dates).toEqual(ALL.filter((date) => date >= '2025'));
    await chart.evaluate((element) => element.setAttribute('to', '2025'));
    expect((await told(chart)).dates).toEqual(ALL.filter((date) => date.startsWith('2025')));
    await chart.evaluate((element) => {
      element.removeAttribute('from');
      element.removeAttribute('to');
    });
    expect((await told(chart)).dates).toEqual(ALL);
    await page.close();
  });

  test('says once that a date is none, or that a range is empty, and shows all', async () => {
    const tags = ['from="soon"', 'from="2022-13"', 'from="2024" to="2022"', 'to="2001"'].map((set) =>
      `<care-review-timeline ${set}></care-review-timeline>`.repeat(2),
    );
    const { page, said } = await site.visit({ body: tags.join('') });
    await page.locator('care-review-timeline').evaluateAll((all) => {
      for (const chart of all) chart.setAttribute('loading', 'eager');
    });
    await settled(page);
    const allowed = 'is not known; leaving it out. Allowed: a date as YYYY, YYYY-MM or YYYY-MM-DD.';
    expect(said.toSorted()).toEqual([
      `care-charts: <care-review-timeline from="2022-13"> ${allowed}`,
      `care-charts: <care-review-timeline from="soon"> ${allowed}`,
      'care-charts: <care-review-timeline> has no milestone from "" to "2001"; showing all',
      'care-charts: <care-review-timeline> has no milestone from "2024" to "2022"; showing all',
    ]);
    const shown = await page
      .locator('care-review-timeline')
      .evaluateAll((all) => all.map((chart) => (chart as ChartElement).rows.length));
    expect(new Set(shown)).toEqual(new Set([ALL.length]));
    await page.close();
  });
});
