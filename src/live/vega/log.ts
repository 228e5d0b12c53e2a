import type { LoggerInterface } from 'vega';

/** What Vega and Vega-Lite said of a spec. */
export interface Log {
  readonly logger: LoggerInterface;
  /** What an author should know of a spec that was drawn all the same. */
  readonly warnings: string[];
  /** What kept something from being drawn. */
  readonly errors: Error[];
  /** Is told what goes wrong once the drawing stands, instead of keeping it. */
  later?: (error: Error) => void;
}

/** How much is kept of what is said: expressions can say something of each row. */
const MOST = 20;
const LONGEST = 500;

/** Said of every plot that is fitted to its width alone. */
const NEEDLESS = /^Dropping "fit-y"/;

/** Keeps what is said instead of writing it on the page's console. */
export function newLog(): Log {
  const warnings: string[] = [];
  const errors: Error[] = [];
  // Vega calls these as functions of its own.
  const logger: LoggerInterface = {
    level: (() => logger) as LoggerInterface['level'],
    error: (...messages: readonly unknown[]) => {
      const error = messages[0] instanceof Error ? messages[0] : new Error(messages.map(String).join(' '));
      if (log.later) log.later(error);
      else if (errors.length < MOST) errors.push(error);
      return logger;
    },
    warn: (...messages: readonly unknown[]) => {
      const text = messages.map(String).join(' ');
      if (!NEEDLESS.test(text) && !warnings.includes(text) && warnings.length < MOST)
        warnings.push(text.slice(0, LONGEST));
      return logger;
    },
    info: () => logger,
    debug: () => logger,
  };
  const log: Log = { logger, warnings, errors };
  return log;
}
