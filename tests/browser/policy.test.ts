import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartNames } from '../../src/prerender/charts.ts';
import { inProject } from '../../src/prerender/project.ts';
import { POLICY } from '../../src/dev/serve.ts';
import { share } from '../whole.ts';
import { notes, settled, Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

const tags = chartNames().map((name) => `care-${name}`);

test('charts write nothing into the page but themselves', async () => {
  const { page } = await site.visit({ body: tags.map((tag) => `<${tag}></${tag}>`).join('') });
  const count = () =>
    page.evaluate(() => [
      document.head.children.length,
      document.body.children.length,
      document.querySelectorAll('style').length,
    ]);
  const before = await count();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page
    .locator(tags[0] ?? '')
    .getByRole('button', { name: 'Table' })
    .click();
  await page
    .locator(tags[0] ?? '')
    .locator('.plot')
    .hover();
  expect(await count()).toEqual(before);
  expect(await page.evaluate(() => document.querySelectorAll('[style]').length)).toBe(0);
  await page.close();
});

describe('nothing moves when charts arrive', () => {
  const head = '<link rel="stylesheet" href="care-charts.css"><script type="module" src="care-charts.js"></script>';
  const widths = [320, 376, 480, 640, 740, 900].map((width, turn) => ({ width, turn }));
  test.each(widths)('with the stylesheet, at $width px', async ({ width, turn }) => {
    const pages = share(tags, turn, 3).map((tag) => ({
      path: `${tag}.html`,
      head,
      body: `<${tag}></${tag}><p>${'What follows the chart. '.repeat(20)}</p>`,
    }));
    const { page } = await site.visit({ body: '' }, { viewport: { width, height: 900 } }, (page) =>
      site.host(page, pages),
    );
    const shifts: { path: string; shift: number }[] = [];
    for (const { path } of pages) {
      await page.goto(`${site.address}${path}`);
      await settled(page);
      shifts.push({ path, shift: (await notes(page)).shift });
    }
    await page.close();
    expect(shifts.filter(({ shift }) => shift > 0.02)).toEqual([]);
  });
});

/** Visits a page of the site under a policy of its own. */
const visitUnder = (policy: string, head: string, body: string) =>
  site.visit({ path: 'own-policy.html' }, {}, (page) =>
    page.route(`${site.address}own-policy.html`, (route) =>
      route.fulfill({
        body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
        contentType: 'text/html',
        headers: { 'Content-Security-Policy': policy },
      }),
    ),
  );

const script = '<script type="module" src="care-charts.js"></script>';
const tag = 'care-leavers';

describe('a page that checks what it loads', () => {
  const hash = (bytes: string | Buffer): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  const file = 'charts/leavers.js';
  /** The page, whose import map names the hash of the chart's file. */
  const checked = async (of: (file: Buffer) => string | Buffer) => {
    const map = JSON.stringify({ integrity: { [`./${file}`]: hash(of(await readFile(inProject(`cdn/${file}`)))) } });
    const inline = createHash('sha256').update(map).digest('base64');
    const loader = hash(await readFile(inProject('cdn/care-charts.js')));
    return visitUnder(
      POLICY.replace("script-src 'self'", `script-src 'self' 'sha256-${inline}'`),
      `<script type="importmap">${map}</script>${script.replace('type', `integrity="${loader}" type`)}`,
      `<${tag}>A sentence.</${tag}>`,
    );
  };

  test('by integrity and an import map gets the chart whose file is as it was', async () => {
    const { page, said } = await checked((file) => file);
    await settled(page);
    expect(said).toEqual([]);
    await page.close();
  });

  test('and keeps out one that has been changed: the tag shows what its author wrote', async () => {
    const { page } = await checked(() => 'another file');
    await settled(page, 'failed');
    await page.locator(tag).getByText('A sentence.').waitFor();
    await page.close();
  });
});

describe('a strict page that brings a Lit of its own', () => {
  const lit = '<script>trustedTypes.createPolicy("lit-html", { createHTML: (html) => html })</script>';
  const inline = createHash('sha256')
    .update(lit.replace(/<\/?script>/g, ''))
    .digest('base64');
  const policy = POLICY.replace("script-src 'self'", `script-src 'self' 'sha256-${inline}'`);

  test('shows charts where its policy allows two of one name', async () => {
    const { page, said } = await visitUnder(
      policy.replace('trusted-types lit-html', "trusted-types lit-html 'allow-duplicates'"),
      `${lit}${script}`,
      `<${tag}></${tag}>`,
    );
    await settled(page);
    expect(said).toEqual([]);
    await page.close();
  });

  test('and otherwise what their authors wrote', async () => {
    const { page, said } = await visitUnder(policy, `${lit}${script}`, `<${tag}>A sentence.</${tag}>`);
    await expect.poll(() => said.join()).toMatch(/lit-html/);
    await page.getByText('A sentence.').waitFor();
    await page.close();
  });
});
