import { html, nothing } from 'lit';

/** What Lit's templates are made with. */
export const lit = { html, nothing } as const;

/** What code that is loaded by itself is handed, so that it never brings a second Lit. */
export type Lit = typeof lit;
