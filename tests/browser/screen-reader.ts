import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright';

const code = readFileSync(fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js')), 'utf8');

/** What the page knows of the reader in it. */
export interface Reader {
  start(options: { container: Node }): Promise<void>;
  stop(): Promise<void>;
  next(): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  spokenPhraseLog(): Promise<string[]>;
  clearSpokenPhraseLog(): Promise<void>;
}

/** Lets a page have the virtual screen reader, before it is asked for. */
export async function routeReader(page: Page): Promise<void> {
  await page.route('**/virtual-screen-reader.js', (route) =>
    route.fulfill({ body: code, contentType: 'text/javascript' }),
  );
}

const plain = (phrase: string): string => phrase.replace(/\s+/g, ' ').trim();

/**
 * A virtual screen reader in a figure.
 *
 * It does not enter a shadow root by itself, so it is started inside.
 */
export class ScreenReader {
  readonly #figure: Locator;

  constructor(figure: Locator) {
    this.#figure = figure;
  }

  /** Reads the figure from its beginning to its end, and says what was spoken. */
  async readThrough(): Promise<string[]> {
    await this.#start();
    await this.#figure.evaluate(async () => {
      const { reader } = window as unknown as { reader: Reader };
      do await reader.next();
      while (!(await reader.lastSpokenPhrase()).startsWith('end of figure'));
    });
    return this.#stop();
  }

  /** Listens while something is done with the focus, step by step. */
  async listen(walk: (heard: () => Promise<string[]>) => Promise<void>): Promise<void> {
    await this.#start();
    const page = this.#figure.page();
    const heard = async () => {
      const phrases = await page.evaluate(async () => {
        const { reader } = window as unknown as { reader: Reader };
        const spoken = await reader.spokenPhraseLog();
        await reader.clearSpokenPhraseLog();
        return spoken;
      });
      return phrases.map(plain);
    };
    await heard();
    await walk(heard);
    await this.#stop();
  }

  async #start(): Promise<void> {
    await this.#figure
      .page()
      .evaluate("import('./virtual-screen-reader.js').then(({ virtual }) => (window.reader = virtual, 0))");
    await this.#figure.evaluate(async (figure) => {
      // It knows which choice is made by the attribute alone; browsers go by the property.
      for (const input of figure.querySelectorAll('input')) input.toggleAttribute('checked', input.checked);
      await (window as unknown as { reader: Reader }).reader.start({ container: figure });
    });
  }

  async #stop(): Promise<string[]> {
    const phrases = await this.#figure.evaluate(async () => {
      const { reader } = window as unknown as { reader: Reader };
      const spoken = await reader.spokenPhraseLog();
      await reader.stop();
      return spoken;
    });
    return phrases.map(plain);
  }
}
