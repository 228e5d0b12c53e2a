import type { Descriptor, Field, Resource } from '../data/schema.ts';
import { areaTables, nationalTables } from '../data/tables.ts';

/** The text of `src/data/rows.generated.ts`: an interface for each table, from the schemas of the data package. */
export function rowTypes(descriptor: Descriptor): string {
  return [
    '// Generated from data/datapackage.json by `npm run generate`. Do not edit.\n',
    ...descriptor.resources.map((resource) =>
      [
        `/** A row of \`${resource.path}\`. ${resource.description} */`,
        `export interface ${typeName(resource.name)} {`,
        ...resource.schema.fields.map(
          (field) => `  /** ${comment(field)} */\n  readonly ${field.name}: ${tsType(field)};`,
        ),
        '}\n',
      ].join('\n'),
    ),
    '/** Row type of every table but those by area, by its name. */',
    ...typesByName('Tables', nationalTables(descriptor)),
    '/** Row type of every table by area, by its name. */',
    ...typesByName('AreaTables', areaTables(descriptor)),
  ].join('\n');
}

function typesByName(name: string, resources: readonly Resource[]): string[] {
  const types = resources.map((resource) => `  readonly '${resource.name}': ${typeName(resource.name)};`);
  return [`export interface ${name} {`, ...types, '}\n'];
}

/** `children-looked-after` → `ChildrenLookedAfterRow`, `looked-after-releases` → `LookedAfterReleaseRow`. */
function typeName(table: string): string {
  const words = table
    .replace(
      /(sources|claims|comparisons|figures|releases|factors|areas|neighbours|leavers|re-referrals|deflators|events|themes|statements|conflicts)$/,
      (noun) => noun.slice(0, -1),
    )
    .split('-');
  return `${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}Row`;
}

function comment({ description, unit }: Field): string {
  return unit ? `${description} Unit: ${unit}.` : description;
}

function tsType({ type, constraints = {} }: Field): string {
  const base = type === 'string' ? (constraints.enum?.map((value) => `'${value}'`).join(' | ') ?? 'string') : 'number';
  return constraints.required ? base : `${base} | null`;
}
