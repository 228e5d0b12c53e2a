import type { Page, Request } from 'playwright';
import { SharedBrowser } from '../browser/shared-browser.ts';
import { PATIENCE } from '../patience.ts';

/** A page that a visitor has open. */
export interface Visit {
  readonly page: Page;
  /** The first part of the paths that the visitor asks for. */
  readonly visitor: string;
  /** Errors and rejections that nobody caught. */
  readonly uncaught: string[];
  /** Addresses that the page has asked for. */
  readonly asked: string[];
  /** Requests that have not ended. */
  readonly pending: ReadonlySet<Request>;
}

/** Resolves when a page waits for nothing but a file. */
export async function rests({ page, pending }: Visit, file: string): Promise<void> {
  do await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  while ([...pending].some((request) => !isOf(request, file)));
}

const isOf = (request: Request, file: string): boolean => new URL(request.url()).pathname.endsWith(`/${file}`);

/** Pages of one browser, used again and again: to open one costs as much as a chart. */
export class Pages {
  readonly #browser: SharedBrowser;
  readonly #free: Omit<Visit, 'visitor'>[] = [];
  #visitors = 0;

  private constructor(browser: SharedBrowser) {
    this.#browser = browser;
  }

  static async open(): Promise<Pages> {
    return new Pages(await SharedBrowser.open());
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  /** Hands a page to a new visitor for as long as `work` lasts. Its clock goes on as clocks do, and can be put forward. */
  async visit<Result>(work: (visit: Visit) => Promise<Result>): Promise<Result> {
    const one = this.#free.pop() ?? (await this.#new());
    one.uncaught.splice(0);
    one.asked.splice(0);
    this.#visitors += 1;
    try {
      const result = await work({ ...one, visitor: `visitor${this.#visitors}` });
      this.#free.push(one);
      return result;
    } catch (error) {
      await one.page.context().close();
      throw error;
    }
  }

  async #new(): Promise<Omit<Visit, 'visitor'>> {
    const page = await this.#browser.newPage({ viewport: { width: 800, height: 800 } });
    await page.clock.install();
    await page.addInitScript(() => {
      for (const name of ['care-ready', 'care-error'])
        addEventListener(
          name,
          ({ target }) => Object.assign(((target as unknown as { heard: object }).heard ??= {}), { [name]: true }),
          true,
        );
    });
    page.setDefaultTimeout(PATIENCE);
    const uncaught: string[] = [];
    const asked: string[] = [];
    page.on('pageerror', (error) => uncaught.push(error.message));
    const pending = new Set<Request>();
    page.on('request', (request) => {
      asked.push(request.url());
      pending.add(request);
    });
    for (const ended of ['requestfinished', 'requestfailed'] as const)
      page.on(ended as 'requestfailed', (request) => pending.delete(request));
    return { page, uncaught, asked, pending };
  }
}
