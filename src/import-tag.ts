import { loaders } from 'virtual:tags';
import { CareErrorEvent } from './element/events.ts';
import { warnOnce } from './element/warn.ts';
import { READER_WAITS } from './reader-waits.ts';

/*
 * Stands in for load-tag.ts where a bundler brings the charts (vite.config.ts): a tag’s module is imported, not fetched by
 * an address.
 */

const requested = new Set<string>();

/** Asks again for the module of a tag that has not come, when an attribute of one changes. */
const changes =
  typeof MutationObserver === 'undefined'
    ? null
    : new MutationObserver((records) => {
        for (const { target } of records) if (target instanceof Element) void load(target.localName);
      });

/** Tells author and page that the module of a tag has not come: its tags fire care-error. */
function tell(tag: string, error: unknown): void {
  warnOnce('error', `<${tag}> could not be loaded; its children are shown.`, error);
  for (const element of document.querySelectorAll(tag)) {
    changes?.observe(element, { attributes: true });
    element.dispatchEvent(new CareErrorEvent(error));
  }
}

/**
 * Imports the module of a chart, which defines its tag, once. Where that fails, or takes ten seconds, its children stay and
 * it is told of. What fails is asked for again when an attribute changes or a tag is added, by the address that the bundler
 * gave it: what it answered with stays until the page is loaded again where the browser keeps it.
 */
export async function load(tag: string): Promise<void> {
  if (requested.has(tag)) return;
  requested.add(tag);
  const known = Object.keys(loaders);
  if (!known.includes(tag)) {
    // A tag of another library begins with care- too: only a name like one of ours is a slip.
    const meant = known.find((other) => other.startsWith(tag.slice(0, 'care-'.length + 3)));
    if (meant) warnOnce('warn', `<${tag}> is not a chart; <${meant}> is.`);
    return;
  }
  const timer = setTimeout(() => tell(tag, new Error('it has not come in ten seconds')), READER_WAITS);
  try {
    await loaders[tag]?.();
    if (!customElements.get(tag)) throw new Error('its module does not define it');
  } catch (error) {
    requested.delete(tag);
    tell(tag, error);
  } finally {
    clearTimeout(timer);
  }
}
