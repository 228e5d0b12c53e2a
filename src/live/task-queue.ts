/** Resolves when the last queued chart has yielded. */
let tail: Promise<void> = Promise.resolve();

/** Lets the page do what else it has to do, between one piece of work and the next: answer its reader, paint. */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/**
 * Waits until it is one's turn to read, tell or draw a chart: many that come together take a task each, and never hold up the page as one.
 *
 * @param signal Ends what nobody waits for any more.
 */
export async function turn(signal?: AbortSignal): Promise<void> {
  const before = tail;
  tail = before.then(nextTask);
  await before;
  signal?.throwIfAborted();
}
