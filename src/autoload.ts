// In this order the script compresses best (tests/package/budgets.test.ts).
import 'virtual:package';
import './element/warn.ts';
import { whenIdle } from './element/when-idle.ts';
import { load } from './load-tag.ts';

/*
 * The script for pages. In order:
 *
 *     1 found()     a care-* tag of the page, now or later (discover())
 *     2 load()      near the viewport at once, otherwise when the page is idle: fetches charts/<name>.js, and evaluates the
 *                   element (element/script-exports.ts), unless an earlier copy of the script knows the tag
 *     3 element/define.ts  makes the class of the chart from its module, and defines the tag
 *
 * care-stat has a module of its own, stat.js: loadStat().
 */

/** Loads charts near the viewport at once, the others when the page is idle. */
const approach =
  typeof IntersectionObserver === 'undefined'
    ? null
    : new IntersectionObserver(
        (entries) => {
          for (const { target, isIntersecting } of entries) {
            approach?.unobserve(target);
            if (isIntersecting) void load(target.localName);
            else whenIdle(() => void load(target.localName, false));
          }
        },
        { rootMargin: '100% 0px' },
      );

function found(element: Element): void {
  if (element.localName.startsWith('care-') && !customElements.get(element.localName)) {
    const { top } = element.getBoundingClientRect();
    // A chart in the viewport need not wait for the observer, which reports after the first frame. A chart that is not displayed has its top at 0.
    if (approach && !(top > 0 && top < innerHeight) && element.getAttribute('loading') !== 'eager')
      approach.observe(element);
    else void load(element.localName);
  }
  if (element.shadowRoot) discover(element.shadowRoot);
}

const watchedRoots = new WeakSet<Node>();
const changes = new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      found(node);
      for (const element of node.querySelectorAll('*')) found(element);
    }
});

/**
 * Loads the charts inside a root, and those that are added to it later.
 *
 * Also searches open shadow roots inside it. Call it again for one that is attached later.
 * @param root A document, a shadow root or an element. Default the document.
 */
export function discover(root: Document | ShadowRoot | Element = document): void {
  for (const element of root.querySelectorAll('*')) found(element);
  if (watchedRoots.has(root)) return;
  watchedRoots.add(root);
  changes.observe(root, { childList: true, subtree: true });
}

discover();
