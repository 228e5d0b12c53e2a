import { charts, version } from 'virtual:package';
import type { ChartClass, ChartModule } from './element/define.ts';
import { warnOnce } from './element/warn.ts';
import { importFile, loadPart, script } from './import-file.ts';
import type { stat } from './stat/care-stat.mixin.ts';

/** What the first copy of the script leaves on the page, as the property of that symbol. */
const KEY = Symbol.for('care-charts');
const page = globalThis as {
  [KEY]?: { readonly version: string; readonly script: string; readonly charts?: readonly string[] };
};
/** The copy of the script that came first on this page, if it is not this one: it keeps what it knows. */
const earlier = page[KEY];
page[KEY] ??= { version, script, charts: [...charts, 'stat'] };

/** The element with Lit. */
export type Core = typeof import('./element/script-exports.ts');

let evaluated: Promise<Core> | undefined;
/** Evaluates it once it is needed: a second Lit could not create its Trusted Types policy where a strict policy names it once. */
const core = () =>
  (evaluated ??= import('./element/script-exports.ts').then((module) => {
    module.ChartElement.script = script;
    module.ChartElement.lit.loadPart = loadPart;
    return module;
  }));
const requested = new Set<string>();

/** The module of a tag: that of a chart, or the mixin of `care-stat` with the names of its figures. */
type TagModule = ChartModule & { readonly stat?: typeof stat; readonly known: readonly string[] };

/**
 * Loads the module of a chart or of `care-stat` and defines its tag, once. Where that fails, the tag shows its children and
 * fires care-error, and asks again when its reader does (element/stand-in.ts).
 *
 * @param near Whether it is near the viewport. Default yes.
 */
export async function load(tag: string, near = true): Promise<void> {
  if (requested.has(tag)) return;
  requested.add(tag);
  const name = tag.replace('care-', '');
  if (earlier?.charts?.includes(name)) return;
  if (name !== 'stat' && !charts.includes(name)) {
    // A tag of another library begins with care- too: only a name like one of ours is a slip.
    const meant = charts.find((chart) => chart.startsWith(name.slice(0, 3)));
    if (meant && !earlier) warnOnce('warn', `<${tag}> is not a chart; <care-${meant}> is.`);
    return;
  }
  // Fetched while the element is evaluated, so that neither waits for the other. Each figure of care-stat is loaded when a tag names it.
  const made = async (of: Core | Promise<Core>) => {
    const [{ base, statTools, chartClass, ChartElement }, module] = await Promise.all([
      of,
      importFile<TagModule>(name === 'stat' ? 'stat.js' : `charts/${name}.js`),
    ]);
    return (module.stat?.(base, statTools, {
      known: module.known,
      load: (figure) => importFile(`stats/${figure}.js`),
    }) ?? chartClass(ChartElement, module)) as ChartClass;
  };
  // The engine is most of what care-chart waits for.
  if (near && name === 'chart') importFile('care-charts.live.js', 0).catch(() => {});
  try {
    const chart = await made(core());
    (await core()).define(tag, chart);
  } catch (error) {
    loadPart(() => import('./element/again.ts')).then(
      ({ standIn }) => standIn(tag, core, error, made),
      () => requested.delete(tag),
    );
  }
}

if (earlier)
  loadPart(() => import('./element/again.ts'))
    .then(({ warnOfCopy }) => warnOfCopy(earlier, version))
    .catch(() => {});
