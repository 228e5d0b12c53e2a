import { describe, expect, test } from 'vitest';
import { drawPoster, drawSVG } from '../../src/build/poster.ts';
import { changeOf } from '../../src/figures/charts/change.ts';
import { projectionOf } from '../../src/figures/charts/projection.ts';
import { trendOf } from '../../src/figures/charts/trend.ts';
import { textWidth } from '../../src/types/label.ts';
import { marksOf } from '../contract/picture.ts';
import { awkward, awkwardBars, awkwardLines, figuresOf, yearly } from './figures-over-time.ts';

const WIDTHS = [244, 305, 380, 475, 594, 742, 960];

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The box of each line of text in a drawing, in the widest fonts that pages commonly set. */
function boxesOf(svg: string): Box[] {
  const boxes: Box[] = [];
  const style = { size: 0, bold: false, anchor: 'start' };
  const groups: { x: number; y: number; from: number; size: number; bold: boolean; anchor: string }[] = [];
  const number = (text: string | undefined, otherwise: number) => (text === undefined ? otherwise : Number(text));
  let at = { x: 0, y: 0, from: 0, ...style };
  const tags = /<(?<close>\/?)(?<tag>g|text|tspan|svg)\b(?<attributes>[^>]*?)(?<empty>\/?)>(?<text>[^<]*)/g;
  for (const { groups: found = {} } of svg.matchAll(tags)) {
    const { close, tag, attributes = '', empty, text = '' } = found;
    if (close) {
      if (tag !== 'tspan') at = groups.pop() ?? at;
      continue;
    }
    const own = Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value]) => [name, value]),
    );
    if (tag === 'tspan') at = { ...at, x: at.from + number(own['x'], 0), y: at.y + number(own['dy'], 0) };
    else {
      groups.push(at);
      const [, x, y] = /translate\(([-\d.]+)[ ,]?([-\d.]+)?\)/.exec(own['transform'] ?? '') ?? [];
      at = {
        x: at.x + number(x, 0) + (tag === 'text' ? number(own['x'], 0) : 0),
        y: at.y + number(y, 0) + (tag === 'text' ? number(own['y'], 0) : 0),
        from: at.x + number(x, 0),
        size: own['font-size'] === undefined ? at.size : Number.parseFloat(own['font-size']),
        bold: own['font-weight'] === undefined ? at.bold : own['font-weight'] === 'bold',
        anchor: own['text-anchor'] ?? at.anchor,
      };
    }
    const words = text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').trim();
    if (words && tag !== 'g' && tag !== 'svg') {
      const width = textWidth({ text: words, size: at.size, bold: at.bold });
      const left = at.x - { start: 0, middle: width / 2, end: width }[at.anchor as 'start' | 'middle' | 'end'];
      boxes.push({ text: words, left, right: left + width, top: at.y - at.size * 0.75, bottom: at.y + at.size * 0.2 });
    }
    if (empty && tag !== 'tspan') at = groups.pop() ?? at;
  }
  return boxes;
}

/** What is wrong with the texts of a drawing. */
function faults(svg: string, width: number): string[] {
  const height = Number(/viewBox="0 0 \S+ (\S+)"/.exec(svg)?.[1]);
  const boxes = boxesOf(svg);
  const out = boxes.filter(
    ({ left, right, top, bottom }) => left < -1 || right > width + 1 || top < -1 || bottom > height + 1,
  );
  const met = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
      )
      .map((other) => `“${one.text}” stands on “${other.text}”`),
  );
  return [...out.map(({ text }) => `“${text}” leaves the picture`), ...met].map((fault) => `${width}: ${fault}`);
}

const cases = [
  ...Object.entries({ ...awkward, ...awkwardBars }).map(([name, sample]) => ({
    type: 'change',
    name,
    of: changeOf,
    ...sample,
  })),
  ...Object.entries({ ...awkward, ...awkwardLines }).map(([name, sample]) => ({
    type: 'trend',
    name,
    of: trendOf,
    ...sample,
  })),
  {
    type: 'projection',
    name: 'a projection',
    of: projectionOf,
    figures: (awkward['a projection'] ?? { figures: undefined }).figures,
  },
];

describe.each(cases)('$type of own figures: $name', ({ of, figures, ...sample }) => {
  test('keeps its texts in the picture, clear of each other, and a mark for each row, at every width', async () => {
    if (!figures) throw new Error('No such sample');
    const highlight = 'highlight' in sample ? (sample.highlight ?? null) : null;
    const chart = of(figures, { highlight, subtitle: null });
    const { svg: poster } = await drawPoster(chart.spec(380), 'own', {
      label: 'A finding',
      description: 'A sentence.',
    });
    const rows = marksOf(poster).flatMap(({ tag, row }) => (tag === 'text' || row === undefined ? [] : [row]));
    expect(rows.toSorted((a, b) => a - b)).toEqual([...chart.rows.keys()]);
    const found: string[] = [];
    for (const width of WIDTHS) {
      const svg = await drawSVG(chart.spec(width));
      expect(svg).toContain(`viewBox="0 0 ${width} `);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      expect(boxesOf(svg).length).toBeGreaterThan(1);
      found.push(...faults(svg, width));
    }
    expect(found).toEqual([]);
  });
});

describe('a drawing of own figures', () => {
  const poster = async (of: typeof trendOf, figures: Parameters<typeof trendOf>[0], width = 380) => {
    const { svg } = await drawPoster(of(figures, { highlight: null, subtitle: null }).spec(width), 'own', {
      label: 'A finding',
      description: 'A sentence.',
    });
    return svg;
  };
  const mark = (svg: string, row: number) =>
    marksOf(svg).find((one) => one.tag !== 'text' && one.row === row)?.attributes;

  test('breaks its line at a gap', async () => {
    const lines = (svg: string) =>
      marksOf(svg).filter(
        ({ tag, row, attributes }) =>
          tag === 'path' && row === undefined && attributes['stroke'] === 'var(--_series-1)',
      );
    expect(lines(await poster(trendOf, figuresOf(yearly([1, 2, 3, 4]))))).toHaveLength(1);
    expect(lines(await poster(trendOf, figuresOf(yearly([1, 2, null, 3, 4, null, 5]))))).toHaveLength(2);
  });

  test('draws a projection dashed and open, from what was last counted', async () => {
    const svg = await poster(
      projectionOf,
      figuresOf([
        [2010, 1],
        [2011, 2],
        [2012, 3, null, 'projection'],
      ]),
    );
    expect(svg).toMatch(/<path stroke="var\(--_series-2\)" stroke-dasharray="[^"]+"/);
    expect(mark(svg, 2)).toMatchObject({ fill: 'var(--_surface)', stroke: 'var(--_series-2)' });
    expect(svg).toContain('projected £3bn');
  });

  test('joins no commitment and no call to what was counted', async () => {
    for (const kind of ['commitment', 'call'] as const)
      expect(
        await poster(
          trendOf,
          figuresOf([
            [2010, 1],
            [2011, 2],
            [2012, 3, null, kind],
          ]),
        ),
      ).not.toContain('stroke-dasharray');
  });

  test('draws estimates open and says so', async () => {
    const svg = await poster(
      trendOf,
      figuresOf([
        [2010, 1],
        [2011, 2, null, 'estimate'],
        [2012, 3],
      ]),
    );
    expect(mark(svg, 1)).toMatchObject({ fill: 'var(--_surface)' });
    expect(svg).toContain('>estimated<');
    expect(
      mark(
        await poster(
          changeOf,
          figuresOf([
            [2010, 1],
            [2011, 2, null, 'estimate'],
          ]),
        ),
        1,
      ),
    ).toMatchObject({ fill: 'var(--_surface)' });
  });

  test('has nothing of an author in an expression', () => {
    const hostile = `'+alert(1)+' {"expr":"alert(2)"}`;
    const figures = figuresOf(
      ['A', hostile].flatMap((name) => yearly([1, 2], name)),
      { unit: hostile, measure: hostile },
    );
    const expressions: string[] = [];
    const walk = (value: unknown, inData: boolean): void => {
      if (typeof value === 'string' && value.includes('alert') && !inData) expressions.push(value);
      if (typeof value !== 'object' || value === null) return;
      for (const [key, part] of Object.entries(value)) walk(part, inData || key === 'values');
    };
    walk(trendOf(figures, { highlight: null, subtitle: null }).spec(380), false);
    walk(
      changeOf(
        figuresOf(
          [
            [hostile, 1],
            ['B', 2],
          ],
          { unit: hostile },
        ),
        { highlight: null, subtitle: null },
      ).spec(380),
      false,
    );
    // The domain of a scale is data, too.
    expect(expressions).toEqual([]);
  });
});
