import json from '../../data/datapackage.json';
import * as tables from '../../src/data/index.ts';
import type { NationalEvidence } from '../../src/data/evidence.ts';
import type { Resource } from '../../src/data/schema.ts';

/** The data package but its tables by area, as the npm package exports it, put together again under the names of its tables. */
export const evidence: NationalEvidence = {
  sources: tables.sources,
  claims: tables.claims,
  'children-looked-after': tables.childrenLookedAfter,
  'services-spending': tables.servicesSpending,
  'spending-comparisons': tables.spendingComparisons,
  'review-funding': tables.reviewFunding,
  figures: tables.figures,
  'looked-after-releases': tables.lookedAfterReleases,
  releases: tables.releases,
  'care-leaver-activity': tables.careLeaverActivity,
  'emotional-health': tables.emotionalHealth,
  'assessment-factors': tables.assessmentFactors,
  'leaving-care': tables.leavingCare,
  'pathfinder-areas': tables.pathfinderAreas,
  events: tables.events,
  themes: tables.themes,
  statements: tables.statements,
  'statement-themes': tables.statementThemes,
  conflicts: tables.conflicts,
};

/** What `datapackage.json` says of itself and of every table. */
export const descriptor = json as unknown as {
  readonly version: string;
  readonly created: string;
  readonly licenses: readonly { readonly path: string; readonly title: string }[];
  readonly resources: readonly Resource[];
};
