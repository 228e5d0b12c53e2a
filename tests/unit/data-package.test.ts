import { readdirSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { descriptor, inProject, readData } from '../../src/prerender/project.ts';
import schema from './data-package.schema.json' with { type: 'json' };
import { csvText } from './real-package.ts';

const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** What is wrong with a descriptor, each with its place. */
function faults(candidate: unknown): string[] {
  validate(candidate);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const { resources } = descriptor();
const each = resources.map((resource) => [resource.path, resource] as const);

describe('datapackage.json follows the Data Package v2 specification', () => {
  test('in every part that we use', () => {
    expect(faults(descriptor())).toEqual([]);
  });

  test.each([
    ['an unknown type', /"type": "integer"/, '"type": "int"'],
    ['the first version of the profile', /profiles\/2\.0\/datapackage/, 'profiles/1.0/datapackage'],
    ['a key as a text, as the first version had it', /"primaryKey": \["id"\]/, '"primaryKey": "id"'],
    ['an empty name for the table itself, as the first version had it', /"resource": "sources"/, '"resource": ""'],
    ['a path out of the package', /"path": "sources.csv"/, '"path": "../sources.csv"'],
    ['a pattern on a number', /"minimum": 1/, '"pattern": "1"'],
    ['a date without a time', /"created": "[^"]*"/, '"created": "2026-11-21"'],
    ['a pattern that is no pattern', /"pattern": "F[^"]*"/, '"pattern": "F("'],
  ])('which would be broken by %s', (_, from, to) => {
    const text = JSON.stringify(descriptor(), null, 1).replace(/\[\s+("\w+")\s+\]/g, '[$1]');
    expect(text).toMatch(from);
    expect(faults(JSON.parse(text.replace(from, to)))).not.toEqual([]);
  });
});

describe('the tables', () => {
  test('are every CSV file of the folder, each once', () => {
    const files = readdirSync(inProject('data'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.csv'),
    );
    expect(resources.map(({ path }) => path).toSorted()).toEqual(files.toSorted());
  });

  test.each(each)('%s is called as its file is', (path, { name }) => {
    expect(path).toMatch(new RegExp(`^(areas/)?${name}\\.csv$`));
  });

  test('have names of their own', () => {
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  });

  test.each(each)('%s is well formed: every row as long as the header, nothing after the last', (path) => {
    const text = csvText(path);
    expect(() => parse(text, { relax_column_count: false })).not.toThrow();
    expect(text).toMatch(/[^\n]\n$/);
    expect(text).not.toMatch(/\r|\uFEFF/);
  });

  test.each(each)('%s has the columns of its schema, in the order of its schema', (path, { schema }) => {
    expect(csvText(path).split('\n')[0]).toBe(schema.fields.map(({ name }) => name).join(','));
  });

  test.each(each)('%s names each column once', (_, { schema }) => {
    const names = schema.fields.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(each)('%s has a primary key that exists and is never empty', (_, { schema }) => {
    for (const key of schema.primaryKey)
      expect(schema.fields.find(({ name }) => name === key)?.constraints?.required, key).toBe(true);
  });

  test.each(each)('%s has foreign keys between columns that exist', (_, { name, schema }) => {
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const target = resources.find((resource) => resource.name === (reference.resource ?? name));
      expect(schema.fields.map((field) => field.name)).toEqual(expect.arrayContaining([...fields]));
      expect(target?.schema.fields.map((field) => field.name)).toEqual(expect.arrayContaining([...reference.fields]));
      expect(reference.fields).toHaveLength(fields.length);
      expect(reference.resource, 'a table that refers to itself leaves its name out').not.toBe(name);
    }
  });

  test.each(each)('%s leads from every column called source to the sources', (path, { schema }) => {
    const columns = schema.fields.map(({ name }) => name).filter((name) => /^source(_|$)/.test(name));
    const linked = (schema.foreignKeys ?? [])
      .filter(({ reference }) => reference.resource === 'sources')
      .map(({ fields }) => fields[0]);
    expect(linked).toEqual(columns);
    // What sources are, and how we put things in order ourselves, has none.
    if (!['sources.csv', 'themes.csv', 'conflicts.csv'].includes(path)) expect(columns.length).toBeGreaterThan(0);
  });

  test.each(each)('%s says the unit of every number that may have decimals', (_, { schema }) => {
    const ownUnit = schema.fields.some(({ name }) => name === 'unit');
    const without = schema.fields.filter(({ type, unit }) => type === 'number' && !unit).map(({ name }) => name);
    if (!ownUnit) expect(without).toEqual([]);
  });
});

describe('the sources', () => {
  const { sources } = readData();

  test.each(sources.filter(({ date }) => date !== null))('$id has a date that exists: $date', ({ date }) => {
    const [year = 0, month = 1, day = 1] = String(date).split('-').map(Number);
    const read = new Date(Date.UTC(year, month - 1, day));
    expect([read.getUTCFullYear(), read.getUTCMonth() + 1, read.getUTCDate()]).toEqual([year, month, day]);
  });

  test('have addresses that can be opened', () => {
    for (const { id, url } of sources) if (url) expect(new URL(url).protocol, id).toMatch(/^https?:$/);
  });
});
