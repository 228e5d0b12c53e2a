import { html, nothing, unsafeCSS } from 'lit';
import { importPart, type LoadPart } from './load-part.ts';

/** Handed to code that is bundled by itself, so that no file brings a second Lit. */
export interface Lit {
  readonly html: typeof html;
  readonly nothing: typeof nothing;
  /** Makes a stylesheet of a text. */
  readonly sheet: typeof unsafeCSS;
  /** Default: imports it. The script for pages, whose files no bundler has put together, asks again for one that has failed (import-file.ts). */
  loadPart: LoadPart;
}

/** The functions of Lit that templates and stylesheets need. Its type is written out, so that types of the package name lit alone. */
export const lit: Lit = { html, nothing, sheet: unsafeCSS, loadPart: importPart };
