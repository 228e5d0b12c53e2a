import { build } from 'esbuild';
import type { Browser, Page } from 'playwright';
import { inProject } from '../../prerender/project.ts';
import { POLICY, serve, type Serving } from '../serve.ts';

/** A browser, or what shares one. */
export type PageMaker = Pick<Browser, 'newPage'>;

/** A page that draws examples, by what it has to draw with. */
export type Drawer = 'plain' | 'ours';

/** The scripts that a page without this package loads to have vega-embed. */
const VEGA = ['vega/build/vega.min.js', 'vega-lite/build/vega-lite.min.js', 'vega-embed/build/vega-embed.min.js'];

/** Where the scripts of the pages stand, beside whatever the folder of specs has. */
const AT = 'care-charts-examples';

/** A site on which specs find their data, with a page that has vega-embed alone, and one that has `cdn/` alone, under the strictest policy. */
export class ExampleSite {
  readonly #server: Serving;
  readonly #scripts: Readonly<Record<Drawer, string>>;

  private constructor(server: Serving, scripts: Readonly<Record<Drawer, string>>) {
    this.#server = server;
    this.#scripts = scripts;
  }

  /** @param folder Where the data are that specs name, by an address relative to it. */
  static async open(folder: string): Promise<ExampleSite> {
    const [plain, ours] = await Promise.all([bundled('plain'), bundled('ours')]);
    const server = await serve([
      { at: `/${AT}/modules/`, folder: inProject('node_modules') },
      { at: `/${AT}/cdn/`, folder: inProject('cdn'), policy: POLICY },
      { at: '/', folder },
    ]);
    return new ExampleSite(server, { plain, ours });
  }

  close(): Promise<void> {
    return this.#server.close();
  }

  /** Opens a page of a width in CSS pixels, in a context of its own: one that hangs holds up no other. */
  async openPage(browser: PageMaker, drawer: Drawer, width: number): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 1000 }, timezoneId: 'UTC', locale: 'en-GB' });
    const { address } = this.#server;
    const headers = drawer === 'ours' ? { 'Content-Security-Policy': POLICY } : {};
    // A spec is drawn from what is in its folder.
    await page.route(
      (url) => /^https?:$/.test(url.protocol) && !url.href.startsWith(address),
      (route) => route.abort(),
    );
    const answer = (path: string, contentType: string, body: string): Promise<unknown> =>
      page.route(`${address}${path}`, (route) => route.fulfill({ contentType, body, headers }));
    await answer(`${AT}.html`, 'text/html', pageHTML(drawer));
    await answer(`${AT}/${drawer}.js`, 'text/javascript', this.#scripts[drawer]);
    await answer(`${AT}/page.css`, 'text/css', PAGE_CSS);
    await page.goto(`${address}${AT}.html`);
    await page.waitForFunction((drawer) => (drawer === 'ours' ? 'drawOurs' : 'drawPlain') in window, drawer);
    return page;
  }
}

const PAGE_CSS = ':root { color-scheme: light; } body { margin: 0; font-family: Arial, sans-serif; }';

function pageHTML(drawer: Drawer): string {
  const scripts =
    drawer === 'ours'
      ? `<script type="module" src="${AT}/cdn/care-charts.js"></script>`
      : VEGA.map((file) => `<script src="${AT}/modules/${file}"></script>`).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Examples</title><link rel="icon" href="data:,"><link rel="stylesheet" href="${AT}/page.css">${scripts}<script src="${AT}/${drawer}.js" defer></script></head><body><main></main></body></html>`;
}

/** The code of a page in one script. */
async function bundled(drawer: Drawer): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [inProject(`src/dev/examples/page/${drawer}.ts`)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}
