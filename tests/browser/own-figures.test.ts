import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CareChart } from '../../src/care-chart/care-chart.ts';
import { spec, subjects, table } from '../own-figures/subjects.ts';
import { notes, reachable, settled, Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

const ROWS = [
  ['Year', 'Places'],
  [2019, 40],
  [2020, 44],
  [2021, 51],
] as const;
const TABLE = table(ROWS);
const SCRIPT = '<script type="module" src="care-charts.js"></script>';
const CSV = 'Year,Places\r\n2019,40\r\n2020,44\r\n2021,51\r\n';

/** What a chart shows: its words, how many marks it has, and what a reader sees of what stands inside the tag. */
const shown = (page: Page) =>
  page.locator('care-chart').evaluate((chart: CareChart) => ({
    state: chart.state,
    headline: chart.shadowRoot?.querySelector('#headline')?.textContent?.trim(),
    summary: chart.shadowRoot?.querySelector('#summary')?.textContent,
    marks: chart.shadowRoot?.querySelectorAll('.plot [data-row]:not(text)').length,
    failure: chart.shadowRoot?.querySelector('.failed p')?.textContent,
    table: chart.querySelector('table')?.checkVisibility() ?? false,
  }));

const drawn = (page: Page): Promise<void> => settled(page);

describe('figures come', () => {
  const ways: readonly (readonly [string, string, ((page: Page) => Promise<unknown>) | null])[] = [
    ['from a table inside the tag', `<care-chart>${TABLE}</care-chart>`, null],
    ['from a CSV file', '<care-chart src="figures.csv"></care-chart>', null],
    ['from a JSON file', '<care-chart src="figures.json"></care-chart>', null],
    [
      'from rows that a script sets',
      '<care-chart></care-chart>',
      (page) =>
        page.locator('care-chart').evaluate((chart: CareChart) => {
          chart.rows = [
            { Year: 2019, Places: 40 },
            { Year: 2020, Places: 44 },
            { Year: 2021, Places: 51 },
          ];
        }),
    ],
    [
      'from the attribute rows',
      `<care-chart rows='${JSON.stringify(ROWS.slice(1).map(([Year, Places]) => ({ Year, Places })))}'></care-chart>`,
      null,
    ],
    [
      'from a text that a script sets before the tag is defined',
      '<care-chart></care-chart><script src="early.js"></script>',
      null,
    ],
  ];

  test.each(ways)('%s, and are the same chart', async (_, body, act) => {
    const { page, said } = await site.visit({ body }, {}, async (page) => {
      await page.route('**/figures.csv', (route) => route.fulfill({ contentType: 'text/csv', body: CSV }));
      await page.route('**/figures.json', (route) =>
        route.fulfill({ json: ROWS.slice(1).map(([Year, Places]) => ({ Year, Places })) }),
      );
      await page.route('**/early.js', (route) =>
        route.fulfill({
          contentType: 'text/javascript',
          body: `document.querySelector('care-chart').rows = ${JSON.stringify(CSV)}`,
        }),
      );
    });
    await act?.(page);
    await drawn(page);
    const { headline, summary, marks, state, table } = await shown(page);
    expect({ marks, state, table }).toEqual({ marks: 3, state: 'live', table: false });
    expect(headline).toMatch(/2019.*2021/);
    expect(summary).toMatch(/40.*51/);
    expect((await notes(page)).violations).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  });

  test('anew when the table changes, when an attribute does and when rows are set, with an event for each', async () => {
    const { page } = await site.visit({ body: `<care-chart>${TABLE}</care-chart>` });
    await drawn(page);
    const chart = page.locator('care-chart');
    const next = (change: (chart: CareChart) => void) =>
      chart.evaluate(
        (chart: CareChart, change) =>
          new Promise<string>((resolve) => {
            chart.addEventListener('care-change', () => resolve(chart.summary), { once: true });
            (new Function('chart', `(${change})(chart)`) as (chart: CareChart) => void)(chart);
          }),
        String(change),
      );
    expect(
      await next((chart) => Object.assign(chart.querySelector('td:last-child') as Element, { textContent: '30' })),
    ).toContain('30');
    expect(await next((chart) => chart.setAttribute('unit', 'beds'))).toContain('30 beds');
    expect(await next((chart) => (chart.rows = 'Year,Places\n2001,7\n2002,9'))).toMatch(/7 beds.*\b9\b/);
    await page.close();
  });
});

test.each([
  ['rows', [{ Year: 2019, Places: 40 }]],
  ['rows', [...ROWS]],
  ['spec', { mark: 'bar', data: { values: [] } }],
])(
  '%s that became an attribute, because the tag was not defined yet, are told with the remedy',
  async (name, value) => {
    const { page } = await site.visit({ body: `<care-chart ${name}="${String(value)}">${TABLE}</care-chart>` });
    const failure = page.locator('care-chart').locator('.failed p').first();
    await expect
      .poll(() => failure.textContent())
      .toMatch(
        new RegExp(
          `^The attribute ${name} is “.*”, which is no JSON: import the chart before ${name} is set, or write JSON`,
        ),
      );
    expect((await shown(page)).table).toBe(true);
    await page.close();
  },
);

describe('words', () => {
  test('of the author replace those that are worked out; the source is named, linked or said to be missing', async () => {
    const said =
      'headline="Hers" subtitle="Her measure" sentence="Her sentence." note="Her note." source="Her council" source-href="/report"';
    const { page } = await site.visit({
      body: `<care-chart ${said}>${TABLE}</care-chart><care-chart id="bare">${TABLE}</care-chart>`,
    });
    await drawn(page);
    const text = (selector: string) => page.locator(`care-chart >> nth=0 >> ${selector}`).first().innerText();
    expect(await text('#headline')).toBe('Hers');
    expect(await text('.subtitle')).toBe('Her measure');
    expect(await text('#summary')).toBe('Her sentence.');
    expect(await text('.source')).toMatch(/^Her note\. Source: Her council\./);
    expect(await page.locator('care-chart .source a').first().getAttribute('href')).toBe(`${site.address}report`);
    expect(await page.locator('#bare .source').innerText()).toMatch(/^Source: not stated\./);
    await page.close();
  });

  test('of a single figure are its headline, and a sentence only where the author wrote another headline', async () => {
    const only = 'rows="Place,Children\nLeeds,83630"';
    const { page } = await site.visit({
      body: `<care-chart ${only}></care-chart><care-chart ${only} headline="Hers"></care-chart>`,
    });
    await drawn(page);
    const words = (at: number) =>
      page
        .locator(`care-chart >> nth=${at} >> #headline, #summary`)
        .allInnerTexts()
        .then((texts) => texts.map((text) => text.trim()));
    expect(await words(0)).toEqual(['Leeds: 83,630', '']);
    expect(await words(1)).toEqual(['Hers', 'Leeds: 83,630.']);
    await page.close();
  });

  test('about a chart say that its figures are the page’s own', async () => {
    const { page } = await site.visit({ body: `<care-chart>${TABLE}</care-chart>` });
    await drawn(page);
    const chart = page.locator('care-chart');
    await chart.getByRole('button', { name: 'About this figure' }).click();
    await chart.getByText('given by whoever made this page').waitFor();
    await page.close();
  });
});

describe('the author is told on the console', () => {
  const WIDE = 'Year,Spending (£),Share (%)\n2019,40,5\n2020,44,6\n2021,51,7\n';
  test.each<readonly [string, string, string | null, readonly RegExp[]]>([
    [
      'what was mistaken, once for all charts',
      `<care-chart type="pie" highlight="1999">${TABLE}</care-chart>`.repeat(2),
      null,
      [
        /<care-chart> type="pie" is not known; leaving it out\. Allowed: change, trend, .*timeline\.$/,
        /<care-chart> highlight="1999" is not known; leaving it out\. The names are 2019, 2020 and 2021\.$/,
      ],
    ],
    [
      'what was left out and what was mistaken, in one message',
      '<care-chart highlight="1999"></care-chart>',
      WIDE,
      [/<care-chart> highlight="1999" is not known.* Share \(%\) is not shown.*To show it, write y="Share \(%\)"\.$/],
    ],
    [
      'which of two readings was drawn, with the attribute for the other',
      '<care-chart></care-chart>',
      'Area,Opened\nElm,1920\nOak,1931\nAsh,2004\n',
      [/<care-chart> .*column Opened.* may be years\. .*write x="Opened"\.$/],
    ],
    [
      'nothing of a table that is read without doubt',
      '<care-chart></care-chart>',
      'Area code,Area,Places\nE06000001,Elm,5\nE06000002,Oak,6\nE06000003,Ash,7\n',
      [],
    ],
  ])('%s', async (_, body, rows, messages) => {
    const { page, said } = await site.visit({ body });
    const charts = page.locator('care-chart');
    if (rows) await charts.evaluate((chart: CareChart, rows) => Object.assign(chart, { rows }), rows);
    await drawn(page);
    const readings = await charts.evaluateAll((all) =>
      Promise.all(all.map((chart) => (chart as CareChart).updateComplete.then(() => (chart as CareChart).reading))),
    );
    expect(readings.every((reading) => reading?.sentence.startsWith('Drawn as a '))).toBe(true);
    expect(said).toEqual(messages.map((message) => expect.stringMatching(message)));
    await page.close();
  });
});

test('how a table was read stands in About, column by column, at any width; a spec has no reading', async () => {
  const spec = subjects.find(({ name }) => name === 'spec')?.html ?? '';
  const { page } = await site.visit({ body: `<care-chart></care-chart>${spec}` });
  const chart = page.locator('care-chart').first();
  await expect.poll(() => chart.evaluate((chart: CareChart) => chart.reading)).toBe(null);
  await chart.evaluate((chart: CareChart) => {
    chart.rows = 'Rank,Area,Places for children (beds),Share (%)\n1,Elm,9,5\n2,Oak,8,6\n3,Ash,7,7\n';
  });
  await drawn(page);
  const readings = await page
    .locator('care-chart')
    .evaluateAll((all) =>
      Promise.all(all.map((chart) => (chart as CareChart).updateComplete.then(() => (chart as CareChart).reading))),
    );
  expect(readings[1]).toBe(null);
  await chart.getByRole('button', { name: 'About this figure' }).click();
  const table = chart.getByRole('table', { name: 'What each column was read as' });
  await table.waitFor();
  for (const width of [900, 280]) {
    await page.setViewportSize({ width, height: 900 });
    await table.getByRole('rowheader', { name: 'Rank' }).waitFor();
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(['Column', 'Read as', 'Why', 'To change it']);
    const cells = await table
      .getByRole('row')
      .evaluateAll((rows) => rows.slice(1).map((row) => Array.from(row.children, (cell) => cell.textContent?.trim())));
    expect(cells).toEqual(
      readings[0]?.columns.map(({ column, readAs, why, drawn, change }) => [
        column,
        drawn ? readAs : `${readAs}, not drawn`,
        why,
        change,
      ]),
    );
    expect(cells[0]).toEqual(['Rank', 'rank, not drawn', 'its heading says rank', 'y="Rank"']);
    const [inner = 0, outer = 0] = await table.evaluate((table) => [
      table.scrollWidth,
      table.closest('.panel')?.clientWidth ?? 0,
    ]);
    expect(inner, `at ${width} px`).toBeLessThanOrEqual(outer);
  }
  await page.close();
});

test('a chart is drawn, and its About can be tried again, where what tells how it was read cannot be loaded', async () => {
  const { page } = await site.visit({ body: `<care-chart>${TABLE}</care-chart>` }, {}, (page) =>
    page.route('**/care-charts.reading.js*', (route) => route.abort()),
  );
  await drawn(page);
  const chart = page.locator('care-chart');
  expect(
    await chart.evaluate((chart: CareChart) => chart.updateComplete.then(() => [chart.state, chart.reading])),
  ).toEqual(['live', null]);
  await chart.getByRole('button', { name: 'About this figure' }).click();
  await chart.getByText('This could not be loaded.').waitFor();
  await page.close();
});

describe('the tag that is copied', () => {
  test.each([
    [
      'a table',
      `<care-chart type="trend" headline="Hers" theme="dark" only="Year: 2019|2020">${TABLE}</care-chart>`,
      '',
    ],
    ['rows of a script', '<care-chart unit="beds"></care-chart>', CSV],
    ['a spec', `<care-chart><script type="application/json">${JSON.stringify(spec)}</script></care-chart>`, ''],
  ])('of a chart of %s shows the same chart where it is pasted', async (_, body, rows) => {
    const { page } = await site.visit({ body });
    if (rows)
      await page
        .locator('care-chart')
        .evaluate((chart: CareChart, rows) => Object.assign(chart, { rows, headline: 'Set', headingLevel: 2 }), rows);
    await drawn(page);
    const before = await shown(page);
    const code = await page.locator('care-chart').evaluate((chart: CareChart) => chart.embedCode());
    expect(code).toMatch(
      /^(<link rel="modulepreload" href="[^"]+\.js">\n){3}<script type="module" src="[^"]+care-charts\.js"><\/script>\n<care-chart /,
    );
    await page.close();
    const copy = await site.visit({ head: '', body: code });
    await drawn(copy.page);
    expect(await shown(copy.page)).toEqual(before);
    // What the code names, the chart needs: each is fetched once, before what the script asks for itself.
    const { named, fetched } = await copy.page.evaluate(() => ({
      named: [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')].map(({ href }) => href),
      fetched: performance.getEntriesByType('resource').flatMap(({ name }) => (name.endsWith('.js') ? [name] : [])),
    }));
    const asked = fetched.findIndex((address) => address.endsWith('care-charts.made.js'));
    expect(fetched.slice(0, asked)).toEqual(expect.arrayContaining(named));
    expect(new Set(fetched).size).toBe(fetched.length);
    expect(
      fetched.some((address) => address.endsWith(rows || body.includes('<table') ? 'figures.js' : 'spec.js')),
    ).toBe(true);
    await copy.page.close();
  });
});

test('files of a spec stand alone: a picture without tokens, gradients included, and all rows under their headings', async () => {
  const values = Array.from({ length: 12 }, (_, index) => ({ week: index % 4, day: index % 3, calls: index * 3 }));
  const spec = {
    data: { values },
    mark: 'rect',
    encoding: {
      x: { field: 'week', type: 'ordinal', title: 'Week' },
      y: { field: 'day', type: 'ordinal', title: 'Day' },
      color: { field: 'calls', type: 'quantitative', title: 'Calls' },
    },
  };
  const { page } = await site.visit({
    body: `<care-chart><script type="application/json">${JSON.stringify(spec)}</script></care-chart>`,
  });
  await drawn(page);
  const [picture = '', file = ''] = await page.locator('care-chart').evaluate(async (chart: CareChart) => {
    await chart.updateComplete;
    return [chart.toSVG(), chart.toCSV()];
  });
  expect(picture).toMatch(/<stop [^>]*stop-color="/);
  expect(picture).not.toContain('var(');
  const [header, ...lines] = file.trim().split('\r\n');
  expect(header).toBe('Week,Day,Calls');
  expect(lines.toSorted()).toEqual(values.map(({ week, day, calls }) => `${week},${day},${calls}`).toSorted());
  await page.close();
});

describe('a failure', () => {
  test.each([
    [
      'a cell that is no number',
      `<care-chart>${table([...ROWS, [2022, 'a lot ']])}</care-chart>`,
      /Row 5, column Places: 'a lot ?' is not a number/,
    ],
    ['no figures', '<care-chart></care-chart>', /no figures/],
    ['a header without rows', `<care-chart>${table([ROWS[0]])}</care-chart>`, /no rows/],
    ['a spec that is no JSON', '<care-chart spec="{"></care-chart>', /spec is not valid JSON/],
    ['a spec for another engine', '<care-chart spec=\'{"marks":[]}\'></care-chart>', /Vega-Lite/],
    [
      'a spec that would load from elsewhere',
      '<care-chart spec=\'{"data":{"url":"https://example.org/a.csv"},"mark":"bar"}\'></care-chart>',
      /https:\/\/example\.org\/a\.csv, which allow-data-urls does not allow/,
    ],
  ])('for %s is a sentence in the figure and an event, and the table stays', async (_, body, message) => {
    const { page, said, asked } = await site.visit({ body });
    await settled(page, 'failed');
    const { failure, table } = await shown(page);
    expect(failure).toMatch(message);
    expect(table).toBe(body.includes('<table'));
    const { events, violations } = await notes(page);
    expect(events).toEqual(['care-chart care-error']);
    expect(violations).toEqual([]);
    // Rows may come later, and a spec is no table that was read.
    expect(said).toEqual(body.includes('<table') ? [expect.stringMatching(message)] : []);
    expect(asked.filter((address) => !address.startsWith(site.address) && !address.startsWith('data:'))).toEqual([]);
    await page.close();
  });

  test('of the network can be tried again', async () => {
    let answers = 0;
    const { page } = await site.visit({ body: `<care-chart src="figures.csv">${TABLE}</care-chart>` }, {}, (page) =>
      page.route('**/figures.csv', (route) =>
        ++answers === 1 ? route.fulfill({ status: 503, body: 'Busy' }) : route.fulfill({ body: CSV }),
      ),
    );
    await settled(page, 'failed');
    expect(await shown(page)).toMatchObject({ failure: expect.stringMatching(/figures\.csv.*503/), table: true });
    await page.getByRole('button', { name: 'Try again' }).click();
    await drawn(page);
    expect((await shown(page)).marks).toBe(3);
    await page.close();
  });

  test('of what draws can be tried again too', async () => {
    const file = '**/care-charts.live.js';
    const { page } = await site.visit({ body: `<care-chart>${TABLE}</care-chart>` }, {}, (page) =>
      page.route(file, (route) => route.abort()),
    );
    await settled(page, 'failed');
    await page.unroute(file);
    expect(await shown(page)).toMatchObject({ failure: 'This chart could not be drawn.', table: true });
    await page.getByRole('button', { name: 'Try again' }).click();
    await drawn(page);
    await page.close();
  });

  test('is over when the figures are mended', async () => {
    const { page } = await site.visit({ body: '<care-chart></care-chart>' });
    await settled(page, 'failed');
    await page.locator('care-chart').evaluate((chart) => {
      const table = document.createElement('table');
      for (const cells of [
        ['Year', 'Places'],
        ['2019', '4'],
      ]) {
        const row = table.insertRow();
        for (const cell of cells) row.insertCell().textContent = cell;
      }
      chart.append(table);
    });
    await drawn(page);
    await page.close();
  });
});

test('hostile texts in cells, headings and attributes are letters and nothing else', async () => {
  const evil = `<img src=x onerror="hacked=1"><script>hacked=1</script>' || alert(1) || '\${1}`;
  const { page, said, asked } = await site.visit({ body: '<care-chart loading="eager"></care-chart>' });
  for (const type of ['change', 'trend', 'comparison', 'proportion']) {
    await page.locator('care-chart').evaluate(
      (chart: CareChart, { evil, type }) => {
        for (const name of ['headline', 'subtitle', 'source', 'note', 'sentence']) chart.setAttribute(name, evil);
        chart.setAttribute('source-href', 'javascript:hacked=1');
        chart.setAttribute('type', type);
        const place = type === 'change' || type === 'trend' ? ['2001', '2002'] : [evil, `${evil}2`];
        chart.rows = [
          ['Year', evil],
          [place[0], 4],
          [place[1], 5],
        ];
      },
      { evil, type },
    );
    await drawn(page);
    await page.locator('care-chart').getByRole('button', { name: 'Table' }).click();
    await page.locator('care-chart').getByRole('table').waitFor();
    const found = await page
      .locator('care-chart')
      .evaluate((chart) => [
        chart.shadowRoot?.querySelectorAll('img, script, foreignObject, a[href^="javascript"]').length,
        chart.shadowRoot?.textContent?.includes('<img src=x'),
        'hacked' in window,
      ]);
    expect(found).toEqual([0, true, false]);
    await page.locator('care-chart').getByRole('button', { name: 'Table' }).click();
  }
  expect((await notes(page)).violations).toEqual([]);
  expect(said).toEqual([]);
  expect(asked.filter((address) => address.endsWith('/x'))).toEqual([]);
  await page.close();
});

test('what reads and draws is fetched only when a chart of own figures comes near, and once for all', async () => {
  const { page, asked } = await site.visit(
    {
      head: '<link rel="stylesheet" href="far.css"><script type="module" src="care-charts.js"></script>',
      body: `<care-funding-gap></care-funding-gap><div class="far"></div><care-chart>${TABLE}</care-chart><care-chart>${TABLE}</care-chart>`,
    },
    {},
    (page) =>
      page.route('**/far.css', (route) => route.fulfill({ contentType: 'text/css', body: '.far{block-size:4000px}' })),
  );
  const live = () => asked.filter((address) => address.includes('care-charts.live'));
  await page.waitForFunction(() => customElements.get('care-chart'));
  expect(live()).toEqual([]);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await drawn(page);
  expect(live()).toHaveLength(1);
  await page.close();
});

describe('a part of the engine that few specs need is fetched with the first that does', () => {
  const values = [3, 4, 6, 9, 4].map((n, year) => ({ year: 2019 + year, n, half: year % 2 ? 'odd' : 'even' }));
  const encoding = { x: { field: 'year', type: 'ordinal' }, y: { field: 'n', type: 'quantitative' } };
  const line = { data: { values }, mark: { type: 'line', point: true }, encoding };
  test.each<[string, readonly string[], object]>([
    ['none of them', [], line],
    ['curves', ['curves'], { ...line, mark: { type: 'line', point: true, interpolate: 'monotone' } }],
    ['curves of a config', ['curves'], { ...line, config: { line: { interpolate: 'step-after' } } }],
    [
      'selections, with what lets the keyboard choose',
      ['act-on', 'selections'],
      {
        ...line,
        mark: 'bar',
        params: [{ name: 'one', select: 'point', value: [{ year: 2020 }] }],
        encoding: { ...encoding, opacity: { condition: { param: 'one', value: 1 }, value: 0.3 } },
      },
    ],
    ['random numbers', ['statistics'], { ...line, transform: [{ calculate: 'datum.n + random() * 0', as: 'n' }] }],
    [
      'a density',
      ['statistics'],
      {
        data: { values },
        transform: [{ density: 'n', steps: 5, extent: [0, 10] }],
        mark: 'point',
        encoding: {
          x: { field: 'value', type: 'quantitative' },
          y: { field: 'density', type: 'quantitative' },
        },
      },
    ],
  ])('%s', async (_, parts, spec) => {
    const { page, asked, said } = await site.visit({
      body: `<care-chart><script type="application/json">${JSON.stringify(spec)}</script></care-chart>`,
    });
    await drawn(page);
    const fetched = asked.flatMap(
      (address) =>
        /care-charts\.(act-on|curves|selections|statistics|maps|palettes|regression|dsv|re2)\.js/.exec(address)?.[1] ??
        [],
    );
    expect(fetched.toSorted()).toEqual(parts);
    expect((await shown(page)).marks).toBeGreaterThanOrEqual(values.length);
    expect(said).toEqual([]);
    await page.close();
  });
});

test('of a hundred charts on a page those are drawn that come near, and all when it is read to its end', async () => {
  const body = Array.from({ length: 100 }, (_, index) => subjects[index % subjects.length]?.html ?? '').join('');
  const { page } = await site.visit({ head: `<link rel="stylesheet" href="room.css">${SCRIPT}`, body }, {}, (page) =>
    page.route('**/room.css', (route) =>
      route.fulfill({ contentType: 'text/css', body: 'care-chart{display:block;min-block-size:700px}' }),
    ),
  );
  const live = (from: number) =>
    page
      .locator('care-chart')
      .evaluateAll(
        (charts: CareChart[], from) => charts.slice(from).filter(({ state }) => state === 'live').length,
        from,
      );
  await expect.poll(() => live(0)).toBeGreaterThan(0);
  expect(await live(10)).toBe(0);
  await page.evaluate(async () => {
    for (const chart of document.querySelectorAll('care-chart')) {
      chart.scrollIntoView();
      while ((chart as CareChart).state !== 'live') await new Promise(requestAnimationFrame);
    }
  });
  expect(await live(0)).toBe(100);
  await page.close();
});

test('of a hundred specs on a page, whose tags show nothing before, those are drawn that come near', async () => {
  const tag = `<care-chart><script type="application/json">${JSON.stringify(spec)}</script></care-chart>`;
  const { page } = await site.visit({ body: tag.repeat(100) });
  const live = (from: number) =>
    page.locator('care-chart').evaluateAll((all: CareChart[], from) => all.slice(from).map(({ state }) => state), from);
  await expect.poll(() => live(0)).toContain('live');
  expect(await live(20)).not.toContain('live');
  await page.close();
});

test('every type, and a spec, is drawn for each width of the figure, and its points are kept', async () => {
  const { page, said } = await site.visit({ body: subjects.map(({ html }) => html).join('') });
  for (const width of [900, 340, 620]) {
    await page.setViewportSize({ width, height: 800 });
    for (const chart of await page.locator('care-chart').all()) {
      await chart.scrollIntoViewIfNeeded();
      await reachable(chart);
      await expect
        .poll(() =>
          chart.evaluate((element: CareChart) => {
            const svg = element.shadowRoot?.querySelector('.plot svg');
            const points = svg?.querySelectorAll('[data-row][role=img]').length;
            return points === element.rows.length && (svg?.getBoundingClientRect().width ?? 0) <= innerWidth;
          }),
        )
        .toBe(true);
    }
  }
  expect(said).toEqual([]);
  expect((await notes(page)).violations).toEqual([]);
  await page.close();
});

describe('a reader chooses', () => {
  const CUBE = table([
    ['Year', 'Town', 'Visits'],
    ...[2019, 2020, 2021].flatMap((year) =>
      ['All towns', 'Elm; by the sea', 'Oak'].map((town, at) => [
        year,
        town,
        town === 'Oak' && year > 2020 ? '' : year - 2000 + at * 100,
      ]),
    ),
    [2022, 'Nowhere', ''],
  ]);
  const open = async (choose: string) => {
    const { page, said, asked } = await site.visit({ body: `<care-chart choose="${choose}">${CUBE}</care-chart>` });
    await drawn(page);
    return { page, said, asked, select: page.getByLabel('Town'), chart: page.locator('care-chart') };
  };

  test('what is shown by a select that the keyboard reaches; words, points, table and copied tag follow', async () => {
    const { page, said, asked, select, chart } = await open('Town');
    expect(await select.inputValue()).toBe('All towns');
    expect((await shown(page)).summary).toMatch(/19.*21/);
    const before = asked.length;
    await select.focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(async () => (await notes(page)).events).toContain('care-chart care-change');
    expect(await select.inputValue()).toBe('Elm; by the sea');
    const { summary, headline, marks } = await shown(page);
    expect(summary).toMatch(/119.*121/);
    expect(marks).toBe(3);
    expect(await select.evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one)).toBe(true);
    await expect.poll(() => page.locator('care-chart output').textContent()).toBe(headline);
    expect(await page.locator('care-chart [part="subtitle"]').innerText()).toContain('Elm; by the sea');
    const [code, csv] = await chart.evaluate((one: CareChart) => [one.embedCode(), one.toCSV()]);
    expect(code).toContain('choose="Town: &quot;Elm; by the sea&quot;"');
    expect(csv).toContain('121');
    expect(csv).not.toContain('\r\n2021,21');
    // Nothing but cells that were read already.
    expect(asked.slice(before).filter((address) => !address.endsWith('.js'))).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  });

  test('first what the author names; and where a choice has no figures the chart stays and says why', async () => {
    const { page, select } = await open('Town: Oak');
    expect(await select.inputValue()).toBe('Oak');
    const before = await shown(page);
    await select.selectOption('Nowhere');
    await expect.poll(() => page.locator('care-chart output').textContent()).toContain('There is nothing to draw');
    expect(await select.inputValue()).toBe('Oak');
    expect(await shown(page)).toEqual(before);
    await page.close();
  });
});
