import { warnOnce } from './element/warn.ts';

/** For bundlers: imports the module of each chart when its tag comes near, and no other. In Node, where there is no page, it does nothing. */
const load = (): Promise<typeof import('./autoload.ts') | null> =>
  import('./autoload.ts').catch((error: unknown) => {
    warnOnce('error', 'what loads charts could not be loaded; the children of their tags are shown.', error);
    return null;
  });
let page = typeof document === 'undefined' ? null : load();

/**
 * Loads the charts inside a root, and those that are added to it later.
 *
 * Also searches open shadow roots inside it. Call it again for one that is attached later, and where what loads charts could not be loaded.
 * @param root A document, a shadow root or an element. Default the document.
 */
export async function discover(root?: Document | ShadowRoot | Element): Promise<void> {
  if (!page) return;
  const loaded = (await page) ?? (await (page = load()));
  loaded?.discover(root);
}
