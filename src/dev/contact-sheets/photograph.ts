import type { Browser, Page } from 'playwright';
import { PNG } from 'pngjs';
import type { Sheet, Subject } from './sheet.ts';

/** A photographed sheet, or a piece of it. */
export interface Photograph {
  /** Name of the sheet, with the number of the piece if there are several. */
  readonly name: string;
  readonly png: Buffer;
  /** Where each figure is on it, in pixels, by `sheet/subject/width`. */
  readonly boxes: ReadonlyMap<string, Box>;
}

/** A rectangle in whole pixels. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Height of a photograph at most, in CSS pixels, unless a row is higher. */
const TALLEST = 4000;
const GAP = 24;

const STYLE = `
  :root { color-scheme: light dark; }
  body { margin: 0; padding: ${GAP / 2}px; font-family: Arial, sans-serif; }
  main > div { box-sizing: border-box; display: flex; gap: ${GAP}px; align-items: start; padding-block-end: ${GAP}px; }
  main > div > div { flex: none; }
  h2 { margin: 0; padding: 2px 8px; font: 12px/1.4 Arial, sans-serif; opacity: 0.7; }
  section { box-sizing: border-box; outline: 1px dotted GrayText; }
  .printed { filter: grayscale(1); }
`;

/** Photographs a sheet, in as many pieces as its height needs. `address` serves `cdn/`. */
export async function photograph(browser: Browser, address: string, sheet: Sheet): Promise<Photograph[]> {
  const width = sheet.widths.reduce((sum, each) => sum + each + GAP, 0);
  const page = await browser.newPage({ viewport: { width, height: 1000 }, ...sheet.system });
  await page.route(`${address}sheet.html`, (route) =>
    route.fulfill({ contentType: 'text/html', body: sheetHTML(sheet) }),
  );
  if (sheet.failing) await page.route(`${address}charts/${sheet.failing}.js`, (route) => route.abort());
  await page.goto(`${address}sheet.html`);
  await page.waitForFunction(
    () => !document.querySelector(':not(care-stat)[loading]:not(:state(ready), :state(live), :state(failed))'),
  );
  if (sheet.printed) await page.emulateMedia({ media: 'print' });
  await pressButtons(page, sheet);
  const photographs: Photograph[] = [];
  const pieces = await piecesOf(page);
  for (const [index, { top, height, boxes }] of pieces.entries())
    photographs.push({
      name: pieces.length > 1 ? `${sheet.name}-${index + 1}` : sheet.name,
      png: await page.screenshot({ fullPage: true, clip: { x: 0, y: top, width, height } }),
      boxes,
    });
  await page.close();
  return photographs;
}

/** Presses the buttons of a sheet's subjects, and waits for what they open. */
async function pressButtons(page: Page, { subjects }: Sheet): Promise<void> {
  for (const { name, press } of subjects) {
    if (!press) continue;
    for (const button of await page.locator(`[data-subject="${name}"]`).getByRole('button', { name: press }).all())
      await button.click();
    const opened = page.locator(`[data-subject="${name}"] .panel[id]:not([hidden])`);
    for (const panel of await opened.all()) await panel.locator('> *').first().waitFor();
  }
}

/** The part of a photograph that shows one figure, as far as it is on it: a page may have become lower since it was measured. */
export function cropped(photograph: PNG, { x, y, ...box }: Box): PNG {
  const width = Math.max(1, Math.min(box.width, photograph.width - x));
  const height = Math.max(1, Math.min(box.height, photograph.height - y));
  const part = new PNG({ width, height });
  if (x >= photograph.width || y >= photograph.height) return part;
  PNG.bitblt(photograph, part, x, y, width, height, 0, 0);
  return part;
}

function sheetHTML({ name, subjects, widths, printed }: Sheet): string {
  const figure = (subject: Subject, width: number): string => `<div>
      <h2>${subject.name}, ${width} px</h2>
      <section data-shot="${name}/${subject.name}/${width}" data-subject="${subject.name}" style="${styleOf({ ...subject.style, width: `${width}px` })}">
        ${subject.html.replaceAll(/<care-(?!stat)[\w-]+/g, '$& loading="eager"')}
      </section>
    </div>`;
  const rows = subjects.map((subject) => `<div>${widths.map((width) => figure(subject, width)).join('')}</div>`);
  return `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <title>${name}</title>
        <link rel="icon" href="data:,">
        <style>${STYLE}</style>
        <script type="module" src="care-charts.js"></script>
      </head>
      <body><main${printed ? ' class="printed"' : ''}>${rows.join('\n')}</main></body>
    </html>`;
}

const styleOf = (style: Readonly<Record<string, string>>): string =>
  Object.entries(style)
    .map(([property, value]) => `${property}: ${value.replaceAll('"', "'")}`)
    .join('; ');

interface Piece {
  readonly top: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, Box>;
}

/** Cuts a page between rows into pieces of at most `TALLEST`. */
async function piecesOf(page: Page): Promise<Piece[]> {
  const rows = await page.locator('main > div').evaluateAll((all) => {
    scrollTo(0, 0);
    // Rows begin at whole pixels, so that a figure is painted the same wherever it stands.
    for (const row of all as HTMLElement[]) row.style.height = `${Math.ceil(row.getBoundingClientRect().height)}px`;
    return all.map((row) => ({
      bottom: row.getBoundingClientRect().bottom,
      shots: [...row.querySelectorAll<HTMLElement>('[data-shot]')].map((shot) => {
        const { x, y, width, height } = shot.getBoundingClientRect();
        return { name: shot.dataset['shot'] ?? '', x, y, width, height };
      }),
    }));
  });
  const pieces: { top: number; height: number; boxes: Map<string, Box> }[] = [];
  for (const { bottom, shots } of rows) {
    const last = pieces.at(-1);
    const fits = last && bottom - last.top <= TALLEST;
    const top = last ? last.top + last.height : 0;
    const piece = fits ? last : { top, height: 0, boxes: new Map<string, Box>() };
    if (!fits) pieces.push(piece);
    piece.height = Math.ceil(bottom - piece.top);
    for (const { name, x, y, width, height } of shots)
      piece.boxes.set(name, {
        x: Math.floor(x),
        y: Math.floor(y - piece.top),
        width: Math.ceil(width),
        height: Math.ceil(height),
      });
  }
  return pieces;
}
