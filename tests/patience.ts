/**
 * How long a test waits for what must come on a page, in milliseconds: only one that has failed waits so long, so that
 * it is told where it waits. No machine is that busy. Tests have no limits; `watchdog.ts` stops one that hangs.
 */
export const PATIENCE = 120_000;
