import type { Browser, Page } from 'puppeteer-core';
import type { Driver, Key, Place } from './driver.ts';

/** Drives a browser with Puppeteer, whichever protocol it speaks. */
export class PuppeteerDriver implements Driver {
  readonly #browser: Browser;
  readonly #page: Page;

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  /**
   * Opens the one page of a browser that has been started. A browser in which that fails is ended.
   * @param prepare What the page needs before it goes anywhere.
   */
  static async of(browser: Browser, prepare: (page: Page) => Promise<unknown> = async () => {}): Promise<Driver> {
    try {
      const page = await browser.newPage();
      await page.setViewport({ width: 800, height: 800 });
      await prepare(page);
      return new PuppeteerDriver(browser, page);
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  async visit(address: string): Promise<void> {
    await this.#page.goto(address);
  }

  async ask<Asked extends readonly unknown[], Answer>(
    question: (...asked: Asked) => Answer | Promise<Answer>,
    ...asked: Asked
  ): Promise<Answer> {
    return (await this.#page.evaluate(question as (...asked: readonly unknown[]) => unknown, ...asked)) as Answer;
  }

  async press(key: Key, held?: 'Shift'): Promise<void> {
    const { keyboard } = this.#page;
    if (held) await keyboard.down(held);
    await keyboard.press(key);
    if (held) await keyboard.up(held);
  }

  pointAt({ x, y }: Place): Promise<void> {
    return this.#page.mouse.move(x, y);
  }

  click({ x, y }: Place): Promise<void> {
    return this.#page.mouse.click(x, y);
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}
