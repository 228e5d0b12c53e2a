import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright';
import { readData } from '../../src/prerender/project.ts';
import { stats } from '../../src/words/stat.ts';
import type { ChartElement } from '../../src/element/chart-element.ts';
import { settled, type Site, type Visit } from '../browser/site.ts';

/*
 * The page that every project shows, in the words of its framework:
 *
 *     care-funding-gap     `ask` and `headline` set; when a reader chooses a measure, `output` says which
 *     care-kinship-savings `moved` set to a number
 *     care-children-in-care with words inside
 *     care-stat            F15, with `46%` inside
 *     care-chart           three times the same places of three years: by `rows`, by `spec`, in a table
 *     --care-series-1      set to #00573f for the page
 */

/** Something that a page must do, and what it does instead where it does not. */
interface Question {
  readonly asks: string;
  answer(visit: Visit): Promise<unknown>;
  readonly right: unknown;
}

/** The tags of the page, each with how often. */
const TAGS = {
  'care-chart': 3,
  'care-children-in-care': 1,
  'care-funding-gap': 1,
  'care-kinship-savings': 1,
  'care-stat': 1,
};

const view = (page: Page, tag: string): Promise<unknown> =>
  page.locator(tag).evaluate((chart) => (chart as ChartElement).view);

export const questions: readonly Question[] = [
  {
    asks: 'Is every chart drawn?',
    answer: async ({ page }) => {
      await settled(page);
      return page.evaluate(() => {
        const drawn: Record<string, number> = {};
        for (const { localName, shadowRoot } of document.querySelectorAll('*')) {
          const { width = 0, height = 0 } = shadowRoot?.querySelector('.plot svg')?.getBoundingClientRect() ?? {};
          if ((width > 200 && height > 50) || shadowRoot?.querySelector('.value'))
            drawn[localName] = (drawn[localName] ?? 0) + 1;
        }
        return drawn;
      });
    },
    right: TAGS,
  },
  {
    asks: 'Is each tag made once, so that none which a server sent is thrown away?',
    answer: ({ page }) => page.evaluate(() => (window as unknown as { made: unknown }).made),
    right: TAGS,
  },
  {
    asks: 'Do attributes arrive?',
    answer: async ({ page }) => [
      await view(page, 'care-funding-gap'),
      await page.locator('care-funding-gap [part=headline]').textContent(),
      await view(page, 'care-kinship-savings'),
    ],
    right: [{ ask: 'family-help', measure: 'total' }, 'What family help would cost', { children: '250' }],
  },
  {
    asks: 'Does care-stat say its figure?',
    answer: ({ page }) => page.locator('care-stat .value').textContent(),
    right: stats(readData())['F15']?.short,
  },
  {
    asks: 'Are the author’s figures those of rows, spec and table?',
    answer: ({ page }) =>
      page
        .locator('care-chart')
        .evaluateAll((charts) => charts.map((chart) => (chart as ChartElement).toCSV().match(/\b(41|38|44)\b/g))),
    right: [1, 2, 3].map(() => ['41', '38', '44']),
  },
  {
    asks: 'Does the page hear of an event?',
    answer: async ({ page }) => {
      await page.locator('care-funding-gap').getByRole('radio', { name: 'A year, on average' }).check({ force: true });
      await page.locator('p > output:not(:text-is("total"))').waitFor();
      return page.locator('p > output').allTextContents();
    },
    right: ['per-year'],
  },
  {
    asks: 'Does a token reach the picture?',
    answer: ({ page }) =>
      page
        .locator('care-children-in-care .plot svg *')
        .evaluateAll((marks) =>
          marks.some((mark) => [getComputedStyle(mark).fill, getComputedStyle(mark).stroke].includes('rgb(0, 87, 63)')),
        ),
    right: true,
  },
  { asks: 'Is nothing said on the console?', answer: async ({ said }) => said, right: [] },
  {
    asks: 'Is nothing asked of another site?',
    answer: async ({ page, asked }) =>
      asked.filter(
        (address) => !/^(data|blob):/.test(address) && new URL(address).origin !== new URL(page.url()).origin,
      ),
    right: [],
  },
];

/** Counts the tags of charts that come into the page. */
function countTags(): void {
  const made: Record<string, number> = {};
  const parsed: Element[] = [];
  Object.assign(window, { made, parsed });
  // Scripts of modules run after this.
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    for (const { shadowRoot } of document.querySelectorAll('*'))
      parsed.push(...(shadowRoot?.querySelectorAll('figure') ?? []));
  });
  const counted = new WeakSet<Node>();
  const count = (node: Node): void => {
    // What is parsed piece by piece is told with what holds it, and again by itself.
    if (!(node instanceof Element) || counted.has(node)) return;
    counted.add(node);
    if (node.localName.startsWith('care-')) made[node.localName] = (made[node.localName] ?? 0) + 1;
  };
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) {
        count(node);
        if (node instanceof Element) node.querySelectorAll('*').forEach(count);
      }
  }).observe(document, { childList: true, subtree: true });
}

/** What is wrong with the page of a project: a sentence for each question, none where all is well. */
export async function faultsOf(
  site: Site,
  { rendered, drawn = [] }: { readonly rendered: boolean; readonly drawn?: readonly string[] },
): Promise<string[]> {
  // The whole page is in view, because charts wait until they come near.
  const viewport = { width: 800, height: 8000 };
  const visit = await site.visit({ path: '' }, { viewport }, (page) => page.addInitScript(countTags));
  const faults: string[] = [];
  for (const { asks, answer, right } of rendered ? [...questions, ...(await asSent(site, drawn))] : questions) {
    const found = await answer(visit).catch((error: Error) => error.message);
    if (!isDeepStrictEqual(found, right)) faults.push(`${asks} ${JSON.stringify(found)}, not ${JSON.stringify(right)}`);
  }
  await visit.page.close();
  return faults;
}

const attributes = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('care-'))
      .map((tag) => [tag.localName, ...tag.getAttributeNames().map((name) => `${name}=${tag.getAttribute(name)}`)]),
  );

/** The tags whose figure is seen with a headline, a drawing and a table. */
const figures = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap(({ localName, shadowRoot }) => {
      const seen = [...(shadowRoot?.querySelectorAll('.plot svg, #headline') ?? [])].filter((part) =>
        part.checkVisibility(),
      );
      return seen.length === 2 && shadowRoot?.querySelector('details table td') ? [localName] : [];
    }),
  );

/** What is asked where a server renders the page: that it reads without a script, and that hydration finds what was sent. */
async function asSent(site: Site, drawn: readonly string[]): Promise<Question[]> {
  const { page } = await site.visit({ path: '' }, { javaScriptEnabled: false });
  const [text, sent, before] = [await page.locator('body').innerText(), await attributes(page), await figures(page)];
  await page.close();
  const words = ['46%', 'What stands inside is shown until the chart is ready.', '2023', '38'];
  return [
    {
      asks: 'Does the page read without script?',
      answer: async () => words.filter((word) => text.includes(word)),
      right: words,
    },
    { asks: 'Do charts that Node has drawn stand without script?', answer: async () => before, right: drawn },
    {
      asks: 'Do their elements keep the figures that stood there?',
      answer: ({ page }) =>
        page.evaluate(() =>
          (window as unknown as { parsed: Element[] }).parsed.flatMap((figure) =>
            figure.isConnected ? [(figure.getRootNode() as ShadowRoot).host.localName] : [],
          ),
        ),
      right: drawn,
    },
    { asks: 'Have tags the attributes that were sent?', answer: ({ page }) => attributes(page), right: sent },
  ];
}
