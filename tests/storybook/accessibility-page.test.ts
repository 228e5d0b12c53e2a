import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { inProject } from '../../src/prerender/project.ts';
import { everyChart } from '../tried.ts';
import { keyboardMap, keyName } from '../../stories/accessibility/keyboard.ts';
import { openStorybook } from './open-storybook.ts';

let page: Page;
openStorybook(async (storybook) => {
  ({ page } = storybook);
  await storybook.visitDocs('accessibility');
  await page.locator('.transcript').last().waitFor();
});

describe('the page “Accessibility”', () => {
  test('gives the transcript of every chart as the tests hold it', async () => {
    const told = await page
      .locator('.transcript')
      .evaluateAll((transcripts) =>
        transcripts.map((transcript) => [
          transcript.querySelector('summary')?.textContent,
          [...transcript.querySelectorAll('figure')]
            .map((passage) => `# ${passage.firstElementChild?.textContent}\n${passage.lastElementChild?.textContent}\n`)
            .join('\n'),
        ]),
      );
    expect(told).toEqual(
      everyChart
        .map(({ name }) => [
          `care-${name.replace(/^care-|^chart-/, (start) => (start === 'chart-' ? 'chart, ' : ''))}`,
          readFileSync(inProject(`tests/golden/transcripts/${name.replace(/^care-/, '')}.txt`), 'utf8'),
        ])
        .toSorted(([one = ''], [other = '']) => one.localeCompare(other)),
    );
  });

  test('lists every key that does something', async () => {
    const rows = await page
      .locator('.keys tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('kbd, td:last-child')].map(({ textContent }) => textContent)),
      );
    expect(rows).toEqual(keyboardMap.map(({ keys, does }) => [...keys.map(keyName), does]));
  });
});
