import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { serve, type Serving } from '../../src/dev/serve.ts';
import { inProject } from '../../src/prerender/project.ts';
import { SharedBrowser } from '../browser/shared-browser.ts';

/** Storybook as it was built, in a browser. */
export interface Storybook {
  readonly page: Page;
  /** Where its site begins. */
  readonly address: string;
  /** Opens a page of documentation by its id, such as `the-evidence`. */
  visitDocs(id: string): Promise<void>;
}

/**
 * Serves Storybook and opens a page for the tests that stand beside it, before they begin.
 * @param ready Runs once, before the tests.
 */
export function openStorybook(
  ready: (storybook: Storybook) => Promise<unknown>,
  options: BrowserContextOptions = {},
): void {
  let browser: SharedBrowser | undefined;
  let server: Serving | undefined;
  beforeAll(async () => {
    browser = await SharedBrowser.open();
    server = await serve([{ at: '/storybook/', folder: inProject('storybook-static') }]);
    const { address } = server;
    const page = await browser.newPage(options);
    await ready({
      page,
      address,
      async visitDocs(id) {
        await page.goto(`${address}storybook/iframe.html?id=${id}--docs&viewMode=docs`);
      },
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
}
