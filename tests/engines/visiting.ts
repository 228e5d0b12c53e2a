import { rmSync } from 'node:fs';
import { afterAll, beforeAll, vi } from 'vitest';
import { type FontSet, fontEnvironment } from '../../src/dev/browsers/fonts.ts';
import type { Driver, Engine, Place, Reader } from './driver.ts';
import { homeWithFont } from './own-font.ts';
import { placeOf } from './questions.ts';
import { openSite, type Page, type Site } from './site.ts';

/** A reader who visits the pages of a site in a browser. */
export class Visitor {
  #site: Site | undefined;
  #driver: Driver | undefined;

  /** The browser. */
  get driver(): Driver {
    if (!this.#driver) throw new Error('The browser has not been started');
    return this.#driver;
  }

  /** Opens the site and starts the browser. */
  async start(engine: Engine, pages: Readonly<Record<string, Page>>, reader?: Reader): Promise<void> {
    this.#site = await openSite(pages);
    this.#driver = await engine.start(reader);
  }

  /** Goes to a page. */
  async visit(page: string): Promise<void> {
    await this.driver.visit(this.#site?.address(page) ?? '');
  }

  /**
   * Where something is in a tag, when it has been scrolled into view.
   * @param text What it says, where a selector is not enough.
   */
  async placeOf(tag: string, selector: string, text: string | null = null): Promise<Place> {
    const place = await this.driver.ask(placeOf, tag, selector, text);
    if (!place) throw new Error(`<${tag}> shows no ${selector} ${text ?? ''}`);
    return place;
  }

  /** Ends the browser and closes the site, as far as they have come. */
  async leave(): Promise<void> {
    await this.#driver?.close();
    await this.#site?.close();
  }
}

/**
 * A visitor for the tests that stand beside it, who comes before them and leaves after them.
 *
 * The home folder has a font that is nowhere else: with `fonts: 'of the machine'` the browser is not told which to use.
 */
export function visiting(
  engine: Engine,
  pages: Readonly<Record<string, Page>>,
  { fonts, ...reader }: Reader & { readonly fonts: FontSet | 'of the machine' },
): Visitor {
  const visitor = new Visitor();
  let home = '';
  beforeAll(async () => {
    home = homeWithFont();
    vi.stubEnv('HOME', home);
    vi.stubEnv('FONTCONFIG_FILE', fonts === 'of the machine' ? undefined : fontEnvironment(fonts).FONTCONFIG_FILE);
    await visitor.start(engine, pages, reader);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await visitor.leave();
    rmSync(home, { recursive: true, force: true });
  });
  return visitor;
}
