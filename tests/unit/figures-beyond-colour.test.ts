import { expect, test } from 'vitest';
import { drawSVG } from '../../src/prerender/draw-svg.ts';
import { makeOwnChart } from '../../src/own-figures/charts/make-own-chart.ts';
import type { Kind } from '../../src/own-figures/dataset.ts';
import { ownFigures, unsaid, yearly } from './own-figures.ts';

const KINDS: readonly Kind[] = ['actual', 'estimate', 'projection', 'commitment', 'call'];

/** A drawing as it is without its words, and in one colour on its surface, as where colours are forced. */
const plain = (svg: string): string =>
  svg.replace(/<text[^>]*>.*?<\/text>/g, '').replace(/var\(--_(?!surface)[\w-]+\)/g, 'ink');

test.each(['change', 'trend', 'comparison'] as const)(
  'kinds of figures differ in more than colour in a %s',
  async (type) => {
    const drawings = await Promise.all(
      KINDS.map(async (kind) => {
        const figures = ownFigures([...yearly([5, 6]), [2002, 7, { kind }]]);
        return plain(await drawSVG((await makeOwnChart(figures, type, unsaid)).spec(380)));
      }),
    );
    expect(new Set(drawings).size).toBe(KINDS.length);
  },
);

test('lines differ in more than colour', async () => {
  const names = ['Leeds', 'York', 'Hull', 'Ripon'];
  const figures = ownFigures(names.flatMap((series, index) => yearly([index, index + 1], { series })));
  const svg = plain(await drawSVG((await makeOwnChart(figures, 'trend', unsaid)).spec(594)));
  const lines = [
    ...svg.matchAll(/<path aria-label="[^"]*: [^"]*" role="graphics-symbol" aria-roledescription="line mark"([^>]*)>/g),
  ];
  const styles = lines.map(([, style = '']) => style.replace(/ (?:d|transform)="[^"]*"/g, ''));
  expect(new Set(styles).size).toBe(names.length);
});
