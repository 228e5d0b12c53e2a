import { mkdtempSync, cpSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright';
import { POLICY, serve, type Serving } from '../../src/dev/serve.ts';
import { inProject } from '../../src/prerender/project.ts';
import { SharedBrowser } from '../browser/shared-browser.ts';
import type { Case } from './cases.ts';

/** The longest that a page may be kept busy by one case, in seconds of processor time of its main thread. */
const MOST = 1;
/** So many seconds of processor time, and a page that has not ended is taken not to end. */
const ENDLESS = 20;

/** What a page tells of cases (`page/trial.js`). */
interface Tried {
  readonly each: readonly {
    /** The state of the chart. */
    readonly state: string;
    /** Why it was refused. */
    readonly said?: string;
    readonly wrong: readonly string[];
  }[];
  /** What was wrong with the page. */
  readonly wrong: readonly string[];
}

/** Figures and a spec that are drawn. */
const FIRST: readonly Case[] = [
  ['rows', 'Year,N\n2001,1\n2002,2'],
  ['spec', { data: { values: [{ a: 1 }] }, mark: 'bar', encoding: { x: { field: 'a', type: 'quantitative' } } }],
].map(([name, value]) => ({ kind: 'first', tag: 'care-chart', properties: [[name, value]] }) as Case);

/** How cases ended. */
export interface Ended extends Tried {
  /** Seconds that the main thread of the page was busy: its own time, which other programs take nothing of. */
  readonly busy: number;
}

/** A page under the strictest policy on which one case after another is tried, and a server that notes what it asks for. */
export class Ground {
  readonly #browser: SharedBrowser;
  readonly #server: Serving;
  readonly #folder: string;
  readonly #faults: string[] = [];
  #page: Page | undefined;
  #session: CDPSession | undefined;
  #counted: Promise<CDPSession> | undefined;
  readonly #files: Map<string, Buffer>;

  private constructor(browser: SharedBrowser, server: Serving, folder: string, files: Map<string, Buffer>) {
    this.#browser = browser;
    this.#server = server;
    this.#folder = folder;
    this.#files = files;
  }

  static async open(): Promise<Ground> {
    const folder = mkdtempSync(join(tmpdir(), 'care-charts-site-'));
    cpSync(inProject('tests/grown/page'), folder, { recursive: true });
    // The strictest policy but for frames, whose messages are tried too.
    const policy = `${POLICY}; frame-src 'self'`;
    const files = new Map<string, Buffer>();
    const [browser, server] = await Promise.all([
      SharedBrowser.open(),
      serve(
        [
          { at: '/cdn/', folder: inProject('cdn'), policy },
          { at: '/host-page/', folder: inProject('tests/engines/host-page'), policy },
          { at: '/', folder, policy },
        ],
        0,
        async (path) => files.get(path) ?? null,
      ),
    ]);
    return new Ground(browser, server, folder, files);
  }

  /** Tries cases beside each other, on a new page where the last ones did harm. */
  async try(cases: readonly Case[]): Promise<Ended> {
    if (!this.#session) await this.#newPage();
    this.#faults.length = 0;
    const given = cases.map((one, at) => this.#withFile(one, at));
    const before = await this.#busy();
    const tried = await this.#unlessEndless(this.#ask<Tried>(`trial.tries(${JSON.stringify(given)})`)).catch(
      (error: unknown): Tried => ({ each: [], wrong: [`the page was left: ${String(error)}`] }),
    );
    const busy = tried.each.length ? (await this.#busy()) - before : ENDLESS;
    const alone = cases.length === 1;
    const wrong = [
      ...tried.wrong,
      ...this.#faults,
      ...(alone && busy > MOST ? [`the page was busy for ${busy.toFixed(1)} s`] : []),
    ];
    if (wrong.length || tried.each.some((one) => one.wrong.length)) await this.#leave();
    if (alone || busy <= MOST) return { ...tried, wrong, busy };
    // Together they were busy for longer than one may be.
    const each: Ended[] = [];
    for (const one of cases) each.push(await this.try([one]));
    return {
      each: each.flatMap((one) => one.each),
      wrong: each.flatMap((one) => one.wrong),
      busy: Math.max(...each.map((one) => one.busy)),
    };
  }

  /** A case whose file has a name of its own, by which the server knows it. */
  #withFile(one: Case, at: number): Case {
    if (!('file' in one) || !one.file) return one;
    const name = `${at}-${one.file.name}`;
    this.#files.set(name.replace(/\?.*/, ''), Buffer.from(one.file.bytes));
    return { ...one, attributes: [...(one.attributes ?? []), ['src', name]] };
  }

  /** What the cases so far have changed on the page as a whole. */
  async differences(): Promise<string[]> {
    return this.#session ? this.#ask<string[]>('trial.differences()') : [];
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
    rmSync(this.#folder, { recursive: true });
  }

  async #newPage(): Promise<void> {
    const page = (this.#page = await this.#browser.newPage({ viewport: { width: 800, height: 800 } }));
    page.on('pageerror', (error) => this.#faults.push(`an error reached a page: ${error.message}`));
    page.on('console', (message) => {
      if (/could not be drawn: |this page is broken/.test(message.text())) this.#faults.push(message.text());
    });
    page.on('request', (request) => this.#asked(request.url()));
    await page.goto(`${this.#server.address}page.html`);
    this.#session = await page.context().newCDPSession(page);
    await this.#session.send('Performance.enable', { timeDomain: 'threadTicks' });
    // What is fetched once is fetched before a case could be blamed for it.
    await this.#ask(`trial.tries(${JSON.stringify(FIRST)})`);
    await this.#ask('trial.remember()');
  }

  /** Asks the page by its own protocol: the page tells of whoever calls its `eval`. */
  async #ask<Answer>(expression: string): Promise<Answer> {
    const answer = await this.#session?.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer?.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
    return answer?.result.value as Answer;
  }

  async #leave(): Promise<void> {
    this.#session = undefined;
    await this.#page?.close();
  }

  /** Charts ask for their own code; an author’s file may be anywhere on the page’s own site. */
  #asked(url: string): void {
    const { origin, protocol } = new URL(url);
    if (!/^(data|blob|about):$/.test(protocol) && `${origin}/` !== this.#server.address)
      this.#faults.push(`somebody else was asked for ${url.slice(0, 200)}`);
  }

  async #busy(): Promise<number> {
    const { metrics } = (await this.#session?.send('Performance.getMetrics')) ?? { metrics: [] };
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  }

  /** What a page answers, unless it is busy for so long that it never will. */
  async #unlessEndless(answer: Promise<Tried>): Promise<Tried> {
    const browser = await (this.#counted ??= this.#page?.context().browser()?.newBrowserCDPSession());
    const used = async (): Promise<number> => {
      const { processInfo } = (await browser?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
      return Math.max(...processInfo.filter(({ type }) => type === 'renderer').map(({ cpuTime }) => cpuTime));
    };
    let timer: NodeJS.Timeout | undefined;
    let before: number | undefined;
    const endless = new Promise<Tried>((resolve) => {
      timer = setInterval(async () => {
        const now = await used();
        before ??= now;
        if (now - before > ENDLESS) resolve({ each: [], wrong: ['the page stood still'] });
      }, 1000);
    });
    try {
      return await Promise.race([answer, endless]);
    } finally {
      clearInterval(timer);
    }
  }
}
