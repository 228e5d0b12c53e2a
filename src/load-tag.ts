import { charts, version } from 'virtual:package';
import type { ChartModule } from './element/define.ts';
import { warnOnce } from './element/warn.ts';
import type { StatSource, stat } from './stat/care-stat.mixin.ts';

const STAT = 'care-stat';
const script = import.meta.url;
const KEY = Symbol.for('care-charts');
const page = globalThis as {
  [KEY]?: { readonly version: string; readonly script: string; readonly charts?: readonly string[] };
};
/** The copy of the script that came first on this page, if it is not this one: it keeps what it knows. */
const earlier = page[KEY];
page[KEY] ??= { version, script, charts: [...charts, 'stat'] };

let evaluated: Promise<typeof import('./element/script-exports.ts')> | undefined;
/** The element with Lit, evaluated once it is needed: a second Lit could not create its Trusted Types policy where a strict policy names it once. */
const core = () => (evaluated ??= import('./element/script-exports.ts'));
const requested = new Set<string>();

/** Imports a module by its path relative to the script. */
const importFile = (path: string): Promise<unknown> => import(/* @vite-ignore */ new URL(path, script).href);

/** Loads the mixin of `care-stat` and defines the tag. Where that fails, its children stay. Each figure is loaded when a tag names it. */
async function loadStat(tag: string): Promise<void> {
  try {
    const code = importFile('stat.js') as Promise<{ stat: typeof stat; known: readonly string[] }>;
    code.catch(() => {});
    const { base, statTools } = await core();
    const { stat: mixin, known } = await code;
    if (customElements.get(tag)) return;
    const load = (figure: string) => importFile(`stats/${figure}.js`) as ReturnType<StatSource['load']>;
    customElements.define(tag, mixin(base, statTools, { known, load }));
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
  const name = tag.replace('care-', '');
  if (earlier?.charts?.includes(name)) return;
  if (tag === STAT) return loadStat(tag);
  if (!charts.includes(name)) {
    // A tag of another library begins with care- too: only a name like one of ours is a slip.
    const meant = charts.find((chart) => chart.startsWith(name.slice(0, 3)));
    if (meant && !earlier) warnOnce('warn', `<${tag}> is not a chart; <care-${meant}> is.`);
    return;
  }
  // Fetched before the element is evaluated, so that neither waits for the other.
  const artifact = importFile(`charts/${name}.js`) as Promise<ChartModule>;
  artifact.catch(() => {});
  // The engine is most of what care-chart waits for.
  if (near && name === 'chart') importFile('care-charts.live.js').catch(() => {});
  let element: Awaited<ReturnType<typeof core>> | undefined;
  try {
    element = await core();
    const { ChartElement, chartClass, define } = element;
    ChartElement.script = script;
    define(tag, chartClass(ChartElement, await artifact));
  } catch (error) {
    warnOnce('error', `<${tag}> could not be loaded; its children are shown.`, error);
    element?.define(tag, element.failedClass(element.ChartElement, error));
  }
}

if (earlier)
  warnOnce(
    'warn',
    `version ${earlier.version} is already on this page (${earlier.script}); this copy (${version}) is used only for what it lacks.`,
  );
