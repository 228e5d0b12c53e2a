import { readFileSync } from 'node:fs';
import { formatted } from '../../src/dev/formatted.ts';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { descriptor, inProject, readData } from '../../src/prerender/project.ts';
import { rowTypes } from '../../src/dev/row-types.ts';
import type { AreaTables, ClaimRow, ServicesSpendingRow, Tables } from '../../src/data/rows.generated.ts';
import type { Cell, Field } from '../../src/data/schema.ts';

/** What a cell breaks of what its field says, in words; nothing where it keeps to it. */
function broken(cell: Cell | undefined, { type, constraints = {} }: Field): string | null {
  if (cell === null) return constraints.required ? 'is empty' : null;
  if (typeof cell !== (type === 'string' ? 'string' : 'number')) return `is a ${typeof cell}`;
  if (type === 'integer' && !Number.isInteger(cell)) return 'is not whole';
  if (constraints.enum && !constraints.enum.includes(String(cell))) return 'is not in the enum';
  return null;
}

describe('the row types', () => {
  test('are what the generator makes of datapackage.json', async () => {
    const path = 'src/data/rows.generated.ts';
    const fresh = await formatted({ [path]: rowTypes(descriptor()) });
    expect(readFileSync(inProject(path), 'utf8'), 'Run `npm run generate`').toBe(fresh[path]);
  });

  test('have a type for every table', () => {
    expectTypeOf<keyof Tables | keyof AreaTables>().toEqualTypeOf<keyof ReturnType<typeof readData>>();
    for (const { name } of descriptor().resources)
      expect(rowTypes(descriptor())).toMatch(new RegExp(`readonly '${name}': \\w+Row;`));
  });

  test('make a required column a value, an optional one a value or null, and an enum its values', () => {
    expectTypeOf<ServicesSpendingRow['sure_start']>().toEqualTypeOf<number>();
    expectTypeOf<ServicesSpendingRow['deflator']>().toEqualTypeOf<number | null>();
    expectTypeOf<ClaimRow['check']>().toEqualTypeOf<'agrees' | 'agrees with caveat' | 'conflicts' | 'not verifiable'>();
    const field = (rest: Partial<Field>): Field => ({
      name: 'x',
      type: 'string',
      title: 'X',
      description: 'X.',
      ...rest,
    });
    const types = rowTypes({
      ...descriptor(),
      resources: [
        {
          name: 'things',
          path: 'things.csv',
          title: 'Things',
          description: 'Things.',
          schema: {
            fields: [
              field({ name: 'text', constraints: { required: true } }),
              field({ name: 'note' }),
              field({ name: 'size', type: 'integer', unit: 'people', constraints: { required: true } }),
              field({ name: 'kind', constraints: { enum: ['a', 'b'] } }),
            ],
            primaryKey: ['text'],
          },
        },
      ],
    });
    expect(types).toContain('readonly text: string;');
    expect(types).toContain('readonly note: string | null;');
    expect(types).toContain('/** X. Unit: people. */\n  readonly size: number;');
    expect(types).toContain("readonly kind: 'a' | 'b' | null;");
  });
});

test.each(descriptor().resources.map((resource) => [resource.name, resource] as const))(
  'every cell of %s has the type that its column declares',
  (name, { schema }) => {
    const rows: readonly Readonly<Record<string, Cell>>[] = Object.entries(readData())
      .filter(([table]) => table === name)
      .flatMap(([, found]) => found.map((row) => ({ ...row })));
    const faults = rows.flatMap((row, index) =>
      schema.fields.flatMap((field) => {
        const fault = broken(row[field.name], field);
        return fault ? `row ${index + 2}, ${field.name} ${fault}` : [];
      }),
    );
    expect(faults).toEqual([]);
    for (const row of rows) expect(Object.keys(row)).toEqual(schema.fields.map((field) => field.name));
  },
);
