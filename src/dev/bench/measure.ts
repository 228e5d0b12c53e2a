import type { Browser, Page } from 'playwright';
import type { BenchSite } from './bench-site.ts';
import { type Noted, watch } from './watch.ts';

/** How fast a reader's line and machine are. */
export interface Conditions {
  readonly name: string;
  /** How much slower than here scripts run. */
  readonly cpu: number;
  /** The line: the wait for each answer in milliseconds, and bytes in a second. */
  readonly line?: { readonly latency: number; readonly throughput: number };
}

/** As fast as this machine is; a slow mobile line with a slow machine, as Lighthouse and WebPageTest have it: 150 ms there and back, 1.6 Mbit/s; and the same with the wait that Lighthouse has for each request. */
export const CONDITIONS: readonly Conditions[] = [
  { name: 'fast', cpu: 1 },
  { name: 'slow', cpu: 4, line: { latency: 150, throughput: 200_000 } },
  { name: 'far', cpu: 4, line: { latency: 560, throughput: 200_000 } },
];

/** What one opening of a page came to. Times are milliseconds since navigation. */
export interface Opening {
  readonly first: number;
  readonly last: number;
  /** `null` where no pointer is told a figure within ten seconds. */
  readonly told: number | null;
  readonly blocking: number;
  /** The longest task, until the page was read to its end: once it stands, as fast as this machine is. */
  readonly longest: number;
  readonly shift: number;
  /** Bytes and number of all files, the page among them. */
  readonly bytes: number;
  readonly requests: number;
  /** Bytes of scripts' heap and DOM, once all is drawn and collected; `null` where the browser does not measure them. */
  readonly memory: number | null;
}

/** How long a pointer waits to be told. */
const PATIENCE = 10_000;

/** Opens a page with nothing in any cache, points at a mark where marks tell anything, reads it to its end, and gives what it came to. */
export async function measure(
  browser: Browser,
  site: BenchSite,
  { file, tells = false }: { readonly file: string; readonly tells?: boolean },
  conditions: Conditions,
): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  const page = await context.newPage();
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname.slice(1)));
  const client = await context.newCDPSession(page);
  if (conditions.cpu > 1) await client.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpu });
  if (conditions.line)
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: conditions.line.latency,
      downloadThroughput: conditions.line.throughput,
      uploadThroughput: conditions.line.throughput,
    });
  // tsx names functions by a helper that pages do not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(watch);
  await page.goto(site.address + file, { waitUntil: 'commit' });
  // A hundred charts of a slow library take more than a minute on a busy machine.
  await page.waitForFunction(() => (document as unknown as { noted: Noted }).noted.last !== undefined, null, {
    timeout: 300_000,
  });
  if (tells) await point(page);
  const { first = NaN, last = NaN, told = null, blocking, shift } = await notedOf(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await readThrough(page);
  const { longest } = await notedOf(page);
  const memory = await memoryOf(page);
  await context.close();
  const files = [...asked].filter((name) => name);
  const bytes = files.reduce((sum, name) => sum + site.size(name), 0);
  return { first, last, told, blocking, longest, shift, bytes, requests: files.length, memory };
}

const notedOf = (page: Page): Promise<Noted> =>
  page.evaluate(() => ({ ...(document as unknown as { noted: Noted }).noted }));

/** Moves a pointer to and from a mark of the first chart until its figure is told. */
async function point(page: Page): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end && (await notedOf(page)).told === undefined) {
    const spot = await page.evaluate(() =>
      (document as unknown as { spot: () => { x: number; y: number } | null }).spot(),
    );
    if (spot) {
      await page.mouse.move(spot.x - 2, spot.y);
      await page.mouse.move(spot.x, spot.y);
    }
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }
}

/** Reads the page to its end, so that every chart is drawn, and goes back to its top. */
async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    for (const section of document.querySelectorAll('section')) {
      section.scrollIntoView();
      const isIdle = (): boolean => (section.firstElementChild as { state?: string } | null)?.state === 'idle';
      do await frame();
      while (isIdle());
    }
    scrollTo(0, 0);
    await frame();
  });
}

/** Scripts' heap and DOM of the page, after a collection, as the browser itself counts them. */
async function memoryOf(page: Page): Promise<number | null> {
  return page.evaluate(async () => {
    const measured = performance as Performance & {
      measureUserAgentSpecificMemory: () => Promise<{ bytes: number }>;
    };
    return measured.measureUserAgentSpecificMemory().then(
      ({ bytes }) => bytes,
      () => null,
    );
  });
}
