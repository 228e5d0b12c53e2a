import { describe, expect, test } from 'vitest';
import { makeOwnChart } from '../../src/own-figures/charts/make-own-chart.ts';
import type { OwnType } from '../../src/own-figures/own-types.ts';
import { drawSVG } from '../../src/prerender/draw-svg.ts';
import { colours } from '../../src/theme/tokens.ts';
import { drawn } from './drawn-texts.ts';
import { type GivenRow, ownFigures, unsaid, yearly } from './own-figures.ts';

const WIDTHS = [244, 475, 742];

const made = (type: OwnType, rows: readonly GivenRow[], { unit = '', highlight = null as string | null } = {}) =>
  makeOwnChart(ownFigures(rows, { unit }), type, { ...unsaid, highlight });
/** All texts of a picture as a reader reads them, line after line. */
const read = async (chart: Awaited<ReturnType<typeof made>>, width: number): Promise<string> =>
  (await drawn(chart.spec(width))).texts.map(({ text }) => text).join(' ');

describe('long names that differ at their ends are read whole', () => {
  const NAMES = ['disabled', 'other', 'younger', 'older'].map(
    (who) => `Residential care and short breaks for ${who} children`,
  );
  const named: readonly GivenRow[] = NAMES.map((name, index) => [name, 40 - index * 10]);
  const parts = ['Leeds', 'York'].flatMap((town) =>
    NAMES.map((series, index): GivenRow => [town, 40 - index * 10, { series }]),
  );
  const wholes = NAMES.flatMap((name) => ['Day', 'Night'].map((series): GivenRow => [name, 50, { series }]));
  const lines = NAMES.flatMap((series, index) => yearly([1_200_000 + index, 1_900_000 - index * 400_000], { series }));
  test.each<readonly [OwnType, string, readonly GivenRow[]]>([
    ['comparison', 'of bars', named],
    ['proportion', 'of shares', named],
    ['groups', 'of groups', wholes],
    ['groups', 'of the parts of groups', parts],
    ['stack', 'of wholes', wholes],
    ['stack', 'of parts', parts],
    ['slope', 'of lines', lines],
    ['small-multiples', 'of lines', lines],
    ['trend', 'of lines', lines],
  ])('in a %s, %s', async (type, _, rows) => {
    const chart = await made(type, rows, { unit: '£' });
    for (const width of WIDTHS) {
      const said = await read(chart, width);
      expect(
        NAMES.filter((name) => !said.includes(name)),
        `at ${width} px`,
      ).toEqual([]);
      expect(said, `at ${width} px`).not.toContain('…');
    }
  });

  test('and so is a long word of a slope between large amounts, on a phone', async () => {
    const orders = ['Special guardianship', 'Adoption', 'Child arrangements'].flatMap((series, index) =>
      yearly([3_862_100 - index * 900_000, 3_941_220 - index * 400_000], { series: `${series} orders` }),
    );
    for (const width of [260, 320]) {
      const said = await read(await made('slope', orders), width);
      for (const word of ['guardianship', 'arrangements', '3,862,100', '3,941,220']) expect(said).toContain(word);
    }
  });

  test('and so are the first values of a slope', async () => {
    const said = await read(await made('slope', lines, { unit: '£' }), 244);
    for (const text of ['£1,200,000', '£1,200,001', '£1,200,002', '£1,200,003']) expect(said).toContain(text);
  });
});

describe('a stack', () => {
  const parts = (values: readonly number[]): GivenRow[] =>
    ['Leeds', 'York'].flatMap((town) =>
      values.map((value, index): GivenRow => [town, value, { series: `Part ${index}` }]),
    );

  test('has the number of each part, however narrow', async () => {
    for (const [values, unit] of [
      [[90, 4, 3, 2, 1], '%'],
      [[1, 2, 90, 3, 4], '%'],
      [[12, 4, 7, 3, 2], '£m'],
    ] as const)
      for (const width of WIDTHS) {
        const { texts } = await drawn((await made('stack', parts(values), { unit })).spec(width));
        const write = (value: number) => (unit === '%' ? `${value}%` : `£${value}m`);
        for (const value of values)
          expect(
            texts.filter(({ text }) => text === write(value)),
            `${value} at ${width} px`,
          ).toHaveLength(2);
        const inOrder = texts.filter(({ row }) => row !== undefined && row < values.length);
        expect(inOrder.toSorted((one, other) => one.left - other.left).map(({ text }) => text)).toEqual(
          values.map(write),
        );
      }
  });

  test('has the names of its parts above them where they have room, and else in a key', async () => {
    const chart = await made('stack', parts([60, 25, 15]), { unit: '%' });
    expect(await read(chart, 742)).not.toContain('From left to right');
    const { texts, bars } = await drawn(chart.spec(742));
    for (const [row, name] of ['Part 0', 'Part 1', 'Part 2'].entries()) {
      const label = texts.find(({ text }) => text === name);
      const bar = bars.find((one) => one.row === row);
      const middle = ((label?.left ?? 0) + (label?.right ?? 0)) / 2;
      expect(label?.bottom, name).toBeLessThan(bar?.top ?? 0);
      expect(middle, name).toBeGreaterThan(bar?.left ?? Infinity);
      expect(middle, name).toBeLessThan(bar?.right ?? 0);
    }
    for (const values of [
      [96, 2, 2],
      [100, 0, 0],
    ])
      expect(await read(await made('stack', parts(values), { unit: '%' }), 475)).toMatch(
        /From left to right: Part 0 Part 1 Part 2/,
      );
  });

  test('names each part beside its number where the numbers have no room in a line', async () => {
    const said = await read(
      await made('stack', parts([1_234_567, 2_345_678, 3_456_789, 4_567_891]), { unit: 'children' }),
      244,
    );
    expect(said).toMatch(/Part 0 1,234,567; Part 1 2,345,678; Part 2 3,456,789; Part 3 4,567,891/);
  });

  test('has five parts that differ where colours are forced, and on paper without colour', async () => {
    const pictures = await Promise.all(
      Array.from({ length: 5 }, async (_, whole) => {
        const rows = Array.from({ length: 5 }, (_, index): GivenRow => [
          'Leeds',
          index === whole ? 100 : 0,
          { series: `Part ${index}` },
        ]);
        const svg = await drawSVG((await made('stack', rows, { unit: '%' })).spec(475));
        return svg.replace(/<text[^>]*>.*?<\/text>/g, '').replace(/row-\d/g, '');
      }),
    );
    // Some systems have one colour for both of a pair.
    const alike: Readonly<Record<string, string>> = { VisitedText: 'LinkText', ButtonText: 'CanvasText' };
    const forced = ({ forced = '' }: (typeof colours)[number]) => alike[forced] ?? forced;
    /** Dark, middle or light: what is left of a colour on paper. */
    const onPaper = ({ light }: (typeof colours)[number]) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(light.slice(at, at + 2), 16));
      return String(Math.floor((red * 0.3 + green * 0.59 + blue * 0.11) / 86));
    };
    for (const paint of [forced, onPaper]) {
      const painted = pictures.map((svg) =>
        colours.reduce((text, token) => text.replaceAll(`var(--_${token.name})`, paint(token)), svg),
      );
      expect(new Set(painted).size).toBe(5);
    }
  });
});

describe('bars over time', () => {
  test.each([2, 3, 4, 6, 12])('of %i periods leave no part of their axis empty', async (count) => {
    for (const width of [244, 475, 742, 960]) {
      const { svg, bars } = await drawn(
        (await made('change', yearly(Array.from({ length: count }, () => 5)))).spec(width),
      );
      const reach = Math.max(
        ...[...svg.matchAll(/<line[^>]* transform="translate\(0,\d+\)" x2="([\d.]+)" y2="0"/g)].map(([, x]) =>
          Number(x),
        ),
      );
      const last = Math.max(...bars.map(({ right }) => right)) - Math.min(...bars.map(({ left }) => left));
      expect(reach).toBeGreaterThan(0);
      expect(Math.abs(reach - last), `at ${width} px`).toBeLessThan(3);
    }
  });
});

describe('one figure', () => {
  test.each<readonly [OwnType, readonly GivenRow[]]>([
    ['change', [[2021, 83_630]]],
    ['trend', [[2021, 83_630]]],
    ['comparison', [['Leeds', 83_630]]],
    ['comparison', [['Leeds', -83_630]]],
  ])('of a %s is its number in large letters with its name, and no empty axes', async (type, rows) => {
    for (const width of WIDTHS) {
      const picture = await drawn((await made(type, rows)).spec(width));
      expect(picture.texts.map(({ text }) => text)).toEqual([
        expect.stringMatching(/^−?83,630$/),
        String(rows[0]?.[0]),
      ]);
      const [number] = picture.texts;
      expect((number?.bottom ?? 0) - (number?.top ?? 0)).toBeGreaterThan(18);
      expect(picture.height).toBeLessThan(90);
    }
  });
});

test('of more places than have room those in the middle and the highlighted one stand between the ends', async () => {
  const rows = Array.from({ length: 61 }, (_, index): GivenRow => [`Place ${index}`, index]);
  const said = await read(await made('comparison', rows, { highlight: 'Place 40' }), 475);
  expect(said).toMatch(/The 12 highest .*Between them Place 40 40 In the middle Place 30 30 The 12 lowest/);
});

test('two hundred names are drawn as a few bars and as a pale crowd of lines, no higher than a screen', async () => {
  const names = Array.from({ length: 200 }, (_, index) => `Council ${index}`);
  const bars = await drawn(
    (
      await made(
        'comparison',
        names.map((name, index): GivenRow => [name, index]),
      )
    ).spec(475),
  );
  expect(bars.bars.length).toBeLessThan(30);
  expect(bars.height).toBeLessThan(1000);
  const lines = await drawn(
    (
      await made(
        'trend',
        names.flatMap((series, index) => yearly([index, 400 - index, index * 2], { series })),
      )
    ).spec(475),
  );
  expect(lines.height).toBeLessThan(500);
  expect(lines.texts.filter(({ text }) => text.startsWith('Council')).length).toBeLessThan(7);
  expect(lines.svg.match(/stroke="var\(--_series-1-soft\)"[^>]* stroke-opacity="0.4"/g)?.length).toBeGreaterThan(190);
});

describe('of lines those of the headline', () => {
  const LINES: Readonly<Record<string, readonly number[]>> = {
    Elm: [10, 30],
    Oak: [60, 62],
    Ash: [50, 51],
    Yew: [40, 20],
    Fir: [30, 30],
    Box: [20, 22],
  };

  test.each([
    ['trend', 6],
    ['trend', 4],
    ['slope', 6],
    ['slope', 4],
  ] as const)('are the lines in colour and in bold of a %s of %i', async (type, count) => {
    const lines = Object.entries(LINES).slice(0, count);
    const rows = lines.flatMap(([series, values]) => yearly(values, { series }));
    for (const highlight of [null, 'Ash', 'Yew']) {
      const chart = await made(type, rows, { highlight });
      const told = Object.keys(LINES).filter((name) => chart.headline.includes(name));
      expect(told.length).toBeGreaterThan(0);
      const svg = await drawSVG(chart.spec(742));
      const bold = [...svg.matchAll(/<text[^>]*font-weight="bold"[^>]*>([^<]*)/g)].map(([, text = '']) => text);
      expect(Object.keys(LINES).filter((name) => bold.some((text) => text.includes(name)))).toEqual(told);
      const marks = [...svg.matchAll(/<path aria-label="row-(\d+)"[^>]* fill="var\(--_(series-[\w-]+)\)"/g)];
      expect(marks).toHaveLength(chart.rows.length);
      for (const [, row, fill] of marks)
        expect(fill?.endsWith('-soft'), `row ${row}`).toBe(!told.includes(String(chart.rows[Number(row)]?.['series'])));
    }
  });
});
