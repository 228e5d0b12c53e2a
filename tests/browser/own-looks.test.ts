import { wcagContrast } from 'culori';
import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CareChart } from '../../src/care-chart/care-chart.ts';
import { looks, over } from '../specs/looks.ts';
import { notes, settled, Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

/** A text of a drawing, as it is painted, and what it stands on. */
interface Text {
  readonly text: string;
  readonly fill: string;
  readonly on: string;
  readonly box: readonly [left: number, right: number, top: number, bottom: number];
}

/** A mark or a symbol of a legend, as it is painted. */
interface Shape {
  readonly fill: string;
  readonly stroke: string;
  readonly opacity: string;
  readonly dash: string;
  readonly cap: string;
}

interface Look {
  readonly texts: readonly Text[];
  readonly axis: readonly Text[];
  readonly marks: readonly Shape[];
  readonly symbols: readonly Shape[];
}

/** Opens a page with a chart for each spec, and reads how they are painted. */
async function look<Name extends string>(
  specs: Readonly<Record<Name, object>>,
  { theme, css = '', ...options }: BrowserContextOptions & { readonly theme?: 'light' | 'dark'; readonly css?: string },
): Promise<{ page: Page; looks: Readonly<Record<Name, Look>> }> {
  const body = Object.entries(specs)
    .map(([name, spec]) => {
      const json = JSON.stringify(spec).replaceAll("'", '&#39;');
      return `<care-chart id="${name}" loading="eager"${theme ? ` theme="${theme}"` : ''} spec='${json}'></care-chart>`;
    })
    .join('');
  const head = `<link rel="stylesheet" href="page.css"><script type="module" src="care-charts.js"></script>`;
  const { page, said } = await site.visit({ head, body }, { timezoneId: 'Europe/London', ...options }, (page) =>
    page.route('**/page.css', (route) => route.fulfill({ contentType: 'text/css', body: css })),
  );
  await settled(page);
  expect(said).toEqual([]);
  expect((await notes(page)).violations).toEqual([]);
  return { page, looks: (await page.evaluate(painted)) as Readonly<Record<Name, Look>> };
}

/** How each chart of a page is painted. It runs in the browser. */
function painted(): Record<string, Look> {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  /** A computed colour, also in another colour space, as `rgb()`. */
  const rgb = (colour: string): string => {
    if (!context || colour === 'none') return colour;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
    return alpha ? `rgb(${red}, ${green}, ${blue})` : 'none';
  };
  const shape = (element: Element): Shape => {
    const { fill, stroke, opacity, strokeDasharray, strokeLinecap } = getComputedStyle(element);
    return { fill: rgb(fill), stroke: rgb(stroke), opacity, dash: strokeDasharray, cap: strokeLinecap };
  };
  const of = (chart: Element): Look => {
    const root = chart.shadowRoot;
    const svg = root?.querySelector<SVGSVGElement>('.plot svg');
    const surface = getComputedStyle(root?.querySelector('figure') ?? chart).backgroundColor;
    const all = <E extends Element>(selector: string): E[] => [...(svg?.querySelectorAll<E>(selector) ?? [])];
    const filled = all<SVGGeometryElement>('path, rect').filter(
      (one) => !['none', undefined].includes(rgb(getComputedStyle(one).fill)) && getComputedStyle(one).opacity !== '0',
    );
    const text = (element: SVGTextElement): Text => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const at = new DOMPoint((left + right) / 2, (top + bottom) / 2);
      const under = filled.findLast(
        (one) =>
          one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING &&
          one.isPointInFill(at.matrixTransform(one.getScreenCTM()?.inverse())),
      );
      return {
        text:
          [...element.querySelectorAll('tspan')].map(({ textContent }) => textContent).join(' ') || element.textContent,
        fill: rgb(getComputedStyle(element).fill),
        on: rgb(under ? getComputedStyle(under).fill : surface),
        box: [left, right, top, bottom],
      };
    };
    const seen = (element: Element): boolean => getComputedStyle(element).opacity !== '0';
    return {
      texts: all<SVGTextElement>('text').filter(seen).map(text),
      axis: all<SVGTextElement>('.role-axis-label text').filter(seen).map(text),
      marks: all('.role-mark > path, .role-mark > line').map(shape),
      symbols: all('.role-legend-symbol > path').map(shape),
    };
  };
  return Object.fromEntries([...document.querySelectorAll('care-chart')].map((chart) => [chart.id, of(chart)]));
}

const isSolid = (dash: string): boolean => dash === 'none' || /\b0px$/.test(dash);
/** Texts that are not read on what they stand on. */
const unread = (looks: Readonly<Record<string, Look>>): string[] =>
  Object.entries(looks).flatMap(([name, { texts }]) =>
    texts.flatMap(({ text, fill, on }) => (wcagContrast(fill, on) < 4.5 ? [`${name}: ${text}, ${fill} on ${on}`] : [])),
  );

describe.each([320, 600, 900])('axes of time, %i px wide,', (width) => {
  test('name their years and never say one thing twice, and no labels touch', async () => {
    const { page, looks: drawn } = await look(over, { viewport: { width, height: 800 } });
    for (const [name, { axis }] of Object.entries(drawn)) {
      const across = axis.filter(({ text }) => !/^\d{1,3}$/.test(text));
      const labels = across.map(({ text }) => text);
      expect(labels.length, name).toBeGreaterThan(1);
      expect(labels[0], name).toMatch(/\b(19|20)\d\d\b/);
      // What a label leaves out, it has from the one before.
      let of = '';
      const whole = labels.map((label) => {
        of = /(\d+ \w{3} )?\d{4}$/.exec(label)?.[0] ?? of;
        return label.endsWith(of) ? label : `${label} ${of}`;
      });
      expect(new Set(whole).size, `${name}: ${labels.join(', ')}`).toBe(labels.length);
      for (const [i, { box }] of across.entries()) {
        const next = across[i + 1]?.box;
        if (next) expect(next[0] >= box[1] || next[3] <= box[2], `${name}: ${labels.join(', ')}`).toBe(true);
      }
    }
    expect(drawn.hours.axis.some(({ text }) => /\d Mar 2023/.test(text))).toBe(true);
    await page.close();
  });
});

describe.each(['light', 'dark'] as const)('own specs on a %s page', (theme) => {
  let drawn: Readonly<Record<keyof typeof looks, Look>>;
  beforeAll(async () => {
    const { page, looks: read } = await look(looks, { theme });
    drawn = read;
    await page.close();
  });

  test('have texts that are read on what they stand on', () => {
    expect(Object.values(drawn).flatMap(({ texts }) => texts).length).toBeGreaterThan(60);
    expect(unread(drawn)).toEqual([]);
  });

  test('leave dashes dashed, by a field, by a value and in the legend', () => {
    const { dashes, dashed } = drawn;
    const patterns = dashes.marks.map(({ dash }) => dash);
    expect(new Set(patterns).size).toBe(3);
    expect(patterns.filter(isSolid)).toHaveLength(1);
    expect(dashes.symbols.map(({ dash }) => dash)).toEqual(patterns);
    for (const { dash, cap } of [...dashes.marks, ...dashed.marks]) if (!isSolid(dash)) expect(cap).toBe('butt');
    expect(dashed.marks.filter(({ dash }) => !isSolid(dash)).length).toBe(dashed.marks.length);
  });

  test('colour times, and mix tokens of the page, over a ramp that is seen', () => {
    const surface = drawn.times.texts.find(({ text }) => text === 'v')?.on ?? '';
    const [times, tokens] = [drawn.times.marks, drawn.tokens.marks].map((marks) => marks.map(({ fill }) => fill));
    for (const colours of [times, tokens]) {
      expect(new Set(colours).size).toBe(colours?.length);
      for (const colour of colours ?? []) expect(wcagContrast(colour, surface), colour).toBeGreaterThan(1.8);
    }
    expect(drawn.times.texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['Jan 2023', 'Apr 2024']));
  });

  test('have legends whose symbols are as the marks are', () => {
    const { open, filled } = drawn;
    for (const { fill, stroke, opacity } of open.symbols) {
      expect(fill).toBe('none');
      expect(stroke).not.toBe('none');
      expect(opacity).toBe(open.marks[0]?.opacity);
    }
    for (const { fill, stroke } of filled.symbols) {
      expect(fill).not.toBe('none');
      expect(stroke).toBe('none');
    }
    expect(open.symbols.length * filled.symbols.length).toBeGreaterThan(9);
  });

  test('have caps on error bars only where they are asked for, in the colour of the bars', () => {
    expect(drawn.bars.marks).toHaveLength(3);
    const { marks } = drawn.caps;
    expect(marks).toHaveLength(9);
    expect(new Set(marks.map(({ fill, stroke }) => (stroke === 'none' ? fill : stroke))).size).toBe(1);
  });
});

test('a spec with colours of its own keeps its ground on a page that is dark by its tokens, and in forced colours', async () => {
  const { black, white, night } = looks;
  const css = ':root{--care-surface:#111;--care-ink:#eee;--care-ink-soft:#ccc;--care-series-1:#9cf}';
  for (const options of [{ css }, { theme: 'dark', css }, { forcedColors: 'active' }] as const) {
    const { page, looks: read } = await look({ black, white, night }, options);
    expect(unread(read)).toEqual([]);
    for (const { marks, texts } of [read.black, read.night])
      for (const { fill } of marks) expect(wcagContrast(fill, texts.at(-1)?.on ?? '')).toBeGreaterThan(3);
    await page.close();
  }
});

test('a saved picture has the ground of its spec', async () => {
  const { page } = await look({ black: looks.black, night: looks.night }, { theme: 'dark' });
  const saved = await page.evaluate(() =>
    Promise.all(
      [...document.querySelectorAll<CareChart>('care-chart')].map(async (chart) => {
        await chart.updateComplete;
        return chart.toSVG();
      }),
    ),
  );
  const grounds = saved.map((file) => [...file.matchAll(/<rect[^>]* fill="(#\w+)"/g)].map(([, fill]) => fill));
  expect(grounds[0]).toContain('#ffffff');
  expect(grounds[1]).toContain('#222244');
  await page.close();
});
