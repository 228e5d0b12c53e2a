import { FiguresError } from '../../../figures/figures.ts';
import { inWords, LIMITS } from '../limits.ts';

/** Counts work, in steps of about the same cost. @throws {FiguresError} where one run of the drawing takes too many. */
export type Spend = (steps: number) => void;

/** Counts the steps of all expressions in one run of a drawing; the next run begins anew. */
export function counter(run: () => number): Spend {
  let current = -1;
  let spent = 0;
  return (steps) => {
    const now = run();
    if (now !== current) {
      current = now;
      spent = 0;
    }
    spent += steps;
    if (spent > LIMITS.steps)
      throw new FiguresError(
        `The expressions of this spec take more than ${inWords(LIMITS.steps)} steps for one drawing, which is the most. Aggregate or sample the data first.`,
      );
  };
}
