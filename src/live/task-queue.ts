/** Yields to the page, so that it can respond to its reader and paint. */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/**
 * Waits until a chart may go on: see `newTurn()`.
 *
 * @param signal Rejects if aborted meanwhile.
 */
export type Turn = (signal?: AbortSignal) => Promise<void>;

/** A chart that waits. */
interface Waiting {
  readonly began: number;
  readonly go: () => void;
}

const waiting: Waiting[] = [];
let isServing = false;

const first = (): Waiting | undefined =>
  waiting.reduce<Waiting | undefined>((least, one) => (least && least.began <= one.began ? least : one), undefined);

/** Lets one chart go on in each task of the page, for as long as some wait. Between two charts the page has a task of its own, so that it can paint and other charts can come. */
async function serve(): Promise<void> {
  if (isServing) return;
  isServing = true;
  let before: number | undefined;
  while (waiting.length) {
    await (first()?.began === before ? nextTask() : new Promise((resolve) => setTimeout(resolve)));
    const next = first();
    if (!next) break;
    waiting.splice(waiting.indexOf(next), 1);
    before = next.began;
    next.go();
  }
  isServing = false;
}

/**
 * The turn of a chart. Many charts at once take a task for each step, and do not block the page; of those that wait, the one that began first goes on, so that the first is there long before the last.
 *
 * @param began When its code was asked for, in milliseconds since the page began. Default now.
 */
export function newTurn(began = performance.now()): Turn {
  return async (signal) => {
    await new Promise<void>((go) => {
      waiting.push({ began, go });
      void serve();
    });
    signal?.throwIfAborted();
  };
}
