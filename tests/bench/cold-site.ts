import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { type Browser, chromium } from 'playwright';
import { build, type Rolldown } from 'vite';
import { launchOptions } from '../../src/dev/browsers/launch.ts';
import { inProject } from '../../src/prerender/project.ts';
import { POLICY } from '../../src/dev/serve.ts';

const compress = promisify(brotliCompress);
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.html': 'text/html',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.svg': 'image/svg+xml',
};

/** How fast a reader's line and machine are. */
export interface Conditions {
  /** How much slower than here scripts run. */
  readonly cpu: number;
  /** The line: the wait for each answer in milliseconds, and bytes in a second. */
  readonly line?: { readonly latency: number; readonly throughput: number };
}

/** A slow mobile line, as Lighthouse and WebPageTest have it: 150 ms there and back, 1.6 Mbit/s. */
export const SLOW_4G = { latency: 150, throughput: 200_000 };

/** A line with long waits: 560 ms there and back, as from the other side of the earth or by a satellite. */
export const FAR = { latency: 560, throughput: 200_000 };

/** A page that was opened once. */
export interface Opened {
  /** From navigation to the first frame with the drawing, in milliseconds. */
  readonly painted: number;
  /** From navigation to the first frame with anything in it, in milliseconds. */
  readonly first: number;
  /** How much has moved until the drawing stood, as browsers score it. */
  readonly shift: number;
  /** Files it fetched, with the bytes of each as it was sent. */
  readonly fetched: Readonly<Record<string, number>>;
}

/** All of vega-embed in one file, as a page without a build of its own has it. */
async function bundlePlain(): Promise<string> {
  const [bundle] = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      target: 'es2022',
      write: false,
      lib: { entry: inProject('tests/bench/plain-embed.ts'), formats: ['es'] },
      rolldownOptions: { output: { minify: true, comments: false } },
    },
  })) as Rolldown.RolldownOutput[];
  return bundle?.output[0].code ?? '';
}

/** Notes the first frame that has the drawing, in the light or in a shadow root, and what moves. */
function watchDrawing(): void {
  const notes = { shift: 0 };
  Object.assign(window, { notes });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) notes.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = (): void => {
    const drawing = document.querySelector('#drawing svg, #drawing canvas, #drawing img');
    const isThere = drawing instanceof HTMLImageElement ? drawing.complete && drawing.naturalWidth > 0 : drawing;
    const chart = [...document.querySelectorAll('body > *, #drawing > *')].some(({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll('.plot svg') ?? [])].some((svg) => svg.getBoundingClientRect().height > 0),
    );
    if (!isThere && !chart) return void requestAnimationFrame(look);
    // After this frame's own work.
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => Object.assign(window, { painted: performance.now() }));
    port1.start();
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
}

/** A site that sends everything compressed, with `cdn/` and pages of one's own, each under the strict policy unless its name begins with `plain`, and a browser that has never been there. */
export class ColdSite {
  readonly #sent = new Map<string, Promise<Buffer>>();
  readonly #browser: Browser;
  readonly #server: Server;
  readonly #pages: Readonly<Record<string, string>>;

  private constructor(browser: Browser, pages: Readonly<Record<string, string>>) {
    this.#browser = browser;
    this.#pages = pages;
    this.#server = createServer(({ url = '' }, response) => {
      const file = url.slice(1);
      this.#body(file).then(
        (body) =>
          response
            .writeHead(200, {
              'Content-Type': `${TYPES[extname(file)] ?? 'text/plain'}; charset=utf-8`,
              'Content-Encoding': 'br',
              ...(!file.startsWith('plain') && { 'Content-Security-Policy': POLICY }),
            })
            .end(body),
        () => response.writeHead(404).end(),
      );
    });
  }

  /** @param pages Files that it has besides `cdn/` and `plain.js`, by name. */
  static async open(pages: Readonly<Record<string, string>>): Promise<ColdSite> {
    const options = launchOptions();
    // A first paint is noted when it is ready, not at the next frame of a screen that is not there.
    const args = [...(options.args ?? []), '--disable-frame-rate-limit'];
    const [browser, plain] = await Promise.all([chromium.launch({ ...options, args }), bundlePlain()]);
    const site = new ColdSite(browser, { 'plain.js': plain, ...pages });
    await new Promise<void>((resolve, reject) => site.#server.once('error', reject).listen(0, resolve));
    // Nothing is compressed while a page waits for it.
    const own = ['', 'charts/'].flatMap((folder) =>
      readdirSync(inProject(`cdn/${folder}`)).flatMap((file) => (/\.(js|css)$/.test(file) ? [folder + file] : [])),
    );
    await Promise.all([...own, ...Object.keys(site.#pages)].map((file) => site.size(file)));
    return site;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Bytes of a file as it is sent. */
  async size(file: string): Promise<number> {
    return (await this.#body(file)).length;
  }

  /** A file, compressed once. */
  async #body(file: string): Promise<Buffer> {
    const sent = this.#sent.get(file) ?? compress(this.#pages[file] ?? readFileSync(inProject(`cdn/${file}`)));
    this.#sent.set(file, sent);
    return sent;
  }

  /** Opens a page with nothing in any cache, until its drawing stands. */
  async visit(file: string, { cpu, line }: Conditions): Promise<Opened> {
    const context = await this.#browser.newContext({ viewport: { width: 800, height: 800 } });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(1)));
    const client = await context.newCDPSession(page);
    if (cpu > 1) await client.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    if (line)
      await client.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: line.latency,
        downloadThroughput: line.throughput,
        uploadThroughput: line.throughput,
      });
    await page.addInitScript(watchDrawing);
    const { port } = this.#server.address() as AddressInfo;
    await page.goto(`http://localhost:${port}/${file}`, { waitUntil: 'commit' });
    // The browser notes its first paint a little after it.
    await page.waitForFunction(
      () => 'painted' in window && performance.getEntriesByName('first-contentful-paint').length > 0,
      null,
      { timeout: 30_000 },
    );
    const painted = await page.evaluate(() => (window as unknown as { painted: number }).painted);
    const { first, shift } = await page.evaluate(() => ({
      first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      shift: (window as unknown as { notes: { shift: number } }).notes.shift,
    }));
    await context.close();
    const fetched: Record<string, number> = {};
    for (const name of new Set(asked)) if (name !== file) fetched[name] = await this.size(name);
    return { painted, first, shift, fetched };
  }
}
