/** How long a reader waits for a file before she is told, in milliseconds. */
export const READER_WAITS = 10_000;
