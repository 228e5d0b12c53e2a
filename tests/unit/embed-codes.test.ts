import { describe, expect, test } from 'vitest';
import { type Embedded, frameCode, pictureCode, tagEmbedCode } from '../../src/markup/embed-codes.ts';
import { htmlCode } from '../../src/markup/html-code.ts';

const FOLDER = 'https://example.org/care-charts/1.2.3/';
const QUOTED = 'A "quoted" <b>finding</b>';

const embedded: Embedded = {
  finished: {
    name: 'funding-gap',
    key: 'measure-per-year',
    view: {
      choice: { measure: 'per-year' },
      headline: QUOTED,
      subtitle: 'Of money & more',
      summary: 'One, and two.',
      credits: 'A source (2024)',
      rows: [{ year: 2024, sum: 2 }],
      points: ['2024: two'],
      posters: [{ width: 594, height: 300, svg: '<svg><path fill="var(--_series-1)"/></svg>' }],
    },
    details: {
      columns: [
        { name: 'year', title: 'Year' },
        { name: 'sum', title: 'Sum', decimals: 0 },
      ],
      about: [],
      references: [{ citation: 'A source, 2024', url: 'https://example.org/source' }],
    },
    dated: '1 January 2025',
    version: '1.2.3',
  },
  tag: 'care-funding-gap',
  attributes: { measure: 'per-year', theme: 'dark' },
  script: `${FOLDER}care-charts.js`,
};

describe('the code Tag', () => {
  test('has script, stylesheet, the modules of chart and view, and the tag', () => {
    expect(tagEmbedCode(embedded).code).toBe(
      [
        `<link rel="modulepreload" href="${FOLDER}charts/funding-gap.js">`,
        `<link rel="modulepreload" href="${FOLDER}charts/funding-gap.measure-per-year.js">`,
        `<link rel="stylesheet" href="${FOLDER}care-charts.css">`,
        `<script type="module" src="${FOLDER}care-charts.js"></script>`,
        '<care-funding-gap measure="per-year" theme="dark"></care-funding-gap>',
      ].join('\n'),
    );
  });

  test('asks for the stylesheet with CORS where it has a hash, without which another origin’s would be refused', () => {
    const { code } = tagEmbedCode({
      ...embedded,
      integrity: { 'care-charts.js': 'sha384-a', 'care-charts.css': 'sha384-b' },
    });
    expect(code).toContain('care-charts.css" integrity="sha384-b" crossorigin="anonymous">');
    expect(code).toContain('care-charts.js" integrity="sha384-a"></script>');
  });

  test('names files beside the script where that has a query, or no folder', () => {
    expect(tagEmbedCode({ ...embedded, script: `${FOLDER}care-charts.js?a=/b` }).code).toContain(
      `"${FOLDER}care-charts.css"`,
    );
    expect(tagEmbedCode({ ...embedded, script: 'care-charts.js' }).code).toContain('href="charts/funding-gap.js"');
  });

  test('is the tag alone where a bundler brings the chart, and says what to import', () => {
    const { code, note } = tagEmbedCode({ ...embedded, script: null });
    expect(code).toBe('<care-funding-gap measure="per-year" theme="dark"></care-funding-gap>');
    expect(note).toContain('care-charts/charts/funding-gap');
  });
});

describe('the code HTML', () => {
  test('begins with stylesheet and script, each with its hash', () => {
    const integrity = { 'care-charts.js': 'sha384-a', 'care-charts-html.css': 'sha384-b' };
    expect(
      htmlCode({ ...embedded, integrity })
        .code.split('\n')
        .slice(0, 3),
    ).toEqual([
      `<link rel="stylesheet" href="${FOLDER}care-charts-html.css" integrity="sha384-b" crossorigin="anonymous">`,
      `<script type="module" src="${FOLDER}care-charts.js" integrity="sha384-a"></script>`,
      '<care-funding-gap measure="per-year" theme="dark">',
    ]);
  });

  test('has the words of the choices that the chart will show, hidden, but not those that it hides', () => {
    const options = [{ name: 'measure', label: 'Measure', values: [{ value: 'total', label: 'Total' }] }];
    const above = '<div hidden><p><b>Measure</b><span>Total</span></p></div>';
    expect(htmlCode({ ...embedded, options }).code).toContain(above);
    const attributes = { controls: 'none' };
    expect(htmlCode({ ...embedded, options, attributes }).code).not.toContain('hidden');
  });

  test('has controls without ids, which would be there twice when the chart has come', () => {
    const ownControls = '<div class="own"><label for="a">A</label><input id="a" aria-label="A" min="1"></div>';
    expect(htmlCode({ ...embedded, ownControls }).code).toContain(
      '<div hidden class="own"><label>A</label><input min="1"></div>',
    );
  });

  test('names the drawings beside the script, dark ones for a dark chart', () => {
    const { code } = htmlCode(embedded);
    expect(code).toContain(`src="${FOLDER}static/funding-gap.measure-per-year.dark.594.svg"`);
    expect(code).toContain('A &quot;quoted&quot; &lt;b&gt;finding&lt;/b&gt;</h3>');
  });

  test('has the author’s words, and the drawings still beside the script', () => {
    const { code } = htmlCode({
      ...embedded,
      attributes: { headline: 'Mine', 'heading-level': '2' },
      own: ['this page’s headline'],
    });
    expect(code).toContain('<h2>Mine</h2>');
    expect(code).toContain(`src="${FOLDER}static/funding-gap.measure-per-year.594.svg"`);
  });

  test('has drawings of its own in the page’s colours', () => {
    const { code } = htmlCode({ ...embedded, own: ['this page’s colours'], tokens: { 'series-1': '#00573f' } });
    expect(code).toContain(encodeURIComponent('<path fill="#00573f"/>'));
    expect(code).not.toContain('static/');
  });
});

describe('the code Frame', () => {
  test('has a title, the theme, a height, a script for it, and a link', () => {
    const { code } = frameCode(embedded);
    const src = `${FOLDER}embed/funding-gap.measure-per-year.html?theme=dark`;
    expect(code).toMatch(
      /^<iframe title="A &quot;quoted&quot; &lt;b&gt;finding&lt;\/b&gt;" src="[^"]+" loading="lazy" width="100%" height="\d{3}" frameborder="0"><\/iframe>\n/,
    );
    expect(code).toContain(`src="${src}"`);
    expect(code).toContain(`<script async src="${FOLDER}embed/resize.js"></script>`);
    expect(code).toContain(`<a href="${src}">A &quot;quoted&quot; &lt;b&gt;finding&lt;/b&gt;</a>`);
  });

  test('follows the reader’s light or dark where the author set no theme', () => {
    expect(frameCode({ ...embedded, attributes: {} }).code).toContain('funding-gap.measure-per-year.html"');
  });
});

describe('the code Picture', () => {
  test('has the file of the theme, words, size and a link', () => {
    const { code, note } = pictureCode(embedded, { width: 626, height: 500 });
    expect(note).toMatch(/^The dark picture is an SVG file/);
    expect(code).toBe(
      `<a href="${FOLDER}embed/funding-gap.measure-per-year.html?theme=dark"><img src="${FOLDER}static/funding-gap.measure-per-year.dark.svg" alt="A &quot;quoted&quot; &lt;b&gt;finding&lt;/b&gt;. One, and two." width="626" height="500"></a>`,
    );
  });

  test('of a light chart is a PNG, which mails show too', () => {
    const { code, note } = pictureCode({ ...embedded, attributes: { measure: 'per-year' } });
    expect(code).toContain(`<img src="${FOLDER}static/funding-gap.measure-per-year.png"`);
    expect(note).toBeUndefined();
  });
});

describe('Frame and Picture give a sentence instead of a code', () => {
  test.each<[string, Partial<Embedded>, RegExp]>([
    [
      'where the page has its own words',
      { own: ['this page’s headline', 'this page’s colours'] },
      /without this page’s headline and this page’s colours\./,
    ],
    ['where a bundler brings the chart', { script: null }, /no address of their own/],
    ['for an author’s own figures', { tag: undefined }, /[Yy]our own/],
  ])('%s', (_, change, said) => {
    for (const make of [frameCode, pictureCode]) {
      const { code, note } = make({ ...embedded, ...change });
      expect(code).toBe('');
      expect(note).toMatch(said);
    }
  });
});
