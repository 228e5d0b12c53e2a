import type { Page } from 'playwright';
import { afterAll, describe, expect, test } from 'vitest';
import { SharedBrowser } from '../browser/shared-browser.ts';
import type { Act } from './acts.ts';
import { type Fault, type Faulty, FaultyServer, FAULTS, WAITS } from './faulty-server.ts';
import { FIGURES, type Kind, kindsOf, seen } from './kinds.ts';

/** How long is waited for what must come, in milliseconds: what fails waits so long. */
const PATIENCE = 10_000;

const server = new FaultyServer();
const [browser] = await Promise.all([SharedBrowser.open(), server.open()]);
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** A page that is visited. */
interface Visit {
  readonly page: Page;
  /** Errors and rejections that nobody caught. */
  readonly uncaught: string[];
  /** Addresses that it has asked for. */
  readonly asked: string[];
}

let visitors = 0;

/** A page, not asked for yet. */
async function visit(): Promise<Visit & { readonly visitor: string }> {
  const page = await browser.newPage({ viewport: { width: 800, height: 800 } });
  page.setDefaultTimeout(PATIENCE);
  const uncaught: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', (error) => uncaught.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  visitors += 1;
  return { page, uncaught, asked, visitor: `visitor${visitors}` };
}

const address = ({ name, path }: Kind, visitor: string): string =>
  `${server.address}${visitor}/${path ?? `${name.replaceAll(' ', '-')}.html`}`;

/** The codes of *Embed*, for a page beside the script. */
async function codes() {
  server.pages.set(
    'codes.html',
    '<!doctype html><title>Codes</title><link rel="icon" href="data:,"><script type="module" src="care-charts.js"></script><care-leavers></care-leavers>',
  );
  const { page, visitor } = await visit();
  await page.goto(`${server.address}${visitor}/codes.html`);
  await page.waitForFunction(
    () => (document.querySelector('care-leavers') as { state?: string } | null)?.state === 'ready',
  );
  const made = await page.locator('care-leavers').evaluate(async (chart) => {
    const coded = chart as unknown as {
      readonly updateComplete: Promise<unknown>;
      embedCode(kind?: string): string | Promise<string>;
    };
    await coded.updateComplete;
    return { tag: await coded.embedCode(), html: await coded.embedCode('html') };
  });
  await page.close();
  const beside = (code: string): string => code.replaceAll(`${server.address}${visitor}/`, '');
  return { tag: beside(made.tag), html: beside(made.html) };
}

const kinds = await kindsOf(await codes(), server.address.slice(0, -1));
server.pages.set('figures.csv', FIGURES);
for (const kind of kinds) if (kind.html) server.pages.set(`${kind.name.replaceAll(' ', '-')}.html`, kind.html);

/** A file that a kind of page asks for, and the act that first does. */
interface Asked {
  readonly file: string;
  readonly act: Act;
}

/** What a whole page says, and all that it asks for. */
interface Whole {
  readonly words: readonly (readonly string[])[];
  readonly files: readonly Asked[];
}

const OURS = ['A headline of ours', 'A sentence of ours', 'Source: ours'];
/** A figure of other figures, of none say. */
const OTHER = ['Source: ours', 'Table'];

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

async function whole(kind: Kind): Promise<Whole> {
  const { page, asked, visitor } = await visit();
  const files = new Map<string, Act>();
  let own: readonly string[] = [];
  await page.goto(address(kind, visitor));
  for (const [at, act] of kind.acts.entries()) {
    if (at) await act.do(page, kind.tag);
    await act.done(page, kind.tag);
    if (!at) own = await wordsOf(page, kind.tag);
    for (const url of asked.splice(0)) {
      const path = decodeURI(new URL(url).pathname).split('/').slice(2).join('/');
      if (/\.(?:js|css|csv|json)$/.test(path) && !files.has(path)) files.set(path, act);
    }
  }
  await page.close();
  return { words: [own, OURS, OTHER], files: [...files].map(([file, act]) => ({ file, act })) };
}

/** What held in a cell of the matrix. */
interface Cell {
  kept: boolean;
  told: boolean;
  again: boolean;
  added: boolean;
  reload: boolean;
  quiet: boolean;
}

const held = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

/** Whether a chart of the page is not there yet, or has failed. */
const isWanting = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement & { state?: string }>('*')].some(
      ({ localName, state }) => localName.startsWith('care-') && !['ready', 'live'].includes(state ?? ''),
    ),
  );

/** Whether a page becomes whole when its reader does again what asked for the file, and what follows. */
const becomesWhole = (page: Page, { acts, tag }: Kind, from: Act): Promise<boolean> =>
  held(
    (async () => {
      for (const act of from === acts[0] ? acts : [from]) {
        if (act !== acts[0] || (await isWanting(page))) await act.do(page, tag);
        await act.done(page, tag);
      }
    })(),
  );

/** Opens a page whose file is at fault, and does what asks for it. */
async function faulty(kind: Kind, { file, act }: Asked, fault: Fault): Promise<Visit & { readonly faulty: Faulty }> {
  const visited = await visit();
  const { page, visitor } = visited;
  const waits = WAITS.includes(fault);
  const at = server.at(visitor, file, fault);
  if (waits) await page.clock.install();
  await page.goto(address(kind, visitor), { waitUntil: 'commit' });
  if (act !== kind.acts[0]) {
    for (const one of kind.acts.slice(0, 1)) await one.done(page, kind.tag);
    await held(Promise.resolve(act.do(page, kind.tag)));
  }
  await at.met;
  if (waits) {
    await page.clock.fastForward(10_000);
    await page.clock.runFor(1000);
  }
  // Until the page has done with it.
  await page
    .waitForFunction(
      () => {
        const all = [...document.querySelectorAll<HTMLElement & { state?: string }>('*')].filter(({ localName }) =>
          localName.startsWith('care-'),
        );
        return all.every(({ state }) => state && state !== 'idle');
      },
      undefined,
      { timeout: 1500 },
    )
    .catch(() => {});
  return { ...visited, faulty: at };
}

/** Scripts of pages: where one fails, nobody is there who could ask again, and the browser itself tells of half a script. */
const SCRIPTS = new Set(['care-charts.js', 'embed/frame.js', 'built/page.js']);

async function cell(kind: Kind, asked: Asked, fault: Fault, { words }: Whole): Promise<Cell> {
  const result: Cell = { kept: false, told: true, again: false, added: false, reload: false, quiet: true };
  const uncaught: string[] = [];
  {
    const visited = await faulty(kind, asked, fault);
    const { page } = visited;
    const text = await seen(page);
    result.kept = words.some((some) => some.every((word) => text.includes(word)));
    if (WAITS.includes(fault) && asked.act === kind.acts[0])
      result.told =
        !(await isWanting(page)) || /Try again|could not|did not answer/.test(text) || kind.tag === 'care-stat';
    visited.faulty.lift();
    result.again = SCRIPTS.has(asked.file) || (await becomesWhole(page, kind, asked.act));
    if (!SCRIPTS.has(asked.file)) uncaught.push(...visited.uncaught);
    await page.close();
  }
  {
    const visited = await faulty(kind, asked, fault);
    const { page } = visited;
    visited.faulty.lift();
    await page.evaluate((tag) => {
      for (const one of document.querySelectorAll(tag)) one.replaceWith(one.cloneNode(true));
    }, kind.tag);
    result.added =
      SCRIPTS.has(asked.file) ||
      (await held(
        (async () => {
          await kind.acts[0]?.done(page, kind.tag);
          if (asked.act !== kind.acts[0]) {
            await asked.act.do(page, kind.tag);
            await asked.act.done(page, kind.tag);
          }
        })(),
      ));
    await page.reload({ waitUntil: 'commit' });
    result.reload = await held(
      (async () => {
        for (const act of kind.acts) {
          if (act !== kind.acts[0]) await act.do(page, kind.tag);
          await act.done(page, kind.tag);
        }
      })(),
    );
    if (!SCRIPTS.has(asked.file)) uncaught.push(...visited.uncaught);
    await page.close();
  }
  result.quiet = uncaught.length === 0;
  if (!result.quiet) console.log(kind.name, asked.file, fault, uncaught[0]?.slice(0, 200));
  return result;
}

const results: Cell[] = [];
afterAll(() => {
  const counted = (name: keyof Cell) => `${name} ${results.filter((result) => result[name]).length}`;
  console.log(
    `Of ${results.length} held: ${(['kept', 'told', 'quiet', 'again', 'added', 'reload'] as const).map(counted).join(', ')}`,
  );
});

const only = process.env['FAULTS'];
for (const kind of kinds.filter(({ name }) => !only || name === only)) {
  const of = await whole(kind);
  describe.concurrent(kind.name, () => {
    const cells = of.files.flatMap((asked) =>
      (Object.keys(FAULTS) as Fault[]).map((fault) => [asked.file, fault, asked] as const),
    );
    test.each(cells)('%s %s', async (_, fault, asked) => {
      const result = await cell(kind, asked, fault, of);
      results.push(result);
      expect(Object.entries(result).flatMap(([name, held]) => (held ? [] : [name]))).toEqual([]);
    });
  });
}
