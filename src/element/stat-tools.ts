import { html, unsafeCSS } from 'lit';
import tokenCSS from 'virtual:token-css';
import { CareErrorEvent, CareReadyEvent } from './events.ts';
import { warnOnce } from './warn-once.ts';
import { allowed } from './warn-value.ts';

/** What `care-stat` is made with, so that its code can import nothing. */
export const statParts = {
  html,
  sheet: unsafeCSS,
  tokens: unsafeCSS(tokenCSS),
  allowed,
  warnOnce,
  CareReadyEvent,
  CareErrorEvent,
} as const;

/** The type of what it is made with. */
export type StatParts = typeof statParts;
