import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { escaped } from '../../src/markup/escaped.ts';
import { figureHTML, renderChart } from '../../src/static/index.ts';
import { cellInWords } from '../../src/words/cell-in-words.ts';
import { views } from './every-chart.ts';

const css = { href: '/care-charts-static.css' };
const ADDRESS = 'https://charts.example.org/care-charts/';
const ROWS = [
  { Year: 2022, Places: 41 },
  { Year: 2023, Places: 38 },
  { Year: 2024, Places: 44 },
];

/** The options of a view that the build draws, but for those that have one value in all of them. */
const optionsOf = ({ definition, choice }: (typeof views)[number]): Record<string, string> =>
  Object.fromEntries(Object.keys(definition.options).map((name) => [name, choice[name] ?? '']));

/** An element of a text that is well-formed XML: its name, and its attributes with their values. */
type Element = readonly [name: string, attributes: Readonly<Record<string, string>>];

/** The elements of HTML whose void elements are closed. @throws {Error} where it is not well-formed. */
function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => found.push([name, attributes]));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(`<body>${html.replaceAll(/<(img|br|source|link)([^>]*)>/g, '<$1$2/>')}</body>`).close();
  return found.slice(1);
}

describe('every view, as its artifact says it', () => {
  test.each(views.map((view) => [view.name, view] as const))('%s', async (_, view) => {
    const { chart, view: shown } = view;
    const { headline, subtitle, summary, rows, columns, references, posters, about } = shown;
    const options = optionsOf(view);
    const [drawn, plain] = [await renderChart(chart, { css, ...options }), await figureHTML(chart, options)];
    const cells = rows.flatMap((row) => columns.map((column) => cellInWords(row, column)));
    for (const html of [drawn, plain]) {
      for (const text of [headline, subtitle, summary, ...cells, ...references.map(({ citation }) => citation)])
        expect(html).toContain(escaped(text));
      for (const { url } of references) if (url) expect(html).toContain(`href="${escaped(url)}"`);
    }
    for (const { svg } of posters) expect(drawn).toContain(svg);
    for (const { heading, paragraphs } of about)
      for (const text of [heading, ...paragraphs]) expect(drawn).toContain(escaped(text));
    const pictures = elementsOf(plain).flatMap(([, { src, srcset }]) => [src ?? srcset ?? []].flat());
    expect(pictures).toHaveLength(posters.length);
    for (const picture of pictures) {
      const svg = decodeURIComponent(picture.replace('data:image/svg+xml,', ''));
      expect(svg).not.toContain('var(');
      expect(elementsOf(svg)[0]?.[0]).toBe('svg');
    }
  });
});

test('pictures are files where the author gives their address', async () => {
  const html = await figureHTML('funding-gap', { measure: 'per-year', theme: 'dark', address: ADDRESS });
  const [narrowest, ...wider] = elementsOf(html)
    .flatMap(([, { src, srcset }]) => [src ?? srcset ?? []].flat())
    .toReversed();
  expect(narrowest).toBe(`${ADDRESS}static/funding-gap.measure-per-year.dark.244.svg`);
  expect(wider).toContain(`${ADDRESS}static/funding-gap.measure-per-year.dark.742.svg`);
});

test('with styles inside nothing is asked for before the first paint; with an address the stylesheet alone is', async () => {
  const linked = await renderChart('funding-gap', { css: { href: '/here.css' } });
  const inside = await renderChart('funding-gap', { css: 'inline' });
  const asked = (html: string): string[] =>
    [...html.matchAll(/<(?:link|script|img|source)\b[^>]*/g)].map(([tag]) => tag);
  expect(asked(linked)).toEqual(['<link rel="stylesheet" href="/here.css"']);
  expect(asked(inside)).toEqual([]);
  expect(inside).toContain('<template shadowrootmode="open"><style>');
});

test('words of the author stand in it as text, and the tag has what was chosen', async () => {
  const options = { headline: '<b>Ours</b>', headingLevel: 2, theme: 'dark', measure: 'per-year' } as const;
  for (const html of [
    await renderChart('funding-gap', { css, ...options }),
    await figureHTML('funding-gap', { ...options, tag: true }),
  ]) {
    expect(html).toContain('&lt;b&gt;Ours&lt;/b&gt;</h2>');
    expect(html).toMatch(
      /^<care-funding-gap headline="&lt;b&gt;Ours&lt;\/b&gt;" heading-level="2" theme="dark" measure="per-year">/,
    );
  }
});

describe('settings, and options that the build does not draw', () => {
  test('another number of children is scaled, in words, table and drawing', async () => {
    for (const options of [{ children: 500 }, { moved: '500' }])
      expect(
        (await renderChart('kinship-savings', { css, ...options })).match(/500 children/g)?.length,
      ).toBeGreaterThan(7);
  });

  test('milestones are cut', async () => {
    const html = await figureHTML('review-timeline', { from: '2022', to: '2023' });
    const years = [...html.matchAll(/<th scope="row">[^<]*(\d{4})</g)].map(([, year]) => year);
    expect(new Set(years)).toEqual(new Set(['2022', '2023']));
  });

  test('another price year is drawn now', async () => {
    const [now, before] = await Promise.all(
      [{ priceYear: '2010/11' }, {}].map((options) => renderChart('spending-shift', { css, ...options })),
    );
    expect(now).toContain('2010/11 prices');
    expect(before).not.toContain('2010/11 prices');
    expect(now?.match(/<svg /g)?.length).toBeGreaterThan(before?.match(/<svg /g)?.length ?? 0);
    expect(now).toContain('data-row="0"');
  });
});

describe('figures of an author', () => {
  test.each([
    ['rows', { rows: ROWS }],
    ['csv', { csv: 'Year,Places\n2022,41\n2023,38\n2024,44' }],
    ['json', { json: JSON.stringify(ROWS) }],
  ])('are drawn from %s, and their table stays in the tag', async (_, figures) => {
    const html = await renderChart('chart', { css, ...figures, unit: 'places', source: 'Us', sourceHref: '/us' });
    expect(html).toContain('Places rose by 7% from 2022 to 2024');
    expect(html).toContain('<a href="/us">Us</a>');
    expect(html).toMatch(/<\/template><table>.*<td>41<\/td>.*<td>38<\/td>.*<td>44<\/td>.*<\/table><\/care-chart>$/s);
    expect(html).not.toContain('care-charts.invalid');
  });
});

describe('what is wrong is said, with what there is', () => {
  test.each<[string, string, Record<string, unknown>, RegExp]>([
    ['an unknown chart', 'spending', {}, /^There is no chart spending\. There is .*funding-gap.*chart\.$/],
    ['a name of every object', 'constructor', {}, /^There is no chart constructor\./],
    ['an unknown option', 'funding-gap', { mesure: 'total' }, /has no option mesure\. It has .*ask, measure/],
    [
      'an unknown value',
      'funding-gap',
      { measure: 'sum' },
      /^funding-gap has no measure "sum"\. There is total, per-year\.$/,
    ],
    [
      'an unknown theme',
      'funding-gap',
      { theme: 'blue' },
      /^funding-gap has no theme "blue"\. There is light, dark\.$/,
    ],
    [
      'a date that is none',
      'review-timeline',
      { from: 'soon' },
      /^review-timeline cannot have from "soon"\. It is a date/,
    ],
    ['dates without milestones', 'review-timeline', { from: '2090' }, /^review-timeline has no milestone from "2090"/],
    [
      'too few children',
      'kinship-savings',
      { moved: 5 },
      /^kinship-savings cannot have children "5"\. It is a whole number/,
    ],
    [
      'a value that is drawn nowhere',
      'spending-shift',
      { priceYear: '1999/00' },
      /^spending-shift has no price-year "1999\/00"/,
    ],
    ['no figures', 'chart', {}, /^chart needs figures: rows, csv or json\.$/],
    ['an unknown type', 'chart', { rows: ROWS, type: 'pie' }, /^chart has no type "pie"\. There is change, trend/],
    ['a spec', 'chart', { spec: { mark: 'bar' } }, /^A Vega-Lite spec of your own is drawn in the browser only/],
    ['a file', 'chart', { src: 'a.csv' }, /^src is fetched by the browser only/],
  ])('%s', async (_, name, options, message) => {
    await expect(renderChart(name, { css, ...options })).rejects.toThrow(message);
    await expect(figureHTML(name, options)).rejects.toThrow(message);
  });

  test('no stylesheet', async () => {
    await expect(renderChart('leavers', {} as never)).rejects.toThrow(
      "renderChart('leavers') needs css: { href: '…/care-charts-static.css' }",
    );
  });

  test.each<[string, Record<string, unknown>, RegExp]>([
    ['no address', { for: 'mail' }, /^A figure for a mail needs address: the absolute address/],
    ['an address of the page', { for: 'feed', address: '/care-charts/' }, /^A figure for a feed needs address/],
    ['an unknown place', { for: 'fax' }, /^A figure cannot be for "fax"/],
    ['a tag', { for: 'mail', tag: true, address: ADDRESS }, /^A mail has no tags of charts/],
    ['a view without files', { for: 'mail', address: ADDRESS, moved: 500 }, /^A mail shows pictures that are files/],
  ])('%s', async (_, options, message) => {
    await expect(figureHTML('kinship-savings', options)).rejects.toThrow(message);
  });
});

/** What Gmail, Outlook and Apple Mail all keep (caniemail.com). */
const OF_MAILS: Readonly<Record<string, readonly string[]>> = {
  h3: [],
  p: [],
  br: [],
  img: ['src', 'width', 'height', 'border', 'alt'],
  table: ['border', 'cellpadding', 'cellspacing'],
  tr: [],
  th: ['scope', 'align'],
  td: ['align'],
  a: ['href'],
};

describe.each(['mail', 'feed'] as const)('a figure for a %s', (where) => {
  test('has only elements and attributes that are kept, and absolute addresses', async () => {
    for (const view of views) {
      const html = await figureHTML(view.chart, { ...optionsOf(view), for: where, address: ADDRESS });
      const elements = elementsOf(html);
      for (const [name, attributes] of elements) {
        expect(Object.keys(OF_MAILS), `${name} in ${view.name}`).toContain(name);
        for (const [attribute, value] of Object.entries(attributes)) {
          expect(OF_MAILS[name], `${name} ${attribute} in ${view.name}`).toContain(attribute);
          if (/^(href|src)$/.test(attribute)) expect(value).toMatch(/^https?:\/\//);
        }
      }
      const [, image] = elements.find(([name]) => name === 'img') ?? [];
      const poster = view.view.posters.find(({ width }) => String(width) === image?.['width']);
      const file = [view.chart, view.key].filter(Boolean).join('.');
      expect(image).toMatchObject({ src: `${ADDRESS}static/${file}.380.png`, height: `${poster?.height}` });
      expect(elements.filter(([name]) => name === 'td').length).toBeGreaterThan(0);
    }
  });
});

test('figures stand in an Atom feed, and come out of it as they went in', async () => {
  const [first] = views;
  const figure = await figureHTML(first?.chart ?? '', { for: 'feed', address: ADDRESS });
  const feed = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="html">${escaped(figure)}</content></entry></feed>`;
  let content = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('text', (text) => (content += text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(feed).close();
  expect(content).toBe(figure);
});
