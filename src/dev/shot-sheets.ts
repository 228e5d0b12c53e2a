import type { Browser, BrowserContextOptions, Page } from 'playwright';
import type { ViewTag } from './every-tag.ts';

/** A tag at a width, on a sheet. A line above it names it. */
interface Shot extends ViewTag {
  /** Width of the tag in CSS pixels. */
  readonly width: number;
}

/** A page of charts that is saved as PNG. */
export interface Sheet {
  /** Name of the file, without `.png`. */
  readonly name: string;
  readonly shots: readonly Shot[];
  /** Colour scheme and forced colours of the reader's system. */
  readonly system: BrowserContextOptions;
  /** Whether it is shown as printed. */
  readonly printed?: boolean;
}

/** Width of a sheet, and height of a picture at most, in CSS pixels. */
const WIDTH = 1500;
const TALLEST = 4000;

const STYLE = `
  :root { color-scheme: light dark; }
  body { margin: 0; padding: 16px; font-family: Arial, sans-serif; }
  main { display: flex; flex-wrap: wrap; gap: 24px; align-items: start; }
  figcaption { padding: 2px 8px; font-size: 12px; opacity: 0.7; }
  main > figure { margin: 0; outline: 1px dotted GrayText; }
`;

/** Saves a sheet as PNG files in a folder, as many as its height needs. Returns their paths. */
export async function photograph(browser: Browser, address: string, folder: string, sheet: Sheet): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 1000 }, ...sheet.system });
  await page.route(`${address}sheet.html`, (route) =>
    route.fulfill({ contentType: 'text/html', body: sheetHTML(sheet) }),
  );
  await page.goto(`${address}sheet.html`);
  await page.waitForFunction(() => !document.querySelector('[loading]:not(:state(ready))'));
  if (sheet.printed) await page.emulateMedia({ media: 'print' });
  const paths: string[] = [];
  const pieces = await piecesOf(page);
  for (const [index, { top, height }] of pieces.entries()) {
    const path = `${folder}/${sheet.name}${pieces.length > 1 ? `-${index + 1}` : ''}.png`;
    await page.screenshot({ path, fullPage: true, clip: { x: 0, y: top, width: WIDTH, height } });
    paths.push(path);
  }
  await page.close();
  return paths;
}

function sheetHTML({ name, shots }: Sheet): string {
  const figures = shots.map(
    ({ chart, view, attributes, width }) => `<figure style="width: ${width}px">
      <figcaption>${chart}, ${view}, ${width} px</figcaption>
      <care-${chart} loading="eager"${attributes}></care-${chart}>
    </figure>`,
  );
  return `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <title>${name}</title>
        <link rel="icon" href="data:,">
        <style>${STYLE}</style>
        <script type="module" src="care-charts.js"></script>
      </head>
      <body><main>${figures.join('\n')}</main></body>
    </html>`;
}

/** Cuts a page between charts into pieces of at most `TALLEST` CSS pixels, unless a chart is taller. */
async function piecesOf(page: Page): Promise<{ top: number; height: number }[]> {
  const boxes = await page
    .locator('main > figure')
    .evaluateAll((figures) => figures.map((figure) => figure.getBoundingClientRect().toJSON() as DOMRect));
  const pieces: { top: number; height: number }[] = [];
  let [top, bottom] = [0, 0];
  for (const box of boxes.toSorted((a, b) => a.top - b.top)) {
    if (box.bottom + 12 - top > TALLEST && bottom > top) {
      pieces.push({ top, height: bottom - top });
      top = bottom;
    }
    bottom = Math.max(bottom, box.bottom + 12);
  }
  return [...pieces, { top, height: bottom - top }];
}
