import { unsafeCSS } from 'lit';
import tokenCSS from 'virtual:token-css';
import { CareErrorEvent, CareReadyEvent } from './events.ts';
import { lit } from './lit.ts';
import { allowed, warnOnce } from './warn.ts';

/** What the mixin of `care-stat` is handed, so that it need not import it. */
export const statTools = Object.assign(lit, {
  tokens: unsafeCSS(tokenCSS),
  allowed,
  warnOnce,
  CareReadyEvent,
  CareErrorEvent,
});

/** See `statTools`. */
export type StatTools = typeof statTools;
