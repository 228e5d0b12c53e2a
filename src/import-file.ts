import type { ImportFile } from './artifact.ts';

/** The address of this script. */
export const script = import.meta.url;

/** What the first copy of the script leaves on the page, as the property of that symbol. */
export const KEY = Symbol.for('care-charts');

/** How often each file has failed, by its address: all parts of the script on a page count together. */
type Failures = Record<string, number | undefined>;

/** An error whose message is the address of a file that has not come in ten seconds. It may come yet. */
export interface LateError extends Error {
  readonly cause?: Promise<unknown>;
}

/**
 * Imports a file, and after a failure asks for it by another address: a browser keeps what it could not read for as long as
 * the page lives.
 *
 * @throws what the browser says of it; a `LateError` after ten seconds; also of a file that is empty.
 */
export const importFile: ImportFile = async <Module>(path: string): Promise<Module> => {
  const { href } = new URL(path, script);
  const failures = ((globalThis as Record<symbol, unknown>)[KEY] ?? {}) as Failures;
  const times = failures[href];
  const asked = import(/* @vite-ignore */ /* webpackIgnore: true */ times ? `${href}?${times}` : href);
  const late = new Promise<never>((_, fail) => setTimeout(() => fail(Error(href, { cause: asked })), 1e4));
  try {
    const module = await Promise.race([asked, late]);
    for (const _ in module) return module as Module;
    throw href;
  } catch (error) {
    failures[href] = (times ?? 0) + 1;
    (error as LateError).cause?.then(
      () => (failures[href] = times),
      () => {},
    );
    throw error;
  }
};
