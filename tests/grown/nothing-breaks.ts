import * as fc from 'fast-check';
import { type Case, cases } from './cases.ts';
import type { Ground } from './ground.ts';

/** So many cases are tried beside each other: most of what one takes is to wait. */
const BESIDE = 20;

/** How a check went. */
export interface Checked {
  readonly seed: number;
  readonly cases: number;
  /** The states that charts came to, with how often. */
  readonly states: Readonly<Record<string, number>>;
  /** The shortest case in which something broke, with what did and the seed; `undefined` where nothing did. */
  readonly report: string | undefined;
}

/**
 * Gives charts and windows whatever can be thought of, and asks that nothing of it is run, nothing fetched that was not named,
 * nothing of the page changed, no page kept busy for more than a second, and every refusal a sentence that can be read.
 *
 * @param wanted How many cases, in round numbers.
 */
export async function nothingBreaks(ground: Ground, wanted: number, seed?: number): Promise<Checked> {
  const states: Record<string, number> = {};
  let count = 0;
  // A batch that is made shorter loses cases; one that is grown has none less.
  const batch = fc.tuple(...Array.from({ length: BESIDE }, () => fc.option(cases, { freq: 1000 })));
  const checked = await fc.check(
    fc.asyncProperty(batch, async (given) => {
      const tried = given.filter((one): one is Case => one !== null);
      const { each, wrong } = await ground.try(tried);
      count += tried.length;
      for (const { state } of each) states[state] = (states[state] ?? 0) + 1;
      const faults = [...wrong, ...each.flatMap((one) => one.wrong)];
      if (faults.length) throw new Error(faults.join('\n'));
    }),
    { numRuns: Math.ceil(wanted / BESIDE), includeErrorInReport: true, ...(seed !== undefined && { seed }) },
  );
  const changed = await ground.differences();
  const report = fc.defaultReportMessage(checked) ?? (changed.length ? changed.join('\n') : undefined);
  return { seed: checked.seed, cases: count, states, report };
}
