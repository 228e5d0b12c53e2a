import type { Page } from 'playwright';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CareChart } from '../../src/care-chart/care-chart.ts';
import { openStorybook } from './open-storybook.ts';
import { type Sheet, xlsx } from './spreadsheet.ts';

let page: Page;
let address: string;
const asked: string[] = [];
openStorybook(
  async (storybook) => {
    ({ page, address } = storybook);
    page.on('request', (request) => asked.push(request.url()));
    await storybook.visitDocs('your-own-figures');
  },
  { viewport: { width: 1200, height: 900 } },
);

const box = () => page.getByLabel('Your figures');
/** The chart of what was pasted: further down the page has others. */
const chart = () => page.locator('paste-box care-chart');
const tag = () => page.locator('.paste-tag').innerText();
const marks = () => chart().locator('.plot [data-row]:not(text)').count();

/** Drops a file on the box, as a reader does. */
async function drop(name: string, bytes: Uint8Array | string): Promise<void> {
  const content = typeof bytes === 'string' ? bytes : Array.from(bytes);
  const dataTransfer = await page.evaluateHandle(
    ({ name, content }) => {
      const transfer = new DataTransfer();
      const part = typeof content === 'string' ? content : new Uint8Array(content);
      transfer.items.add(new File([part], name));
      return transfer;
    },
    { name, content },
  );
  await page.locator('.paste-box').dispatchEvent('drop', { dataTransfer });
}

/** A row of what was read: its cells, but the controls. */
const read = (column: string) =>
  page
    .locator('.read-columns')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: column, exact: true }) });

const LONG = `Year,Team,Age,Visits,Cost (£)
2019,Red,All,9,90
2019,Red,Under 5,4,40
2019,Blue,All,8,80
2019,Blue,Under 5,3,30
2020,Red,All,7,70
2020,Red,Under 5,2,20
2020,Blue,All,6,60
2020,Blue,Under 5,1,10`;

describe('the page “Your own figures”', () => {
  /** The tag of the first example: that of the test before, whose chart is live too, stands there for a while. */
  let example: string;
  beforeEach(async () => {
    await page.getByRole('button', { name: 'A row for each year' }).click();
    if (!example) {
      await expect.poll(tag).toMatch(/^<care-chart /);
      example = await tag();
    }
    await expect.poll(tag).toBe(example);
    await expect.poll(() => chart().evaluate(({ state }: CareChart) => state)).toBe('live');
  });

  test.each([
    ['CSV', 'Year;Places\n2019;40\n2020;44,5\n2021;51'],
    ['a table of a spreadsheet', 'Year\tPlaces\n2019\t40\n2020\t44.5\n2021\t51'],
    [
      'HTML',
      '<p>Our figures</p><table><tr><th>Year<th>Places<tr><td>2019<td>40<tr><td>2020<td>44.5<tr><td>2021<td>51</table>',
    ],
    ['JSON', '[{"Year":2019,"Places":40},{"Year":2020,"Places":44.5},{"Year":2021,"Places":51}]'],
  ])('makes a chart of %s, and the tag to copy, with the figures inside it', async (_, text) => {
    await box().fill(text);
    await expect.poll(tag).toMatch(/44[.,]5/);
    expect(await tag()).toMatch(/^<care-chart [^]*<table>[^]*<td>2019<\/td><td>40<\/td>[^]*<\/care-chart>$/);
    expect(await marks()).toBe(3);
  });

  test('takes what is said of the figures into the chart and the tag', async () => {
    await page.getByLabel('Headline').fill('Hers');
    await page.getByLabel('Type of chart').selectOption('change');
    await expect.poll(() => chart().locator('#headline').innerText()).toBe('Hers');
    await expect.poll(tag).toMatch(/^<care-chart [^>]*headline="Hers"/);
    expect(await tag()).toMatch(/^<care-chart [^>]*type="change"/);
  });

  test('says what is wrong with the figures, gives no tag for them, and goes on when they are mended', async () => {
    await box().fill('Year,Places\n2019,40\n2020,a lot ');
    await chart().getByText("Row 3, column Places: 'a lot ' is not a number.").waitFor();
    await expect.poll(tag).toBe('');
    await box().fill('Year,Places\n2019,40\n2020,44');
    await expect.poll(tag).toContain('<td>44</td>');
  });

  test('shows what was read column by column, with the reason, and what was left out', async () => {
    await box().fill(LONG);
    await expect.poll(() => read('Team').getByRole('cell').first().innerText()).toBe('series');
    expect(await read('Year').getByRole('cell').nth(1).innerText()).toMatch(/years, from 2019 to 2020/);
    expect(await read('Age').getByRole('cell').first().innerText()).toBe('choice of rows');
    const warnings = await page.locator('.read-warning').allInnerTexts();
    expect(warnings).toEqual([
      expect.stringMatching(/Of column Age, the rows with 'All' are shown/),
      expect.stringMatching(/Cost \(£\) is not shown/),
    ]);
  });

  test('changes each guess by a control, which writes its attribute into the tag, and the picture follows', async () => {
    await box().fill(LONG);
    const summary = () => chart().evaluate(({ summary }: CareChart) => summary);
    await read('Team').getByRole('combobox', { name: 'Use Team as' }).waitFor();
    await page.getByLabel('Rows by Age').selectOption('Under 5');
    await expect.poll(tag).toMatch(/^<care-chart [^>]*only="Age: Under 5"/);
    expect(await summary()).toMatch(/\b4\b.*\b2\b/);
    await page.getByLabel('Use Cost (£) as').selectOption('figures');
    await expect.poll(tag).toMatch(/^<care-chart [^>]*y="Cost \(£\)"/);
    expect(await summary()).toMatch(/£40.*£20/);
    expect(await page.getByLabel('Use Visits as').inputValue()).toBe('');
    await page.getByLabel('Use Team as').selectOption('time or names');
    await expect.poll(tag).toMatch(/^<care-chart [^>]*x="Team"/);
    await page.getByRole('button', { name: 'Guess all again' }).click();
    await expect.poll(tag).not.toMatch(/^<care-chart [^>]*(?:only|x|y)=/);
    expect(await page.getByLabel('Use Team as').inputValue()).toBe('series');
  });

  test('keeps the controls where a choice cannot be drawn, so that it can be taken back', async () => {
    await box().fill('Area,Visits,Status\nElm,5,open\nOak,6,shut\nAsh,8,open\n');
    await page.getByLabel('Use Status as').selectOption('kind of figure');
    await chart().getByText('is not a recognised kind').waitFor();
    await page.getByRole('button', { name: 'Guess all again' }).click();
    await expect.poll(() => chart().evaluate(({ state }: CareChart) => state)).toBe('live');
  });

  const SHEETS: readonly Sheet[] = [
    [
      'Visits',
      [
        ['Year', 'Visits'],
        [2019, 40],
        [2020, 44.5],
        [2021, 51],
      ],
    ],
    [
      'Areas',
      [
        ['Area', 'Places'],
        ['Elm', 7],
        ['Oak', 9],
      ],
    ],
  ];

  test('reads a spreadsheet that is dropped, and lets its sheets be chosen', async () => {
    await drop('figures.xlsx', xlsx(SHEETS));
    await expect.poll(tag).toMatch(/<td>2020<\/td><td>44\.5<\/td>/);
    await page.getByLabel(/^Sheet/).selectOption('Areas');
    await expect.poll(tag).toMatch(/<td>Elm<\/td><td>7<\/td>/);
    expect(await read('Places').getByRole('cell').first().innerText()).toBe('measure');
  });

  test.each([
    ['a CSV file', 'figures.csv', 'Year,Visits\n2019,40\n2020,44\n', /<td>2020<\/td><td>44<\/td>/],
    ['a TSV file', 'figures.tsv', 'Year\tVisits\n2019\t40\n2020\t44\n', /<td>2020<\/td><td>44<\/td>/],
    ['a JSON file', 'figures.json', '[{"Year":2019,"Visits":40},{"Year":2020,"Visits":44}]', /<td>44<\/td>/],
  ])('reads %s that is dropped', async (_, name, text, expected) => {
    await drop(name, text);
    await expect.poll(tag).toMatch(expected);
  });

  test.each([
    ['figures.ods', 'x', /figures\.ods is not read here\..*Save as.*\.xlsx or CSV/],
    ['figures.pdf', 'x', /figures\.pdf is not read here\. Drop a file of CSV/],
    ['figures.xlsx', 'no spreadsheet', /figures\.xlsx could not be read as a spreadsheet/],
  ])('says of %s what to do instead, and keeps the chart', async (name, text, message) => {
    const before = await tag();
    await drop(name, text);
    await expect.poll(() => page.locator('.paste-unread').innerText()).toMatch(message);
    expect(await tag()).toBe(before);
  });

  test('sends nothing anywhere', async () => {
    const before = asked.length;
    await box().fill('Year,Places\n2019,40\n2020,48');
    await expect.poll(tag).toContain('<td>48</td>');
    expect(asked.slice(before)).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
  });
});
