import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChartElement } from '../../src/element/chart-element.ts';
import { sentencesOf } from '../browser/sentences.ts';
import { notes, settled, Site } from '../browser/site.ts';

let site: Site;

/** Opens a page with the chart, ready. */
const visit = (attributes = '') => site.visitChart('care-adopted', attributes);

/** Everything that tells which view is shown. */
const told = async (chart: Locator) => ({
  ...(await chart.evaluate(async (element: ChartElement) => {
    await element.updateComplete;
    const root = element.shadowRoot;
    return {
      view: element.view,
      rows: element.rows.length,
      summary: element.summary,
      csv: element.toCSV().trim().split('\r\n').length - 1,
      file: element.toSVG(),
      code: element.embedCode().split('\n').at(-1),
      sentence: root?.querySelector('.summary')?.textContent,
      viewBox: root?.querySelector('svg')?.getAttribute('viewBox'),
      marks: [...(root?.querySelectorAll('[role=img]') ?? [])].map((mark) => mark.getAttribute('aria-label')),
      attributes: element.getAttributeNames(),
    };
  })),
  points: await sentencesOf(chart),
});

const changes = async (page: Page): Promise<number> =>
  (await notes(page)).events.filter((event) => event.endsWith('care-change')).length;

/**
 * `care-adopted`, whose mixin crops and redraws its picture, behaves on a page as other charts do.
 * @param folder Where the `cdn/` that has it stands, once the tests before have built it.
 */
export function behavesOnAPage(folder: () => string): void {
  beforeAll(async () => {
    site = await Site.open(folder());
  });
  afterAll(() => site?.close());

  test('shows what was drawn where nothing is set, under the strictest policy', async () => {
    const { page, said, chart } = await visit();
    const { view, rows, points, code, viewBox } = await told(chart);
    expect(view).toEqual({ from: '', children: '1000' });
    expect(points).toHaveLength(rows);
    expect(code).toBe('<care-adopted></care-adopted>');
    expect(viewBox).toMatch(/^0 0 /);
    expect([said, (await notes(page)).violations]).toEqual([[], []]);
    await page.close();
  });

  test('crops its picture, and rows, points, table, CSV and sentence follow', async () => {
    const { page, said, chart } = await visit(' from="2020"');
    const { view, rows, csv, points, marks, sentence, summary, file, code, viewBox } = await told(chart);
    expect(view['from']).toBe('2020');
    expect(viewBox).toMatch(/^0 40 /);
    expect(rows).toBeGreaterThan(1);
    expect([csv, points.length, marks.length]).toEqual([rows, rows, rows]);
    expect(marks).toEqual(points);
    expect(summary).toBe(`${rows} years are shown.`);
    expect(sentence).toBe(summary);
    expect(file).toContain(summary);
    expect(code).toBe('<care-adopted from="2020"></care-adopted>');
    await chart.getByRole('button', { name: 'Table' }).click();
    await chart.getByRole('table').waitFor();
    expect(await chart.locator('tbody tr').count()).toBe(rows);
    await chart.locator('.plot').focus();
    await page.keyboard.press('Home');
    expect(await chart.locator('.tooltip').textContent()).toBe(points[0]);
    expect(said).toEqual([]);
    await page.close();
  });

  test('redraws its own marks as the reader moves a control, and tells each change once', async () => {
    const { page, chart } = await visit();
    const range = chart.getByRole('slider');
    await range.focus();
    await page.keyboard.press('End');
    const after = await told(chart);
    expect(after.view['children']).toBe('5000');
    expect(after.sentence).toBe('5,000 children at once.');
    expect(after.marks).toEqual(['5,000 children.']);
    expect(after.code).toBe('<care-adopted children="5000"></care-adopted>');
    expect(after.attributes).toEqual([]);
    expect(await chart.getByRole('spinbutton').inputValue()).toBe('5000');
    expect(await range.evaluate((input) => input === (input.getRootNode() as ShadowRoot).activeElement)).toBe(true);
    expect(await changes(page)).toBe(1);
    const same = await chart.evaluate(async (element: ChartElement) => {
      const { rows } = element;
      element.requestUpdate();
      await element.updateComplete;
      return rows === element.rows;
    });
    expect([same, await changes(page)]).toEqual([true, 1]);
    await page.close();
  });

  test('takes what a reader types within its limits', async () => {
    const { page, chart } = await visit();
    await chart.getByRole('spinbutton').fill('777777');
    expect((await told(chart)).view['children']).toBe('5000');
    await page.close();
  });

  test('gives way to what the author sets later, by attribute or property', async () => {
    const { page, chart } = await visit(' children="2000"');
    await chart.getByRole('spinbutton').fill('3000');
    expect((await told(chart)).view['children']).toBe('3000');
    await chart.evaluate((element) => element.setAttribute('children', '4000'));
    expect((await told(chart)).view['children']).toBe('4000');
    await chart.evaluate((element: ChartElement) => Object.assign(element, { atOnce: 1500 }));
    const { view, sentence, code } = await told(chart);
    expect([view['children'], sentence]).toEqual(['1500', '1,500 children at once.']);
    expect(code).toBe('<care-adopted children="1500"></care-adopted>');
    expect(await chart.evaluate((element) => element.children.length)).toBe(0);
    await page.close();
  });

  test('says once that a value is not known, with what is allowed, and shows the nearest or the default', async () => {
    const { page, said } = await site.visit({
      body: `${'<care-adopted from="soon" children="9999"></care-adopted>'.repeat(2)}<care-adopted children="many"></care-adopted>`,
    });
    await settled(page);
    expect(said.toSorted()).toEqual([
      'care-charts: <care-adopted children="9999"> is not known; using "5000". Allowed: a whole number from 1 to 5000.',
      'care-charts: <care-adopted children="many"> is not known; using "1000". Allowed: a whole number from 1 to 5000.',
      'care-charts: <care-adopted from="soon"> is not known; leaving it out. Allowed: a year, such as 2020.',
    ]);
    const views = await page
      .locator('care-adopted')
      .evaluateAll((all) => all.map((chart) => (chart as ChartElement).view));
    expect(views.map(({ children }) => children)).toEqual(['5000', '5000', '1000']);
    await page.close();
  });

  test('says so where a setting does not fit its rows', async () => {
    const { page, said } = await visit(' from="2099"');
    expect(said).toEqual([
      'care-charts: <care-adopted from="2099"> is not known; leaving it out. Allowed: a year that is shown.',
    ]);
    await page.close();
  });

  test('hides its controls where the author wants none', async () => {
    const { page, chart } = await visit(' controls="none"');
    expect(await chart.getByRole('slider').count()).toBe(0);
    await page.close();
  });

  test.each([320, 900])('has the place of its controls kept free, at %i px', async (width) => {
    const head = '<link rel="stylesheet" href="care-charts.css"><script type="module" src="care-charts.js"></script>';
    const { page } = await site.visit(
      { head, body: `<care-adopted></care-adopted><p>${'What follows the chart. '.repeat(20)}</p>` },
      { viewport: { width, height: 900 } },
    );
    await settled(page);
    expect((await notes(page)).shift).toBeLessThanOrEqual(0.02);
    await page.close();
  });

  test('tells rows and sentence of its settings before it is ready', async () => {
    const { page } = await site.visit({ body: '' });
    const early = await page.evaluate(async () => {
      const hidden = Object.assign(document.createElement('div'), { hidden: true });
      const chart = document.createElement('care-adopted') as ChartElement;
      chart.setAttribute('children', '70');
      hidden.append(chart);
      document.body.append(hidden);
      await customElements.whenDefined('care-adopted');
      return [chart.state, chart.summary, chart.view['children']];
    });
    expect(early).toEqual(['idle', '70 children at once.', '70']);
    await page.close();
  });
}
