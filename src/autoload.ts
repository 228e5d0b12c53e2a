import { charts, version } from 'virtual:package';
import type { ChartModule } from './element/define.ts';
import { warnOnce } from './element/warn-once.ts';
import { whenIdle } from './element/when-idle.ts';
import type { StatSource, stat } from './stat/care-stat.mixin.ts';

/** The script-tag face: finds `care-*` tags, now and later, and loads the module of each chart it finds. */

const PREFIX = 'care-';
const STAT = 'care-stat';
const script = import.meta.url;
const KEY = Symbol.for('care-charts');
const page = globalThis as { [KEY]?: { readonly version: string; readonly script: string } };
const first = page[KEY] === undefined;
page[KEY] ??= { version, script };

/** The element, and Lit with it: evaluated by the first copy on the page alone, since a second could not have Lit's Trusted Types policy. */
const core = first ? import('./element/script-exports.ts') : null;
const requested = new Set<string>();

/** A module of the package, by its path beside the script. */
const fetched = (path: string): Promise<unknown> => import(/* @vite-ignore */ new URL(path, script).href);

/** Loads the code of `care-stat`, which fetches each figure when it is asked for. Where it cannot be fetched, the children stay. */
async function loadStat(tag: string): Promise<void> {
  try {
    const code = fetched('stat.js') as Promise<{ stat: typeof stat; known: readonly string[] }>;
    code.catch(() => {});
    const element = await core;
    if (!element || customElements.get(tag)) return;
    const { stat: made, known } = await code;
    const load = (figure: string) => fetched(`stats/${figure}.js`) as ReturnType<StatSource['load']>;
    customElements.define(tag, made(element.base, element.statParts, { known, load }));
  } catch (error) {
    warnOnce('error', `<${tag}> could not be loaded; what stands inside it stays.`, error);
  }
}

/**
 * Loads the module of a chart. A chart that cannot be fetched keeps its children, and says so.
 *
 * @param near Whether it is about to be seen.
 */
async function load(tag: string, near = true): Promise<void> {
  if (requested.has(tag)) return;
  requested.add(tag);
  if (tag === STAT) return loadStat(tag);
  const name = tag.slice(PREFIX.length);
  if (!charts.includes(name)) {
    warnOnce('warn', `<${tag}> is not a chart. The charts are: ${charts.map((chart) => PREFIX + chart).join(', ')}.`);
    return;
  }
  // The chart is asked for at once, whether or not the element has been evaluated.
  const artifact = fetched(`charts/${name}.js`) as Promise<ChartModule>;
  artifact.catch(() => {});
  // Most of what a chart of own figures waits for.
  if (near && name === 'chart') fetched('care-charts.live.js').catch(() => {});
  const element = await core;
  if (!element) return;
  const { ChartElement, chartClass, define, failedClass } = element;
  ChartElement.script = script;
  try {
    define(tag, chartClass(ChartElement, await artifact));
  } catch (error) {
    warnOnce('error', `<${tag}> could not be loaded; what stands inside it stays.`, error);
    define(tag, failedClass(ChartElement, error));
  }
}

/** Charts near the viewport load at once, the others when the page is idle. */
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
  if (element.localName.startsWith(PREFIX) && !customElements.get(element.localName)) {
    const { top } = element.getBoundingClientRect();
    // What is in view is asked for before the first frame. What is not displayed is at 0.
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
 * Loads the charts inside a root, and those added to it later.
 *
 * Shadow roots that are open when they are seen are searched too; pass one that is attached later.
 * @param root A document, a shadow root or an element. Default the document.
 */
export function discover(root: Document | ShadowRoot | Element = document): void {
  if (!first) return;
  for (const element of root.querySelectorAll('*')) found(element);
  if (watchedRoots.has(root)) return;
  watchedRoots.add(root);
  changes.observe(root, { childList: true, subtree: true });
}

if (first) discover();
else if (page[KEY]?.script !== script)
  warnOnce(
    'warn',
    `version ${page[KEY]?.version} is on this page already (${page[KEY]?.script}); this copy (${version}) steps aside.`,
  );
