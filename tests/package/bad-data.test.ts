import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawViews } from '../../src/prerender/draw.ts';
import { descriptor, inProject, readData } from '../../src/prerender/project.ts';
import fundingGap from '../../src/charts/funding-gap/funding-gap.chart.ts';
import spendingShift from '../../src/charts/spending-shift/spending-shift.chart.ts';
import { type Evidence, readNational } from '../../src/data/evidence.ts';
import type { ChartDefinition } from '../../src/definition/chart-definition.ts';
import { changed, UNDATED, UNDATED_TOLD } from './spoilt.ts';

/** Reads the evidence as a build does, with one change to a table. */
function read(table: string, from: string | RegExp, to: string): Evidence {
  const national = readNational(descriptor(), (path) => {
    const text = readFileSync(inProject(`data/${path}`), 'utf8');
    return path === `${table}.csv` ? changed(text, { from, to }) : text;
  });
  return { ...readData(), ...national };
}

/** Draws a chart as a build does. */
const draw = (chart: unknown, evidence: Evidence) =>
  drawViews(chart as ChartDefinition, evidence, { version: '0.0.0', created: descriptor().created });

test('a broken cell is told with file, row, column and what was expected', () => {
  expect(() => read('children-looked-after', /^2012,\d+/m, '2012,n/a')).toThrow(
    /children-looked-after\.csv, row 4, column looked_after: expected a number, found "n\/a"/,
  );
});

test('an unknown column is told', () => {
  expect(() => read('services-spending', 'youth_justice', 'youth_justcie')).toThrow(
    /services-spending\.csv, row 1, column youth_justcie: expected one of the columns/,
  );
});

test('a dangling key is told', () => {
  expect(() => read('review-funding', 'F34,review-family-help', 'F34,review-famly-help')).toThrow(
    /review-funding\.csv, row 3, column source: expected a key of sources, found "review-famly-help"/,
  );
});

test('a statement with an unknown theme is told', () => {
  expect(() => read('statement-themes', /^(article-39-final-report\.funding,.*),funding,/m, '$1,money,')).toThrow(
    /statement-themes\.csv, row \d+, column theme: expected a key of themes, found "money"/,
  );
});

test('a claim without a source is told', () => {
  expect(() => read('claims', /^(F14,.*),afc-review-launch-2021,/m, '$1,,')).toThrow(
    /claims\.csv, row \d+, column source: expected a value/,
  );
});

test('a claim whose check needs evidence and has none is told', () => {
  expect(() => read('claims', /^(F14,.*),services-spending:2018\/19$/m, '$1,')).toThrow(
    /claims\.csv, row \d+, column evidence: expected evidence for a claim that agrees/,
  );
});

test('a theme that a statement names and no table has is told', () => {
  const other = /^(article-39-final-report\.reorganisation,[^,]+),reorganisation/m;
  expect(() => read('statement-themes', other, '$1,restructuring')).toThrow(
    /statement-themes\.csv, row \d+, column theme: expected a key of themes, found "restructuring"/,
  );
});

test('an event without a date is told', () => {
  expect(() => read('events', 'government-response,2023-02-02', 'government-response,')).toThrow(
    /events\.csv, row \d+, column date: expected a value/,
  );
});

test('a chart whose words cannot be computed is told with its view and which words they are', async () => {
  const withoutBreak = read('services-spending', /^(2012\/13,.*,)"[^"]+"(,[\w-]+,gdp-deflator)$/m, '$1$2');
  await expect(draw(spendingShift, withoutBreak)).rejects.toThrow(
    /spending-shift, view default, \w+( \d+)?: expected whole words, found ".*undefined/,
  );
});

test('a date that words need and that is not there is told with the chart and its view', async () => {
  await expect(draw(fundingGap, read(UNDATED.table, UNDATED.from, UNDATED.to))).rejects.toThrow(UNDATED_TOLD);
});
