import { describe, expect, test } from 'vitest';
import { DataError } from '../../src/data/data-error.ts';
import { parseTable } from '../../src/data/parse-table.ts';
import type { Resource } from '../../src/data/schema.ts';

const text = (name: string) => ({ name, type: 'string' as const, title: name, description: name });

/** A small table with a column for each thing that a schema can demand. */
const towns: Resource = {
  name: 'towns',
  path: 'towns.csv',
  title: 'Towns',
  description: 'Towns.',
  schema: {
    fields: [
      { ...text('id'), constraints: { required: true, pattern: '[a-z]+' } },
      { ...text('kind'), constraints: { required: true, enum: ['city', 'town'] } },
      { ...text('people'), type: 'integer', constraints: { required: true, minimum: 1 } },
      { ...text('area'), type: 'number' },
      { ...text('code'), constraints: { unique: true } },
    ],
    primaryKey: ['id'],
  },
};

const HEADER = 'id,kind,people,area,code';
const table = (...lines: string[]) => `${lines.join('\n')}\n`;
const parsed = (...lines: string[]) => parseTable(table(HEADER, ...lines), towns);

function fault(csv: string): DataError {
  try {
    parseTable(csv, towns);
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error('The table was read without a fault');
}

describe('a good table', () => {
  test('gives its numbers as numbers, its texts as texts and its empty cells as null', () => {
    expect(parsed('leeds,city,789194,551.7,L', 'otley,town,13668,,')).toEqual([
      { id: 'leeds', kind: 'city', people: 789194, area: 551.7, code: 'L' },
      { id: 'otley', kind: 'town', people: 13668, area: null, code: null },
    ]);
  });

  test('may hold commas, line breaks and quotation marks inside quotes', () => {
    expect(parsed('leeds,city,1,,"a, ""b""\nc"')[0]?.['code']).toBe('a, "b"\nc');
  });

  test('may begin with a byte order mark and end its lines as Windows does', () => {
    expect(parseTable(`\uFEFF${HEADER}\r\nleeds,city,1,,L\r\n`, towns)).toHaveLength(1);
  });

  test('may hold a negative number and a decimal', () => {
    expect(parsed('leeds,city,1,-0.5,L')[0]?.['area']).toBe(-0.5);
  });

  test('is frozen, so that no chart can change what another reads', () => {
    const rows = parsed('leeds,city,1,,L');
    expect(Object.isFrozen(rows) && rows.every(Object.isFrozen)).toBe(true);
  });
});

describe('a fault in a cell names file, row, column and what was expected', () => {
  test.each([
    ['a word where a number belongs', 'leeds,city,many,,L', 'people', 'a number', 'many'],
    ['a thousands separator', 'leeds,city,"789,194",,L', 'people', 'a number', '789,194'],
    ['a number in scientific notation', 'leeds,city,1,5e2,L', 'area', 'a number', '5e2'],
    ['a number without its leading zero', 'leeds,city,1,.5,L', 'area', 'a number', '.5'],
    ['a fraction where a whole number belongs', 'leeds,city,1.5,,L', 'people', 'a whole number', '1.5'],
    ['a number below the minimum', 'leeds,city,0,,L', 'people', 'at least 1', '0'],
    ['a space before a value', 'leeds, city,1,,L', 'kind', 'no space before or after the value', ' city'],
    ['a space after a number', 'leeds,city,1 ,,L', 'people', 'no space before or after the value', '1 '],
    ['a cell of nothing but a space', 'leeds,city,1, ,L', 'area', 'no space before or after the value', ' '],
    ['an empty cell that must have a value', 'leeds,,1,,L', 'kind', 'a value', ''],
    ['a value that is not among those allowed', 'leeds,village,1,,L', 'kind', 'one of city · town', 'village'],
    ['a value that misses the pattern', 'Leeds,city,1,,L', 'id', 'the pattern [a-z]+', 'Leeds'],
    ['a value of which only a part meets the pattern', 'leeds2,city,1,,L', 'id', 'the pattern [a-z]+', 'leeds2'],
  ])('%s', (_, line, column, expected, found) => {
    const error = fault(table(HEADER, 'otley,town,13668,,', line));
    expect(error.where).toEqual({ file: 'towns.csv', row: 3, column });
    expect(error.message).toBe(
      `towns.csv, row 3, column ${column}: expected ${expected}, found ${JSON.stringify(found)}`,
    );
  });

  test.each([
    ['the key of another row', 'leeds,city,1,,L', 'leeds,town,1,,M', 'id', 'leeds'],
    ['a value that the schema says is unique', 'leeds,city,1,,L', 'otley,town,1,,L', 'code', 'L'],
  ])('%s', (_, first, second, column, found) => {
    const error = fault(table(HEADER, first, second));
    expect(error.where).toEqual({ file: 'towns.csv', row: 3, column });
    expect(error.message).toContain(`a value that no other row has, found "${found}"`);
  });
});

describe('a fault in the header names file, row 1, column and what was expected', () => {
  test('an unknown column', () => {
    const error = fault(table(`${HEADER},mayor`, 'leeds,city,1,,L,Me'));
    expect(error.where).toEqual({ file: 'towns.csv', row: 1, column: 'mayor' });
    expect(error.message).toContain('expected one of the columns id, kind, people, area, code, found "mayor"');
  });

  test('a missing column', () => {
    const error = fault(table('id,kind,people,code', 'leeds,city,1,L'));
    expect(error.where).toEqual({ file: 'towns.csv', row: 1, column: 'area' });
    expect(error.message).toContain('expected a column area');
  });

  test('a doubled column', () => {
    const error = fault(table(`${HEADER},kind`, 'leeds,city,1,,L,city'));
    expect(error.where).toEqual({ file: 'towns.csv', row: 1, column: 'kind' });
    expect(error.message).toContain('expected each column once');
  });

  test('an empty file', () => {
    const error = fault('');
    expect(error.where).toEqual({ file: 'towns.csv', row: 1 });
    expect(error.message).toContain(`expected a header: ${HEADER}`);
  });
});

describe('a fault in the form of the file names file and row', () => {
  test.each([
    ['a row with a cell too few', 'leeds,city,1,'],
    ['a row with a cell too many', 'leeds,city,1,,L,M'],
    ['an empty line', ''],
    ['a quotation mark in the middle of a cell', 'le"eds,city,1,,L'],
    ['a quotation that is never closed', '"leeds,city,1,,L'],
  ])('%s', (_, line) => {
    const error = fault(table(HEADER, 'otley,town,13668,,', line));
    expect(error.where).toEqual({ file: 'towns.csv', row: 3 });
    expect(error.message).toContain('towns.csv, row 3: expected a well-formed CSV row');
  });

  test('the row is the one where a quotation was opened, however many lines it has swallowed', () => {
    expect(fault(table(HEADER, '"leeds,city,1,,L', 'otley,town,1,,M', 'ilkley,town,1,,N')).where.row).toBe(2);
  });

  test('rows are counted as a spreadsheet counts them, though a cell above holds a line break', () => {
    expect(fault(table(HEADER, 'otley,town,1,,"a\nb"', 'leeds,city,1,')).where.row).toBe(3);
    expect(fault(table(HEADER, 'otley,town,1,,"a\nb"', 'leeds,city,x,,')).where.row).toBe(3);
  });
});
