import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject } from './project-copy.ts';

const { folder, run } = copyProject();

/** Builds with one change to a table, and puts it back. */
function buildWith(table: string, from: string | RegExp, to: string): () => string {
  return () => {
    const path = join(folder, `data/${table}.csv`);
    const before = readFileSync(path, 'utf8');
    expect(before).toMatch(from);
    writeFileSync(path, before.replace(from, to));
    try {
      return run('npx', 'vite', 'build', '--mode', 'cdn', '--logLevel=error');
    } finally {
      writeFileSync(path, before);
    }
  };
}

test('a broken cell stops the build and is told with file, row, column and what was expected', () => {
  expect(buildWith('children-looked-after', /^2012,\d+/m, '2012,n/a')).toThrow(
    /children-looked-after\.csv, row 4, column looked_after: expected a number, found "n\/a"/,
  );
});

test('an unknown column stops the build', () => {
  expect(buildWith('services-spending', 'youth_justice', 'youth_justcie')).toThrow(
    /services-spending\.csv, row 1, column youth_justcie: expected one of the columns/,
  );
});

test('a dangling key stops the build', () => {
  expect(buildWith('review-funding', 'F34,review-family-help', 'F34,review-famly-help')).toThrow(
    /review-funding\.csv, row 3, column source: expected a key of sources, found "review-famly-help"/,
  );
});

test('a statement with an unknown theme stops the build', () => {
  expect(buildWith('statement-themes', /^(article-39-final-report\.funding,.*),funding,/m, '$1,money,')).toThrow(
    /statement-themes\.csv, row \d+, column theme: expected a key of themes, found "money"/,
  );
});

test('a claim without a source stops the build', () => {
  expect(buildWith('claims', /^(F14,.*),afc-review-launch-2021,/m, '$1,,')).toThrow(
    /claims\.csv, row \d+, column source: expected a value/,
  );
});

test('a claim whose check needs evidence and has none stops the build', () => {
  expect(buildWith('claims', /^(F14,.*),services-spending:2018\/19$/m, '$1,')).toThrow(
    /claims\.csv, row \d+, column evidence: expected evidence for a claim that agrees/,
  );
});

test('a statement with an unknown theme stops the build', () => {
  expect(
    buildWith(
      'statement-themes',
      /^(article-39-final-report\.reorganisation,[^,]+),reorganisation/m,
      '$1,restructuring',
    ),
  ).toThrow(/statement-themes\.csv, row \d+, column theme: expected a key of themes, found "restructuring"/);
});

test('an event without a date stops the build', () => {
  expect(buildWith('events', 'government-response,2023-02-02', 'government-response,')).toThrow(
    /events\.csv, row \d+, column date: expected a value/,
  );
});

test('a chart whose words cannot be computed stops the build and is told with its view and which words they are', () => {
  const withoutBreak = buildWith('services-spending', /^(2012\/13,.*,)"[^"]+"(,[\w-]+,gdp-deflator)$/m, '$1$2');
  expect(withoutBreak).toThrow(/spending-shift, view default, \w+( \d+)?: expected whole words, found ".*undefined/);
});

test('a date that words need and that is not there stops the build and is told with the chart and its view', () => {
  expect(buildWith('review-funding', /^(response-2023,.*),2023-02-02,/m, '$1,,')).toThrow(
    /funding-gap, view default: .*"" is not a date to put in words/,
  );
});
