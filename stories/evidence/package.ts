import json from '../../data/datapackage.json';
import areas from 'virtual:table/areas';
import areaSpending from 'virtual:table/area-spending';
import deflators from 'virtual:table/gdp-deflators';
import * as tables from '../../src/data/index.ts';
import type { Resource } from '../../src/data/schema.ts';
import type { ToldEvidence } from './rows-in-words.ts';

/** The data package as the npm package exports it, put together again under the names of its tables; of those by area, the ones that conflicts rest on. */
export const evidence: ToldEvidence = {
  areas,
  'area-spending': areaSpending,
  'gdp-deflators': deflators,
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
