import { afterAll, beforeAll, expect, test } from 'vitest';
import { readData } from '../../src/prerender/project.ts';
import { stats } from '../../src/words/stat.ts';
import { notes, settled, Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

const tag = (figure: string, attributes: string) =>
  `<p><care-stat figure="${figure}" ${attributes}>as was said</care-stat></p>`;
const { areas, 'area-looked-after': rows } = readData();
const LEEDS = areas.find(({ name }) => name === 'Leeds')?.code;
const newest = rows.findLast(({ area }) => area === LEEDS);

/** The sentences of a page as they are read. */
const SENTENCES = () =>
  [...document.querySelectorAll('care-stat')].map((stat) =>
    stat.matches(':state(failed)') ? stat.textContent : stat.shadowRoot?.querySelector('.value')?.textContent,
  );

test('figures of areas stand in sentences, each fetched once; one that there is not leaves its children and is told', async () => {
  const body = [
    tag('children-in-care-rate', 'area="Leeds"'),
    tag('children-in-care', `area="${LEEDS}" format="long"`),
    tag('children-in-care-rate', 'area="City of London"'),
    tag('children-in-care-rate', 'area="Cumbria"'),
    tag('children-in-care-rate', ''),
    tag('F32', ''),
    tag('children-in-care-rate', 'area="Leedz"'),
    tag('children-in-care-rate', 'area="Isles of Scilly"'),
    tag('F32', 'area="Leeds"'),
    tag('children-in-care-rate', 'area="Leeds, England"'),
  ].join('');
  const { page, said, asked } = await site.visit({ body });
  await page.waitForFunction(
    () => [...document.querySelectorAll('care-stat')].every((stat) => stat.matches(':state(ready), :state(failed)')),
    undefined,
    { polling: 50 },
  );
  const [leeds, counted, city, cumbria, england, national, ...none] = await page.evaluate(SENTENCES);
  expect([leeds, counted]).toEqual([
    `${newest?.looked_after_rate} per 10,000`,
    `${newest?.looked_after?.toLocaleString('en-GB')} children on 31 March ${newest?.year}`,
  ]);
  expect(city).toMatch(/^\d+ per 10,000 \(\d{4}; none published for \d{4}\)$/);
  expect(cumbria).toMatch(/^\d+ per 10,000 \(2023\)$/);
  expect(england).toMatch(/^\d+ per 10,000$/);
  expect(national).toBe(stats(readData())['F32']?.short);
  expect(none).toEqual(none.map(() => 'as was said'));
  const begins = '<care-stat figure="children-in-care-rate" area=';
  expect(said).toHaveLength(none.length);
  for (const line of [
    `${begins}"Leedz"> is not shown: There is no area “Leedz”. Did you mean Leeds (area="Leeds")? Its children are shown.`,
    `${begins}"Isles of Scilly"> is not shown: none is published for the Isles of Scilly (2025: not applicable). Its children are shown.`,
    `${begins}"Leeds, England"> is not shown: a figure in a sentence is of one area. Its children are shown.`,
    '<care-stat figure="F32" area="Leeds"> is not a figure by area. Allowed with area: children-in-care-rate, ',
  ])
    expect(said.join('\n')).toContain(`care-charts: ${line}`);
  const files = asked.map((address) => new URL(address).pathname).filter((path) => path.includes('/areas/'));
  expect(files.toSorted()).toEqual([
    '/areas/figures/children-in-care-rate.js',
    '/areas/figures/children-in-care.js',
    '/areas/index.js',
  ]);
  await page.locator('.value').first().focus();
  const tip = await page.locator('care-stat [role=tooltip]').first().innerText();
  expect(tip).toMatch(
    /^Children looked after in Leeds, .+ on 31 March \d{4}: \d+ per 10,000 children \([\d,]+ children\)\. In England it was \d+ per 10,000\./,
  );
  expect(tip).toContain('It is rounded to a whole number, as published.');
  expect(tip).toContain('Source: Department for Education');
  // Another area while the page stands.
  await page
    .locator('care-stat')
    .first()
    .evaluate((stat) => stat.setAttribute('area', 'Hull'));
  await page.locator('[role=tooltip]').first().getByText('in Hull').waitFor({ state: 'attached' });
  expect((await notes(page)).violations).toEqual([]);
  await page.close();
});

test('a page whose figures are of no area asks for nothing of areas', async () => {
  const { page, asked } = await site.visit({ body: '<p><care-stat figure="F32"></care-stat></p>' });
  await settled(page);
  expect(asked.filter((address) => address.includes('area'))).toEqual([]);
  await page.close();
});
