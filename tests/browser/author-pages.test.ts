import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { autop } from '@wordpress/autop';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import type { Page, Response } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CareChart } from '../../src/care-chart/care-chart.ts';
import { inProject } from '../../src/prerender/project.ts';
import { Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

const HEAD = '<script type="module" src="care-charts.js"></script><link rel="stylesheet" href="page.css">';
const STYLE =
  '.quiet{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)} .away{position:absolute;left:-9999px} .gone{display:none} .blank{visibility:hidden} .clear{opacity:0} .inkless{color:transparent} .up{vertical-align:super} .line{display:block} .phone thead{display:none}';

/** A page of charts whose site has a stylesheet. */
const styled = (charts: readonly string[]) =>
  site.visit({ head: HEAD, body: charts.join('\n') }, {}, (page) =>
    page.route('**/page.css', (route) => route.fulfill({ contentType: 'text/css', body: STYLE })),
  );

const head = '<tr><th>Term</th><th>Visits</th></tr>';
const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
/** Three years of visits, the cell of the second as it is given. */
const visits = (cell: string): string =>
  `<table>${head}${row('2015', '61')}${row('2016', cell)}${row('2017', '57')}</table>`;

interface Shown {
  readonly values: readonly unknown[];
  readonly message: string;
  readonly columns: readonly string[];
}

/** What each chart of a page shows, once all are drawn or have failed. */
async function shownBy(page: Page): Promise<Shown[]> {
  await page.waitForFunction(() => {
    const charts = [...document.querySelectorAll<CareChart>('care-chart')];
    return charts.every(({ state }) => state === 'live' || state === 'failed');
  });
  return page.locator('care-chart').evaluateAll((charts: CareChart[]) =>
    charts.map((chart) => ({
      values: chart.rows.map((row) => row['value']),
      message: chart.shadowRoot?.querySelector('.failed p')?.textContent ?? '',
      columns: chart.toCSV().split('\r\n')[0]?.split(',') ?? [],
    })),
  );
}

const chart = (inside: string, attributes = ''): string =>
  `<care-chart loading="eager" ${attributes}>${inside}</care-chart>`;

describe('a table is read as the page shows it', () => {
  const cells: readonly (readonly [string, string])[] = [
    ['a raised number', '59<sup>2</sup>'],
    ['several raised marks, linked', '59<sup><a href="#n">a</a>, <a href="#m">12</a></sup>'],
    ['a mark that a style raises', '59<span class="up">3</span>'],
    ['a mark that is one by its role', '59<a role="doc-noteref" href="#n">4</a>'],
    ['a lowered mark', '59<sub>5</sub>'],
    ['a heading repeated for phones', '<span aria-hidden="true">Visits </span>59'],
    ['a text for screen readers', '59<span class="quiet"> of 100</span>'],
    ['a text off the page', '<span class="away">000</span>59'],
    ['a key to sort by', '<span hidden>20160101</span>59'],
    ['a text that a class hides', '<i class="gone">1</i>59<b class="blank">8</b>'],
    ['a struck number', '<del>64</del> 59'],
    ['letters of no width', '\u200b5\u20609\ufeff\u200e'],
    ['a closed note', '<details><summary>59</summary>Counted in May 2016</details>'],
    [
      'a template, a style and a script',
      '<template>7</template><style>.x{left:1px}</style>59<script type="a">6</script>',
    ],
    ['line breaks', '<br>59<br>'],
    ['a text that is clear', '<span class="clear">1</span>59<i class="inkless">8</i>'],
    ['what is read beside letters', '<ruby>59<rt>7</rt></ruby>'],
    ['a bar and its text', '59 <progress value="59" max="90">66 per cent</progress><meter value=".5">half</meter>'],
    ['a small drawing', '59<svg width="9" height="9"><text y="9">4</text></svg>'],
    ['a field', '<input value="59">'],
    ['a field for a number, and a hidden one', '<input type="number" value="59"><input type="hidden" value="7">'],
    ['a choice', '<select><option>58</option><option selected>59</option></select>'],
  ];

  test('in its cells', async () => {
    const { page } = await styled(cells.map(([, cell]) => chart(visits(cell))));
    const shown = await shownBy(page);
    expect(shown.map(({ values, message }, index) => [cells[index]?.[0], message, values])).toEqual(
      cells.map(([name]) => [name, '', [61, 59, 57]]),
    );
    const about = page.locator('care-chart').nth(7);
    await about.getByRole('button', { name: 'About' }).click();
    await about.getByText('‘000’').waitFor();
    await page.close();
  });

  test('in its rows, columns and headings, also when it is read again', async () => {
    const blocks = '<td><span class="line">North</span><span class="line">West</span></td>';
    const { page } = await styled([
      chart(
        `<table>${head}${row('2015', '61')}<tr class="gone"><td>2016</td><td>999</td></tr><tr hidden><td>2017</td><td>998</td></tr>${row('2018', '57')}<tbody class="gone">${row('2019', '997')}</tbody></table>`,
      ),
      chart(`<table class="phone"><thead>${head}</thead>${row('2015', '61')}${row('2016', '57')}</table>`),
      chart(
        `<table><tr><th>Term ▲</th><th class="gone">Code</th><th><button>Visits<sup>1</sup> ⇅</button></th></tr><tr><td>2015</td><td class="gone">7</td><td>61</td></tr><tr><td>2016</td><td class="gone">8</td><td>57</td></tr></table>`,
      ),
      chart(`<table><thead>${head}</thead>${row('2015', '61')}${head}${row('2016', '57')}</table>`),
      chart(
        `<table><tr><th><span class="quiet">Area</span></th><th>CO<sub>2</sub></th></tr><tr>${blocks}<td>61</td></tr>${row('South<br>East, 5 m<sup>2</sup>', '57')}</table>`,
        'type="comparison"',
      ),
    ]);
    const values = [
      [61, 57],
      [61, 57],
      [61, 57],
      [61, 57],
      [61, 57],
    ];
    const read = await shownBy(page);
    expect(read.map(({ message }) => message)).toEqual(['', '', '', '', '']);
    expect(read.map((one) => one.values)).toEqual(values);
    const csv = await page.locator('care-chart').evaluateAll((charts: CareChart[]) => charts.map((one) => one.toCSV()));
    expect(csv[1]).toMatch(/^Term,Visits/);
    expect(csv[2]).toMatch(/^Term,Visits\r/);
    expect(csv[4]).toMatch(/^Area,CO2\r/);
    expect(csv[4]).toMatch(/North West[^]*South East, 5 m²/);
    await page.locator('care-chart').evaluateAll((charts) =>
      Promise.all(
        charts.map(
          (one) =>
            new Promise((resolve) => {
              one.addEventListener('care-change', resolve, { once: true });
              one.setAttribute('unit', 'visits');
            }),
        ),
      ),
    );
    expect((await shownBy(page)).map((one) => one.values)).toEqual(values);
    await page.close();
  });

  test('and a large one piece by piece, so that the page responds meanwhile, each cell asked once for its style', async () => {
    const rows = Array.from({ length: 300 }, (_, day) => row(new Date(day * 864e5).toISOString().slice(0, 10), '61'));
    const body = chart(`<table class="holes">${head}${rows.join('')}</table>`);
    const { page } = await site.visit({ head: HEAD, body }, {}, async (page) => {
      await page.route('**/page.css', (route) =>
        route.fulfill({
          contentType: 'text/css',
          body: '.holes tr:nth-child(50n) td:nth-child(2){text-indent:-9999px}',
        }),
      );
      await page.addInitScript(() => {
        const asked = { pieces: [0], cells: 0 };
        Object.assign(window, { asked });
        // A computer so slow that a millisecond passes whenever the time is asked for.
        let now = 0;
        performance.now = () => (now += 1);
        const { getComputedStyle, scheduler } = window as Window & { scheduler: { yield(): Promise<void> } };
        window.getComputedStyle = (element) => {
          asked.pieces.push((asked.pieces.pop() ?? 0) + 1);
          if (element.localName === 'td') asked.cells += 1;
          return getComputedStyle(element);
        };
        const pause = scheduler.yield.bind(scheduler);
        scheduler.yield = () => {
          asked.pieces.push(0);
          return pause();
        };
      });
    });
    const [shown] = await shownBy(page);
    expect(shown?.message).toBe('');
    // Six cells that one rule hides by their place.
    expect(shown?.values.filter((value) => value === 61)).toHaveLength(294);
    const { pieces, cells } = await page.evaluate(
      () => (window as Window & { asked?: { pieces: number[]; cells: number } }).asked ?? { pieces: [], cells: 0 },
    );
    expect(cells).toBe(600);
    expect(Math.max(...pieces)).toBeLessThan(200);
    await page.close();
  });

  test('and what was read stays when a script of the page takes rows away, which is told once', async () => {
    const years = Array.from({ length: 9 }, (_, index) => row(String(2011 + index), String(40 + index)));
    const { page, said } = await site.visit({ body: chart(`<table>${head}${years.join('')}</table>`) });
    await shownBy(page);
    const again = (change: string) =>
      page.locator('care-chart').evaluate(
        (one: CareChart, change) =>
          new Promise((resolve) => {
            one.addEventListener('care-change', resolve, { once: true });
            (new Function('table', change) as (table: Element | null) => void)(one.querySelector('table'));
          }),
        change,
      );
    const nine = Array.from({ length: 9 }, (_, index) => 40 + index);
    await again('for (const row of [...table.rows].slice(4)) row.remove()');
    expect((await shownBy(page))[0]?.values).toEqual(nine);
    await again('table.remove()');
    expect((await shownBy(page))[0]?.values).toEqual(nine);
    expect(said).toEqual([expect.stringContaining('rows have left its table')]);
    const copy = await page.locator('care-chart').evaluate((one: CareChart) => one.embedCode());
    expect(copy).toContain('<td>2019</td>');
    await page.close();
  });
});

describe('what README tells to paste is drawn', () => {
  const readme = readFileSync(inProject('README.md'), 'utf8');
  const pasted = /### In an editor[^]*?```html\n([^]*?)```/.exec(readme)?.[1] ?? '';
  const example = /## Your own figures[^]*?```html\n([^]*?)```/.exec(readme)?.[1] ?? '';
  const article = (html: string): string => `First words.\n\n${html}\nLast words.\n`;
  const editors: readonly (readonly [string, (html: string) => string | Promise<string>])[] = [
    ['WordPress’ classic editor', (html) => autop(article(html))],
    ['marked', (html) => marked.parse(article(html))],
    ['markdown-it with HTML', (html) => new MarkdownIt({ html: true }).render(article(html))],
    ['DOMPurify that lets the tag pass', purified],
    [
      'an editor that ends the tag before its table',
      (html) => html.replace(/(<care-chart[^>]*>)/, '<p>$1</care-chart></p><p>&nbsp;</p>'),
    ],
    [
      'an editor that wraps the table',
      (html) =>
        html
          .replace(/(<care-chart[^>]*>)/, '$1</care-chart>')
          .replace('<table', '<figure><table')
          .replace('</table>', '</table><figcaption>Table 1</figcaption></figure>'),
    ],
  ];

  async function purified(html: string): Promise<string> {
    const { page } = await site.visit({ body: '' });
    await page.goto('about:blank');
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js'), 'utf8'));
    const clean = await page.evaluate(
      (html) =>
        (window as unknown as { DOMPurify: { sanitize(html: string, how: object): string } }).DOMPurify.sanitize(html, {
          CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^care-/, attributeNameCheck: /./ },
        }),
      html,
    );
    await page.close();
    return clean;
  }

  test.each(editors)('after %s', async (_, edit) => {
    expect(pasted).toContain('<table>');
    expect(example).toContain('<table>');
    const bodies = await Promise.all([pasted, example].map((html) => edit(html)));
    const { page } = await site.visit({ body: bodies.join('\n<hr>\n') });
    const shown = await shownBy(page);
    expect(shown.map(({ values, message }) => [message, values])).toEqual([
      ['', [41.2, 38.9]],
      ['', [41.2, 38.9]],
    ]);
    await page.close();
  });

  test('or the message names what an editor did', async () => {
    const { page } = await site.visit({
      body: `${chart('&lt;table&gt;&lt;tr&gt;&lt;td&gt;5')}<p>${chart('')}</p><h2>Next</h2>${visits('4')}`,
    });
    const shown = await shownBy(page);
    expect(shown[0]?.message).toMatch(/an editor has turned the table into text/i);
    expect(shown[1]?.message).toMatch(/an editor has put the tag into a paragraph/i);
    await page.close();
  });
});

describe('a tag that is not closed', () => {
  const rest = '<h2>Opening hours</h2><p>From nine to five.</p>';
  const told = async (body: string): Promise<string[]> => {
    let loaded: Promise<Response> | undefined;
    const { page, said } = await site.visit({ body }, {}, async (page) => {
      loaded = page.waitForResponse('**/care-charts.swallowed.js');
    });
    const address = (await loaded)?.url() ?? '';
    // What the page imported first is told first.
    await page.evaluate(`import(${JSON.stringify(address)})`);
    await page.close();
    return said;
  };

  test('is told once, with the remedy', async () => {
    for (const tag of ['care-leavers', 'care-mental-health']) {
      const said = await told(`<main><${tag} id="it" />${rest}</main>`);
      expect(said).toEqual([expect.stringMatching(`<${tag}> holds .* Write <${tag}></${tag}>`)]);
    }
  });

  test('also in a sentence, which ends there', async () => {
    const { page, said } = await site.visit({ body: '<p>Of <care-stat figure="F32" /> children in care, some.</p>' });
    await page.locator('care-stat:state(ready)').waitFor();
    await expect.poll(() => said).toEqual([expect.stringMatching('<care-stat> is not closed: write </care-stat>.')]);
    await page.close();
  });

  test('and one that holds its author’s words is not', async () => {
    const said = await told(
      `<main>${rest}<care-leavers id="it"><p>One in three, says <a href="/report">the report</a>.</p></care-leavers></main>`,
    );
    expect(said).toEqual([]);
  });
});

describe('whoever reads a page, and whatever else runs on it', () => {
  const values = [
    { on: '2021-07-01', in: '2021-07', of: '2021', n: 5 },
    { on: '2022-01-01', in: '2022-01', of: '2022', n: 8 },
    { on: '2023-03-01', in: '2023-03', of: '2023', n: 6 },
  ];
  const y = { field: 'n', type: 'quantitative' };
  const specs: readonly object[] = [
    { mark: 'bar', encoding: { x: { field: 'on', timeUnit: 'yearmonth', type: 'temporal' }, y } },
    { mark: 'line', encoding: { x: { field: 'in', type: 'temporal' }, y } },
    { mark: 'bar', encoding: { x: { field: 'of', timeUnit: 'year', type: 'ordinal' }, y } },
    { mark: 'bar', encoding: { x: { field: 'on', timeUnit: 'utcyearmonth', type: 'temporal' }, y } },
    {
      transform: [{ calculate: 'month(toDate(datum.on)) + 1', as: 'month' }],
      mark: 'bar',
      encoding: { x: { field: 'month', type: 'nominal' }, y },
    },
    {
      transform: [{ filter: 'toDate(datum.on) >= datetime("2022-01-01")' }],
      mark: 'point',
      encoding: { x: { field: 'on', type: 'temporal' }, y },
    },
  ];
  const body = specs
    .map((spec) => `<care-chart loading="eager" spec='${JSON.stringify({ data: { values }, ...spec })}'></care-chart>`)
    .join('');
  const wordsIn = async (timezoneId: string, before = ''): Promise<string[][]> => {
    const { page } = await site.visit({ body: body + chart(visits('59')) }, { timezoneId }, (page) =>
      page.addInitScript(before),
    );
    await shownBy(page);
    const words = await page
      .locator('care-chart')
      .evaluateAll((charts: CareChart[]) =>
        charts.map((one) => [one.state, one.summary, JSON.stringify(one.rows.length)]),
      );
    await page.close();
    return words;
  };

  test('dates without a time are the author’s, in every time zone', async () => {
    const here = await wordsIn('Europe/London');
    expect(here.map(([state]) => state)).toEqual(here.map(() => 'live'));
    expect(here[0]?.[1]).toContain('July 2021 to March 2023');
    for (const zone of ['America/Los_Angeles', 'Pacific/Auckland']) expect(await wordsIn(zone), zone).toEqual(here);
  });

  test('and a page whose lists write themselves as JSON, as with an old library, changes nothing', async () => {
    const old =
      'Array.prototype.toJSON = function () { return "[" + this.map((one) => JSON.stringify(one)).join(",") + "]" }; String.prototype.toJSON = function () { return String(this) }';
    expect(await wordsIn('Europe/London', old)).toEqual(await wordsIn('Europe/London'));
  });
});
