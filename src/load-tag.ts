import { charts, version } from 'virtual:package';
import type { ChartModule } from './element/define.ts';
import { warnOnce } from './element/warn.ts';
import type { StatSource, stat } from './stat/care-stat.mixin.ts';

const STAT = 'care-stat';
const script = import.meta.url;
const KEY = Symbol.for('care-charts');
const page = globalThis as { [KEY]?: { readonly version: string; readonly script: string } };
/** Whether this copy of the script is the first on the page: the others load nothing. */
export const first = page[KEY] === undefined;
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
export async function load(tag: string, near = true): Promise<void> {
  if (requested.has(tag)) return;
  requested.add(tag);
  if (tag === STAT) return loadStat(tag);
  const name = tag.replace('care-', '');
  if (!charts.includes(name)) {
    // A tag of another library begins with care- too: only a name like one of ours is a slip.
    const meant = charts.find((chart) => chart.startsWith(name.slice(0, 3)));
    if (meant) warnOnce('warn', `<${tag}> is not a chart; <care-${meant}> is.`);
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

if (page[KEY]?.script !== script)
  warnOnce(
    'warn',
    `version ${page[KEY]?.version} is already on this page (${page[KEY]?.script}); this copy (${version}) is not used.`,
  );
