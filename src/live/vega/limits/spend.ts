import { FiguresError } from '../../../own-figures/dataset.ts';
import { countInWords, LIMITS } from '../../../own-figures/limits.ts';
import type { Dataflow } from './vega-types.ts';

/** The limit for each count, and its phrase in an error: `#` is the count, `@` the transform. */
const PHRASES = {
  data: ['rows', 'read # rows of data'],
  rows: ['rows', 'make # rows by @'],
  values: ['rows', 'read # values by @'],
  ticks: ['rows', 'make # ticks of an axis'],
  entries: ['rows', 'make # entries of a legend'],
  bins: ['rows', 'make # bins'],
  colours: ['rows', 'make # colours'],
  cells: ['cells', 'make # cells by @'],
  marks: ['marks', 'draw # marks'],
  letters: ['letters', 'write # letters in a label'],
  side: ['side', 'be # pixels wide or high'],
  views: ['views', 'draw # plots and layers'],
  options: ['marks', 'offer # options in a control'],
  steps: ['steps', 'take # steps of work, with those of @'],
} as const satisfies Record<string, readonly [keyof typeof LIMITS, string]>;

/** How much of each thing an operator would create. */
export type WorkCounts = Partial<Record<keyof typeof PHRASES, number>>;

/** Advice for the author. */
const ADVICE: Readonly<Record<string, string>> = { marks: ' Aggregate or sample the data in the spec.' };

/** Names in Vega that differ from those in Vega-Lite. */
const KNOWN: Readonly<Record<string, string>> = {
  axisticks: 'an axis',
  collect: 'a data set',
  datajoin: 'marks',
  encode: 'an encoding',
  formula: 'calculate',
  kde: 'density',
  legendentries: 'a legend',
  prefacet: 'facet',
  projection: 'a projection',
  scale: 'a scale',
  viewlayout: 'a layout',
};

/**
 * Checks counts against their limits.
 *
 * @throws {FiguresError} for the first that is above.
 */
export function refuse(counts: WorkCounts, by = ''): void {
  for (const [what, count] of Object.entries(counts) as [keyof WorkCounts, number][]) {
    const [limit, phrase] = PHRASES[what];
    const most = LIMITS[limit];
    if (!(count > most)) continue;
    const would = phrase.replace('#', countInWords(count)).replace('@', KNOWN[by] ?? by);
    throw new FiguresError(`This spec would ${would}; the limit is ${countInWords(most)}.${ADVICE[what] ?? ''}`);
  }
}

/** Steps of the current run of each view. */
const taken = new WeakMap<Dataflow, { readonly run: number; steps: number }>();

/**
 * Counts what an operator creates, and adds its steps to those of the current run.
 *
 * @throws {FiguresError} if a limit is exceeded.
 */
export function spend(flow: Dataflow, { steps = 0, ...counts }: WorkCounts, by: string): void {
  refuse(counts, by);
  let run = taken.get(flow);
  const now = flow.stamp();
  if (run?.run !== now) taken.set(flow, (run = { run: now, steps: 0 }));
  run.steps += steps > 0 ? steps : 0;
  refuse({ steps: run.steps }, by);
}
