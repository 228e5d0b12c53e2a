/** In milliseconds. Without it, a browser may never report a page as idle, even one that does nothing. */
const latest = { timeout: 1000 };

/** Runs a task when the page is idle, after a second at the latest. */
export function whenIdle(task: () => void): void {
  // Browsers without requestIdleCallback: setTimeout reads the options as a delay of 0.
  (globalThis.requestIdleCallback ?? setTimeout)(task, latest as IdleRequestOptions & number);
}
