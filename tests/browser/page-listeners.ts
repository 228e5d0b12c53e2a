import type { Page } from 'playwright';

type Counted = Window & { readonly listening: Map<string, number> };

/** Counts, from before a page is asked for, what listens to its window, its document and their root elements. */
export function countPageListeners(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const listening = new Map<string, number>();
    Object.assign(window, { listening });
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const ofPage = (target: EventTarget): boolean =>
      target === window || target === document || target === document.documentElement || target === document.body;
    const count = (type: string, by: number) => listening.set(type, (listening.get(type) ?? 0) + by);
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const { signal = null } = typeof options === 'object' ? options : {};
      if (ofPage(this ?? window) && !signal?.aborted) {
        count(type, 1);
        if (signal) addEventListener.call(signal, 'abort', () => count(type, -1));
      }
      addEventListener.call(this ?? window, type, listener, options);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      if (ofPage(this ?? window)) count(type, -1);
      removeEventListener.call(this ?? window, type, listener, options);
    };
  });
}

/** How many listen to the page now, by type of event. */
export function pageListeners(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => Object.fromEntries((window as unknown as Counted).listening.entries()));
}
