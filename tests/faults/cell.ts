import type { Page } from 'playwright';
import type { Act, Chart } from './acts.ts';
import { type Fault, type FaultyServer, WAITS } from './faulty-server.ts';
import { type Kind, scriptsOf, seen } from './kinds.ts';
import { type Pages, rests, type Visit } from './pages.ts';

/** A file that a kind of page asks for, and the act that first does. */
export interface Asked {
  readonly file: string;
  readonly act: Act;
}

/** What a whole page says, and all that it asks for. */
export interface Whole {
  /** Words of a chart, or of what stands in its place: the reader sees all of one list. */
  readonly words: readonly (readonly string[])[];
  /** Words of the chart that stands where its own cannot be had, of which its page hears. */
  readonly instead?: readonly string[] | undefined;
  readonly files: readonly Asked[];
}

/** What held where a file was at fault. */
export interface Cell {
  /** Headline, sentence and source of the chart, or the children of the tag, can be read. */
  kept: boolean;
  /** What does not come, the reader is told of, at the latest after ten seconds. */
  told: boolean;
  /** What was asked for comes when the reader asks again, and so does what follows. */
  again: boolean;
  /** It comes when the tag is added once more. */
  added: boolean;
  /** It comes when the page is loaded again. */
  reload: boolean;
  /** No error and no rejection reached the page. */
  quiet: boolean;
}

/** The children of a tag of ours. */
const OURS = ['A headline of ours', 'A sentence of ours', 'Source: ours'];
/** What stands in the place of a tag without children. */
const SAID = ['This chart could not be loaded.', 'Try again'];
/** A figure of other figures, of none say, where a file of figures is at fault. */
const OTHER = ['Source: ours', 'Table'];

const held = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

/** The matrix of faults: pages of a site, each with a file at fault. */
export class Matrix {
  readonly #pages: Pages;
  readonly #server: FaultyServer;

  constructor(pages: Pages, server: FaultyServer) {
    this.#pages = pages;
    this.#server = server;
  }

  /** The address of a page of a kind, for a visitor. */
  #address(kind: Kind, visitor: string): string {
    return `${this.#server.address}${visitor}/${kind.path ?? fileOf(kind)}`;
  }

  /** The words of the chart of another page. */
  #wordsOf(kind: Kind, html: string): Promise<string[]> {
    this.#server.pages.set('instead.html', html);
    return this.#pages.visit(async ({ page, visitor }) => {
      await page.goto(`${this.#server.address}${visitor}/instead.html`);
      await kind.acts[0]?.done(page, kind.tag);
      return wordsOf(page, kind.tag);
    });
  }

  /** Visits a page without a fault. */
  async whole(kind: Kind): Promise<Whole> {
    const { html, tag, acts, instead } = kind;
    if (html) this.#server.pages.set(fileOf(kind), await html());
    return this.#pages.visit(async ({ page, asked, visitor }) => {
      const files = new Map<string, Act>();
      let own: readonly string[] = [];
      await page.goto(this.#address(kind, visitor));
      for (const [at, act] of acts.entries()) {
        if (at) await act.do(page, tag);
        await act.done(page, tag);
        if (!at) own = await wordsOf(page, tag);
        for (const url of asked.splice(0)) {
          const path = decodeURI(new URL(url).pathname).split('/').slice(2).join('/');
          if (/\.(?:js|css|csv|json)$/.test(path) && !files.has(path)) files.set(path, act);
        }
      }
      return {
        words: [own, kind.isBare ? SAID : OURS, OTHER],
        instead: instead === undefined ? undefined : await this.#wordsOf(kind, instead),
        files: [...files].map(([file, act]) => ({ file, act })),
      };
    });
  }

  /** Asks everything of a page whose file is at fault. */
  async cell(kind: Kind, asked: Asked, fault: Fault, { words, instead }: Whole): Promise<Cell> {
    // Where the script itself fails, there is nobody who could tell, ask again or come when a tag is added: the children are what the reader has. Of one that is cut off the browser tells the page itself, of HTML in place of a classic script, as pages of the site have it, and of an empty file that others import from.
    const isScript = scriptsOf(kind).includes(asked.file);
    const isLoud =
      isScript &&
      (fault === 'answers half' ||
        (kind.isBundled && fault === 'answers nothing') ||
        (fault === 'answers HTML' && kind.path !== undefined));
    // Files of a bundler have one address each: what a browser keeps of it, or waits for, comes with the page again.
    const isKept = !!kind.isBundled && [...WAITS, 'answers half', 'answers nothing'].includes(fault);
    // Nor where the browser has read no further than a stylesheet.
    const isUnread = !!kind.stylesheets?.includes(asked.file) && WAITS.includes(fault);
    const nobody = isScript || isUnread;
    const first = await this.#pages.visit(async (visit) => {
      const { page, uncaught } = visit;
      const lift = await this.#meet(kind, asked, fault, visit);
      const isTold = nobody || (await held(this.#told(page, kind, asked.act)));
      const text = await seen(page);
      const reads = (some: readonly string[]): boolean => some.every((word) => text.includes(word));
      const isOther = !words.some(reads) && !!instead && reads(instead);
      const kept = isUnread || (isScript && kind.isBare) || isOther || words.some(reads);
      const told = isTold && (!isOther || (await isHeard(page, kind.tag)));
      lift();
      const again = nobody || isKept || (await held(becomesWhole(page, kind, asked.act)));
      return { kept, told, again, quiet: isLoud || uncaught.length === 0, uncaught: [...uncaught] };
    });
    const second = await this.#pages.visit(async (visit) => {
      const { page, uncaught } = visit;
      const lift = await this.#meet(kind, asked, fault, visit);
      if (!nobody) await held(this.#told(page, kind, asked.act));
      lift();
      await page.evaluate((tag) => {
        for (const one of document.querySelectorAll(tag)) one.replaceWith(one.cloneNode(true));
      }, kind.tag);
      const added = nobody || isKept || (await held(comes(page, kind, asked.act)));
      await page.reload({ waitUntil: 'commit' });
      const reload = await held(comes(page, kind, asked.act));
      return { added, reload, quiet: isLoud || uncaught.length === 0, uncaught: [...uncaught] };
    });
    const { kept, told, again } = first;
    const { added, reload } = second;
    const quiet = first.quiet && second.quiet;
    if (!quiet) console.log(kind.name, asked.file, fault, ...first.uncaught, ...second.uncaught);
    return { kept, told, again, added, reload, quiet };
  }

  /** Opens a page whose file is at fault, and does what asks for it; ten seconds later where nothing ends. Gives what ends the fault. */
  async #meet(kind: Kind, { file, act }: Asked, fault: Fault, visit: Visit): Promise<() => void> {
    const { page, visitor } = visit;
    const { met, lift } = this.#server.at(visitor, file, fault);
    await page.goto(this.#address(kind, visitor), { waitUntil: 'commit' });
    if (act !== kind.acts[0]) {
      await kind.acts[0]?.done(page, kind.tag);
      await act.needs?.do(page, kind.tag);
      await act.needs?.done(page, kind.tag);
      await act.do(page, kind.tag);
    }
    await met;
    await rests(visit, file);
    if (WAITS.includes(fault)) await page.clock.fastForward(10_000);
    return lift;
  }

  /** Resolves when what was asked for has come, or the reader reads that it did not. */
  async #told(page: Page, { acts, tag }: Kind, act: Act): Promise<void> {
    if (act !== acts[0]) {
      const chart = page.locator(tag).first();
      const told = act.tells
        ? chart.getByText(act.tells).first().waitFor()
        : page.waitForFunction((tag) => document.querySelector<Chart>(tag)?.heard?.['care-error'], tag);
      // A part that only the author has a use for keeps nothing from a reader.
      await Promise.any([told, act.done(page, tag)]);
      return;
    }
    // A figure in a sentence leaves the author's words in it, and its page hears that it failed.
    await page.waitForFunction(
      (inSentence) =>
        document.readyState !== 'loading' &&
        [...document.querySelectorAll<Chart>('*')]
          .filter(({ localName }) => localName.startsWith('care-'))
          .every(({ localName, state, heard, shadowRoot }) => {
            // Where a bundler brings the element with the chart, the children stay as they are.
            if (!customElements.get(localName)) return heard?.['care-error'];
            if (/ready|live/.test(state)) return heard?.['care-ready'];
            if (inSentence) return state === 'failed' && heard?.['care-error'];
            // A figure that stood before any script stays.
            if (shadowRoot?.querySelector('figure')) return heard?.['care-error'];
            const said = shadowRoot?.querySelector<HTMLElement>('.failed')?.innerText ?? '';
            return /Try again|could not|did not answer/.test(said);
          }),
      tag === 'care-stat',
    );
  }
}

/** The file of a page of ours. */
const fileOf = ({ name }: Kind): string => `${name.replaceAll(' ', '-')}.html`;

/** Whether a page has heard that something of a chart could not be loaded. */
const isHeard = (page: Page, tag: string): Promise<boolean> =>
  page.evaluate((tag) => !!document.querySelector<Chart>(tag)?.heard?.['care-error'], tag);

/** Headline, sentence and source of a chart. */
const wordsOf = (page: Page, tag: string): Promise<string[]> =>
  page
    .locator(tag)
    .first()
    .evaluate((chart) => {
      const { shadowRoot } = chart;
      const text = (part: string) => shadowRoot?.querySelector(part)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      return [text('[part~=headline]'), text('[part~=summary]'), 'Source:'];
    });

/** Whether a chart of the page is not there yet, or has failed. */
const isWanting = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement & { state?: string }>('*')].some(
      ({ localName, state }) => localName.startsWith('care-') && !['ready', 'live'].includes(state ?? ''),
    ),
  );

/** Does again what asked for a file, and what follows. Resolves when all is there. */
async function becomesWhole(page: Page, { acts, tag }: Kind, from: Act): Promise<void> {
  for (const act of from === acts[0] ? acts : [from]) {
    if (act !== acts[0] || (await isWanting(page))) await act.do(page, tag);
    await act.done(page, tag);
  }
}

/** Does what asks for a file, with a chart that comes by itself. Resolves when all is there. */
async function comes(page: Page, { acts, tag }: Kind, act: Act): Promise<void> {
  await acts[0]?.done(page, tag);
  if (act === acts[0]) return;
  await act.needs?.do(page, tag);
  await act.needs?.done(page, tag);
  await act.do(page, tag);
  await act.done(page, tag);
}
