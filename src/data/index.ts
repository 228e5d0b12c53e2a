/** The data package as typed rows: an export for each table, so that a bundler leaves out those that are not imported. */
import assessmentFactorRows from 'virtual:table/assessment-factors';
import careLeaverActivityRows from 'virtual:table/care-leaver-activity';
import childrenLookedAfterRows from 'virtual:table/children-looked-after';
import claimRows from 'virtual:table/claims';
import conflictRows from 'virtual:table/conflicts';
import emotionalHealthRows from 'virtual:table/emotional-health';
import eventRows from 'virtual:table/events';
import figureRows from 'virtual:table/figures';
import leavingCareRows from 'virtual:table/leaving-care';
import lookedAfterReleaseRows from 'virtual:table/looked-after-releases';
import pathfinderAreaRows from 'virtual:table/pathfinder-areas';
import releaseRows from 'virtual:table/releases';
import reviewFundingRows from 'virtual:table/review-funding';
import servicesSpendingRows from 'virtual:table/services-spending';
import sourceRows from 'virtual:table/sources';
import spendingComparisonRows from 'virtual:table/spending-comparisons';
import statementThemeRows from 'virtual:table/statement-themes';
import statementRows from 'virtual:table/statements';
import themeRows from 'virtual:table/themes';
import type {
  AssessmentFactorRow,
  CareLeaverActivityRow,
  ChildrenLookedAfterRow,
  ClaimRow,
  ConflictRow,
  EmotionalHealthRow,
  EventRow,
  FigureRow,
  LeavingCareRow,
  LookedAfterReleaseRow,
  PathfinderAreaRow,
  ReleaseRow,
  ReviewFundingRow,
  ServicesSpendingRow,
  SourceRow,
  SpendingComparisonRow,
  StatementRow,
  StatementThemeRow,
  ThemeRow,
} from './rows.generated.ts';

export { findArea, nearAreas } from './find-area.ts';
export { ends, evidenceKeys, find } from './find.ts';
export type * from './rows.generated.ts';
export { earlySpending, inMillions, inRealTerms, lateSpending, percentChange, percentOf, perYear } from './spending.ts';

/** Every statement, release, report and article that a figure was read in. */
export const sources: readonly SourceRow[] = sourceRows;
/** Every figure of the texts the collection began with, each with its check. */
export const claims: readonly ClaimRow[] = claimRows;
/** Where claims and evidence, or sources among themselves, differ. */
export const conflicts: readonly ConflictRow[] = conflictRows;
/** Single figures that checks rest on, or that tell what came later. */
export const figures: readonly FigureRow[] = figureRows;
/** Children looked after in England, each year to 31 March. */
export const childrenLookedAfter: readonly ChildrenLookedAfterRow[] = childrenLookedAfterRows;
/** Children looked after as published at the time, to explain older quotations. */
export const lookedAfterReleases: readonly LookedAfterReleaseRow[] = lookedAfterReleaseRows;
/** Releases of official statistics, and when the next is due where its publisher has said so. */
export const releases: readonly ReleaseRow[] = releaseRows;
/** Where children go who leave care. */
export const leavingCare: readonly LeavingCareRow[] = leavingCareRows;
/** Care leavers not in education, employment or training. */
export const careLeaverActivity: readonly CareLeaverActivityRow[] = careLeaverActivityRows;
/** Emotional health scores of children looked after. */
export const emotionalHealth: readonly EmotionalHealthRow[] = emotionalHealthRows;
/** The two factors most often identified at the end of an assessment. */
export const assessmentFactors: readonly AssessmentFactorRow[] = assessmentFactorRows;
/** Net current spending on children's services in England, in the money of the day. */
export const servicesSpending: readonly ServicesSpendingRow[] = servicesSpendingRows;
/** Two-point comparisons as charities published them. */
export const spendingComparisons: readonly SpendingComparisonRow[] = spendingComparisonRows;
/** Money called for by the Review and money committed. */
export const reviewFunding: readonly ReviewFundingRow[] = reviewFundingRows;
/** Areas of the family help pathfinder and the Family Network pilots. */
export const pathfinderAreas: readonly PathfinderAreaRow[] = pathfinderAreaRows;
/** Dated milestones of the Review and what followed. */
export const events: readonly EventRow[] = eventRows;
/** What organisations said of the Review, with their stance. */
export const statements: readonly StatementRow[] = statementRows;
/** What statements were coded for. */
export const themes: readonly ThemeRow[] = themeRows;
/** Which themes each statement takes up. */
export const statementThemes: readonly StatementThemeRow[] = statementThemeRows;
