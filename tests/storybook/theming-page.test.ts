import type { Page } from 'playwright';
import { beforeEach, describe, expect, test } from 'vitest';
import { colours, tokens } from '../../src/theme/tokens.ts';
import { brands } from '../../stories/brands.ts';
import { openStorybook } from './open-storybook.ts';

let page: Page;
openStorybook(
  async (storybook) => {
    ({ page } = storybook);
    await storybook.visitDocs('theming');
    await page.locator('theme-editor .theme-row').last().waitFor();
  },
  { viewport: { width: 800, height: 900 } },
);

const field = (label: string) => page.getByRole('textbox', { name: label, exact: true });
const css = () => page.locator('theme-editor copy-code code').allInnerTexts();
const verdict = () => page.locator('.theme-verdict').innerText();

/** What a chart on a page of a scheme is painted with, as the browser computes it. */
const painted = (selector: string) =>
  page.locator(selector).evaluateAll(
    (charts, names) =>
      charts.map((chart) => {
        const probe = document.createElement('i');
        chart.shadowRoot?.append(probe);
        const values = names.map((name) => {
          probe.style.color = `var(--_${name})`;
          return getComputedStyle(probe).color;
        });
        probe.remove();
        return values;
      }),
    colours.map(({ name }) => name),
  );

describe('the page “Theming”', () => {
  beforeEach(async () => {
    await page.getByRole('button', { name: 'As it comes' }).click();
    await expect.poll(css).toEqual([]);
  });

  test('has a field for every token, two for a colour, each at its default', async () => {
    for (const token of tokens) {
      const isColour = colours.includes(token);
      const labels = isColour ? [', light page', ', dark page'] : [''];
      for (const [index, label] of labels.entries())
        expect(await field(`--care-${token.name}${label}`).inputValue()).toBe(index ? token.dark : token.light);
    }
    expect(await verdict()).toMatch(/^All \d+ pairs/);
  });

  test.each(brands.map((brand) => [brand.name, brand] as const))(
    'begins with “%s”, whose colours can all be told apart, and gives its tokens as CSS',
    async (name, brand) => {
      await page.getByRole('button', { name }).click();
      await expect.poll(css).toHaveLength(1);
      const [code = ''] = await css();
      for (const [token, value] of Object.entries(brand.tokens)) expect(code).toContain(`${token}: ${value};`);
      for (const [token, value] of Object.entries(brand.dark?.tokens ?? {}))
        if (value !== brand.tokens[token]) expect(code).toMatch(new RegExp(`${token}: light-dark\\(.*, ${value}\\);`));
      await expect.poll(verdict).toMatch(/^All \d+ pairs/);
    },
  );

  test('says which colour falls short, on which page and by how much, as the console does', async () => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await field('--care-ink-soft, dark page').fill('#555555');
    await expect.poll(verdict).toMatch(/^1 of \d+ pairs/);
    const [, ratio = ''] = /--care-ink-soft on the surface of a dark page has ([\d.]+) to 1; text needs 4.5 to 1/.exec(
      await verdict(),
    ) ?? ['', 'no ratio'];
    // The console is told of a chart when it is painted.
    await page.locator('.theme-choices select').last().selectOption('leavers');
    await expect.poll(() => said.join()).toContain(`has a contrast of ${Number(ratio)} to 1; text needs 4.5 to 1`);
  });

  test('refuses what is no colour, and keeps it out of the CSS', async () => {
    await field('--care-series-1, light page').fill('#12g');
    await expect.poll(() => field('--care-series-1, light page').getAttribute('aria-invalid')).toBe('true');
    expect(await css()).toEqual([]);
  });

  test.each(['light', 'dark'] as const)(
    'hands out CSS that paints a chart of a bare %s page as it was painted here',
    async (scheme) => {
      await field('--care-series-1, light page').fill('rebeccapurple');
      await field('--care-series-2, dark page').fill('#ffd400');
      await field('--care-font').fill('Georgia, serif');
      await expect.poll(css).toHaveLength(1);
      const [code = ''] = await css();
      expect(code).not.toContain('--care-series-3');
      const [here] = await painted(`.theme-sample .theme-${scheme} > :not(strong)`);
      const [there] = await page.evaluate(
        ({ code, scheme }) => {
          const style = document.createElement('style');
          // On a page the selector is :root. This page is Storybook's, so an element stands for it.
          style.textContent = code.replaceAll(':root', '.bare');
          const bare = document.createElement('div');
          bare.className = 'bare';
          bare.style.colorScheme = scheme;
          bare.append(style, document.createElement('care-spending-shift'));
          document.body.append(bare);
          return [bare.lastElementChild?.localName];
        },
        { code, scheme },
      );
      expect(there).toBe('care-spending-shift');
      expect((await painted('.bare > care-spending-shift'))[0]).toEqual(here);
      await page.locator('.bare').evaluate((bare) => bare.remove());
    },
  );

  test('gives one value each to a page that is always dark', async () => {
    await page.getByLabel('Your page').selectOption('dark');
    await field('--care-series-1, dark page').fill('#ffd400');
    await expect
      .poll(async () => (await css()).join())
      .toBe(':root {\n  color-scheme: dark;\n  --care-series-1: #ffd400;\n}');
  });
});
