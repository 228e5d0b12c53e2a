import type { BrowserContextOptions, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChartElement } from '../../src/element/chart-element.ts';
import { count, money } from '../../src/words/numbers.ts';
import { notes, settled, Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

const LABEL = 'Children moved to kinship care';

async function visit(attributes = '', options: BrowserContextOptions = {}) {
  const visited = await site.visitChart('care-kinship-savings', attributes, options);
  const { chart } = visited;
  return { ...visited, range: chart.getByRole('slider'), number: chart.getByRole('spinbutton') };
}

/** Everything that tells which number is shown. */
const told = (chart: Locator) =>
  chart.evaluate(async (element: ChartElement) => {
    await element.updateComplete;
    const root = element.shadowRoot;
    const marks = [...(root?.querySelectorAll('[role=img]') ?? [])];
    return {
      children: Number(element.view['children']),
      saving: Number(element.rows[0]?.['saving']),
      kind: element.rows[0]?.['kind'],
      csv: element.toCSV(),
      file: element.toSVG(),
      code: element.embedCode().split('\n').at(-1),
      sentence: root?.querySelector('.summary')?.textContent,
      texts: [...(root?.querySelectorAll('svg text') ?? [])].map((text) => text.textContent),
      points: element.rows.map((_, row) => root?.querySelector(`[role=img][data-row='${row}']`)?.ariaLabel),
      squares: marks.find((mark) => mark.getAttribute('data-row') === '0')?.getAttribute('d'),
      limits: root?.querySelector('output')?.textContent,
      height: element.offsetHeight,
    };
  });

const changes = async (page: Page): Promise<number> =>
  (await notes(page)).events.filter((event) => event.endsWith('care-change')).length;

const focused = (input: Locator): Promise<boolean> =>
  input.evaluate((element) => element === (element.getRootNode() as ShadowRoot).activeElement);

describe('children moved to kinship care', () => {
  test('are a thousand where nothing is set, with both controls named', async () => {
    const { page, said, chart, range, number } = await visit();
    const { children, saving, kind, code } = await told(chart);
    expect([children, saving, kind, code]).toEqual([
      1000,
      40,
      'estimate',
      '<care-kinship-savings></care-kinship-savings>',
    ]);
    expect(await chart.getByLabel(LABEL, { exact: true }).count()).toBe(2);
    expect([await range.inputValue(), await number.inputValue()]).toEqual(['1000', '1000']);
    expect(await range.getAttribute('aria-valuetext')).toBe('1,000 children, £40m');
    expect([said, (await notes(page)).violations]).toEqual([[], []]);
    await page.close();
  });

  test('follow the keys of the slider, which keeps the focus and its place', async () => {
    const { page, chart, range } = await visit();
    const before = await told(chart);
    const place = await range.boundingBox();
    await range.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'PageUp', 'ArrowUp']) await page.keyboard.press(key);
    const after = await told(chart);
    expect(after.children).toBeGreaterThan(before.children + 300);
    expect(after.saving).toBeCloseTo((before.saving / before.children) * after.children, 9);
    expect(await focused(range)).toBe(true);
    expect(await range.boundingBox()).toEqual(place);
    expect(await range.getAttribute('aria-valuetext')).toBe(
      `${count(after.children)} children, ${money(after.saving)}`,
    );
    expect(await changes(page)).toBe(4);
    await page.keyboard.press('Home');
    expect((await told(chart)).children).toBe(100);
    await page.keyboard.press('End');
    expect((await told(chart)).children).toBe(81_700);
    await page.close();
  });

  test('are told by sentence, picture, points, table, CSV and file alike', async () => {
    const { page, chart, number } = await visit();
    const before = await told(chart);
    await number.fill('34567');
    const after = await told(chart);
    const sum = money(after.saving);
    for (const text of [after.sentence, after.points[0], after.texts.join(' '), after.file]) {
      expect(text).toContain('34,567');
      expect(text).toContain(sum);
    }
    expect(after.csv).toContain('34567');
    expect(after.csv).toContain('scaled in proportion');
    expect(after.squares).not.toBe(before.squares);
    expect(after.points[1]).toBe(before.points[1]);
    expect(after.code).toBe('<care-kinship-savings children="34567"></care-kinship-savings>');
    await chart.getByRole('button', { name: 'Table' }).click();
    expect(await chart.locator('tbody tr').first().textContent()).toContain('34,567');
    expect(await focused(number)).toBe(false);
    await page.close();
  });

  test('can be typed figure by figure, and back to what was drawn', async () => {
    const { page, chart, number } = await visit();
    const before = await told(chart);
    await number.fill('');
    await number.pressSequentially('25000');
    expect((await told(chart)).children).toBe(25_000);
    expect(await focused(number)).toBe(true);
    await number.fill('');
    await page.keyboard.press('Tab');
    expect(await number.inputValue()).toBe('25000');
    await number.fill('1000');
    expect(await told(chart)).toEqual(before);
    await page.close();
  });

  test.each([
    ['9999999', '81700', 'The most is 81,700.'],
    ['7', '100', 'The least is 100.'],
  ])('typed as %s become %s, and the reader is told', async (typed, shown, words) => {
    const { page, said, chart, number, range } = await visit();
    expect((await told(chart)).limits).toBe('From 100 to 81,700');
    await number.fill(typed);
    await page.keyboard.press('Enter');
    expect(await number.inputValue()).toBe(shown);
    expect(await told(chart)).toMatchObject({ children: Number(shown), limits: words });
    expect(await chart.getByRole('status').textContent()).toBe(words);
    await range.focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    expect((await told(chart)).limits).toBe('From 100 to 81,700');
    expect(said).toEqual([]);
    await page.close();
  });

  test('follow a finger, and nothing is moved but the last line or so', async () => {
    const { page, chart, range } = await visit('', { hasTouch: true, viewport: { width: 320, height: 900 } });
    const before = await told(chart);
    const place = await range.boundingBox();
    if (!place) throw new Error('No slider');
    await page.touchscreen.tap(place.x + place.width / 2, place.y + place.height / 2);
    const { children, height } = await told(chart);
    expect(children).toBeGreaterThan(30_000);
    expect(children).toBeLessThan(50_000);
    expect(await range.boundingBox()).toEqual(place);
    expect(Math.abs(height - before.height)).toBeLessThanOrEqual(23);
    await page.close();
  });

  test('follow a pointer that drags, without a moment of another picture or of none', async () => {
    const { page, chart, range } = await visit();
    const place = await range.boundingBox();
    if (!place) throw new Error('No slider');
    await chart.evaluate((element) => {
      const plot = element.shadowRoot?.querySelector('.plot');
      const seen = new Set<number>();
      Object.assign(window, { seen });
      if (plot)
        new MutationObserver(() => seen.add(plot.querySelectorAll('svg').length)).observe(plot, { childList: true });
    });
    const y = place.y + place.height / 2;
    await page.mouse.move(place.x + 12, y);
    await page.mouse.down();
    for (const share of [0.2, 0.4, 0.6, 0.8]) await page.mouse.move(place.x + place.width * share, y, { steps: 3 });
    expect(await focused(range)).toBe(true);
    await page.mouse.up();
    const { children } = await told(chart);
    expect(children).toBeGreaterThan(60_000);
    expect(await page.evaluate(() => [...(window as unknown as { seen: Set<number> }).seen])).toEqual([1]);
    expect((await notes(page)).shift).toBeLessThanOrEqual(0.02);
    await page.close();
  });

  test.each(['children', 'moved'])('of the attribute %s give way to what the author sets later', async (attribute) => {
    const { page, chart, number } = await visit(` ${attribute}="2000"`);
    expect((await told(chart)).children).toBe(2000);
    await number.fill('99999999');
    await page.keyboard.press('Enter');
    await chart.evaluate((element, attribute) => element.setAttribute(attribute, '4000'), attribute);
    expect(await told(chart)).toMatchObject({ children: 4000, limits: 'From 100 to 81,700' });
    expect(await number.inputValue()).toBe('4000');
    await chart.evaluate((element: ChartElement) => Object.assign(element, { moved: 1500 }));
    expect((await told(chart)).children).toBe(1500);
    await page.close();
  });

  test('beyond a limit are told to the author once, and to the reader', async () => {
    const { page, said } = await site.visit({
      body: '<care-kinship-savings children="999999"></care-kinship-savings>'.repeat(2),
    });
    await settled(page);
    expect(said).toEqual([
      'care-charts: <care-kinship-savings children="999999"> is not known; using "81700". Allowed: a whole number from 100 to 81700.',
    ]);
    expect((await told(page.locator('care-kinship-savings').first())).limits).toBe('The most is 81,700.');
    await page.close();
  });

  test('have no controls where the author wants none', async () => {
    const { page, chart, range, number } = await visit(' controls="none" children="5000"');
    expect([await range.count(), await number.count(), await chart.getByRole('status').count()]).toEqual([0, 0, 0]);
    expect((await told(chart)).children).toBe(5000);
    await page.close();
  });
});
