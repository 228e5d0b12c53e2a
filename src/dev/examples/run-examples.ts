import { type Browser, chromium } from 'playwright';
import { launchOptions } from '../browsers/launch.ts';
import { drawExamples, type DrawingOptions } from './draw-examples.ts';
import { ExampleSite } from './example-pages.ts';
import { type ExampleReport, reportOf } from './report.ts';

/** How long a page may take for one drawing, in milliseconds, unless it is told otherwise. */
const PATIENCE = 30_000;

/**
 * Draws specs in plain vega-embed and in `<care-chart spec>` of `cdn/`, and tells what differs and what looks wrong.
 *
 * @param folder Where the data are that specs name, by an address relative to it.
 */
export async function runExamples(
  specs: Readonly<Record<string, unknown>>,
  folder: string,
  options: Partial<DrawingOptions> = {},
): Promise<ExampleReport[]> {
  const site = await ExampleSite.open(folder);
  const own = new RestartedBrowser();
  try {
    const examples = await drawExamples(specs, site, { browser: () => own.get(), patience: PATIENCE, ...options });
    return Array.from(examples, ([name, example]) => reportOf(name, specs[name], example));
  } finally {
    await Promise.all([site.close(), own.close()]);
  }
}

/** A browser that is started when it is first needed, and again after it has ended. */
class RestartedBrowser {
  #browser: Promise<Browser> | undefined;

  get(): Promise<Browser> {
    // Pages that ask at the same time wait for each other, and get the same one.
    return (this.#browser = running(this.#browser));
  }

  async close(): Promise<void> {
    await (await this.#browser)?.close();
  }
}

async function running(last: Promise<Browser> | undefined): Promise<Browser> {
  const browser = await last?.catch(() => undefined);
  return browser?.isConnected() ? browser : chromium.launch(launchOptions());
}
