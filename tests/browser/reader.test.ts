import type { Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { descriptor } from '../../src/prerender/project.ts';
import type { ChartElement } from '../../src/element/chart-element.ts';
import { dateInWords } from '../../src/words/dates.ts';
import { sentencesOf } from './sentences.ts';
import { notes, settled, Site, type Visit, textOf } from './site.ts';

const SPENDING = 'care-early-intervention-spending';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

/** Opens a page with one chart, ready. */
async function chart(markup: string): Promise<Visit & { chart: Locator }> {
  const visit = await site.visit({ body: markup });
  await settled(visit.page);
  return { ...visit, chart: visit.page.locator(/<(care-[a-z-]+)/.exec(markup)?.[1] ?? '') };
}

const shadow = (locator: Locator, selector: string): Locator => locator.locator(selector);

describe('a reader', () => {
  test('hears finding, measure, sentence and source in order, from a figure named by its headline', async () => {
    const { page, chart: gap } = await chart('<care-funding-gap></care-funding-gap>');
    const figure = page.getByRole('figure');
    const headline = await gap.getByRole('heading', { level: 3 }).textContent();
    expect(await figure.getAttribute('aria-labelledby')).toBe(await gap.getByRole('heading').getAttribute('id'));
    const parts = await gap.evaluate((element) =>
      [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])].map((part) => part.getAttribute('part')),
    );
    expect(
      parts.filter((part) => ['headline', 'subtitle', 'plot', 'summary', 'source', 'controls'].includes(part ?? '')),
    ).toEqual(['headline', 'subtitle', 'plot', 'summary', 'source', 'controls']);
    expect(await shadow(gap, '.summary').textContent()).toBe(
      await gap.evaluate((element: ChartElement) => element.summary),
    );
    expect(headline).not.toBe('');
    await page.close();
  });

  test('points anywhere in the plot and reads the sentence of the nearest point', async () => {
    const { page, chart: spending } = await chart(`<${SPENDING}></${SPENDING}>`);
    const plot = shadow(spending, '.plot');
    const box = await plot.boundingBox();
    if (!box) throw new Error('No plot');
    await page.mouse.move(box.x + box.width - 4, box.y + 4);
    const tooltip = shadow(spending, '.tooltip');
    const points = await sentencesOf(spending);
    await tooltip.getByText(points.at(-1) ?? '', { exact: true }).waitFor();
    await page.mouse.move(box.x, box.y - 30);
    expect(await tooltip.isHidden()).toBe(true);
    await page.close();
  });

  test('walks the points with the keyboard, each a named stop, and leaves in two steps', async () => {
    const { page, chart: spending } = await chart(`<button>Before</button><${SPENDING}></${SPENDING}>`);
    const focused = () =>
      spending.evaluate((element: ChartElement) => {
        const active = element.shadowRoot?.activeElement;
        return active?.getAttribute('aria-label') ?? active?.className;
      });
    const points = await sentencesOf(spending);
    await shadow(spending, '.plot').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(focused).toBe(points[0]);
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe(points[1]);
    await page.keyboard.press('End');
    expect(await focused()).toBe(points.at(-1));
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe(points.at(-1));
    await page.keyboard.press('Home');
    expect(await focused()).toBe(points[0]);
    const tooltip = shadow(spending, '.tooltip');
    expect(await tooltip.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect((await notes(page)).events).toContain(`${SPENDING} care-select`);
    await page.keyboard.press('Escape');
    expect([await tooltip.isHidden(), await focused()]).toEqual([true, points[0]]);
    expect(await shadow(spending, '.ring').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(
      await shadow(spending, '.plot').evaluate((plot) => plot === (plot.getRootNode() as ShadowRoot).activeElement),
    ).toBe(true);
    await page.close();
  });

  test('keeps the focus on a point when the picture is redrawn for another width', async () => {
    const { page, chart: spending } = await chart(`<${SPENDING}></${SPENDING}>`);
    await shadow(spending, '.plot').focus();
    await page.keyboard.press('End');
    await shadow(spending, '.tooltip').waitFor();
    await page.setViewportSize({ width: 340, height: 800 });
    await page.waitForFunction(
      (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('svg')?.getAttribute('width') === '305',
      SPENDING,
    );
    const label = await spending.evaluate((element: ChartElement) =>
      element.shadowRoot?.activeElement?.getAttribute('aria-label'),
    );
    expect(label).toBe((await sentencesOf(spending)).at(-1));
    await page.close();
  });

  test('opens the table under a native button: caption, headings of columns and rows, a row for every row', async () => {
    const { page, chart: care } = await chart('<care-children-in-care></care-children-in-care>');
    const button = care.getByRole('button', { name: 'Table' });
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    const table = care.getByRole('table');
    const rows = await care.evaluate((element: ChartElement) => element.rows.length);
    expect(await table.locator('caption').textContent()).toContain('England');
    expect(await table.locator('tbody tr').count()).toBe(rows);
    expect(await table.locator('th:not([scope])').count()).toBe(0);
    const projected = await table.locator('tbody tr').last().textContent();
    expect(projected).toMatch(/approaching .*projection/s);
    await page.close();
  });

  test('reads about the figure: what is counted, what was said and how it checks, where sources differ, releases, licence, sources, citation', async () => {
    const { page, chart: spending } = await chart(`<${SPENDING}></${SPENDING}>`);
    await spending.getByRole('button', { name: 'About this figure' }).click();
    const about = shadow(spending, '#about');
    await about.getByText('To cite this figure').waitFor();
    const headings = await about.locator('dt').allTextContents();
    expect(headings).toEqual([
      'What is counted',
      'Breaks in the series',
      'What was said, and how it checks',
      'Where sources differ',
      'Releases',
      'Licence',
      'Sources',
      'To cite this figure',
    ]);
    expect(await about.getByRole('link').count()).toBeGreaterThan(0);
    // Some sources carry no date, so the newest that does would make the figure look older than it is.
    expect(await about.textContent()).toContain(`Evidence as of ${dateInWords(descriptor().created.slice(0, 10))}.`);
    await page.close();
  });

  test.each([
    ['copies the citation, and is told', ['clipboard-read', 'clipboard-write'], 'Copied.'],
    ['finds the citation selected where a page may not copy', [], 'Selected: copy it with the keyboard or the menu.'],
  ])('%s', async (_, permissions, told) => {
    const { page, said } = await site.visit({ body: `<${SPENDING}></${SPENDING}>` }, { permissions }, (page) =>
      permissions.length
        ? Promise.resolve()
        : page.addInitScript(() => {
            Object.defineProperty(navigator, 'clipboard', { value: undefined });
          }),
    );
    await settled(page);
    const spending = page.locator(SPENDING);
    await spending.getByRole('button', { name: 'About this figure' }).click();
    await spending.getByRole('button', { name: 'Copy' }).click();
    await spending.getByText(told).waitFor();
    const citation = await shadow(spending, '.copyable span').first().textContent();
    expect(citation).toMatch(/^care-charts \d+\.\d+\.\d+, “.+”\. .+\.$/);
    const taken = permissions.length
      ? await page.evaluate(() => navigator.clipboard.readText())
      : await page.evaluate(() => String(getSelection()));
    expect(taken).toBe(citation);
    expect(said).toEqual([]);
    await page.close();
  });

  test('downloads the figures, unrounded and with their sources, and the picture with its colours', async () => {
    const { page, chart: spending } = await chart(`<${SPENDING}></${SPENDING}>`);
    await spending.getByRole('button', { name: 'Download' }).click();
    const save = async (name: string): Promise<{ file: string; text: string }> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        spending.getByRole('button', { name }).click(),
      ]);
      return { file: download.suggestedFilename(), text: await textOf(download) };
    };
    const figures = await save('Figures (CSV)');
    expect(figures.file).toBe('early-intervention-spending.csv');
    const [header = '', ...lines] = figures.text.trim().split('\r\n');
    expect(header.replace('\ufeff', '')).toBe('year,spending,prices,published,series_break,source');
    expect(lines).toHaveLength(await spending.evaluate((element: ChartElement) => element.rows.length));
    expect(lines[0]).toMatch(/^2010\/11,3490\.67\d+,/);
    const picture = await save('Picture (SVG)');
    expect(picture.file).toBe('early-intervention-spending.svg');
    expect(picture.text).not.toContain('var(');
    expect(picture.text).toContain(`<title>${await spending.getByRole('heading', { level: 3 }).textContent()}</title>`);
    expect(picture.text).toContain('#12436d');
    await page.close();
  });
});

describe('a finger', () => {
  test('taps for the sentence of the nearest point, which stays until it taps elsewhere', async () => {
    const { page } = await site.visit(
      { body: `<${SPENDING}></${SPENDING}><p id="elsewhere" tabindex="0">Elsewhere</p>` },
      { hasTouch: true },
    );
    await settled(page);
    const spending = page.locator(SPENDING);
    const tooltip = shadow(spending, '.tooltip');
    // Above the last bar, where there is no mark.
    const box = await shadow(spending, '.plot').boundingBox();
    if (!box) throw new Error('No plot');
    await shadow(spending, '.plot').tap({ position: { x: box.width - 10, y: 40 } });
    const sentence = (await sentencesOf(spending)).at(-1) ?? '';
    await tooltip.getByText(sentence, { exact: true }).waitFor();
    await page.locator('#elsewhere').tap();
    expect(await tooltip.isHidden()).toBe(true);
    await page.close();
  });
});

describe('a reader’s choice', () => {
  test('changes the view, its rows, sentence and code, and leaves the author’s markup alone', async () => {
    const { page, chart: spending } = await chart(`<${SPENDING}></${SPENDING}>`);
    const tell = () =>
      spending.evaluate(async (element: ChartElement) => {
        await element.updateComplete;
        return [element.view['prices'], element.summary, element.toCSV(), element.embedCode('tag')];
      });
    const before = await tell();
    await spending.getByText('In cash').click();
    await page.waitForFunction(() =>
      (window as unknown as { notes: { events: string[] } }).notes.events.some((event) =>
        event.endsWith('care-change'),
      ),
    );
    const after = await tell();
    expect(after[0]).toBe('cash');
    for (const [index, was] of before.entries()) expect(after[index]).not.toBe(was);
    expect(after[3]).toContain(`<${SPENDING} prices="cash"></${SPENDING}>`);
    expect(await spending.evaluate((element) => element.getAttributeNames())).toEqual([]);
    await page.close();
  });

  test('gives way to an attribute that the author sets later', async () => {
    const { page, chart: gap } = await chart('<care-funding-gap></care-funding-gap>');
    await gap.getByText('For family help').click();
    await page.waitForFunction(
      () => (document.querySelector('care-funding-gap') as ChartElement).view['ask'] === 'family-help',
    );
    await gap.evaluate((element) => element.setAttribute('ask', 'childrens-society'));
    await page.waitForFunction(
      () => (document.querySelector('care-funding-gap') as ChartElement).view['ask'] === 'childrens-society',
    );
    expect(await gap.locator('input:checked').first().inputValue()).toBe('childrens-society');
    await page.close();
  });

  test('is a group of native radio buttons, moved through with the arrow keys', async () => {
    const { page, chart: spending } = await chart(`<${SPENDING}></${SPENDING}>`);
    const group = spending.getByRole('group', { name: 'Prices' });
    await group.getByRole('radio', { name: 'After inflation' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await group.getByRole('radio', { name: 'In cash' }).isChecked()).toBe(true);
    await page.close();
  });

  test('is not offered where the author wants no controls; table, about and source stay', async () => {
    const { page, chart: gap } = await chart('<care-funding-gap controls="none"></care-funding-gap>');
    expect(await gap.getByRole('radio').count()).toBe(0);
    expect(await gap.getByRole('button').allInnerTexts()).toEqual(['About this figure', 'Table']);
    await page.close();
  });
});

test('an author can replace headline and subtitle, and say how deep the headline stands', async () => {
  const { page, chart: gap } = await chart(
    '<care-funding-gap headline="Mine &amp; yours" subtitle="Ours" heading-level="2"></care-funding-gap>',
  );
  expect(await gap.getByRole('heading', { level: 2 }).textContent()).toBe('Mine & yours');
  expect(await shadow(gap, '.subtitle').textContent()).toBe('Ours');
  const codeOf = (words = {}): Promise<string> =>
    gap.evaluate(async (element: ChartElement, words) => {
      await element.updateComplete;
      return Object.assign(element, words).embedCode('tag');
    }, words);
  expect(await codeOf()).toContain('headline="Mine &amp; yours" subtitle="Ours" heading-level="2"');
  expect(await codeOf({ headline: 'Set', subtitle: 'by script', controls: 'none' })).toContain(
    'headline="Set" subtitle="by script" heading-level="2" controls="none"',
  );
  await page.close();
});
