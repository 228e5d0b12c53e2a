import { buffer } from 'node:stream/consumers';
import type { BrowserContextOptions, Download, Locator, Page } from 'playwright';
import { inProject } from '../../src/prerender/project.ts';
import { areasOnRequest } from '../../src/dev/areas-on-request.ts';
import { POLICY, serve, type Serving } from '../../src/dev/serve.ts';
import { PATIENCE } from '../patience.ts';
import { SharedBrowser } from './shared-browser.ts';

/** A page that a test has opened, and what was said on it. */
export interface Visit {
  readonly page: Page;
  /** Warnings and errors on the console, and exceptions that nobody caught. */
  readonly said: string[];
  /** Addresses that were asked for. */
  readonly asked: string[];
}

/** Charts of areas are made when a page asks for them. */
const areas = areasOnRequest();

/** A site that hosts `cdn/`, and a browser to visit it with. */
export class Site {
  readonly #browser: SharedBrowser;
  readonly #server: Serving;
  readonly #at: string;

  private constructor(browser: SharedBrowser, server: Serving, at: string) {
    this.#browser = browser;
    this.#server = server;
    this.#at = at;
  }

  /**
   * @param folder Where `cdn/` stands, if it is not the project's.
   * @param policy The policy of its files: none for the site of an author who has none.
   * @param at The path that the folder is hosted under.
   * @param missing Gives the content of a file that the folder does not have. Default charts of areas.
   */
  static async open(
    folder = inProject('cdn'),
    policy: string | null = POLICY,
    at = '/',
    missing: Parameters<typeof serve>[2] = areas.file,
  ): Promise<Site> {
    const [browser, server] = await Promise.all([
      SharedBrowser.open(),
      serve([{ at, folder, ...(policy && { policy }) }], 0, missing),
    ]);
    return new Site(browser, server, at);
  }

  get address(): string {
    return this.#server.address + this.#at.slice(1);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
  }

  /**
   * Visits a page of the site, or one whose HTML is given, under the strictest policy.
   * @param prepare Runs before the page is asked for, to watch or to break something.
   */
  async visit(
    what: { readonly path?: string; readonly body?: string; readonly head?: string },
    options: BrowserContextOptions = {},
    prepare: (page: Page) => Promise<unknown> = async () => {},
  ): Promise<Visit> {
    const page = await this.#browser.newPage({ viewport: { width: 800, height: 800 }, ...options });
    page.setDefaultTimeout(PATIENCE);
    const visit: Visit = { page, said: [], asked: [] };
    page.on('console', (message) => {
      if (['warning', 'error'].includes(message.type())) visit.said.push(message.text());
    });
    page.on('pageerror', (error) => visit.said.push(`Uncaught: ${error.message}`));
    page.on('request', (request) => visit.asked.push(request.url()));
    const path = what.path ?? 'page.html';
    if (what.body !== undefined) await this.host(page, [{ path, ...what }]);
    await page.addInitScript(watchPage);
    await prepare(page);
    await page.goto(`${this.address}${path}`);
    return visit;
  }

  /** Visits a page with one chart, and waits until its points can be reached. */
  async visitChart(
    tag: string,
    attributes = '',
    options: BrowserContextOptions = {},
  ): Promise<Visit & { readonly chart: Locator }> {
    const visit = await this.visit({ body: `<${tag}${attributes}></${tag}>` }, options);
    await settled(visit.page);
    const chart = visit.page.locator(tag);
    await reachable(chart);
    return { ...visit, chart };
  }

  /** Puts pages whose HTML is given into the site, as a page of the browser sees it. */
  async host(
    page: Page,
    pages: readonly { readonly path: string; readonly body?: string; readonly head?: string }[],
  ): Promise<void> {
    for (const { path, body, head = '<script type="module" src="care-charts.js"></script>' } of pages) {
      const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
      await page.route(`${this.address}${path}`, (route) =>
        route.fulfill({ body: html, contentType: 'text/html', headers: { 'Content-Security-Policy': POLICY } }),
      );
    }
  }
}

/** Notes violations of the policy, layout shifts and the charts' events, from the page's own world. */
function watchPage(): void {
  const notes = { violations: [] as string[], shift: 0, events: [] as string[] };
  Object.assign(window, { notes });
  document.addEventListener('securitypolicyviolation', (event) =>
    notes.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
  );
  for (const type of ['care-ready', 'care-change', 'care-error', 'care-select'])
    document.addEventListener(
      type,
      (event) => notes.events.push(`${(event.target as Element).localName} ${type}`),
      true,
    );
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) notes.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What `watchPage` noted. */
export async function notes(page: Page): Promise<{ violations: string[]; shift: number; events: string[] }> {
  return page.evaluate(
    () => (window as unknown as { notes: { violations: string[]; shift: number; events: string[] } }).notes,
  );
}

/** What a downloaded file holds. */
export async function textOf(download: Download): Promise<string> {
  return (await buffer(await download.createReadStream())).toString('utf8');
}

/** Waits until every chart on the page, in its shadow roots too, is in a state. */
export async function settled(page: Page, state: 'ready' | 'failed' = 'ready'): Promise<void> {
  await page.waitForFunction((wanted) => {
    const charts = [...document.querySelectorAll('*')].filter((element) => element.localName.startsWith('care-'));
    // What was drawn in the browser is ready too.
    const state = (chart: Element) => (chart as Element & { state?: string }).state?.replace('live', 'ready');
    return charts.length > 0 && charts.every((chart) => state(chart) === wanted);
  }, state);
}

/** Waits until the marks of a chart are points: named, each by itself. */
export async function reachable(chart: Locator): Promise<void> {
  await chart.locator('[data-row][role=img]').first().waitFor({ state: 'attached' });
}
