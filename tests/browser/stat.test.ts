import type { BrowserContextOptions, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readData } from '../../src/prerender/project.ts';
import { stats } from '../../src/words/stat.ts';
import { notes, settled, Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

const all = stats(readData());
const SHOWN = 'F32';
/** A figure whose source has no public address. */
const UNLINKED = 'early-intervention-fall';
const words = (name: string) => {
  const found = all[name];
  if (!found) throw new Error(`No figure ${name}`);
  return found;
};
const tag = (name: string, attributes = '', inside = words(name).short) =>
  `<care-stat figure="${name}"${attributes}>${inside}</care-stat>`;

/** Opens a page whose sentence has a figure in it, ready. */
async function visit(
  body = `<p>The number of children in care is ${tag(SHOWN)} by then.</p>`,
  options: BrowserContextOptions = {},
) {
  const { page, said } = await site.visit({ body }, options);
  await settled(page);
  const stat = page.locator('care-stat').first();
  return { page, said, stat, value: stat.locator('.value'), tip: stat.locator('[role=tooltip]') };
}

/** What assistive technology is told of an element. */
async function told(page: Page, element: Locator) {
  const session = await page.context().newCDPSession(page);
  const handle = await element.elementHandle();
  await handle?.evaluate((node) => Object.assign(window, { told: node }));
  const { result } = await session.send('Runtime.evaluate', { expression: 'window.told' });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId ?? '',
    fetchRelatives: false,
  });
  const [node] = nodes;
  return [node?.role?.value, node?.name?.value, node?.description?.value];
}

describe('a figure in a sentence', () => {
  test('is every one that there is, with its qualifier, and nothing is said on the console', async () => {
    const names = Object.keys(all);
    const { page, said } = await visit(names.map((name) => `<p>${tag(name, '', '')}</p>`).join(''));
    const shown = await page
      .locator('care-stat')
      .evaluateAll((elements) => elements.map((element) => element.shadowRoot?.querySelector('.value')?.textContent));
    expect(shown).toEqual(names.map((name) => words(name).short));
    const { violations, events } = await notes(page);
    expect([said, violations]).toEqual([[], []]);
    expect(events).toEqual(names.map(() => 'care-stat care-ready'));
    await page.close();
  });

  test('is a link to its source, described by who gave it, when, how it checks and where', async () => {
    const { page, value } = await visit();
    const { short, said, check, source, url } = words(SHOWN);
    expect(await value.getAttribute('href')).toBe(url);
    expect(await told(page, value)).toEqual(['link', short, `${said} ${check} Source: ${source}.`]);
    await page.close();
  });

  test('can be focused where its source has no address', async () => {
    const { page, value, tip } = await visit(`<p>A fall of ${tag(UNLINKED)}.</p>`);
    expect((await told(page, value))[0]).toBe('button');
    await page.keyboard.press('Tab');
    expect(await tip.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    expect(await tip.isVisible()).toBe(true);
    await page.close();
  });

  test('says at length what it counts and when', async () => {
    const { page, stat, value } = await visit(`<p>${tag(SHOWN, ' format="long"')}</p>`);
    expect(await value.textContent()).toBe(words(SHOWN).long);
    await stat.evaluate((element) => element.setAttribute('format', 'short'));
    expect(await value.textContent()).toBe(words(SHOWN).short);
    await stat.evaluate((element) => element.setAttribute('figure', 'F13'));
    await value.getByText(words('F13').short).waitFor();
    await page.close();
  });

  test('says once that a format is not known', async () => {
    const { page, said } = await visit(`<p>${tag(SHOWN, ' format="huge"').repeat(2)}</p>`);
    expect(said).toEqual(['care-charts: <care-stat format="huge"> is not known; using "short". Allowed: short, long.']);
    await page.close();
  });

  test('is matched by its state: idle until it has come, then ready', async () => {
    let letGo = (): void => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const { page } = await site.visit({ body: `<p>${tag(SHOWN)}</p>` }, {}, (page) =>
      page.route(`**/stats/${SHOWN}.js`, (route) => held.then(() => route.continue())),
    );
    await page.locator('care-stat:state(idle)').waitFor({ state: 'attached' });
    letGo();
    await page.locator('care-stat:state(ready)').waitFor();
    expect(await page.locator('care-stat:state(idle)').count()).toBe(0);
    await page.close();
  });
});

describe('a figure that is not there', () => {
  test('leaves the place to what stands inside the tag, with one error that tells what is allowed', async () => {
    const { page, said } = await site.visit({
      body: `<p>${'<care-stat figure="F99">a number</care-stat> '.repeat(2)}<care-stat>another</care-stat></p>`,
    });
    await settled(page, 'failed');
    expect(await page.locator('p').innerText()).toBe('a number a number another');
    expect(said).toHaveLength(2);
    const told = said.find((text) => text.includes('F99'));
    expect(told).toMatch(/<care-stat figure="F99"> is not known\. Allowed: .*F01.*F46/);
    expect(told).toContain('home-from-care');
    expect((await notes(page)).events).toEqual(Array.from({ length: 3 }, () => 'care-stat care-error'));
    await page.close();
  });

  test('comes back when the author names one that is', async () => {
    const { page } = await site.visit({ body: '<p><care-stat figure="F99">a number</care-stat></p>' });
    await settled(page, 'failed');
    await page.locator('care-stat').evaluate((element) => element.setAttribute('figure', 'F13'));
    await settled(page);
    expect(await page.locator('.value').textContent()).toBe(words('F13').short);
    await page.close();
  });

  test.each(['stat.js', `stats/${SHOWN}.js`])('or cannot be fetched (%s) leaves it too', async (file) => {
    const { page, said } = await site.visit({ body: `<p>${tag(SHOWN, '', 'very many')}</p>` }, {}, (page) =>
      page.route(`**/${file}`, (route) => route.abort()),
    );
    await page.waitForEvent('console', (message) => message.text().includes('could not be loaded')).catch(() => {});
    expect(said.filter((text) => text.includes('could not be loaded'))).toHaveLength(1);
    expect(await page.locator('p').innerText()).toBe('very many');
    await page.close();
  });
});

describe('its tooltip', () => {
  test('comes with the focus, and goes with Escape or when the focus goes', async () => {
    const { page, value, tip } = await visit();
    expect(await tip.isVisible()).toBe(false);
    await page.keyboard.press('Tab');
    expect(await tip.innerText()).toContain(words(SHOWN).said);
    await page.keyboard.press('Escape');
    expect(await tip.isVisible()).toBe(false);
    expect(await value.evaluate((link) => link === (link.getRootNode() as ShadowRoot).activeElement)).toBe(true);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await tip.isVisible()).toBe(true);
    await page.keyboard.press('Shift+Tab');
    expect(await tip.isVisible()).toBe(false);
    expect((await notes(page)).violations).toEqual([]);
    await page.close();
  });

  test('comes with a pointer, which can go over to it, and goes when the pointer has left both', async () => {
    const { page, value, tip } = await visit();
    await value.hover();
    const [from, to] = [await value.boundingBox(), await tip.boundingBox()];
    if (!from || !to) throw new Error('No tooltip');
    await page.mouse.move(from.x + 10, from.y + from.height / 2);
    await page.mouse.move(to.x + 20, to.y + to.height - 10, { steps: 20 });
    expect(await tip.isVisible()).toBe(true);
    await page.mouse.move(700, 700, { steps: 5 });
    expect(await tip.isVisible()).toBe(false);
    await page.close();
  });

  test('goes with Escape while the pointer rests, and comes again with the next hover', async () => {
    const { page, value, tip } = await visit();
    await value.hover();
    await page.keyboard.press('Escape');
    expect(await tip.isVisible()).toBe(false);
    await page.mouse.move(700, 700);
    await value.hover();
    expect(await tip.isVisible()).toBe(true);
    await page.close();
  });

  test('comes with a tap, which follows no link, and goes with a tap elsewhere', async () => {
    const { page, value, tip } = await visit(undefined, { hasTouch: true });
    const address = page.url();
    await value.tap();
    expect(await tip.isVisible()).toBe(true);
    expect(page.url()).toBe(address);
    await page.touchscreen.tap(600, 700);
    expect(await tip.isVisible()).toBe(false);
    await page.close();
  });

  test('is set in small upright letters of the page’s font, whatever the sentence is set in', async () => {
    const sentence = 'font: italic small-caps 700 30px/2 monospace; letter-spacing: 3px; text-transform: uppercase';
    const { page, value, tip } = await visit(`<p style="${sentence}">${tag(SHOWN)}</p>`, { bypassCSP: true });
    await value.focus();
    const look = await tip.evaluate((element) => {
      const { fontSize, fontStyle, fontVariant, fontWeight, fontFamily, lineHeight, letterSpacing, textTransform } =
        getComputedStyle(element);
      return [fontSize, fontStyle, fontVariant, fontWeight, fontFamily, lineHeight, letterSpacing, textTransform];
    });
    expect(look).toEqual(['14px', 'normal', 'normal', '400', 'monospace', '19.6px', 'normal', 'none']);
    await page.close();
  });

  test.each([
    ['at the left', 'margin:0'],
    ['at the right', 'margin:0;text-align:right'],
    ['at the bottom', 'position:fixed;bottom:0;right:0;margin:0'],
  ])('never leaves the viewport, %s, with and without popovers', async (_, style) => {
    for (const popovers of [true, false]) {
      const { page } = await site.visit(
        { body: `<p style="${style}">${tag('F31')}</p>` },
        { bypassCSP: true, viewport: { width: 320, height: 500 } },
        async (page) => {
          if (!popovers) await page.addInitScript(() => Reflect.deleteProperty(HTMLElement.prototype, 'showPopover'));
        },
      );
      await settled(page);
      await page.locator('care-stat .value').focus();
      const tip = page.locator('care-stat [role=tooltip]');
      const { x = -1, y = -1, width = 0, height = 0 } = (await tip.boundingBox()) ?? {};
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect([x + width <= 320, y + height <= 500, width > 200]).toEqual([true, true, true]);
      await page.close();
    }
  });
});

describe('a figure in a sentence leaves the line alone', () => {
  test.each([12, 16, 31])('in letters of %i px', async (size) => {
    const sentence = (figure: string) => `Before that it was ${figure}, as was said, and ${figure} after. `.repeat(6);
    const { short } = words('F13');
    const body = `<div style="width:300px;font-size:${size}px;line-height:1.3"><p>${sentence(short)}</p><p>${sentence(tag('F13'))}</p><p>${sentence(tag(UNLINKED))}</p><p>${sentence(words(UNLINKED).short)}</p></div>`;
    const { page } = await visit(body, { bypassCSP: true });
    const heights = await page.locator('p').evaluateAll((all) => all.map((p) => p.getBoundingClientRect().height));
    expect(heights[1]).toBe(heights[0]);
    expect(heights[2]).toBe(heights[3]);
    const look = await page
      .locator('.value')
      .first()
      .evaluate((link) => {
        const [own, around] = [link, document.querySelector('p') ?? link].map((element) => getComputedStyle(element));
        return (['fontSize', 'fontFamily', 'color', 'lineHeight'] as const).map(
          (name) => own?.[name] === around?.[name],
        );
      });
    expect(look).toEqual([true, true, true, true]);
    expect((await notes(page)).shift).toBe(0);
    await page.close();
  });
});
