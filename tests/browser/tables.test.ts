import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyTag } from '../../src/dev/every-tag.ts';
import type { ChartElement } from '../../src/element/chart-element.ts';
import { dateInWords } from '../../src/words/dates.ts';
import { views } from '../contract/every-chart.ts';
import { numbersIn, says } from '../contract/numbers-said.ts';
import { Site } from './site.ts';
import { Stage } from './stage.ts';

const tags = (await everyTag()).map((one) => ({
  ...one,
  name: `${one.chart}, ${one.view}`,
  tag: `care-${one.chart}`,
  html: `<care-${one.chart}${one.attributes}></care-${one.chart}>`,
}));

let site: Site;
let stage: Stage;
beforeAll(async () => {
  site = await Site.open();
  stage = await Stage.open(site, tags);
});
afterAll(() => site.close());

describe('every number in a table is the number of its row', () => {
  test.each(tags)('$name', async (tag) => {
    const { chart } = tag;
    const element = await stage.show(tag);
    await element.getByRole('button', { name: 'Table' }).click();
    const table = element.getByRole('table');
    await table.waitFor();
    const heads = await table.getByRole('columnheader').allInnerTexts();
    const cells = await table.evaluate((node) =>
      [...node.querySelectorAll('tbody tr')].map((row) =>
        [...row.children].map((cell) => cell.textContent?.trim() ?? ''),
      ),
    );
    const { rows, choice } = await element.evaluate((node: ChartElement) => ({ rows: node.rows, choice: node.view }));
    const drawn = views.find(
      (view) => view.chart === chart && Object.entries(view.choice).every(([name, value]) => choice[name] === value),
    );
    const columns = drawn?.view.columns ?? [];
    expect(heads).toEqual(columns.map(({ title }) => title));
    expect(cells).toHaveLength(rows.length);
    for (const [index, row] of rows.entries())
      for (const [column, { name, decimals, qualifier, date }] of columns.entries()) {
        const [value, text = ''] = [row[name], cells[index]?.[column]];
        if (date && value !== null) {
          expect(text).toBe(dateInWords(String(value)));
          continue;
        }
        if (typeof value !== 'number' || decimals === undefined) {
          expect(text).toBe(String(value ?? ''));
          continue;
        }
        const [said, ...others] = numbersIn(text);
        expect(others).toEqual([]);
        expect(said && says(said, value), `${name} of row ${index}: ${text} is ${value}`).toBe(true);
        const word = qualifier && row[qualifier];
        expect(text.startsWith(word ? `${word} ` : String(said?.text)), text).toBe(true);
      }
  });
});
