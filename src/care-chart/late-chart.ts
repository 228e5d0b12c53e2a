import { READER_WAITS } from '../reader-waits.ts';

/**
 * Begins to wait for a chart. It may come after that too.
 *
 * @param tell Called after ten seconds.
 * @returns Ends the wait, and tells whether the chart was late: the first time that it is called.
 */
export function awaitChart(tell: () => void): () => boolean {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    tell();
  }, READER_WAITS);
  return () => {
    clearTimeout(timer);
    const wasLate = isLate;
    isLate = false;
    return wasLate;
  };
}
