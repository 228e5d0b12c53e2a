import type { Descriptor, Field } from '../data/schema.ts';

/** The text of `src/data/rows.generated.ts`: an interface for each table, from the schemas of the data package. */
export function rowTypes(descriptor: Descriptor): string {
  const tables = descriptor.resources.map((resource) => ({ resource, type: typeName(resource.name) }));
  return [
    '// Generated from data/datapackage.json by `npm run generate`. Do not edit.\n',
    ...tables.map(({ resource, type }) =>
      [
        `/** A row of \`${resource.path}\`. ${resource.description} */`,
        `export interface ${type} {`,
        ...resource.schema.fields.map(
          (field) => `  /** ${comment(field)} */\n  readonly ${field.name}: ${tsType(field)};`,
        ),
        '}\n',
      ].join('\n'),
    ),
    '/** Row type of every table, by its name. */',
    'export interface Tables {',
    ...tables.map(({ resource, type }) => `  readonly '${resource.name}': ${type};`),
    '}\n',
  ].join('\n');
}

/** `children-looked-after` → `ChildrenLookedAfterRow`, `looked-after-releases` → `LookedAfterReleaseRow`. */
function typeName(table: string): string {
  const words = table
    .replace(
      /(sources|claims|comparisons|figures|releases|factors|areas|events|themes|statements|conflicts)$/,
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
