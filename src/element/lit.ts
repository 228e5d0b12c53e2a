import { html, nothing } from 'lit';

/** The functions of Lit that templates need. */
export const lit = { html, nothing } as const;

/** Handed to code that is bundled by itself, so that no file brings a second Lit. */
export type Lit = typeof lit;
