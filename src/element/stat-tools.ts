import { html, unsafeCSS } from 'lit';
import tokenCSS from 'virtual:token-css';
import { CareErrorEvent, CareReadyEvent } from './events.ts';
import { allowed, warnOnce } from './warn.ts';

/** What the mixin of `care-stat` is handed, so that it need not import it. */
export const statTools = {
  // So that the types name lit alone, and not the package that Lit has html from.
  html: html as typeof html,
  sheet: unsafeCSS,
  tokens: unsafeCSS(tokenCSS),
  allowed,
  warnOnce,
  CareReadyEvent,
  CareErrorEvent,
} as const;

/** See `statTools`. */
export type StatTools = typeof statTools;
