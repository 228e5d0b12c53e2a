import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CareChart } from '../../src/care-chart/care-chart.ts';
import type { ChartElement } from '../../src/element/chart-element.ts';
import { notes, settled, Site, textOf } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

/** What ends a cell, a text, an attribute, a script, a comment or a section; letters that no file may hold; letters that nobody sees. */
const HOSTILE = `"'&lt;</td></script><img src=x onerror=alert(1)>--><!-- ]]> \u0000\u0001\u000b\u007f\ufffe\uffff\ud800 \udc00\u2028\u202e`;
const RUN = `=HYPERLINK("https://example.org";A1)`;
const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

const ROWS: readonly (readonly (string | number)[])[] = [
  [`=Place${HOSTILE}`, `+Children${HOSTILE}`],
  [`=Leeds${HOSTILE}`, 40],
  [`\u200b@York${HOSTILE}`, -5],
  [`－Hull${HOSTILE}`, 51.25],
];

const SPEC = {
  title: `${HOSTILE}=Title`,
  description: HOSTILE,
  name: HOSTILE,
  config: { font: 'var(--care-font)' },
  data: {
    values: [
      { place: `${RUN}${HOSTILE}`, children: 40, link: '/report', picture: PICTURE },
      { place: '-', children: -5, link: '/report?a=var(1)', picture: '/picture.png' },
      { place: `-Hull${HOSTILE}`, children: 51.25, link: `/report#${HOSTILE}`, picture: PICTURE },
    ],
  },
  encoding: { y: { field: 'place', type: 'nominal', title: `@Place${HOSTILE}` } },
  layer: [
    {
      name: `bars${HOSTILE}`,
      mark: {
        type: 'bar',
        clip: true,
        color: {
          gradient: 'linear',
          stops: [
            { offset: 0, color: 'var(--care-series-1)' },
            { offset: 1, color: 'red' },
          ],
        },
      },
      encoding: { x: { field: 'children', type: 'quantitative', title: `-Children${HOSTILE}` } },
    },
    { mark: { type: 'image', width: 9, height: 9 }, encoding: { url: { field: 'picture' } } },
    { mark: 'text', encoding: { text: { field: 'place' }, href: { field: 'link' } } },
  ],
};

/** Charts that are given hostile texts, each the only one on its page. */
const CHARTS: readonly (readonly [string, string, (chart: CareChart, given: Given) => void])[] = [
  [
    'rows that a script sets',
    'care-chart',
    (chart, { rows }) => {
      chart.rows = rows;
    },
  ],
  [
    'a table inside the tag',
    'care-chart',
    (chart, { rows }) => {
      const table = document.createElement('table');
      for (const cells of rows)
        table
          .insertRow()
          .append(
            ...cells.map((cell) =>
              Object.assign(document.createElement(cells === rows[0] ? 'th' : 'td'), { textContent: String(cell) }),
            ),
          );
      chart.append(document.createComment(`--><img src=x onerror=alert(1)>`), table);
    },
  ],
  [
    'a spec',
    'care-chart',
    (chart, { spec }) => {
      chart.allowDataUrls = 'self';
      chart.spec = spec;
    },
  ],
  ['evidence of ours', 'care-funding-gap', () => {}],
];

interface Given {
  readonly rows: (string | number)[][];
  readonly spec: object;
  readonly hostile: string;
}

/** A page with one chart that was given hostile texts, and what was said on it. */
async function hostilePage(tag: string, give: (chart: CareChart, given: Given) => void) {
  const { page, said } = await site.visit({ body: `<${tag}></${tag}>` }, {}, (page) =>
    page.route('**/picture.png', (route) =>
      route.fulfill({ contentType: 'image/gif', body: Buffer.from('R0lGODlhAQABAAAAACw=', 'base64') }),
    ),
  );
  const chart = page.locator(tag);
  // Written as JSON, which spells out the halves of pairs that would be lost on the way.
  const given = JSON.stringify({ rows: ROWS, spec: SPEC, hostile: HOSTILE });
  await chart.evaluate(
    (chart: CareChart, [given, give]) => {
      const parsed = JSON.parse(given ?? '') as Given;
      Object.assign(chart, { headline: `COM1 ${parsed.hostile}`, subtitle: parsed.hostile });
      chart.setAttribute('headline', `COM1 ${parsed.hostile}`);
      if (chart.localName === 'care-chart') chart.source = parsed.hostile;
      (new Function('chart', 'given', `(${give})(chart, given)`) as typeof Object.assign)(chart, parsed);
    },
    [given, String(give)],
  );
  await settled(page);
  return { page, said, chart };
}

/** A page without a policy, to parse files in. */
async function newBlank(page: Page): Promise<Page> {
  const blank = await page.context().browser()?.newPage();
  if (!blank) throw new Error('There is no browser.');
  return blank;
}

/** Everything that is wrong with a picture file. */
async function faultsOf(page: Page, svg: string): Promise<string[]> {
  const faults: string[] = [];
  const strict = new SaxesParser({ xmlns: true });
  strict.on('error', (error) => faults.push(error.message));
  strict.write(svg).close();
  const blank = await newBlank(page);
  const found = await blank.evaluate((svg) => {
    const file = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const ids = [...file.querySelectorAll('[id]')].map(({ id }) => id);
    const faults = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two of ${id}`);
    for (const element of file.querySelectorAll('*')) {
      if (
        !/^(svg|g|a|path|rect|line|text|tspan|image|title|desc|defs|clipPath|linearGradient|stop)$/.test(
          element.nodeName,
        )
      )
        faults.push(`<${element.nodeName}>`);
      for (const { name, value, prefix } of element.attributes) {
        const address = name.endsWith('href') || /url\(/.test(value) ? value : '';
        const allowed = { a: /^https?:/, image: /^data:image\// }[element.nodeName] ?? /^url\(#\w+\)$/;
        if (prefix !== 'xmlns' && address && !allowed.test(address))
          faults.push(`${element.nodeName} ${name}=${value}`);
        if (/^on/i.test(name) || (value.includes('var(') && !name.endsWith('href'))) faults.push(`${name}=${value}`);
      }
    }
    return faults;
  }, svg);
  await blank.close();
  return [...faults, ...found];
}

/** A text of a spec as a file holds it: on one line, without what is not read. */
const written = (text: string): string =>
  text
    .replace(/[^\P{Cc}\t\r\n]|[\u202a-\u202e]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim();

describe.each(CHARTS)('files of a chart of %s, whatever its texts hold', (_, tag, give) => {
  test('are a picture that is whole and stands alone, and figures of which nothing runs, by call and by download', async () => {
    const { page, said, chart } = await hostilePage(tag, give);
    const [svg = '', csv = ''] = await chart.evaluate(async (chart: ChartElement) => {
      await chart.updateComplete;
      return [chart.toSVG(), chart.toCSV()];
    });
    expect(svg).toContain('<title>COM1 ');
    expect(await faultsOf(page, svg)).toEqual([]);
    expect(csv).not.toMatch(/\p{Cs}/u);
    const lines = parse(csv) as string[][];
    expect(lines.length).toBeGreaterThan(3);
    const signed = lines.flat().filter((cell) => /^[\s\p{C}]*[=@+-]/u.test(cell.normalize('NFKC')));
    expect(signed.filter((cell) => Number.isNaN(Number(cell)) && cell !== '-')).toEqual([]);

    await chart.getByRole('button', { name: 'Download' }).click();
    const files: string[] = [];
    for (const name of ['Figures (CSV)', 'Picture (SVG)']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        chart.getByRole('button', { name }).click(),
      ]);
      files.push(download.suggestedFilename(), await textOf(download));
    }
    expect(files[1]).toBe(`\ufeff${csv}`);
    expect(await faultsOf(page, files[3] ?? '')).toEqual([]);
    const name = tag === 'care-chart' ? '[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}-]*' : 'funding-gap';
    expect(files[0]).toMatch(new RegExp(`^${name}\\.csv$`, 'u'));
    expect(files[2]).toBe(files[0]?.replace('.csv', '.svg'));
    expect(said).toEqual([]);
    expect((await notes(page)).violations).toEqual([]);
    await page.close();
  });
});

test('figures that were given are in the file as they were: numbers as numbers, texts behind an apostrophe where they would run', async () => {
  const [, tag, give] = CHARTS[2] ?? [];
  if (!tag || !give) throw new Error('There is no spec.');
  const { page, chart } = await hostilePage(tag, give);
  const [header = [], ...lines] = parse(await chart.evaluate((chart: CareChart) => chart.toCSV())) as string[][];
  expect(header.slice(0, 2).every((heading) => /^'[@-]/.test(heading))).toBe(true);
  const cells = lines.flat();
  for (const { place, children } of SPEC.data.values) {
    expect(cells).toContain(String(children));
    expect(cells).toContain(place === '-' ? '-' : `'${written(place)}`);
  }
  await page.close();
});

describe.each(CHARTS)('the code of a chart of %s', (_, tag, give) => {
  test('is parsed as the tag with its words and its figures, and nothing else', async () => {
    const { page, said, chart } = await hostilePage(tag, give);
    const code = await chart.evaluate((chart: ChartElement) => JSON.stringify([chart.embedCode(), chart.textContent]));
    const blank = await newBlank(page);
    const pasted = await blank.evaluate((json) => {
      const [code = ''] = JSON.parse(json) as string[];
      const { body } = new DOMParser().parseFromString(`<body><p>before</p>${code}<p>after</p>`, 'text/html');
      const chart = body.children[body.children.length - 2];
      return JSON.stringify({
        elements: [...body.children].map(({ localName }) => localName),
        inside: [...new Set([...(chart?.querySelectorAll('*') ?? [])].map(({ localName }) => localName))].toSorted(),
        headline: chart?.getAttribute('headline'),
        spec: chart?.getAttribute('spec'),
        cells: [...(chart?.querySelectorAll('td,th') ?? [])].map(({ textContent }) => textContent),
      });
    }, code);
    const { elements, inside, headline, spec, cells } = JSON.parse(pasted) as {
      elements: string[];
      inside: string[];
      headline: string;
      spec: string | null;
      cells: string[];
    };
    // The modules of a chart of the author’s own are named besides.
    const links = tag === 'care-chart' ? ['link', 'link', 'link'] : [];
    expect(elements).toEqual(['p', ...links, 'script', tag, 'p']);
    expect(inside.filter((name) => !['table', 'thead', 'tbody', 'tr', 'td', 'th'].includes(name))).toEqual([]);
    expect(headline).toBe(`COM1 ${HOSTILE}`.replace('\0', '\ufffd'));
    if (spec) expect(JSON.parse(spec)).toEqual(JSON.parse(JSON.stringify(SPEC)));
    if (inside.length)
      expect(cells.map((cell) => cell.replace(/[\0\ufffd\s]/g, ''))).toEqual(
        ROWS.flat().map((cell) => String(cell).replace(/[\0\s]/g, '')),
      );
    expect(said).toEqual([]);
    await page.close();
  });
});

test('a spec inside the tag is copied as JSON that nothing in it can end', async () => {
  const { page, said, chart } = await hostilePage('care-chart', (chart, { spec }) => {
    const { layer: _, ...rest } = spec as { layer?: unknown };
    const script = document.createElement('script');
    script.type = 'application/json';
    script.append(JSON.stringify({ ...rest, mark: 'point' }));
    chart.append(script);
  });
  const code = await chart.evaluate((chart: CareChart) => chart.embedCode());
  const blank = await newBlank(page);
  const [elements, text] = await blank.evaluate((code) => {
    const { body } = new DOMParser().parseFromString(`<body>${code}`, 'text/html');
    return [
      [...body.querySelectorAll('*')].map(({ localName }) => localName),
      body.querySelector('care-chart script')?.textContent ?? '',
    ] as const;
  }, code);
  expect(elements).toEqual(['link', 'link', 'link', 'script', 'care-chart', 'script']);
  const { layer: _, ...rest } = SPEC;
  expect(JSON.parse(text)).toEqual({ ...(JSON.parse(JSON.stringify(rest)) as object), mark: 'point' });
  // The page itself has put text into a script.
  expect(said.filter((line) => !line.includes('TrustedScript'))).toEqual([]);
  await page.close();
});
