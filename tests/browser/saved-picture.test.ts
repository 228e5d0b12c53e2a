import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CareChart } from '../../src/care-chart/care-chart.ts';
import type { ChartElement } from '../../src/element/chart-element.ts';
import { notes, settled, Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

/** Pages that charts are saved from: what the page sets, and the chart. */
const PAGES = {
  'a light page': ['body{font-family:Arimo;max-width:32rem}', 'care-leavers'],
  'a dark page': [':root{color-scheme:dark}body{background:#101418;font-family:serif}', 'care-spending-shift'],
  'a page with colours of other spaces': [
    ':root{--care-series-1:oklch(0.55 0.13 250);--care-series-2:hwb(20 10% 20%);--care-ink:color-mix(in oklch,navy,black);--care-ink-soft:lab(30 5 -20);--care-grid:rgb(0 0 0/25%);--care-surface:color(display-p3 .96 .97 1)}',
    'care-spending-shift',
  ],
  'a page that shows through': [
    ':root{--care-surface:transparent}body{background:oklch(0.96 0.03 100)}',
    'care-children-in-care',
  ],
} as const;

interface Saved {
  readonly page: Page;
  readonly chart: Locator;
  readonly svg: string;
  readonly said: readonly string[];
}

/** A page with one chart, and its picture file. */
async function saved(css: string, html: string): Promise<Saved> {
  const head = `<script type="module" src="care-charts.js"></script><link rel="stylesheet" href="page.css">`;
  const { page, said } = await site.visit({ head, body: html }, {}, (page) =>
    page.route('**/page.css', (route) => route.fulfill({ contentType: 'text/css', body: css })),
  );
  await settled(page);
  const chart = page.locator('body > *');
  const svg = await chart.evaluate(async (chart: ChartElement) => {
    await chart.updateComplete;
    return chart.toSVG();
  });
  return { page, chart, svg, said };
}

/** A page without a policy, to look at files in. */
async function desk(page: Page): Promise<Page> {
  const blank = await page.context().browser()?.newPage();
  if (!blank) throw new Error('There is no browser.');
  return blank;
}

describe.each(Object.entries(PAGES))('the picture of a chart on %s', (_, [css, tag]) => {
  test('holds nothing that another program draws differently, and all that the figure says', async () => {
    const { page, chart, svg } = await saved(css, `<${tag}></${tag}>`);
    const said = await chart.evaluate((chart: ChartElement) =>
      ['#headline', '.subtitle', '.summary'].map(
        (part) => chart.shadowRoot?.querySelector(part)?.textContent.trim().replace(/\s+/g, ' ') ?? '',
      ),
    );
    const blank = await desk(page);
    const file = await blank.evaluate((svg) => {
      const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
      const all = [...file.querySelectorAll('*')];
      const values = (...names: string[]) =>
        all.flatMap((element) => names.map((name) => element.getAttribute(name)).filter((value) => value !== null));
      const texts = [...file.querySelectorAll('text')];
      return {
        colours: [...new Set(values('fill', 'stroke', 'stop-color'))],
        opacities: values('fill-opacity', 'stroke-opacity').map(Number),
        names: [...new Set(all.flatMap((element) => element.getAttributeNames()))],
        fonts: values('font-family'),
        painted: texts.filter(
          (text) => (text.getAttribute('stroke') ?? 'none') !== 'none' && text.getAttribute('fill') !== 'none',
        ),
        alone: texts.filter(
          (text) =>
            text.getAttribute('stroke') !== 'none' &&
            text.nextElementSibling?.textContent !== text.textContent &&
            text.hasAttribute('stroke'),
        ).length,
        said: texts
          .map(({ textContent }) => textContent)
          .join(' ')
          .replace(/\s+/g, ' '),
        ground: file.querySelector('rect')?.getAttribute('fill'),
      };
    }, svg);
    expect(file.colours.filter((colour) => !/^(none|#[0-9a-f]{6})$/.test(colour))).toEqual([]);
    expect(file.opacities.filter((opacity) => !(opacity > 0 && opacity < 1))).toEqual([]);
    expect(file.names.filter((name) => /paint-order|style|class|href/.test(name))).toEqual([]);
    expect(file.fonts.length).toBeGreaterThan(0);
    expect(file.fonts.filter((font) => !/,.*,.*\b(sans-)?serif$/.test(font))).toEqual([]);
    expect([file.painted.length, file.alone]).toEqual([0, 0]);
    for (const sentence of said) expect(file.said).toContain(sentence);
    expect(file.said).toMatch(/ Source: .*\. Evidence as of \d{1,2} \w+ \d{4}\. ?/);
    expect(svg).not.toContain(site.address);
    expect(svg).not.toContain('localhost');
    await blank.close();
    await page.close();
  });

  test('is the same as PNG, made under the strictest policy, at each scale and as a card', async () => {
    const { page, chart, svg, said } = await saved(css, `<${tag}></${tag}>`);
    const files = await chart.evaluate(async (chart: ChartElement) => {
      const files: { type: string; url: string }[] = [];
      for (const scale of [undefined, 2, 'card'] as const) {
        const blob = await chart.toPNG(scale);
        const bytes = new Uint8Array(await blob.arrayBuffer());
        files.push({
          type: blob.type,
          url: `data:image/png;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`,
        });
      }
      return files;
    });
    expect(files.map(({ type }) => type)).toEqual(['image/png', 'image/png', 'image/png']);
    const blank = await desk(page);
    const seen = await blank.evaluate(
      async ([svg, ...urls]) => {
        const pixels = async (src: string, scale: number) => {
          const image = Object.assign(new Image(), { src });
          await image.decode();
          const width = image.naturalWidth * scale;
          const height = image.naturalHeight * scale;
          const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
          context?.drawImage(image, 0, 0, width, height);
          return { width, height, data: Array.from(context?.getImageData(0, 0, width, height).data ?? []) };
        };
        const file = `data:image/svg+xml,${encodeURIComponent(svg ?? '')}`;
        const [once, twice, card] = await Promise.all(urls.map((url) => pixels(url, 1)));
        const [small, large] = [await pixels(file, 1), await pixels(file, 2)];
        /** Share of pixels of which a channel differs by more than a quarter of its range. */
        const different = (a = small, b = small) => {
          let count = a.data.length === b.data.length ? 0 : Infinity;
          for (let at = 0; at < a.data.length; at += 4)
            if (
              [0, 1, 2, 3].some((channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > 64)
            )
              count++;
          return count / (a.data.length / 4);
        };
        const ground = small.data.slice(0, 4).join();
        /** Share of the columns of pixels between the first and the last in which something is drawn. */
        const acrossOf = ({ width, data } = small) => {
          let [first, last] = [width, 0];
          for (let at = 0; at < data.length; at += 4) {
            if ([0, 1, 2].every((channel) => Math.abs((data[at + channel] ?? 0) - (data[channel] ?? 0)) < 32)) continue;
            const column = (at / 4) % width;
            [first, last] = [Math.min(first, column), Math.max(last, column)];
          }
          return (last - first) / width;
        };
        return {
          different: [different(once, small), different(twice, large)],
          card: [card?.width, card?.height, card?.data.slice(0, 4).join() === ground],
          /** How much of its width a card uses. */
          used: acrossOf(card),
          /** What an empty picture would differ by. */
          inked: different({ ...small, data: Array.from(small.data, (_, at) => small.data[at % 4] ?? 0) }, small),
        };
      },
      [svg, ...files.map(({ url }) => url)],
    );
    expect(seen.inked).toBeGreaterThan(0.015);
    for (const share of seen.different) expect(share).toBeLessThan(seen.inked / 5);
    expect(seen.card).toEqual([1200, 630, true]);
    // Words and drawing go across most of it.
    expect(seen.used).toBeGreaterThan(0.55);
    expect(said.filter((line) => !line.includes('contrast'))).toEqual([]);
    expect((await notes(page)).violations).toEqual([]);
    await blank.close();
    await page.close();
  });
});

test('a picture has the colours that the page paints', async () => {
  const [css, tag] = PAGES['a page with colours of other spaces'];
  const { page, svg } = await saved(css, `<${tag}></${tag}>`);
  const painted = await page.evaluate(() => {
    const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
    return ['oklch(0.55 0.13 250)', 'hwb(20 10% 20%)', 'lab(30 5 -20)', 'color(display-p3 .96 .97 1)'].map((colour) => {
      if (!context) return '';
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
      return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    });
  });
  for (const colour of painted) expect(svg).toContain(`"${colour}"`);
  expect(svg).toMatch(/stroke="#000000" stroke-opacity="0\.25"/);
  await page.close();
});

test('a picture at a scale that cannot be is refused in a sentence', async () => {
  const { page, chart } = await saved('', '<care-leavers></care-leavers>');
  for (const scale of [0, -1, 100, Number.NaN, 'poster']) {
    const refused = await chart.evaluate(
      (chart: ChartElement, scale) =>
        chart.toPNG(scale as number).then(String, (error: Error) => `${error.name}: ${error.message}`),
      scale,
    );
    expect(refused).toBe(
      `RangeError: toPNG() got the scale ${String(scale)}; allowed: a number above 0, at most 8, or “card”.`,
    );
  }
  await page.close();
});

test('a chart that is said to be ready can be saved, and one that shows nothing yet says so', async () => {
  const { page } = await site.visit({ body: '<p>A page</p>' });
  const tags = ['care-leavers', 'care-kinship-savings', 'care-chart'];
  const heard = await page.evaluate(async (tags) => {
    const heard = [];
    for (const tag of tags) {
      const make = () => Object.assign(document.createElement(tag) as ChartElement, { loading: 'eager' });
      document.body.append(make());
      await customElements.whenDefined(tag);
      const chart = make();
      if (tag === 'care-chart') Object.assign(chart, { rows: 'Year,Places\n2019,40\n2020,44' });
      const refused = await chart.toPNG().then(String, (error: Error) => `${error.name}: ${error.message}`);
      const before = chart.toSVG();
      const ready = new Promise<readonly [string, Promise<Blob>]>((resolve) =>
        chart.addEventListener('care-ready', () => resolve([chart.toSVG(), chart.toPNG()]), { once: true }),
      );
      document.body.append(chart);
      const [svg, png] = await ready;
      heard.push([refused, before, /^<svg .*<path /s.test(svg), (await png).type]);
    }
    return heard;
  }, tags);
  expect(heard).toEqual(
    tags.map(() => ['Error: toPNG() has nothing to save yet: the chart shows no drawing.', '', true, 'image/png']),
  );
  await page.close();
});

test('a chart is ready also where what saves pictures does not come', async () => {
  const { page } = await site.visit({ body: '<care-leavers loading="eager"></care-leavers>' }, {}, (page) =>
    page.route('**/care-charts.saving.js', (route) => route.abort()),
  );
  await settled(page);
  await expect.poll(async () => (await notes(page)).events).toContain('care-leavers care-ready');
  await page.close();
});

test('a group that is shown through is so as a whole, and a picture that no canvas holds is refused in a sentence', async () => {
  const { page } = await site.visit({ body: '<care-chart loading="eager"></care-chart>' });
  await settled(page, 'failed');
  const chart = page.locator('care-chart');
  await chart.evaluate((chart: CareChart) => {
    const values = [{ year: 2019, places: 40 }];
    const encoding = { x: { field: 'year', type: 'ordinal' }, y: { field: 'places', type: 'quantitative' } };
    chart.spec = { height: 6000, data: { values }, mark: 'point', encoding };
  });
  await settled(page);
  const seen = await chart.evaluate(async (chart: CareChart) => {
    const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    group.setAttribute('opacity', '0.5');
    for (const fill of ['#ff0000', '#0000ff']) {
      const square = document.createElementNS(group.namespaceURI, 'rect');
      for (const [name, value] of Object.entries({ x: 40, y: 40, width: 20, height: 20, fill }))
        square.setAttribute(name, String(value));
      group.append(square);
    }
    chart.shadowRoot?.querySelector('.plot svg')?.append(group);
    const bitmap = await createImageBitmap(await chart.toPNG());
    const { width, height } = bitmap;
    const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const data = context?.getImageData(0, 0, width, height).data ?? [];
    const count = { blue: 0, purple: 0 };
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.slice(at, at + 3);
      if (blue - green < 100) continue;
      if (Math.abs(red - green) < 32) count.blue += 1;
      else count.purple += 1;
    }
    return { count, refused: await chart.toPNG(8).then(String, (error: Error) => `${error.name}: ${error.message}`) };
  });
  expect(seen.count).toEqual({ blue: 400, purple: 0 });
  expect(seen.refused).toMatch(
    /^Error: toPNG\(\) got no picture of [\d,]+ × 4\d,\d{3} pixels from this browser: ask for a smaller scale\.$/,
  );
  await page.close();
});

describe('a download', () => {
  test('of a picture arrives, and is told', async () => {
    const { page, chart } = await saved('', '<care-leavers></care-leavers>');
    await chart.getByRole('button', { name: 'Download' }).click();
    for (const [name, file] of [
      ['Picture (PNG)', 'leavers.png'],
      ['Large picture (PNG)', 'leavers-large.png'],
      ['Picture for links (1200 × 630)', 'leavers-card.png'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        chart.getByRole('button', { name, exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(file);
      await expect
        .poll(() => chart.locator('#download [role=status]').textContent())
        .toBe(`${file} was handed to the browser.`);
    }
    await page.close();
  });

  test.each([
    [
      'that the page around forbids',
      'allow-scripts allow-same-origin',
      /\.csv was not saved: this frame may not save files\. Open the page by itself\.$/,
    ],
    [
      'of which nothing is known',
      'allow-scripts allow-same-origin allow-downloads',
      /\.csv was handed to the browser\. If it does not arrive, this frame may not save files: open the page by itself\.$/,
    ],
  ])('in a frame %s ends in a sentence', async (_, sandbox, sentence) => {
    const { page } = await site.visit(
      { body: `<iframe src="inner.html" sandbox="${sandbox}" width="780" height="780"></iframe>`, head: '' },
      {},
      async (page) => {
        const open = "default-src 'none'; script-src *; style-src *; img-src * data:; connect-src *";
        await page.route('**/page.html', (route) =>
          route.fulfill({
            contentType: 'text/html',
            body: `<!doctype html><iframe src="inner.html" sandbox="${sandbox}" width="780" height="780"></iframe>`,
          }),
        );
        await page.route('**/inner.html', (route) =>
          route.fulfill({
            contentType: 'text/html',
            headers: { 'Content-Security-Policy': open },
            body: '<!doctype html><script type="module" src="care-charts.js"></script><care-leavers loading="eager"></care-leavers>',
          }),
        );
      },
    );
    const chart = page.frameLocator('iframe').locator('care-leavers');
    await chart.getByRole('button', { name: 'Download' }).click();
    await chart.getByRole('button', { name: 'Figures (CSV)' }).click();
    await expect.poll(() => chart.locator('#download [role=status]').textContent()).toMatch(sentence);
    await page.close();
  });
});
