import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { inProject } from '../../src/prerender/project.ts';
import { type Tried, withAttributes } from '../tried.ts';
import { settled, type Site } from './site.ts';

/** Widths of a tag, in CSS pixels: from the narrowest that charts are made for to a wide article, every drawing among them. */
export const TAG_WIDTHS = [260, 320, 360, 480, 560, 640, 900] as const;

/** Fonts that a page may be set in: a narrow one, a wide one, and whatever the browser takes by itself. */
export const FONTS = {
  narrow: { family: 'Archivo Narrow', file: '@fontsource/archivo-narrow/files/archivo-narrow-latin' },
  wide: { family: 'DejaVu Sans', file: '@fontsource/dejavu-sans/files/dejavu-sans-latin' },
  default: null,
} as const;

/** A page that a chart may stand in. */
export interface PageSetting {
  readonly dir: 'ltr' | 'rtl';
  readonly css: string;
  /** What a reader's own sheet puts into every shadow root: it touches the drawing, too, so only words outside it are looked at. */
  readonly inside?: string;
  /** The fonts it is looked at in, where not in all. */
  readonly fonts?: readonly Font[];
  /** What stands in place of the words that a chart has by itself. */
  readonly attributes?: string;
}

/** What a reader may set of text without losing any (WCAG 2.2, 1.4.12). */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

const LONG = 'Kinderundjugendhilfegesetzgebungsverfahrensbeschleunigung';

/** Pages that a chart may stand in: how they are written, and what they do to text. */
export const SETTINGS = {
  'left-to-right': { dir: 'ltr', css: '' },
  'right-to-left': { dir: 'rtl', css: '', fonts: ['narrow', 'wide'] },
  'with the text spacing that a reader set': { dir: 'ltr', css: SPACING, fonts: ['wide'] },
  'with the text spacing that a reader set in shadow roots, too': {
    dir: 'rtl',
    css: SPACING,
    inside: SPACING,
    fonts: ['wide'],
  },
  'with letters twice as large, and long words': {
    dir: 'ltr',
    css: 'html { font-size: 200% }',
    fonts: ['wide'],
    attributes: ` headline="${LONG}: ${LONG}" subtitle="${LONG}, ${LONG}"`,
  },
  'with loud text settings': {
    dir: 'ltr',
    fonts: ['narrow', 'wide'],
    css: `body {
      letter-spacing: 0.12em; word-spacing: 0.16em; text-transform: uppercase; text-indent: 2em;
      font-style: italic; font-weight: 700; line-height: 3;
    }`,
  },
} as const satisfies Readonly<Record<string, PageSetting>>;

/** The name of a font. */
export type Font = keyof typeof FONTS;

/** The name of a kind of page. */
export type Setting = keyof typeof SETTINGS;

const WEIGHTS = [400, 700] as const;
const fontPath = (font: Font, weight: number): string => `test-fonts/${font}-${weight}.woff2`;

/** The widths at which a tag stands on a page, by its place among the tags. */
export type WidthsOf = (index: number) => readonly number[];

/** Opens a page with every tag at every width, or at those that it shall have, and waits for its charts and fonts. */
export async function openLayoutPage(
  site: Site,
  tags: readonly Tried[],
  {
    font,
    setting,
    widths = () => TAG_WIDTHS,
  }: { readonly font: Font; readonly setting: Setting; readonly widths?: WidthsOf },
): Promise<Page> {
  const { dir, inside, attributes = '' }: PageSetting = SETTINGS[setting];
  const charts = tags
    .flatMap((tag, index) => widths(index).map((width) => framedTag(tag, width, attributes)))
    .join('\n');
  const { page, said } = await site.visit(
    {
      body: `<main dir="${dir}">${charts}</main>`,
      head: `<style>${stylesheet(font, setting)}</style><script type="module" src="care-charts.js"></script>`,
    },
    // The fonts and the page's own styles are the test's, not the charts'.
    { bypassCSP: true, viewport: { width: 1000, height: 800 } },
    (page) => routeFonts(page, site, font),
  );
  await settled(page).catch((error: unknown) => {
    throw new Error(`Not every chart became ready. The page said: ${said.join(' · ') || 'nothing'}`, { cause: error });
  });
  await loadFonts(page, font);
  if (inside) await page.evaluate(putInside, inside);
  return page;
}

function framedTag(tried: Tried, width: number, more: string): string {
  const { name } = tried;
  return `<div class="frame" style="width:${width}px">${withAttributes(tried, ` loading="eager" data-view="${name}"${more}`)}</div>`;
}

function stylesheet(font: Font, setting: Setting): string {
  const loaded = FONTS[font];
  const faces = WEIGHTS.map(
    (weight) => `@font-face { font-family: Test; font-weight: ${weight}; src: url(${fontPath(font, weight)}); }`,
  );
  return `body { margin: 0; ${loaded ? 'font-family: Test;' : ''} } ${loaded ? faces.join(' ') : ''} ${SETTINGS[setting].css}`;
}

/** Puts a sheet into the shadow root of every chart. */
function putInside(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  for (const chart of document.querySelectorAll('[data-view]')) chart.shadowRoot?.adoptedStyleSheets.push(sheet);
}

async function routeFonts(page: Page, site: Site, font: Font): Promise<void> {
  const loaded = FONTS[font];
  if (!loaded) return;
  for (const weight of WEIGHTS)
    await page.route(`${site.address}${fontPath(font, weight)}`, (route) =>
      route.fulfill({
        body: readFileSync(inProject(`node_modules/${loaded.file}-${weight}-normal.woff2`)),
        contentType: 'font/woff2',
      }),
    );
}

async function loadFonts(page: Page, font: Font): Promise<void> {
  if (!FONTS[font]) return;
  const faces = await page.evaluate(
    (weights) => Promise.all(weights.map((weight) => document.fonts.load(`${weight} 16px Test`))),
    WEIGHTS,
  );
  if (faces.some((list) => list.length !== 1)) throw new Error(`The ${font} font did not load`);
}
