import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { launchOptions } from '../../src/dev/browsers/launch.ts';

/** The browser of this process, once a file has asked for it. It ends with the process. */
let launched: Promise<Browser> | undefined;

/** The browser that all files of a process share, for one of them: what it opens is closed with it. */
export class SharedBrowser {
  readonly #browser: Browser;
  readonly #contexts = new Set<BrowserContext>();

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async open(): Promise<SharedBrowser> {
    if (!(await launched)?.isConnected()) launched = chromium.launch(launchOptions());
    return new SharedBrowser(await (launched as Promise<Browser>));
  }

  /** Opens a page in a context of its own, which ends with the page. */
  async newPage(options?: BrowserContextOptions): Promise<Page> {
    const page = await this.#browser.newPage(options);
    const context = page.context();
    this.#contexts.add(context);
    context.once('close', () => this.#contexts.delete(context));
    return page;
  }

  /** Closes what is still open. */
  async close(): Promise<void> {
    await Promise.all([...this.#contexts].map((context) => context.close()));
  }
}
