import { html, nothing, unsafeCSS } from 'lit';

/**
 * Loads a part of the code that is a file of its own.
 *
 * @param load Imports it by its path, which bundlers follow.
 * @param failed How often what it loads has failed since. Where it is said, a part may take its time; any other has ten seconds.
 * @param path Its path or address, where the text of `load` does not name it.
 */
export type LoadPart = <Module>(load: () => Promise<Module>, failed?: number, path?: string) => Promise<Module>;

/** An error whose message is the path of a part that has not come in ten seconds. It may come yet. */
export interface LateError extends Error {
  readonly cause?: Promise<unknown>;
}

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
export const lit: Lit = { html, nothing, sheet: unsafeCSS, loadPart: (load) => load() };
