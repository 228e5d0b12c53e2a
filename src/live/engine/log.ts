import type { LoggerInterface } from 'vega';

/** What Vega and Vega-Lite said of a spec. */
export interface Log {
  readonly logger: LoggerInterface;
  /** What an author should know of a spec that was drawn all the same. */
  readonly warnings: string[];
  /** What kept something from being drawn. */
  readonly errors: Error[];
}

/** How much is kept of what is said: expressions can say something of each row. */
const MOST = 20;
const LONGEST = 500;

/** Said of every plot that is fitted to its width alone. */
const NEEDLESS = /^Dropping "fit-y"/;

/**
 * Keeps what is said instead of writing it on the page's console.
 *
 * @param failed Is told of each error.
 */
export function newLog(failed: (error: Error) => void = () => {}): Log {
  const warnings: string[] = [];
  const errors: Error[] = [];
  // Vega calls these as functions of its own.
  const logger: LoggerInterface = {
    level: (() => logger) as LoggerInterface['level'],
    error: (...said: readonly unknown[]) => {
      const error = said[0] instanceof Error ? said[0] : new Error(said.map(String).join(' '));
      if (errors.length < MOST) errors.push(error);
      failed(error);
      return logger;
    },
    warn: (...said: readonly unknown[]) => {
      const text = said.map(String).join(' ');
      if (!NEEDLESS.test(text) && !warnings.includes(text) && warnings.length < MOST)
        warnings.push(text.slice(0, LONGEST));
      return logger;
    },
    info: () => logger,
    debug: () => logger,
  };
  return { logger, warnings, errors };
}
