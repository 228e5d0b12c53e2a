/** The hashes of the script and its stylesheet, by their names. */
export type Hashes = Readonly<Record<string, string>>;

/**
 * The hashes that the build wrote beside the script (`integrity.js`).
 *
 * @returns `undefined` where the address has no version in it: files there may be replaced by those of the next, and a hash
 * would then refuse them; also where the hashes cannot be had.
 */
export async function publishedHashes(script: string | null, version: string): Promise<Hashes | undefined> {
  if (!script || !isPinned(script, version)) return undefined;
  const file = new URL('integrity.js', script).href;
  return (import(/* @vite-ignore */ /* webpackIgnore: true */ file) as Promise<{ default: Hashes }>).then(
    ({ default: hashes }) => hashes,
    () => undefined,
  );
}

/** Whether an address names the version: `/care-charts/0.1.0/care-charts.js`, `/npm/care-charts@0.1.0/cdn/care-charts.js`. */
function isPinned(script: string, version: string): boolean {
  return new URL(script).pathname.split(/[/@]/).some((part) => part === version || part === `v${version}`);
}
