import { html, nothing, unsafeCSS } from 'lit';

/** The functions of Lit that templates and stylesheets need. */
export const lit = { html, nothing, sheet: unsafeCSS } as const;

/** Handed to code that is bundled by itself, so that no file brings a second Lit. */
export type Lit = typeof lit;
