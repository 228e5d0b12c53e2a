import { warnOnce } from './warn.ts';

/** What an author hardly writes as words that stand in for a chart. */
const PAGE =
  'h1,h2,h3,h4,h5,h6,header,footer,main,nav,section,article,aside,form,script:not([type="application/json"])';

/** More letters than a sentence that stands in for a chart. */
const LONG = 600;

/**
 * Tells the author, once, where a tag has swallowed what follows it: browsers do not close `<care-x />`, so that the rest
 * of its parent becomes children of the tag, which a chart does not show.
 */
export function warnSwallowed(tag: Element): void {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => warnSwallowed(tag), { once: true });
    return;
  }
  // A parser that misses the closing tag leaves nothing after it in its parent, not even white space.
  if (tag.nextSibling) return;
  const { localName: name } = tag;
  // A figure is what stands in for the chart (markup/figure-html.ts).
  const held = [...tag.children].filter(({ localName }) => localName !== 'figure');
  const all = held.flatMap((child) => [child, ...child.querySelectorAll('*')]);
  const words = held.reduce(
    (sum, { localName, textContent }) => sum + (/^(?:table|script)$/.test(localName) ? 0 : (textContent?.length ?? 0)),
    0,
  );
  if (words > LONG || all.some((element) => element.localName.startsWith('care-') || element.matches(PAGE)))
    warnOnce(
      'warn',
      `<${name}> holds what seems to be the rest of the page, which is not shown: browsers do not close <${name} />. Write <${name}></${name}>.`,
    );
}
