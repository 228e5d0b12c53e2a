/** Does something when the page has nothing else to do. */
export function whenIdle(task: () => void): void {
  (globalThis.requestIdleCallback ?? setTimeout)(task);
}
