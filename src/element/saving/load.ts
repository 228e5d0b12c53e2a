import { lit } from '../lit.ts';

/** One serves all charts of the page. */
let code: typeof import('./saved-picture.ts') | undefined;

/** What saves pictures, once `loadSaving()` has loaded it. */
export const saving = (): typeof code => code;

/** Loads what saves pictures. */
export async function loadSaving(): Promise<typeof import('./saved-picture.ts')> {
  return (code ??= await lit.loadPart(() => import('./saved-picture.ts')));
}
