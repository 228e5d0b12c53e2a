import { blend, type Color, formatHex, wcagContrast } from 'culori';
import type { BrowserContextOptions } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyTag, type ViewTag } from '../../src/dev/every-tag.ts';
import { brands } from '../../stories/brands.ts';
import { type Painted, paintOf } from './painted.ts';
import { reachable, settled, Site, type Visit } from './site.ts';

let site: Site;
let tags: ViewTag[];
beforeAll(async () => {
  [site, tags] = await Promise.all([Site.open(), everyTag()]);
});
afterAll(() => site.close());

const rule = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${value};`)
    .join('');

/** Looks of a page: as it comes, and three brands. */
const THEMES: Readonly<Record<string, string>> = {
  light: '',
  dark: ':root{color-scheme:dark}',
  ...Object.fromEntries(brands.map(({ name, page, tokens }) => [name, `:root{${rule(page)}${rule(tokens)}}`])),
};

/** Opens a page with styles of its own, and waits until its charts are ready. */
async function open(css: string, body: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const visit = await site.visit(
    { body, head: '<link rel="stylesheet" href="page.css"><script type="module" src="care-charts.js"></script>' },
    options,
    (page) => page.route('**/page.css', (route) => route.fulfill({ contentType: 'text/css', body: css })),
  );
  await settled(visit.page);
  return visit;
}

const GAP = '<care-funding-gap loading="eager"></care-funding-gap>';
/** Colours that are told of. */
const SIGNAL = '.signal{--care-ink:#abcdef;--care-surface:#fefefe}';

/** What was said of colours on a page. A chart that is told of is put there last: when it has been looked at, all have. */
async function saidOf({ page, said }: Visit, least = 0): Promise<string[]> {
  const lines = (): string[] => said.filter((line) => !line.includes('--care-surface #fefefe'));
  await page.evaluate((chart) => {
    const last = Object.assign(document.createElement('div'), { className: 'signal' });
    last.append(document.createElement(chart));
    document.body.prepend(last);
  }, 'care-funding-gap');
  await expect.poll(() => said.some((line) => line.includes('--care-ink #abcdef'))).toBe(true);
  await expect.poll(() => lines().length).toBeGreaterThanOrEqual(least);
  await page.close();
  return lines().toSorted();
}

const everyView = (): string =>
  tags
    .map(
      ({ chart, view, attributes }) =>
        `<care-${chart} loading="eager" data-view="${view}"${attributes}></care-${chart}>`,
    )
    .join('');

/** What is seen of layers, the uppermost first. */
function seen(layers: readonly string[]): Color {
  const from = layers.map((layer) => (layer === 'Canvas' ? '#ffffff' : layer));
  return blend(from.toReversed() as [string, ...string[]]);
}

/** Contrast of a colour with what it stands on. */
function ratio(colour: string, on: readonly string[]): number {
  return wcagContrast(seen([colour, ...on]), seen(on));
}

interface Measured {
  readonly what: string;
  readonly ratio: number;
  readonly needs: number;
}

function measured(charts: readonly Painted[]): Measured[] {
  return charts.flatMap(({ chart, texts, marks }) => [
    ...texts.flatMap(({ text, colour, on, large }) =>
      on.map((layers) => ({
        what: `${chart}: “${text}”, ${formatHex(colour)} on ${formatHex(seen(layers))}`,
        ratio: ratio(colour, layers),
        needs: large ? 3 : 4.5,
      })),
    ),
    ...marks.map(({ what, colour, on }) => ({
      what: `${chart}: ${what}, ${formatHex(colour)} on ${formatHex(seen(on))}`,
      ratio: ratio(colour, on),
      needs: 3,
    })),
  ]);
}

const told = ({ what, ratio, needs }: Measured): string => `${what}: ${ratio.toFixed(2)} to 1, needs ${needs}`;

describe.each(Object.entries(THEMES))('on a page that is “%s”', (_, css) => {
  test('every text, mark and ring of every chart can be told from what it stands on, and the console is silent', async () => {
    const visit = await open(css + SIGNAL, everyView(), { viewport: { width: 480, height: 800 } });
    const all = measured(await visit.page.evaluate(paintOf));
    expect(all.length).toBeGreaterThan(tags.length * 20);
    expect(all.filter(({ ratio, needs }) => ratio < needs).map(told)).toEqual([]);
    expect(await saidOf(visit)).toEqual([]);
  });
});

test('the measuring finds what is pale, on a ground of its own, or on a mark', async () => {
  const faults: readonly (readonly [css: string, fault: RegExp])[] = [
    ['text { fill: #999 }', /“.+”, #999999 on #ffffff: 2\.85 to 1, needs 4\.5/],
    ['[data-row]:not(text) { transform: scale(9) }', /“.+”, #1d2228 on #12436d/],
    ['.summary { background: #333 }', /“.+”, #1d2228 on #333333/],
    ['[data-row]:not(text) { fill: #ccc }', /path .*, #cccccc on #ffffff: 1\.61 to 1, needs 3/],
  ];
  const { page } = await open('', faults.map(() => GAP.replace(' ', ' data-view="default" ')).join(''));
  await page.evaluate(
    (all) => {
      for (const [index, css] of all.entries()) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.querySelectorAll('care-funding-gap')[index]?.shadowRoot?.adoptedStyleSheets.push(sheet);
      }
    },
    faults.map(([css]) => css),
  );
  const charts = await page.evaluate(paintOf);
  await page.close();
  for (const [index, [, fault]] of faults.entries()) {
    const low = measured(charts.slice(index, index + 1)).filter(({ ratio, needs }) => ratio < needs);
    expect(low.map(told)).toEqual(expect.arrayContaining([expect.stringMatching(fault)]));
  }
});

/** What pages set, and what they are told: the pair, its contrast, and what is needed. */
const TOLD: readonly (readonly [name: string, css: string, ...told: RegExp[]])[] = [
  ['a variable', '--brand:#ccc;--care-series-1:var(--brand)', /-series-1 #ccc on .* 1\.6 to 1; a mark needs 3 to 1$/],
  ['a name', '--care-ink:silver', /-ink silver on --care-surface #ffffff .* 1\.8 to 1; text needs 4\.5 to 1$/],
  ['oklch()', '--care-focus:oklch(.9 .05 200)', /-focus oklch\(.*\) on .* 1\.\d to 1; a ring needs 3 to 1$/],
  ['color-mix()', '--care-ink:color-mix(in oklab,black 40%,white)', /-ink color-mix\(.*\) on .* 3\.\d to 1; text/],
  ['light-dark()', 'color-scheme:dark;--care-ink:light-dark(#000,#555)', /-ink light-dark\(.* #14181d .* 2\.3 to 1/],
  ['a colour that lets the surface through', '--care-ink:rgb(0 0 0/40%)', /-ink rgb\(.* 2\.8 to 1; text/],
  ['a surface', '--care-surface:#fe9', /-1-soft #7d94ab on --care-surface #fe9 .* 2\.\d to 1/, /-2 #f46a25 on .* #fe9/],
  [
    'a surface that lets two grounds through',
    '--care-surface:transparent;--care-series-1:#a00;--care-series-1-soft:#a00;--care-series-2:#a00;background:linear-gradient(red,red) content-box,#aaa;background:rgb(0 0 0/25%)',
    /-ink-soft #515b66 on --care-surface transparent over #bfbfbf .* 3\.\d to 1/,
  ],
  [
    'a dark page that does not say so, below a figure without a surface',
    '--care-surface:transparent;--care-ink:#fff;--care-ink-soft:#fff;--care-series-1:#fff;--care-series-1-soft:#fff;--care-focus:#fff;background:#111',
    /-ink #fff on a tooltip, which is #ffffff, has a contrast of 1 to 1; text needs/,
  ],
  ['two colours that can be told apart', '--care-ink:#000;--care-surface:#fff'],
  ['a series that the chart does not draw', '--care-series-4:#eee'],
  [
    'a picture behind the figure',
    '--care-surface:transparent;background:url(data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=);--care-ink-soft:#ddd',
  ],
];

describe('a page whose colours cannot be told apart', () => {
  test('is told so once, with the tag, both colours, their contrast and what is needed', async () => {
    const visit = await open(`:root{--care-ink-soft:#999}${SIGNAL}`, GAP + GAP);
    expect(await saidOf(visit)).toEqual([
      'care-charts: <care-funding-gap> --care-ink-soft #999 on --care-surface #ffffff has a contrast of 2.8 to 1; text needs 4.5 to 1',
    ]);
  });

  test('is told so whatever it writes, and of nothing else', async () => {
    const css = TOLD.map(([, css], index) => `.case-${index}{${css}}`).join('');
    const body = TOLD.map((_, index) => `<div class="case-${index}">${GAP}</div>`).join('');
    const visit = await open(`body{background:#fff}${css}${SIGNAL}`, body);
    const told = TOLD.flatMap(([, , ...lines]) => lines);
    const said = await saidOf(visit, told.length);
    expect(said).toHaveLength(told.length);
    for (const line of told) expect(said).toEqual(expect.arrayContaining([expect.stringMatching(line)]));
  });

  test('is told of new ones when a reader turns to another view', async () => {
    const { page, said } = await open(SIGNAL, `<div class="signal">${GAP}</div>`);
    await expect.poll(() => said.length).toBe(1);
    await page.locator('.signal').evaluate((element) => element.style.setProperty('--care-series-1', '#eee'));
    await page.locator('care-funding-gap label').nth(1).click();
    await expect.poll(() => said.length).toBe(2);
    await page.close();
    expect(said[1]).toContain('--care-series-1 #eee on --care-surface #fefefe has a contrast of 1.1 to 1');
  });
});

const fetched = (visit: Visit): boolean => visit.asked.some((address) => address.includes('contrast'));

test('nothing is said where colours are forced', async () => {
  const visit = await open(':root{--care-ink:#eee}', GAP, { forcedColors: 'active' });
  await expect.poll(() => fetched(visit)).toBe(true);
  await reachable(visit.page.locator('care-funding-gap'));
  await visit.page.close();
  expect(visit.said).toEqual([]);
});

test('where a page sets no colour nothing is fetched', async () => {
  const visit = await open(':root{--care-font:serif;--care-radius:0;--care-grid:#eee}', GAP);
  await reachable(visit.page.locator('care-funding-gap'));
  await visit.page.close();
  expect(visit.said).toEqual([]);
  expect(fetched(visit)).toBe(false);
});

test('a chart lacks nothing where the code that looks at colours cannot be loaded', async () => {
  const { page, said } = await site.visit(
    {
      body: `<div class="signal">${GAP}</div>`,
      head: '<link rel="stylesheet" href="page.css"><script type="module" src="care-charts.js"></script>',
    },
    {},
    async (page) => {
      await page.route('**/page.css', (route) => route.fulfill({ contentType: 'text/css', body: SIGNAL }));
      await page.route('**/care-charts.contrast.js', (route) => route.abort());
    },
  );
  await reachable(page.locator('care-funding-gap'));
  await expect.poll(() => said.some((line) => line.includes('ERR_FAILED'))).toBe(true);
  await page.close();
  expect(said.filter((line) => !line.includes('ERR_FAILED'))).toEqual([]);
});
