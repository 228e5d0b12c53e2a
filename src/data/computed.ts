import { childrenFigures } from './computed/children.ts';
import type { ComputedFigure } from './computed/computed-figure.ts';
import { leaverFigures } from './computed/leavers.ts';
import { otherFigures } from './computed/other.ts';
import { spendingFigures } from './computed/spending.ts';

/** Every figure that no source prints, and that checks a claim or that a reader may quote. */
export const computedFigures: readonly ComputedFigure[] = [
  ...spendingFigures,
  ...childrenFigures,
  ...leaverFigures,
  ...otherFigures,
].map((figure) => ({ geography: 'England', ...figure }));
