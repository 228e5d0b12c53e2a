import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyView } from '../tried.ts';
import { share } from '../whole.ts';
import { type LaidOut, measureCharts } from './layout-boxes.ts';
import {
  type Font,
  FONTS,
  openLayoutPage,
  type PageSetting,
  type Setting,
  SETTINGS,
  TAG_WIDTHS,
  type WidthsOf,
} from './layout-pages.ts';
import { offences } from './layout-rules.ts';
import { Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

/** Every view of every chart but a spec, whose author has the layout. */
const tags = everyView.filter(({ name }) => name !== 'chart-spec');

const pages = (Object.keys(SETTINGS) as Setting[]).flatMap((setting) => {
  const { fonts = Object.keys(FONTS) as Font[] }: PageSetting = SETTINGS[setting];
  return fonts.map((font) => ({ setting, font }));
});

/** Pages after which each chart has stood at every width. Then it has stood on every page, too, at some. */
const TURNS = 6;

/** Handed over as a text: there are tens of thousands of boxes. */
const laidOut = async (page: Page): Promise<LaidOut[]> =>
  JSON.parse(await page.evaluate<string>(`(${measureCharts})().then(JSON.stringify)`)) as LaidOut[];

const told = (chart: LaidOut): string[] =>
  offences(chart).map((offence) => `${chart.view} at ${chart.width} px: ${offence}`);

test.each(pages.map(({ setting, font }, turn) => ({ setting, font, turn })))(
  'in a page $setting, set in the $font font, no chart clips, collides or overflows at any width',
  async ({ setting, font, turn }) => {
    const widths: WidthsOf = (index) => share(TAG_WIDTHS, turn + index, TURNS);
    const page = await openLayoutPage(site, tags, { font, setting, widths });
    const charts = await laidOut(page);
    await page.close();
    expect(charts).toHaveLength(tags.flatMap((_, index) => widths(index)).length);
    expect(charts.filter(({ texts, marks }) => !texts.length || !marks.length)).toEqual([]);
    const { inside }: PageSetting = SETTINGS[setting];
    const found = inside ? charts.map((chart) => ({ ...chart, texts: [] })) : charts;
    expect(found.flatMap(told)).toEqual([]);
  },
);

/** Faults put into a chart by hand, so that the measuring itself is seen to work. */
const faults: readonly (readonly [string, RegExp, (root: ShadowRoot) => void])[] = [
  [
    'a text that leaves the picture',
    /leaves its picture/,
    (root) => [...root.querySelectorAll('text')].at(-1)?.style.setProperty('font-size', '60px'),
  ],
  [
    'two texts in one place',
    /” .* overlaps “/,
    (root) => {
      const [one, other] = root.querySelectorAll('text[data-row]');
      one?.setAttribute('transform', other?.getAttribute('transform') ?? '');
    },
  ],
  [
    'a text on a line',
    /sits on a line/,
    (root) => {
      const line = root.querySelector<SVGPathElement>('path[stroke]:not([stroke-dasharray], [data-row])');
      const { x, y } = line?.getPointAtLength(line.getTotalLength() / 2) ?? new DOMPoint();
      root.querySelector('text[data-row]')?.setAttribute('transform', `translate(${x} ${y + 4})`);
    },
  ],
  [
    'a text on a dashed line',
    /sits on a dashed line/,
    (root) => {
      const line = root.querySelector<SVGPathElement>('path[stroke-dasharray]');
      const { x, y } = line?.getPointAtLength(line.getTotalLength() / 2) ?? new DOMPoint();
      root.querySelector('text[data-row]')?.setAttribute('transform', `translate(${x} ${y + 4})`);
    },
  ],
  [
    'a text on a mark of another row',
    /sits on a path of row \d/,
    (root) => {
      const mark = root.querySelector<SVGPathElement>('path[data-row]');
      const { x, y, height } = mark?.getBBox() ?? new DOMRect();
      const [, other] = root.querySelectorAll('text[data-row]');
      other?.setAttribute('transform', `translate(${x} ${y + height})`);
    },
  ],
  [
    'a setting of the page that reaches the plot',
    /takes letterSpacing 2px from the page/,
    (root) => root.querySelector<HTMLElement>('.plot')?.style.setProperty('letter-spacing', '2px'),
  ],
  [
    'a halo over the letters',
    /takes paintOrder normal/,
    (root) => root.querySelector('svg')?.removeAttribute('paint-order'),
  ],
  [
    'a picture that does not fill its place',
    /does not fill/,
    (root) => root.querySelector('svg')?.style.setProperty('inline-size', '90%'),
  ],
  [
    'a picture that is scaled up too much',
    /is scaled by 2\.\d+/,
    (root) => root.querySelector('svg')?.setAttribute('width', '120'),
  ],
  [
    'a text of a size of its own',
    /is drawn at 17 px/,
    (root) => root.querySelector('svg text')?.setAttribute('font-size', '17'),
  ],
  [
    'a small text',
    /is painted at 12\.\d+ px/,
    (root) => root.querySelector<SVGElement>('svg text')?.style.setProperty('font-size', '10px'),
  ],
  [
    'a small text outside the picture',
    /is set at 12 px/,
    (root) => root.querySelector<HTMLElement>('.source')?.style.setProperty('font-size', '12px'),
  ],
  [
    'a weight of its own',
    /is set at 1\.000 em, 600/,
    (root) => root.querySelector<HTMLElement>('.summary')?.style.setProperty('font-weight', '600'),
  ],
  [
    'a control that is small',
    /<button.* is \d+ × 1\d px/,
    (root) => root.querySelector('.controls button')?.setAttribute('style', 'block-size: 18px; min-block-size: 0'),
  ],
  [
    'words on words',
    /“Source.* stands on “/,
    (root) => root.querySelector<HTMLElement>('.source')?.style.setProperty('margin-top', '-14px'),
  ],
  [
    'words wider than the tag',
    /class="summary".* holds/,
    (root) => root.querySelector<HTMLElement>('.summary')?.style.setProperty('white-space', 'nowrap'),
  ],
];

describe('the measuring finds', () => {
  /** What was found in each chart of a page, of which every one has another fault. */
  const found: string[][] = [];
  beforeAll(async () => {
    const charts = tags
      .filter(({ name }) => name === 'children-in-care')
      .flatMap((tried) => faults.map(([name]) => ({ ...tried, name })));
    const page = await openLayoutPage(site, charts, { font: 'wide', setting: 'left-to-right', widths: () => [320] });
    for (const [index, [, , spoil]] of faults.entries()) {
      const root = await page
        .locator('.frame')
        .nth(index)
        .evaluateHandle((frame) => {
          const shadow = frame.firstElementChild?.shadowRoot;
          if (!shadow) throw new Error('No chart');
          return shadow;
        });
      await root.evaluate(spoil);
    }
    found.push(...(await laidOut(page)).map(offences));
    await page.close();
  });

  test.each(faults.map(([fault, message], index) => [fault, message, index] as const))('%s', (_, message, index) => {
    expect(found[index]).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });
});
