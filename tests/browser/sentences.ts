import type { Locator } from 'playwright';
import type { ChartHost } from '../../src/element/host.ts';

/** The sentences of the view that a chart shows, one for each row: what its points must say. No page can ask for them, so this looks inside. */
export const sentencesOf = (chart: Locator): Promise<readonly string[]> =>
  chart.evaluate((element) => (element as unknown as { readonly host: ChartHost }).host.shown()?.points ?? []);
