import { warnOnce } from './warn.ts';

/** Tells the author that a page has two copies of the script. */
export function warnOfCopy(earlier: { readonly version: string; readonly script: string }, version: string): void {
  warnOnce(
    'warn',
    `version ${earlier.version} is already on this page (${earlier.script}); this copy (${version}) is used only for what it lacks.`,
  );
}
