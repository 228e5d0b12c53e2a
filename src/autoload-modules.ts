/** For bundlers: imports the module of each chart when its tag comes near, and no other. In Node, where there is no page, it does nothing. */
const page = typeof document === 'undefined' ? null : import('./autoload.ts');

/**
 * Loads the charts inside a root, and those that are added to it later.
 *
 * Also searches open shadow roots inside it. Call it again for one that is attached later.
 * @param root A document, a shadow root or an element. Default the document.
 */
export async function discover(root?: Document | ShadowRoot | Element): Promise<void> {
  (await page)?.discover(root);
}
