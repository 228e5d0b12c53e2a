import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { palettePNG } from '../../src/bundle/palette-png.ts';
import { CARD, cardPicture, pictureWidth } from '../../src/markup/card-picture.ts';
import { figurePicture, type PictureParts } from '../../src/markup/figure-picture.ts';
import { withFallbacks } from '../../src/markup/plain-drawing.ts';
import { plainPoster } from '../../src/markup/poster-drawing.ts';
import { readSVG } from '../../src/markup/read-svg.ts';
import { svgFile, svgNode } from '../../src/markup/svg-node.ts';
import { themeColours } from '../../src/markup/theme-colours.ts';

const drawn = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40" aria-label="A &amp; B" role="img" viewBox="0 0 80 40"><desc>Words</desc>${inside}</svg>`;
const plain = (inside: string, theme: 'light' | 'dark' = 'light', own = {}): string =>
  plainPoster(drawn(inside), themeColours(theme, own));

describe('a poster as a file', () => {
  test('has a name, a ground, and colours in place of tokens, in each theme', () => {
    const bar = '<path fill="var(--_series-1)" d="M0 0h9v9Z" data-row="0"/>';
    expect(plain(bar)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40" viewBox="0 0 80 40" font-family="Arial, Helvetica, sans-serif"><title>A &amp; B</title><rect width="80" height="40" fill="#ffffff"/><g><path fill="#12436d" d="M0 0h9v9Z"/></g></svg>',
    );
    expect(plain(bar, 'dark')).toContain('<rect width="80" height="40" fill="#14181d"/>');
    expect(plain(bar, 'dark')).toContain('fill="#8fbff2"');
  });

  test('has the colours of a brand, and shows the page through where the brand says so', () => {
    const file = plain('<path fill="var(--_series-1)" d="M0 0"/>', 'light', {
      surface: 'transparent',
      'series-1': '#0a08',
    });
    expect(file).not.toContain('<rect');
    expect(file).toContain('fill="#00aa00" d="M0 0" fill-opacity="0.533"');
  });

  test('hands down what groups say, and leaves nothing out that is seen', () => {
    const file = plain(
      '<g fill="none" stroke="var(--_ink)" stroke-opacity=".5" stroke-width="2"><path d="M0 0h9"/><g font-size="14"><text>1 &lt; 2</text></g></g>',
    );
    expect(file).toContain(
      '<g stroke-width="2"><path d="M0 0h9" fill="none" stroke="#1d2228" stroke-opacity="0.5"/><g font-size="14"><text fill="none" stroke="#1d2228" stroke-opacity="0.5" font-size="14">1 &lt; 2</text>',
    );
  });

  test('paints the outline of letters as a text of its own behind them', () => {
    expect(
      plain('<text fill="var(--_ink)" stroke="var(--_surface)" stroke-linejoin="round" stroke-width="3">41%</text>'),
    ).toContain(
      '<text fill="none" stroke="#ffffff" stroke-linejoin="round" stroke-width="3" font-size="16">41%</text><text fill="#1d2228" font-size="16">41%</text>',
    );
  });

  test('has no mark that is there for the pointer alone, and no group of nothing', () => {
    expect(plain('<g fill="#fff"><path d="M0 0h9v9Z" opacity="0" data-row="1"/></g>')).toContain('<g/></svg>');
  });

  test('is refused where the drawing names a colour that is no token', () => {
    expect(() => plain('<path fill="var(--_series-9)" d="M0 0"/>')).toThrow(
      'The drawing has the colour series-9, which is no token.',
    );
  });
});

describe('markup that is read', () => {
  test('gives elements, attributes and texts with their entities', () => {
    expect(readSVG('<svg a="1 &lt; 2 &quot;"><g/><text x="0">A &amp; B&#163;&#xa3;</text></svg>')).toEqual(
      svgNode('svg', { a: '1 < 2 "' }, svgNode('g', {}), svgNode('text', { x: '0' }, 'A & B££')),
    );
  });

  test.each([
    '',
    'A text',
    '<svg>',
    '<svg><g></svg>',
    '</svg>',
    '<svg/><svg',
    "<svg a='1'/>",
    '<svg a="<"/>',
    '<!-- --><svg/>',
  ])('and is no drawing is refused: %s', (markup) => {
    expect(() => readSVG(markup)).toThrow('The drawing is no SVG that can be read');
  });
});

test('a file is well-formed whatever its words hold', () => {
  expect(svgFile(svgNode('svg', { a: '"<\u0000' }, svgNode('text', {}, 'A\u0007 & <B>\ud800')))).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" a="&quot;&lt; "><text>A  &amp; &lt;B&gt; </text></svg>',
  );
});

test.each([
  ['sans-serif', 'Arial, Helvetica, sans-serif'],
  ['Arial, Helvetica, sans-serif', 'Arial, Helvetica, sans-serif'],
  ['Arimo', 'Arimo, Arial, Helvetica, sans-serif'],
  ['"Gill Sans", sans-serif', '"Gill Sans", Arial, Helvetica, sans-serif'],
  ['serif', 'Georgia, "Times New Roman", serif'],
  ['EB Garamond, serif', 'EB Garamond, Georgia, "Times New Roman", serif'],
  ['monospace', 'monospace'],
])('a font of %s is followed by fonts that programs know, each once', (family, expected) => {
  expect(withFallbacks(family)).toBe(expected);
});

describe('a figure as a picture', () => {
  const text = (words: string) => ({ text: words, size: 16, weight: '400', colour: '#000000' });
  const parts = (width: number, height: number): PictureParts => ({
    headline: { text: 'A finding in words that is said at the top', weight: '700', colour: '#000000' },
    subtitle: text('What is measured, where and when'),
    summary: text('A sentence with its numbers. '.repeat(6)),
    source: text('Source: a publisher (2024).'),
    body: 16,
    drawing: svgNode('g', {}),
    width,
    height,
    ground: '#ffffff',
    font: 'Arial',
  });

  test.each([
    [244, 200],
    [594, 260],
    [594, 900],
    [742, 120],
  ])('is a card of the shape of a card, which holds a drawing of %i × %i', (width, height) => {
    const card = cardPicture(parts(width, height));
    expect(pictureWidth(card) / Number(card.attributes['height'])).toBe(CARD.width / CARD.height);
    const [, x, y] = /translate\((\d+) (\d+)\)/.exec(svgFile(card))?.map(Number) ?? [];
    expect(Number(x) + width).toBeLessThanOrEqual(pictureWidth(card));
    expect(Number(y) + height).toBeLessThanOrEqual(Number(card.attributes['height']));
  });

  test('has a headline that is as large as the picture asks for, or as the page has set', () => {
    const sizes = (of: PictureParts) => /font-size="([\d.]+)" font-weight="700"/.exec(svgFile(figurePicture(of)))?.[1];
    expect([244, 594, 1200].map((width) => sizes(parts(width, 100)))).toEqual(['20', '21.8', '24']);
    const { headline, ...others } = parts(594, 100);
    expect(sizes({ ...others, headline: { ...headline, size: 40 } })).toBe('40');
  });

  test('says all its words, each in one piece, to those who cannot see it', () => {
    expect(svgFile(figurePicture(parts(594, 100)))).toContain(
      `<desc>What is measured, where and when ${'A sentence with its numbers. '.repeat(6).trim()} Source: a publisher (2024).</desc>`,
    );
  });
});

describe('a PNG with a palette', () => {
  /** A picture of a row for each colour, three pixels wide. */
  const picture = (colours: readonly (readonly [number, number, number])[]) => ({
    width: 3,
    height: colours.length,
    pixels: Uint8Array.from(colours.flatMap((colour) => [1, 2, 3].flatMap(() => [...colour, 255]))),
  });
  const rows = (file: Uint8Array): number[][] => {
    const { data, width, height } = PNG.sync.read(Buffer.from(file));
    return Array.from({ length: height }, (_, y) => [...data.subarray(4 * width * y, 4 * width * y + 3)]);
  };

  test('keeps the exact colours, and shows each other in the nearest that it has', async () => {
    const colours = [
      [255, 255, 255],
      [18, 67, 109],
      [250, 250, 250],
      [30, 70, 110],
    ] as const;
    const file = await palettePNG(picture(colours), ['#ffffff', '#12436d'], 0);
    expect(rows(file)).toEqual([
      [255, 255, 255],
      [18, 67, 109],
      [255, 255, 255],
      [18, 67, 109],
    ]);
  });

  test('has of the others those that would be missed most', async () => {
    const colours = [
      [255, 255, 255],
      [200, 0, 0],
      [250, 250, 250],
      [210, 5, 5],
      [0, 0, 200],
    ] as const;
    const file = await palettePNG(picture(colours), ['#ffffff'], 2);
    expect(rows(file)).toEqual([
      [255, 255, 255],
      [200, 0, 0],
      [255, 255, 255],
      [200, 0, 0],
      [0, 0, 200],
    ]);
  });

  test('has 16 colours at most, whatever is asked for', async () => {
    const colours = Array.from({ length: 40 }, (_, at) => [at * 6, 0, 255 - at * 6] as const);
    const seen = rows(await palettePNG(picture(colours), ['#ffffff'], 99)).map(String);
    expect(new Set(seen).size).toBeLessThanOrEqual(16);
    expect(new Set(seen).size).toBeGreaterThan(10);
  });
});
