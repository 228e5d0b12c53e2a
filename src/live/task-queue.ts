/** Resolves when the last queued chart has yielded. */
let tail: Promise<void> = Promise.resolve();

/** Yields to the page, so that it can respond to its reader and paint. */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/**
 * Waits until all earlier callers have yielded: many charts at once take one task each, and do not block the page.
 *
 * @param signal Rejects if aborted meanwhile.
 */
export async function turn(signal?: AbortSignal): Promise<void> {
  const before = tail;
  tail = before.then(nextTask);
  await before;
  signal?.throwIfAborted();
}
