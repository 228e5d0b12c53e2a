/** The data package as typed rows, one export a table, so that a bundler keeps only those in use. */
import childrenLookedAfterRows from 'virtual:table/children-looked-after';
import claimRows from 'virtual:table/claims';
import reviewFundingRows from 'virtual:table/review-funding';
import servicesSpendingRows from 'virtual:table/services-spending';
import sourceRows from 'virtual:table/sources';
import spendingComparisonRows from 'virtual:table/spending-comparisons';
import type {
  ChildrenLookedAfterRow,
  ClaimRow,
  ReviewFundingRow,
  ServicesSpendingRow,
  SourceRow,
  SpendingComparisonRow,
} from './rows.ts';

export { ends, evidenceKeys, find } from './find.ts';
export type * from './rows.ts';
export { earlySpending, inMillions, inRealTerms, percentChange, perYear } from './series.ts';

/** Every statement, release, report and article that a figure was read in. */
export const sources: readonly SourceRow[] = sourceRows;
/** Figures that organisations put forward, each with its check. */
export const claims: readonly ClaimRow[] = claimRows;
/** Children looked after in England, each year to 31 March. */
export const childrenLookedAfter: readonly ChildrenLookedAfterRow[] = childrenLookedAfterRows;
/** Net current spending on children's services in England, in the money of the day. */
export const servicesSpending: readonly ServicesSpendingRow[] = servicesSpendingRows;
/** Two-point comparisons as charities published them. */
export const spendingComparisons: readonly SpendingComparisonRow[] = spendingComparisonRows;
/** Money called for by the Review and money committed. */
export const reviewFunding: readonly ReviewFundingRow[] = reviewFundingRows;
