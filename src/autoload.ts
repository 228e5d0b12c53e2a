import { charts, version } from 'virtual:package';
import type { ChartModule } from './element/define.ts';
import { warnOnce } from './element/warn.ts';
import { whenIdle } from './element/when-idle.ts';
import type { StatSource, stat } from './stat/care-stat.mixin.ts';

/*
 * The script for pages. In order:
 *
 *     1 the first copy on the page evaluates the element (element/script-exports.ts)
 *     2 found()     a care-* tag of the page, now or later (discover())
 *     3 load()      near the viewport at once, otherwise when the page is idle: fetches charts/<name>.js
 *     4 element/define.ts  makes the class of the chart from its module, and defines the tag
 *
 * care-stat has a module of its own, stat.js: loadStat().
 */

const PREFIX = 'care-';
const STAT = 'care-stat';
const script = import.meta.url;
const KEY = Symbol.for('care-charts');
const page = globalThis as { [KEY]?: { readonly version: string; readonly script: string } };
const first = page[KEY] === undefined;
page[KEY] ??= { version, script };

/** The element with Lit, evaluated only by the first copy on the page: a second Lit could not create its Trusted Types policy again. */
const core = first ? import('./element/script-exports.ts') : null;
const requested = new Set<string>();

/** Imports a module by its path relative to the script. */
const importFile = (path: string): Promise<unknown> => import(/* @vite-ignore */ new URL(path, script).href);

/** Loads the mixin of `care-stat` and defines the tag. Where that fails, its children stay. Each figure is loaded when a tag names it. */
async function loadStat(tag: string): Promise<void> {
  try {
    const code = importFile('stat.js') as Promise<{ stat: typeof stat; known: readonly string[] }>;
    code.catch(() => {});
    const element = await core;
    if (!element || customElements.get(tag)) return;
    const { stat: mixin, known } = await code;
    const load = (figure: string) => importFile(`stats/${figure}.js`) as ReturnType<StatSource['load']>;
    customElements.define(tag, mixin(element.base, element.statTools, { known, load }));
  } catch (error) {
    warnOnce('error', `<${tag}> could not be loaded; its children are shown.`, error);
  }
}

/**
 * Loads the module of a chart and defines its tag, once. Where that fails, the chart shows its children and fires care-error.
 *
 * @param near Whether it is near the viewport. Default yes.
 */
async function load(tag: string, near = true): Promise<void> {
  if (requested.has(tag)) return;
  requested.add(tag);
  if (tag === STAT) return loadStat(tag);
  const name = tag.slice(PREFIX.length);
  if (!charts.includes(name)) {
    // A tag of another library begins with care- too: only a name like one of ours is a slip.
    const meant = charts.find((chart) => chart.startsWith(name.slice(0, 3)));
    if (meant) warnOnce('warn', `<${tag}> is not a chart; <${PREFIX + meant}> is.`);
    return;
  }
  // Fetched before the element is evaluated, so that neither waits for the other.
  const artifact = importFile(`charts/${name}.js`) as Promise<ChartModule>;
  artifact.catch(() => {});
  // The engine is most of what care-chart waits for.
  if (near && name === 'chart') importFile('care-charts.live.js').catch(() => {});
  const element = await core;
  if (!element) return;
  const { ChartElement, chartClass, define, failedClass } = element;
  ChartElement.script = script;
  try {
    define(tag, chartClass(ChartElement, await artifact));
  } catch (error) {
    warnOnce('error', `<${tag}> could not be loaded; its children are shown.`, error);
    define(tag, failedClass(ChartElement, error));
  }
}

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
  if (element.localName.startsWith(PREFIX) && !customElements.get(element.localName)) {
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
    `version ${page[KEY]?.version} is already on this page (${page[KEY]?.script}); this copy (${version}) is not used.`,
  );
