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

/** Loads a part of the code as it is. The script for pages takes another (import-file.ts), and so do bundlers (import-part.ts). */
export const importPart: LoadPart = (load) => load();
