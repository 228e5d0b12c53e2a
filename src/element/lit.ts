import { html, nothing } from 'lit';

/** Handed to code that is bundled by itself, so that no file brings a second Lit. */
export interface Lit {
  readonly html: typeof html;
  readonly nothing: typeof nothing;
}

/** The functions of Lit that templates need. */
export const lit: Lit = { html, nothing };
