import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyView, someAreas, type Tried } from '../tried.ts';
import { beforeChoices, share } from '../whole.ts';
import { expectInOrder, plain, saidTwice, wordsIn } from './listening.ts';
import { routeReader, ScreenReader } from './screen-reader.ts';
import { sentencesOf } from './sentences.ts';
import { Site } from './site.ts';
import { Stage } from './stage.ts';
import { type Step, type Walked, walkPlot } from './walk.ts';

const subjects = share([...beforeChoices(everyView), ...someAreas], 0);

let site: Site;
let stage: Stage;
beforeAll(async () => {
  site = await Site.open();
  const around = '<main><h1>A page</h1><h2>A part of it</h2><div id="stage"></div></main>';
  // Wide enough for every table: one that scrolls says so, and which one does depends on the font.
  stage = await Stage.open(site, subjects, { around }, { viewport: { width: 960, height: 800 } }, routeReader);
});
afterAll(() => site.close());

/** Everything that is said of a chart, and the words that it has. */
async function listen(tried: Tried) {
  const { page } = stage;
  await page.mouse.move(1, 1);
  const element = await stage.show(tried);
  const reader = new ScreenReader(element.locator('figure'));
  const reading = await reader.readThrough();
  await element.getByRole('button', { name: 'Table', exact: true }).click();
  await element.getByRole('table').waitFor();
  const opened = await reader.readThrough();
  await element.getByRole('button', { name: 'Table', exact: true }).click();
  // Where the pointer rests, a walk begins.
  await page.mouse.move(1, 1);
  await page.locator('h1').evaluate((heading) => {
    heading.tabIndex = -1;
    heading.focus();
  });
  let walked: Walked | undefined;
  await reader.listen(async (heard) => {
    walked = await walkPlot(element.locator('.plot'), heard);
  });
  const words = { ...(await element.evaluate(wordsIn)), points: await sentencesOf(element) };
  if (!walked) throw new Error('Nobody walked');
  return {
    reading,
    table: opened.slice(opened.findIndex((phrase) => phrase.startsWith('button, Table'))),
    walked,
    words,
  };
}

/** How a step is written: its key, and what was said. */
const stepText = ({ key, said }: Step): string => `${key.replace('Arrow', '')}: ${said.join(' / ') || '(nothing)'}`;

describe.each(subjects)('$name', (tried) => {
  let heard: Awaited<ReturnType<typeof listen>>;
  beforeAll(async () => {
    heard = await listen(tried);
  });

  if (tried.view === 'default')
    test('is heard as its transcript says', async () => {
      const { reading, table, walked } = heard;
      const text = [
        ['# Reading through', ...reading],
        ['# In the table', ...table],
        ['# With the keyboard', ...walked.steps.map(stepText)],
      ];
      await expect(`${text.map((lines) => lines.join('\n')).join('\n\n')}\n`).toMatchFileSnapshot(
        `../golden/${someAreas.includes(tried) ? 'area-transcripts' : 'transcripts'}/${tried.name}.txt`,
      );
    });

  test('tells headline, subtitle, summary and source in this order outside the plot, each once', () => {
    expectInOrder(heard.reading, heard.words);
  });

  test('tells every point once along the lines of the plot, and how to move before', () => {
    const points = heard.words.points.map(plain);
    // The first that is heard of a line comes after the words of the line.
    const said = heard.walked.lines.flat().map((phrase) => points.findIndex((point) => phrase.endsWith(point)));
    expect(said.toSorted((a, b) => a - b)).toEqual([...points.keys()]);
    expect(heard.walked.steps.filter((step) => step.said.some((phrase) => /arrow key/i.test(phrase)))).toHaveLength(1);
  });

  test('says nothing twice in a row', () => {
    const { reading, table, walked, words } = heard;
    for (const spoken of [reading, table, walked.steps.flatMap(({ said }) => said)])
      expect(saidTwice(spoken, words.labels)).toEqual([]);
  });
});
