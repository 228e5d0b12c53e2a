import { describe, expect, test } from 'vitest';
import { makeOwnChart } from '../../src/own-figures/charts/make-own-chart.ts';
import type { OwnType } from '../../src/own-figures/own-types.ts';
import { share } from '../whole.ts';
import { samples } from './awkward-figures.ts';
import { drawn, drawingFaults } from './drawn-texts.ts';
import { type GivenRow, ownFigures, unsaid } from './own-figures.ts';

const WIDTHS = [244, 305, 380, 475, 594, 742, 960];

/** Each is drawn at some widths, and the next at others, where not all are asked: those of a type at all of them. */
const drawings = samples.map((sample, turn) => ({ ...sample, widths: share(WIDTHS, turn, 3) }));

describe.each(drawings)('$type of own figures: $name', ({ type, figures, highlight = null, widths }) => {
  const make = () => makeOwnChart(figures, type, { ...unsaid, highlight });
  /** Drawn once, for all that is asked of the pictures. */
  const pictures = new Map<number, ReturnType<typeof drawn>>();
  const pictureAt = (width: number) => {
    const picture = pictures.get(width) ?? make().then((chart) => drawn(chart.spec(width)));
    pictures.set(width, picture);
    return picture;
  };

  test('is drawn with every text inside of the frame, clear of the others and of bars', async () => {
    for (const width of widths) {
      const picture = await pictureAt(width);
      expect(picture.width, `${width} px`).toBe(width);
      expect(picture.svg).not.toMatch(/NaN|Infinity|undefined/);
      expect(drawingFaults(picture), `${width} px`).toEqual([]);
    }
  });

  test('has a mark for every row', async () => {
    const chart = await make();
    for (const width of widths) {
      const { svg } = await pictureAt(width);
      const rows = [...svg.matchAll(/<path aria-label="row-(\d+)"/g)].map(([, row]) => Number(row));
      expect(new Set(rows)).toEqual(new Set(chart.rows.map((_, index) => index)));
    }
  });

  test('has a sentence for every row and words for the whole', async () => {
    const { headline, subtitle, summary, rows, points, about } = await make();
    expect(points).toHaveLength(rows.length);
    for (const words of [headline, subtitle, summary, ...points, ...about.flatMap(({ paragraphs }) => paragraphs)]) {
      expect(words).not.toMatch(/NaN|Infinity|undefined|null|\s\s|^\s|\s$/);
      expect(words).not.toBe('');
    }
    for (const sentence of [summary, ...points]) expect(sentence).toMatch(/[.!?…]$/);
  });
});

test('what an author wrote is drawn as text, whatever it says', async () => {
  const hostile = [
    '</text><script>alert(1)</script>',
    "datum.x + signal('width')",
    '<img src=x onerror=alert(1)>',
    '__proto__',
    '{"expr":"1+1"}',
    '\\u0000%s${1}',
  ];
  const rows = hostile.map((name, index): GivenRow => [name, index + 1]);
  const events = hostile.map((title, index): GivenRow => [
    `202${index}`,
    null,
    { title, series: hostile[index % 4] ?? '' },
  ]);
  const made: [OwnType, readonly GivenRow[]][] = [
    ['comparison', rows],
    ['proportion', rows],
    ['timeline', events],
  ];
  for (const [type, given] of made) {
    const chart = await makeOwnChart(ownFigures(given, { unit: '<b>' }), type, { ...unsaid, highlight: '__proto__' });
    const { svg, texts } = await drawn(chart.spec(742));
    expect(svg).not.toMatch(/<script|<img|<b>/);
    const said = texts.map(({ text }) => text).join(' ');
    for (const text of ['<script>alert(1)</script>', 'signal(‘width’)', '__proto__']) expect(said).toContain(text);
  }
});
