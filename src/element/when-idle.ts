/** At the latest this much later, in milliseconds: a browser may leave a page without an idle moment though it does nothing. */
const latest = { timeout: 1000 };

/** Does something when the page has nothing else to do. */
export function whenIdle(task: () => void): void {
  // Where there are no idle moments, what is read as a delay is none.
  (globalThis.requestIdleCallback ?? setTimeout)(task, latest as IdleRequestOptions & number);
}
