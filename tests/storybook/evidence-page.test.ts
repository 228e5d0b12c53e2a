import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { descriptor, readData } from '../../src/prerender/project.ts';
import { find } from '../../src/data/find.ts';
import { claimValue } from '../../src/words/claims.ts';
import { capitalised, typeset } from '../../src/words/typeset.ts';
import { openStorybook } from './open-storybook.ts';

const evidence = readData();
let page: Page;
let address: string;
openStorybook(async (storybook) => {
  ({ page, address } = storybook);
  await storybook.visitDocs('the-evidence');
  await page.getByRole('searchbox').waitFor();
});

const shown = () => page.locator('evidence-claims tbody tr').evaluateAll((rows) => rows.map(({ id }) => id));
const told = () => page.getByRole('status').innerText();

describe('the page “The evidence”', () => {
  test('shows every claim, with who said it, its check, its note and a link to where it was read', async () => {
    expect(await shown()).toEqual(evidence.claims.map(({ id }) => id));
    for (const claim of evidence.claims) {
      const row = page.locator(`#${claim.id}`);
      const text = (await row.innerText()).replaceAll(/\s+/g, ' ');
      for (const part of [capitalised(claimValue(claim)), claim.what, claim.claimant, claim.check, claim.check_note])
        expect(text, claim.id).toContain(typeset(part === claim.check_note ? capitalised(part) : part));
      const { url } = find(evidence.sources, 'id', claim.source);
      expect(await row.locator(`a[href="${url}"]`).count(), claim.id).toBeGreaterThan(0);
    }
  });

  test.each(evidence.conflicts.map((conflict) => [`${conflict.id}, ${conflict.title}`, conflict] as const))(
    '%s: is told here, with the chart that tells it too',
    async (_, { title, claims, explanation, chart }) => {
      const words = (await page.locator('.sbdocs-content').innerText()).replaceAll(/\s+/g, ' ');
      const after = words.slice(words.indexOf('Where claim and evidence differ'));
      const from = after.indexOf(`. ${title} `);
      expect(from).toBeGreaterThan(0);
      const own = after.slice(from);
      for (const text of [
        ...(explanation ? [explanation] : []),
        ...(claims?.split(' ') ?? []).map((id) => capitalised(find(evidence.claims, 'id', id).check_note)),
      ])
        expect(own).toContain(typeset(text));
      expect(own).toContain(chart ? `Told in care-${chart}.` : 'No chart shows it; it is told here.');
    },
  );

  test('can be searched, and says how many claims were found', async () => {
    await page.getByRole('searchbox').fill('kinship estimate');
    const found = await shown();
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(evidence.claims.length);
    expect(found).toContain('F45');
    expect(await told()).toBe(`${found.length} of ${evidence.claims.length} claims`);
    await page.getByRole('searchbox').fill('');
    expect(await shown()).toHaveLength(evidence.claims.length);
  });

  test('can be narrowed to one outcome', async () => {
    await page.getByRole('combobox').selectOption('conflicts');
    expect(await shown()).toEqual(evidence.claims.filter(({ check }) => check === 'conflicts').map(({ id }) => id));
    await page.getByRole('combobox').selectOption('overtaken');
    expect(await shown()).toEqual(
      evidence.claims.filter(({ overtaken_since }) => overtaken_since !== null).map(({ id }) => id),
    );
    const row = (await page.locator('#F11').innerText()).replaceAll(/\s+/g, ' ');
    expect(row).toContain('agrees, overtaken since 2023');
    await page.getByRole('combobox').selectOption('agrees');
    expect(await shown()).not.toContain('F11');
    await page.getByRole('combobox').selectOption('');
  });

  test('can be sorted with the keyboard, and says by what', async () => {
    const button = page.getByRole('button', { name: 'Who said it' });
    await button.focus();
    await page.keyboard.press('Enter');
    const heading = page.getByRole('columnheader', { name: 'Who said it' });
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    const [first = ''] = await shown();
    await page.keyboard.press('Enter');
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    const names = evidence.claims.map(({ claimant }) => claimant).toSorted((a, b) => a.localeCompare(b, 'en-GB'));
    expect(find(evidence.claims, 'id', first).claimant).toBe(names[0]);
    expect(find(evidence.claims, 'id', (await shown())[0] ?? '').claimant).toBe(names.at(-1));
    expect(await button.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  test('opens the rows that a check rests on', async () => {
    await page.locator('#F19 summary').click();
    const rows = await page.locator('#F19 details li').allInnerTexts();
    expect(rows).toHaveLength(find(evidence.claims, 'id', 'F19').evidence?.split(' ').length ?? 0);
    expect(rows.join()).toContain('Started in the year: 31,010');
  });
});

describe('the page “Data”', () => {
  test('links to every file, and each is there', async () => {
    await page.goto(`${address}storybook/iframe.html?id=data--docs&viewMode=docs`);
    const links = page.locator('td a[href$=".csv"]');
    await links.first().waitFor();
    const addresses = await links.evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
    expect(addresses).toHaveLength(descriptor().resources.length);
    for (const address of addresses) {
      const response = await page.request.get(address);
      expect(response.status(), address).toBe(200);
      expect(await response.text()).toContain(',');
    }
  });
});
