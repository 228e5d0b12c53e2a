import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { integrityOf } from '../../src/releases/integrity-list.ts';
import { lazyFiles } from '../../src/bundle/lazy-files.ts';
import type { ChartElement } from '../../src/element/chart-element.ts';
import { inProject, packageJson } from '../../src/prerender/project.ts';
import { everyChart, everyView, type Tried, withAttributes } from '../tried.ts';
import { share } from '../whole.ts';
import { settled, Site } from './site.ts';

/** What a code has to carry, and the codes. */
interface Copied {
  readonly headline: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly source: string;
  readonly theme: string | null;
  readonly rows: string;
  readonly view: string;
  /** The cells of its table. */
  readonly cells: readonly string[];
  /** By kind: what stands in the box, and what the panel says. */
  readonly codes: Readonly<Record<string, string>>;
  readonly says: Readonly<Record<string, string>>;
}

/** Where the folder stands: its address has the version in it. */
const FOLDER = `care-charts/${packageJson().version}/`;
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.html': 'text/html',
};

const dark = (tried: Tried): Tried => ({
  ...tried,
  name: `${tried.name} in the dark`,
  html: withAttributes(tried, ' theme="dark"'),
});
/** Every view of every chart, and every chart in the dark, with what an author may set. */
const tried: readonly Tried[] = [
  ...everyView,
  ...everyChart.filter(({ state }) => state === 'ready').map(dark),
  ...[
    ['care-kinship-savings', ' children="2000"'],
    ['care-review-timeline', ' from="2022" to="2023"'],
    ['care-funding-gap', ' headline="Mine &amp; &quot;yours&quot;" subtitle="Of money" heading-level="2"'],
    ['care-leavers', ' class="brand" theme="dark"'],
  ].map(([tag = '', attributes = '']): Tried => ({
    ...(everyChart.find((chart) => chart.tag === tag) as Tried),
    name: `${tag}${attributes}`,
    html: `<${tag}${attributes}></${tag}>`,
  })),
].filter(({ tag }) => everyChart.some((chart) => chart.tag === tag));

let site: Site;
const copies = new Map<string, Copied>();

beforeAll(async () => {
  site = await Site.open();
  const { page } = await open(tried.map((chart) => withAttributes(chart, ' loading="eager"')).join(''));
  const all = await page.evaluate(copyEvery);
  for (const [index, copy] of all.entries()) copies.set(tried[index]?.name ?? '', copy);
  await page.close();
});
afterAll(() => site.close());

/** Serves the folder at an address with the version in it, some files changed. */
async function versioned(page: Page, changed: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.route(`${site.address}${FOLDER}**`, (route) => {
    const file = new URL(route.request().url()).pathname.slice(1 + FOLDER.length);
    const body =
      changed[file] ?? (existsSync(inProject(`cdn/${file}`)) ? readFileSync(inProject(`cdn/${file}`)) : null);
    return body === null
      ? route.fulfill({ status: 404 })
      : route.fulfill({ body, contentType: TYPES[extname(file)] ?? 'text/plain' });
  });
}

const script = `<script type="module" src="${FOLDER}care-charts.js"></script>`;

/** Opens a page with charts, or with pasted codes. */
async function open(
  body: string,
  { head = script, changed = {}, ...options }: Parameters<typeof openOptions>[0] = {},
): Promise<{ page: Page; said: string[]; asked: string[] }> {
  return site.visit({ body, head: `${head}<link rel="stylesheet" href="brand.css">` }, options, async (page) => {
    await versioned(page, changed);
    await page.route('**/brand.css', (route) =>
      route.fulfill({ body: '.brand{--care-series-1:rgb(0 87 63)}', contentType: 'text/css' }),
    );
  });
}
declare function openOptions(
  options: Parameters<Site['visit']>[1] & { head?: string; changed?: Readonly<Record<string, string>> },
): void;

/** Waits for every chart of the page, opens Embed in each, and takes all its codes. Runs in the page. */
async function copyEvery(): Promise<Copied[]> {
  const charts = [...document.body.children] as ChartElement[];
  const until = async <T>(value: () => T | null | undefined | false): Promise<T> => {
    for (;;) {
      const found = value();
      if (found) return found;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  };
  const copies: Copied[] = [];
  for (const chart of charts) {
    await until(() => ['ready', 'live'].includes(chart.state));
    await chart.updateComplete;
    const find = <E extends Element>(selector: string): E | null =>
      chart.shadowRoot?.querySelector<E>(selector) ?? null;
    const text = (selector: string): string => find(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    for (const name of ['table', 'embed']) find<HTMLButtonElement>(`[aria-controls=${name}]`)?.click();
    await until(() => find('#table table') && find('#embed fieldset'));
    const codes: Record<string, string> = {};
    const says: Record<string, string> = {};
    for (const kind of ['tag', 'html', 'frame', 'picture'] as const) {
      find<HTMLInputElement>(`#embed [value=${kind}]`)?.click();
      // The method says when it is made; the panel shows the same then.
      const made = await chart.embedCode(kind as 'html');
      codes[kind] = await until(() => find<HTMLTextAreaElement>('#embed textarea')?.value || (!made && ' '));
      codes[kind] = codes[kind].trim();
      if (kind !== 'tag' && codes[kind] !== made) throw new Error(`The method makes another ${kind} than the panel`);
      says[kind] = [...(chart.shadowRoot?.querySelectorAll('#embed p') ?? [])].map((p) => p.textContent).join(' ');
    }
    copies.push({
      headline: text('#headline'),
      subtitle: text('.subtitle'),
      summary: text('.summary'),
      source: text('.source').replace('About this figure', '').trim(),
      theme: chart.theme,
      rows: JSON.stringify(chart.rows),
      view: JSON.stringify(chart.view),
      cells: [...(chart.shadowRoot?.querySelectorAll('#table :is(th, td)') ?? [])].map(
        (cell) => cell.textContent?.replace(/\s+/g, ' ').trim() ?? '',
      ),
      codes,
      says,
    });
  }
  return copies;
}

const codesOf = (kind: string): [string, Copied, string][] =>
  [...copies].map(([name, copy]) => [name, copy, copy.codes[kind] ?? '']);

/** Addresses that codes name: attribute values that are one. */
const addresses = (code: string): string[] =>
  [...code.matchAll(/(?:src|srcset|href)="(http[^"]+)"/g)].map(([, address = '']) => address);

/** Files of the folder among them, without a query. */
const files = (code: string): string[] =>
  addresses(code).flatMap((address) =>
    address.startsWith(`${site.address}${FOLDER}`) ? [new URL(address).pathname.slice(1 + FOLDER.length)] : [],
  );

describe('the code of every chart, view and theme', () => {
  test('is there, or a sentence says what to do instead', () => {
    expect(copies.size).toBe(tried.length);
    for (const [name, { codes, says }] of copies) {
      expect([codes['tag'], codes['html']].every(Boolean), name).toBe(true);
      for (const kind of ['frame', 'picture'])
        if (!codes[kind]) expect(says[kind], name).toMatch(/Copy Tag or HTML instead\.|Save it with Download/);
    }
    const carried = codesOf('frame').filter(([, , code]) => code);
    expect(carried.length).toBeGreaterThanOrEqual(everyView.filter(({ state }) => state === 'ready').length);
  });

  test('holds no inline script, and nothing that runs', async () => {
    const all = [...copies.values()].flatMap(({ codes }) => Object.values(codes));
    const { page } = await open(all.map((code) => `<template>${code}</template>`).join(''), { head: '' });
    const { scripts, running } = await page.evaluate(() => {
      const parts = [...document.querySelectorAll('template')].map(({ content }) => content);
      const scripts = parts.flatMap((part) => [...part.querySelectorAll('script:not([type="application/json"])')]);
      const attributes = parts.flatMap((part) =>
        [...part.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes]),
      );
      return {
        scripts: scripts.map((one) => ({ text: one.textContent, src: one.getAttribute('src') ?? '' })),
        running: attributes
          .filter(({ name, value }) => /^on(?!ly$)/.test(name) || /^\s*javascript:/i.test(value))
          .map(({ name, value }) => `${name}=${value}`),
      };
    });
    expect(scripts.length).toBeGreaterThan(tried.length);
    expect(scripts.filter(({ text, src }) => text || !src.startsWith('http'))).toEqual([]);
    expect(running).toEqual([]);
    await page.close();
  });

  test('as Tag shows the view that it was copied from', async () => {
    const codes = codesOf('tag');
    const { page, said } = await open(codes.map(([, , code]) => `<div class="pasted">${code}</div>`).join(''), {
      head: '',
    });
    await page.evaluate(() => {
      for (const chart of document.querySelectorAll('.pasted > :last-child')) chart.setAttribute('loading', 'eager');
    });
    await settled(page);
    const shown = await page.locator('.pasted > :last-child').evaluateAll((charts) =>
      (charts as ChartElement[]).map(({ shadowRoot, rows, view, theme }) => ({
        headline: shadowRoot?.querySelector('#headline')?.textContent?.replace(/\s+/g, ' ').trim(),
        subtitle: shadowRoot?.querySelector('.subtitle')?.textContent?.replace(/\s+/g, ' ').trim(),
        summary: shadowRoot?.querySelector('.summary')?.textContent?.replace(/\s+/g, ' ').trim(),
        rows: JSON.stringify(rows),
        view: JSON.stringify(view),
        theme,
      })),
    );
    expect(shown).toEqual(
      codes.map(([, { headline, subtitle, summary, rows, view, theme }]) => ({
        headline,
        subtitle,
        summary,
        rows,
        view,
        theme,
      })),
    );
    expect(said.filter((line) => /integrity|preload/i.test(line))).toEqual([]);
    await page.close();
  });

  test.runIf(everyChart.some(({ tag }) => tag === 'care-kinship-savings'))(
    'as HTML has the room of the controls that only one chart has, without ids',
    () => {
      const [, , code = ''] = codesOf('html').find(([name]) => name === 'kinship-savings') ?? [];
      const [controls = ''] = /<div hidden class="own">.*?<\/div>/s.exec(code) ?? [];
      expect(controls).toContain('Children moved to kinship care');
      expect(controls).not.toMatch(/<!--| (?:id|for)=/);
    },
  );

  test('as HTML shows headline, numbers, table and source with scripts blocked', async () => {
    const codes = codesOf('html');
    const { page } = await open(codes.map(([, , code]) => `<div class="pasted">${code}</div>`).join(''), {
      head: '',
      javaScriptEnabled: false,
    });
    const shown = await page.locator('.pasted').evaluateAll((places) =>
      places.map((place) => {
        const plain = (text: string | null | undefined): string => text?.replace(/\s+/g, ' ').trim() ?? '';
        return {
          heading: plain(place.querySelector('h2, h3')?.textContent),
          text: plain(place.textContent),
          cells: [...place.querySelectorAll('table :is(th, td)')].map(({ textContent }) => plain(textContent)),
          upgraded: [...place.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot),
          pictures: place.querySelectorAll('img').length,
        };
      }),
    );
    for (const [index, [name, { headline, subtitle, summary, source, cells }]] of codes.entries()) {
      const place = shown[index];
      expect(place, name).toMatchObject({ heading: headline, cells, upgraded: false, pictures: 1 });
      for (const words of [subtitle, summary]) expect(place?.text, name).toContain(words);
      expect(place?.text, name).toContain(/Source: [^.]+/.exec(source)?.[0]);
    }
    await page.close();
  });

  test('as HTML becomes the chart where its script runs', async () => {
    const copy = codesOf('html').find(([, , code]) => code.includes('prices="cash"'));
    if (!copy) return expect(process.env['CHARTS']).toBeTruthy();
    const { page } = await open(copy[2], { head: '' });
    await settled(page);
    expect(await page.locator('#headline').textContent()).toBe(copy[1].headline);
    expect(await page.getByRole('heading', { name: copy[1].headline }).count()).toBe(1);
    await page.close();
  });

  test('as HTML has pictures of its own where no file shows the page’s colours or figures, in those colours', async () => {
    const own = codesOf('html').filter(([, , code]) => /src="data:/.test(code));
    const names = own.map(([name]) => name);
    for (const name of ['care-kinship-savings children="2000"', 'care-leavers class="brand" theme="dark"'])
      if (copies.has(name)) expect(names).toContain(name);
    const { page } = await open(own.map(([, , code]) => code).join(''), { head: '', javaScriptEnabled: false });
    const images = page.locator('img');
    await expect
      .poll(() => images.evaluateAll((all) => (all as HTMLImageElement[]).every((one) => one.complete)))
      .toBe(true);
    const widths = await images.evaluateAll((all) => (all as HTMLImageElement[]).map((one) => one.naturalWidth));
    expect(widths.filter((width) => !width)).toEqual([]);
    await page.close();
    for (const [name, , code] of own) {
      const drawings = [...code.matchAll(/(?:src|srcset)="(data:[^"]+)"/g)].map(([, address = '']) =>
        decodeURIComponent(address),
      );
      expect(
        drawings.filter((drawing) => drawing.includes('var(')),
        name,
      ).toEqual([]);
      if (name.includes('brand')) for (const drawing of drawings) expect(drawing).toContain('#00573f');
    }
  });

  test('names files that are there', () => {
    const named = new Set([...copies.values()].flatMap(({ codes }) => Object.values(codes).flatMap(files)));
    expect(named.size).toBeGreaterThan(tried.length);
    expect([...named].filter((file) => !existsSync(inProject(`cdn/${file}`)))).toEqual([]);
  });

  test('as Picture names the dark file for a dark chart, which is an SVG and says so, with the headline and the sentence as its words', () => {
    for (const [name, { theme, headline, summary }, code] of codesOf('picture').filter(([, , code]) => code)) {
      const pictures = files(code).filter((file) => /\.(png|svg)$/.test(file));
      expect(pictures, name).toEqual([expect.stringMatching(theme === 'dark' ? /\.dark\.svg$/ : /(?<!\.dark)\.png$/)]);
      expect(copies.get(name)?.says['picture']?.includes('mails and some sites do not show'), name).toBe(
        theme === 'dark',
      );
      expect(unescaped(/alt="([^"]*)"/.exec(code)?.[1]).replace(/\s+/g, ' '), name).toBe(`${headline}. ${summary}`);
      expect(code, name).toMatch(/ width="\d+" height="\d+"/);
    }
  });

  test('as Frame shows headline and sentence in a page as high as it says', async () => {
    const all = codesOf('frame').filter(([, , code]) => code);
    // A dark frame is the same page, told so by its address: one of them is enough.
    const dark = all.find(([, { theme }]) => theme === 'dark');
    const light = all.filter(([, { theme }]) => theme !== 'dark');
    const codes = [...share(light, 0, 3), ...(dark ? [dark] : [])];
    const { page } = await site.visit({ body: '' }, { viewport: { width: 656, height: 800 } }, async (page) => {
      await versioned(page);
      // Without a policy: the strictest allows no frame.
      const body = `<!doctype html><title>A page</title>${codes.map(([, , code]) => code).join('')}`;
      await page.route('**/page.html', (route) => route.fulfill({ body, contentType: 'text/html' }));
    });
    const wrong: string[] = [];
    for (const [index, [name, { headline, summary }, code]] of codes.entries()) {
      expect(unescaped(/title="([^"]*)"/.exec(code)?.[1]).replace(/\s+/g, ' '), name).toBe(headline);
      const frame = page.locator('iframe').nth(index);
      await frame.scrollIntoViewIfNeeded();
      const body = frame.contentFrame().locator('body');
      await body.getByText(summary).filter({ visible: true }).first().waitFor();
      await body.getByRole('heading', { name: headline }).first().waitFor();
      const told = Number(/height="(\d+)"/.exec(code)?.[1]);
      const high = await body.evaluate(({ scrollHeight }) => scrollHeight);
      if (Math.abs(high / told - 1) > 0.15) wrong.push(`${name}: ${high} px in a frame of ${told}`);
    }
    expect(wrong).toEqual([]);
    await page.close();
  });
});

/** A text as it stands in an attribute. */
const unescaped = (text = ''): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

describe('the code Tag', () => {
  const CODE = (): string =>
    codesOf('tag').find(([, , code]) => /<care-funding-gap ask="family-help" measure="per-year">/.test(code))?.[2] ??
    '';
  const GAP = 'care-funding-gap';

  test.runIf(everyChart.some(({ tag }) => tag === GAP))(
    'asks for all modules that the picture needs with the page’s first requests',
    async () => {
      const code = CODE();
      const initiators = new Map<string, string | null>();
      const { page } = await site.visit({ body: code, head: '' }, {}, async (page) => {
        await versioned(page);
        const client = await page.context().newCDPSession(page);
        await client.send('Network.enable');
        client.on('Network.requestWillBeSent', ({ request, initiator }) => {
          const by = initiator.url ?? initiator.stack?.callFrames[0]?.url ?? null;
          if (!initiators.has(request.url)) initiators.set(request.url, initiator.type === 'script' ? by : null);
        });
      });
      await settled(page);
      await page.close();
      const later = [...lazyFiles.map(({ file }) => file), 'details.js'];
      const needed = [...initiators].filter(
        ([url]) => url.includes(FOLDER) && !later.some((file) => url.endsWith(file)),
      );
      expect(needed.map(([url]) => url.split(FOLDER)[1]).toSorted()).toEqual(files(code).toSorted());
      expect(needed.filter(([, by]) => by !== null)).toEqual([]);
    },
  );

  test.runIf(everyChart.some(({ tag }) => tag === GAP))(
    'has the hashes of script and stylesheet, and refuses them where they were changed',
    async () => {
      const code = CODE();
      const hashes = [...code.matchAll(/(?:src|href)="([^"]+)" integrity="([^"]+)"/g)];
      expect(hashes).toHaveLength(2);
      for (const [, address = '', hash] of hashes)
        expect(hash).toBe(integrityOf(readFileSync(inProject(`cdn/${address.split(FOLDER)[1]}`))));
      const [content, css] = ['js', 'css'].map((kind) => readFileSync(inProject(`cdn/care-charts.${kind}`), 'utf8'));
      const changed = { 'care-charts.js': `globalThis.hit=1;${content}`, 'care-charts.css': `${css} body{color:red}` };
      const { page, said } = await open(code, { head: '', changed });
      await expect.poll(() => said.filter((line) => line.includes('integrity')).length).toBe(2);
      const { hit, defined, colour } = await page.evaluate(() => ({
        hit: 'hit' in globalThis,
        defined: customElements.get('care-funding-gap') !== undefined,
        colour: getComputedStyle(document.body).color,
      }));
      expect([hit, defined, colour]).toEqual([false, false, 'rgb(0, 0, 0)']);
      await page.close();
    },
  );

  test('has no hash where the address has no version in it', async () => {
    const { page } = await site.visit({ body: '<care-leavers></care-leavers>' });
    await settled(page);
    await page.getByRole('button', { name: 'Embed' }).click();
    const box = page.getByRole('textbox', { name: 'Tag, the code' });
    await expect.poll(() => box.inputValue()).toContain('<care-leavers></care-leavers>');
    expect(await box.inputValue()).not.toContain('integrity');
    await page.close();
  });
});

test('hostile words stay text in every code', async () => {
  const words = '"><script>hit=1</script><img src=x onerror=hit=1><!--</textarea></iframe>';
  const escapedWords = words.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const { page } = await open(
    `<care-leavers loading="eager" headline="${escapedWords}" subtitle="${escapedWords}"></care-leavers>`,
  );
  const [copy] = await page.evaluate(copyEvery);
  await page.close();
  const codes = Object.values(copy?.codes ?? {}).join('');
  const { page: pasted } = await site.visit({ body: codes, head: '' }, {}, async (page) => {
    await versioned(page);
  });
  await settled(pasted);
  expect(await pasted.locator('#headline').first().textContent()).toBe(words);
  expect(await pasted.evaluate(() => ['hit' in globalThis, document.querySelectorAll('img[src=x]').length])).toEqual([
    false,
    0,
  ]);
  await pasted.close();
});

test('a reader chooses a kind with the arrow keys, and copies what stands in the box', async () => {
  const { page } = await open('<care-leavers></care-leavers>', { permissions: ['clipboard-read', 'clipboard-write'] });
  await settled(page);
  await page.getByRole('button', { name: 'Embed' }).focus();
  await page.keyboard.press('Enter');
  const box = page.getByRole('textbox');
  await box.waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.inputValue()).toContain('<figure');
  expect(await page.getByRole('radio', { name: 'HTML' }).isChecked()).toBe(true);
  await page.keyboard.press('Tab');
  expect(await box.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element)).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await box.inputValue());
  await page.getByRole('radio', { name: 'Tag' }).press('Space');
  await expect.poll(() => box.inputValue()).not.toContain('<figure');
  expect(await page.getByText('Copied.').count()).toBe(0);
  await page.close();
});

test('a panel whose code cannot be fetched says so, and can be tried again', async () => {
  let broken = true;
  const { page } = await site.visit({ body: '<care-leavers></care-leavers>' }, {}, (page) =>
    page.route('**/care-charts.embed.js*', (route) => (broken ? route.abort() : route.fallback())),
  );
  await settled(page);
  await page.getByRole('button', { name: 'Embed' }).click();
  await page.getByText('This could not be loaded.').waitFor();
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('textbox').waitFor();
  await page.close();
});

test('an unknown kind is told to the author, and gives the tag', async () => {
  const { page, said } = await open('<care-leavers></care-leavers>');
  await settled(page);
  const code = await page.locator('care-leavers').evaluate(async (chart: ChartElement) => {
    await chart.updateComplete;
    return chart.embedCode('banner' as 'tag');
  });
  expect(code).toContain('<care-leavers></care-leavers>');
  expect(said.join()).toMatch(/embedCode\(\).*banner.*tag, html, frame, picture/);
  await page.close();
});
