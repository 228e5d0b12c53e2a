import type { LoggerInterface } from 'vega';

/** Messages of Vega and Vega-Lite on one spec. */
export interface Log {
  readonly logger: LoggerInterface;
  /** Warnings on a spec that was drawn. */
  readonly warnings: string[];
  /** Errors that prevented drawing. */
  readonly errors: Error[];
  /** Called for errors after the chart was drawn. They are then not kept. */
  later?: (error: Error) => void;
}

/** The most messages, and characters of one, that are kept: expressions may log one for each row. */
const MOST = 20;
const LONGEST = 500;

/** Logged for every plot that is fitted to its width only. */
const NEEDLESS = /^Dropping "fit-y"/;

/** Logged as an error for a spec that is drawn all the same. */
const DRAWN_ALL_THE_SAME = /^Animation involving facet, layer, or concat/;

/** A logger that keeps messages instead of writing them to the console. */
export function newLog(): Log {
  const warnings: string[] = [];
  const errors: Error[] = [];
  // Vega calls these detached.
  const logger: LoggerInterface = {
    level: (() => logger) as LoggerInterface['level'],
    error: (...messages: readonly unknown[]) => {
      if (DRAWN_ALL_THE_SAME.test(String(messages[0]))) return logger.warn(...messages);
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
