import { loaders } from 'virtual:tags';
import { warnOnce } from './element/warn.ts';

/*
 * Stands in for load-tag.ts where a bundler brings the charts (vite.config.ts): a tag’s module is imported, not fetched by
 * an address.
 */

const requested = new Set<string>();

/** Imports the module of a chart, which defines its tag, once. Where that fails, its children stay. */
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
  try {
    await loaders[tag]?.();
  } catch (error) {
    // A tag that is added later asks again.
    requested.delete(tag);
    warnOnce('error', `<${tag}> could not be loaded; its children are shown.`, error);
  }
}
