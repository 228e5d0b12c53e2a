import { describe, expect, test } from 'vitest';
import { descriptor, readData } from '../../src/prerender/project.ts';
import { DataError } from '../../src/data/data-error.ts';
import type { Evidence } from '../../src/data/evidence.ts';
import { type Edit, readEdited } from './real-package.ts';

function fault(...edits: Edit[]): DataError {
  try {
    readEdited(edits);
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error('The package was read without a fault');
}

/** Where a cell of the real package stands, its row as a spreadsheet counts it. */
function place(table: keyof Evidence, key: string, column: string) {
  const keys = [...readData()[table]].map((row) => String(Object.values(row)[0]));
  return { file: `${table}.csv`, row: keys.indexOf(key) + 2, column };
}

describe('the real package', () => {
  test('loads every table that datapackage.json names', () => {
    expect(Object.keys(readData())).toEqual(descriptor().resources.map(({ name }) => name));
  });

  test('has rows in every table', () => {
    for (const [table, rows] of Object.entries(readData())) expect(rows.length, table).toBeGreaterThan(0);
  });

  test('is frozen', () => {
    const evidence = readData();
    expect(Object.isFrozen(evidence) && Object.values(evidence).every(Object.isFrozen)).toBe(true);
  });
});

describe('a reference that leads nowhere names file, row, column and the table it should lead to', () => {
  test('a row whose source does not exist', () => {
    const error = fault({ table: 'services-spending', key: '2010/11', column: 'source', cell: 'nobody' });
    expect(error.where).toEqual(place('services-spending', '2010/11', 'source'));
    expect(error.message).toContain('expected a key of sources, found "nobody"');
  });

  test('a sum that is part of a sum that does not exist', () => {
    const error = fault({ table: 'review-funding', key: 'family-help', column: 'part_of', cell: 'revue' });
    expect(error.where).toEqual(place('review-funding', 'family-help', 'part_of'));
    expect(error.message).toContain('expected a key of review-funding, found "revue"');
  });

  test('a sum that rests on a claim that does not exist', () => {
    const error = fault({ table: 'review-funding', key: 'family-help', column: 'claim', cell: 'F99' });
    expect(error.where).toEqual(place('review-funding', 'family-help', 'claim'));
    expect(error.message).toContain('expected a key of claims, found "F99"');
  });
});

describe('what cannot be told is refused', () => {
  const theme = 'article-39-final-report.reorganisation';

  test('a statement with a theme that does not exist', () => {
    const error = fault({ table: 'statement-themes', key: theme, column: 'theme', cell: 'restructuring' });
    expect(error.where).toEqual(place('statement-themes', theme, 'theme'));
    expect(error.message).toContain('expected a key of themes, found "restructuring"');
  });

  test.each([
    ['without a date', null, 'expected a value'],
    ['on a day that is written another way', '2 February 2023', 'the pattern'],
  ])('an event %s', (_, cell, expected) => {
    const error = fault({ table: 'events', key: 'government-response', column: 'date', cell });
    expect(error.where).toEqual(place('events', 'government-response', 'date'));
    expect(error.message).toContain(expected);
  });

  test('a single figure with neither a value nor words for one', () => {
    const error = fault({ table: 'figures', key: 'pathfinder-planned', column: 'value', cell: null });
    expect(error.where).toEqual(place('figures', 'pathfinder-planned', 'value'));
    expect(error.message).toContain('expected a value, or value_text');
  });

  test('a conflict that nobody explains', () => {
    const error = fault({ table: 'conflicts', key: 'C20', column: 'explanation', cell: null });
    expect(error.where).toEqual(place('conflicts', 'C20', 'explanation'));
    expect(error.message).toContain('expected an explanation, or claims whose notes give one');
  });

  test('a conflict about a claim that does not exist', () => {
    const error = fault({ table: 'conflicts', key: 'C01', column: 'claims', cell: 'F91' });
    expect(error.where).toEqual(place('conflicts', 'C01', 'claims'));
    expect(error.message).toContain('expected keys of claims, found "F91"');
  });

  test.each(['area-spending:E92000001', 'area-spending:E92000001:1918/19', 'area-wages:E92000001:2024/25'])(
    'a conflict that rests on a row by area that does not exist: %s',
    (reference) => {
      const error = fault({ table: 'conflicts', key: 'C23', column: 'evidence', cell: reference });
      expect(error.where).toEqual(place('conflicts', 'C23', 'evidence'));
      expect(error.message).toContain(`expected table:key of a row that exists, found "${reference}"`);
    },
  );

  test('a conflict that rests on rows that do not exist', () => {
    const error = fault({ table: 'conflicts', key: 'C03', column: 'evidence', cell: 'review-funding:revue' });
    expect(error.message).toContain('expected table:key of a row that exists, found "review-funding:revue"');
  });
});

describe('a claim that cannot be traced is refused', () => {
  const claim = (column: string, cell: string | null) => fault({ table: 'claims', key: 'F14', column, cell });

  test('a claim without evidence', () => {
    const error = claim('evidence', null);
    expect(error.where).toEqual(place('claims', 'F14', 'evidence'));
    expect(error.message).toContain('expected evidence for a claim that agrees');
  });

  test.each([
    ['a row that does not exist', 'services-spending:1918/19'],
    ['a table that does not exist', 'spending:2018/19'],
    ['a table without a row', 'services-spending'],
    ['a row without a table', '2018/19'],
  ])('a claim whose evidence is %s', (_, reference) => {
    const error = claim('evidence', reference);
    expect(error.where).toEqual(place('claims', 'F14', 'evidence'));
    expect(error.message).toContain(`expected table:key of a row that exists, found "${reference}"`);
  });

  test('a claim of whose evidence only the first row exists', () => {
    expect(claim('evidence', 'services-spending:2018/19 sources:nobody').message).toContain('found "sources:nobody"');
  });

  test('a claim without a source', () => {
    const error = claim('source', null);
    expect(error.where).toEqual(place('claims', 'F14', 'source'));
    expect(error.message).toContain('expected a value');
  });

  test('a claim from a source that does not exist', () => {
    const error = claim('source', 'nobody');
    expect(error.where).toEqual(place('claims', 'F14', 'source'));
    expect(error.message).toContain('expected a key of sources, found "nobody"');
  });

  test('a claim with neither a value nor words for one', () => {
    const error = claim('value', null);
    expect(error.where).toEqual(place('claims', 'F14', 'value'));
    expect(error.message).toContain('expected a value, or value_text');
  });

  test('a claim with an unknown verdict', () => {
    const error = claim('check', 'more or less');
    expect(error.where).toEqual(place('claims', 'F14', 'check'));
    expect(error.message).toContain('one of agrees · agrees with caveat · conflicts · not verifiable');
  });
});

describe('a claim that newer evidence has overtaken is refused', () => {
  const since = (key: string, cell: number | string) =>
    fault({ table: 'claims', key, column: 'overtaken_since', cell });

  test.each([
    ['conflicts with its evidence all the same', 'F19'],
    ['could not be verified', 'F03'],
  ])('if it %s', (_, key) => {
    const error = since(key, 2023);
    expect(error.where).toEqual(place('claims', key, 'overtaken_since'));
    expect(error.message).toContain('expected a year only for a claim that agreed before, found 2023');
  });

  test('if the year is no year', () => {
    expect(since('F14', 'lately').where).toEqual(place('claims', 'F14', 'overtaken_since'));
  });

  test('without evidence', () => {
    expect(fault({ table: 'claims', key: 'F11', column: 'evidence', cell: null }).message).toContain(
      'evidence for a claim',
    );
  });
});

describe('a claim may', () => {
  const F14 = (edits: Readonly<Record<string, string | null>>) =>
    readEdited(
      Object.entries(edits).map(([column, cell]) => ({ table: 'claims', key: 'F14', column, cell })),
    ).claims.find(({ id }) => id === 'F14');

  test('give its value in words', () => {
    expect(F14({ value: null, value_text: 'nearly two billion' })).toMatchObject({ value_text: 'nearly two billion' });
  });

  test('be without evidence if it says that it cannot be verified', () => {
    expect(F14({ check: 'not verifiable', evidence: null })).toMatchObject({ evidence: null });
  });
});
