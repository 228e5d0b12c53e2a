import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Locator, Page } from 'playwright';
import type { Plugin } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundle, target } from '../../src/bundle/bundle.ts';
import { inProject, readData } from '../../src/prerender/project.ts';
import { axeTags } from '../../stories/accessibility/tested.ts';
import { notes, Site, type Visit } from './site.ts';

const { areas } = readData();
const [LEEDS, ENGLAND, HULL] = ['E08000035', 'E92000001', 'E06000010'];

/** Lit says on the console where it is made for developers. */
const litAsShipped: Plugin = {
  name: 'lit-as-shipped',
  config: () => ({ resolve: { conditions: ['browser', 'module', 'production'] } }),
};

let site: Site;
let visit: Visit;
let page: Page;
let box: Locator;
let options: Locator;
beforeAll(async () => {
  const [opened, code] = await Promise.all([
    Site.open(),
    bundle(inProject('tests/browser/area-host.ts'), { plugins: [litAsShipped], target }),
  ]);
  site = opened;
  const head = '<script type="module" src="area-host.js"></script>';
  const body = '<main><h1>A page</h1><area-host></area-host></main>';
  visit = await site.visit({ head, body }, { viewport: { width: 800, height: 600 } }, (page) =>
    page.route('**/area-host.js', (route) => route.fulfill({ body: code, contentType: 'text/javascript' })),
  );
  ({ page } = visit);
  box = page.getByRole('combobox', { name: 'Area' });
  options = page.getByRole('option');
  await box.waitFor();
});
afterAll(() => site.close());

interface Host extends HTMLElement {
  code: string;
  readonly chosen: string[];
  readonly updateComplete: Promise<boolean>;
}
const host = <Result>(ask: (element: Host) => Result | Promise<Result>): Promise<Result> =>
  page.locator('area-host').evaluate(ask as (element: Element) => Result | Promise<Result>);
const chosen = (): Promise<string[]> => host((element) => [...element.chosen]);
/** The option that Enter would choose. */
const active = (): Promise<string | undefined> =>
  box.evaluate((input) => {
    const id = input.getAttribute('aria-activedescendant');
    const option = id && (input.getRootNode() as ShadowRoot).getElementById(id);
    return option ? option.firstElementChild?.textContent : undefined;
  });
const names = async (): Promise<string[]> => options.locator('> :first-child').allTextContents();
const press = (...keys: string[]): Promise<void> =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
const isOpen = async (): Promise<boolean> => (await box.getAttribute('aria-expanded')) === 'true';

/** A box as a reader finds it, with the focus before it. */
beforeEach(async () => {
  await host(async (element) => {
    (element.shadowRoot?.activeElement as HTMLElement | null)?.blur();
    element.chosen.length = 0;
    element.code = 'E92000001';
    await element.updateComplete;
  });
});

describe('a reader chooses an area', () => {
  test('by its name and Enter', async () => {
    await box.focus();
    await page.keyboard.type('lee');
    expect(await active()).toBe('Leeds');
    await press('Enter');
    expect(await chosen()).toEqual([LEEDS]);
    expect(await box.inputValue()).toBe('Leeds');
    expect(await isOpen()).toBe(false);
  });

  test.each([
    ['another name', 'kingston upon h', 'Hull'],
    ['letters in short', 'bcp', 'Bournemouth, Christchurch and Poole'],
    ['a code', LEEDS, 'Leeds'],
    ['a code that it had', 'E10000023', 'North Yorkshire'],
    ['the number of the Department for Education', '383', 'Leeds'],
    ['a word of its name', 'wrekin', 'Telford and Wrekin'],
    ['what its council calls itself', 'Leeds City Council', 'Leeds'],
  ])('by %s', async (_, typed, name) => {
    await box.fill(typed);
    expect(await active()).toBe(name);
  });

  test('of those that came after one that ended, too', async () => {
    await box.fill('cumbria');
    expect(await names()).toEqual(['Cumbria', 'Cumberland', 'Westmorland and Furness']);
    expect(await options.first().textContent()).toContain('until 31 March 2023');
  });

  test('by arrows, from the one that is shown, and round', async () => {
    await box.focus();
    await press('ArrowDown');
    expect(await active()).toBe('England');
    await press('ArrowDown', 'ArrowDown');
    expect(await active()).toBe('East of England');
    await press('End');
    const last = await active();
    await press('ArrowDown');
    expect(await active()).toBe('England');
    await press('ArrowUp');
    expect(await active()).toBe(last);
    await press('Home', 'ArrowDown', 'Enter');
    expect(await chosen()).toEqual(['E12000004']);
  });

  test('by a click on the list, which the button opens', async () => {
    await page.getByRole('button', { name: 'All areas' }).click();
    expect(await isOpen()).toBe(true);
    await page.getByRole('option', { name: /^Hull/ }).click();
    expect(await chosen()).toEqual([HULL]);
    expect(await isOpen()).toBe(false);
    expect(await box.evaluate((input) => input === (input.getRootNode() as ShadowRoot).activeElement)).toBe(true);
  });

  test('by a tap, after which the keyboard on the screen goes', async () => {
    await box.fill('Leeds');
    await options.first().evaluate((option) => {
      option.dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true, pointerType: 'touch' }));
    });
    expect(await chosen()).toEqual([LEEDS]);
    expect(await box.inputValue()).toBe('Leeds');
    expect(await host(({ shadowRoot }) => shadowRoot?.activeElement)).toBeNull();
  });

  test('of all that there are: England, regions, councils, those that ended, each by the alphabet', async () => {
    await box.click();
    const all = await names();
    expect(all).toHaveLength(areas.length);
    expect(all[0]).toBe('England');
    const groups = page.getByRole('group');
    expect(await groups.evaluateAll((found) => found.map((group) => group.ariaLabel))).toEqual([
      'Regions',
      'Councils',
      'Councils that ended',
    ]);
    for (const group of await groups.all()) {
      const own = await group.locator('[role=option] > :first-child').allTextContents();
      expect(own).toEqual(own.toSorted((a, b) => a.localeCompare(b, 'en')));
    }
  });
});

describe('nothing is chosen', () => {
  test('by Escape, which brings back what is shown and keeps the key from the page', async () => {
    await box.fill('hull');
    await host((element) => {
      document.addEventListener('keydown', (event) => Object.assign(element, { heard: event.key }), { once: true });
    });
    await press('Escape');
    expect(await box.inputValue()).toBe('England');
    expect(await isOpen()).toBe(false);
    expect(await host((element) => (element as Host & { heard?: string }).heard)).toBeUndefined();
    // Where there is nothing to close, it is the page’s again.
    await press('Escape');
    expect(await host((element) => (element as Host & { heard?: string }).heard)).toBe('Escape');
    expect(await chosen()).toEqual([]);
  });

  test('by going on with Tab', async () => {
    await box.fill('hull');
    await press('Tab');
    expect(await box.inputValue()).toBe('England');
    expect(await isOpen()).toBe(false);
    expect(await chosen()).toEqual([]);
    // One stop: the button of the list is none.
    expect(await host(({ shadowRoot }) => shadowRoot?.activeElement?.textContent)).toBe('Table');
  });

  test('by a name that there is not; those near to it are offered, and none is taken by itself', async () => {
    await box.fill('Leds');
    const status = page.getByRole('status');
    expect(await status.textContent()).toBe('No area of that name. Near to it:');
    expect(await names()).toContain('Leeds');
    expect(await active()).toBeUndefined();
    await press('Enter');
    expect(await chosen()).toEqual([]);
    await press('ArrowDown', 'Enter');
    expect(await chosen()).toEqual([LEEDS]);
    await box.fill('Atlantis');
    expect(await status.textContent()).toBe('No area of that name.');
    expect(await isOpen()).toBe(false);
    expect(await page.getByText('No area of that name.').last().isVisible()).toBe(true);
  });

  test('by the area that is shown already', async () => {
    await box.click();
    await press('Enter');
    expect(await chosen()).toEqual([]);
    expect(await box.inputValue()).toBe('England');
  });
});

test('Home and End are the text’s while it is typed', async () => {
  await box.fill('north');
  await press('Home');
  expect(await box.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(0);
  expect(await active()).toBe('North East');
});

test('how many are found is said', async () => {
  await box.fill('rutland');
  expect(await page.getByRole('status').textContent()).toBe('One area.');
  await box.fill('midlands');
  expect(await page.getByRole('status').textContent()).toBe('Two areas.');
});

test('an area that the author changes is in the box', async () => {
  await host((element) => Object.assign(element, { code: 'E08000035' }).updateComplete);
  expect(await box.inputValue()).toBe('Leeds');
});

test('axe finds nothing wrong with it: closed, open, narrowed, without a match', async () => {
  await page.evaluate(axe.source);
  const wrong = () =>
    page.evaluate(
      async (runOnly) => {
        const { run } = (window as unknown as { axe: { run(part: string, options: RunOptions): Promise<AxeResults> } })
          .axe;
        const { violations } = await run('area-host', { runOnly });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      },
      { type: 'tag' as const, values: [...axeTags] },
    );
  expect(await wrong()).toEqual([]);
  await box.click();
  expect(await wrong()).toEqual([]);
  await box.fill('north');
  expect(await wrong()).toEqual([]);
  await box.fill('Atlantis');
  expect(await wrong()).toEqual([]);
});

test.each([
  ['on a narrow phone', 280, 480],
  ['at 400 %', 320, 256],
])('%s all can be seen and hit, and nothing runs over the page', async (_, width, height) => {
  await page.setViewportSize({ width, height });
  await box.click();
  const small = await host(({ shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll('.choose-area :is(input, button, [role=option])') ?? [])].flatMap((part) => {
      const { width, height } = part.getBoundingClientRect();
      return width < 24 || height < 24 ? [`${part.textContent} ${width} × ${height}`] : [];
    }),
  );
  expect(small).toEqual([]);
  await press('End');
  const [seen, frame] = await Promise.all([options.last().boundingBox(), page.getByRole('listbox').boundingBox()]);
  expect(seen && frame && seen.y + seen.height <= frame.y + frame.height + 1 && seen.y >= frame.y).toBe(true);
  expect((seen?.y ?? 0) + (seen?.height ?? 0)).toBeLessThanOrEqual(height);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

test('nothing is kept, nothing asked for, nothing said, and no rule of the page broken', async () => {
  const asked = visit.asked.filter(
    (address) => !/page\.html|area-host\.js|care-charts\.choose\.js|areas\/index\.js|^data:/.test(address),
  );
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
  expect(visit.said).toEqual([]);
  expect((await notes(page)).violations).toEqual([]);
  expect(ENGLAND).toBe(await host(({ code }) => code));
});
