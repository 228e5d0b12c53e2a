import { DataError } from '../../data/data-error.ts';
import { find, grouped } from '../../data/find.ts';
import { parseTable, type RawRow } from '../../data/parse-table.ts';
import { readAreas } from '../../data/read-areas.ts';
import type { AreaRow } from '../../data/rows.generated.ts';
import type { Descriptor, Resource } from '../../data/schema.ts';
import { areaTables } from '../../data/tables.ts';
import { csv } from '../../words/csv.ts';
import { joined } from '../../words/sources.ts';
import { checkSums } from '../../prerender/area-sums.ts';
import { compareRelease, type TableChanges, yearGaps } from './compare-release.ts';
import type { Layout } from './layout.ts';
import { nationalDifferences, type NationalDifference } from '../../prerender/national-figures.ts';
import { type PublisherFile, readPublisherFile, ReleaseError } from './publisher-file.ts';
import { readRelease, type Release, type UnknownArea } from './read-release.ts';

/** What a publisher's file changes in the tables by area. */
export interface ReleaseImport {
  /** What it has for each table. */
  readonly tables: readonly TableImport[];
  /** Why nothing may be written, in sentences. Empty where all is well. */
  readonly faults: readonly string[];
  /** New texts of the tables that change, by their paths in `data`. Empty where there are faults. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What a release has for one table. */
export interface TableImport {
  readonly resource: Resource;
  readonly release: Release;
  /** `null` for a table of England, which is not written. */
  readonly comparison: TableChanges | null;
  readonly national: readonly NationalDifference[];
  /** What does not follow, in sentences. */
  readonly warnings: readonly string[];
}

/** What the import of a release is told, and where it finds the package. */
export interface ImportOptions {
  /** Id of the release in `sources.csv`. Needed where a row is new or revised. */
  readonly source: string | null;
  /** Codes that are left out though no area of ours has them. Default none. */
  readonly leaveOut?: readonly string[];
  readonly areas: readonly AreaRow[];
  readonly descriptor: Descriptor;
  /** The text of a file of the package, from its path. */
  readonly readText: (path: string) => string;
}

/**
 * Reads a publisher's file into the tables by area. Writes nothing: it gives the texts of the tables that change.
 *
 * @param name Name of the file, for sentences.
 * @throws {ReleaseError} when the file is not CSV, of no layout that is known, or has no row of its layout.
 */
export function importRelease(name: string, text: string, options: ImportOptions): ReleaseImport {
  const { descriptor, readText, source } = options;
  const read = (table: string): readonly RawRow[] => {
    const resource = find(descriptor.resources, 'name', table);
    return parseTable(readText(resource.path), resource);
  };
  const file = { ...readPublisherFile(name, text), name };
  const all = file.layouts.map((layout) => importTable(file, layout, read, options));
  const tables = all.filter(
    ({ release: { rows, faults, unknown } }) => rows.length + faults.length + unknown.length > 0,
  );
  if (!tables.length) throw new ReleaseError(nothingRead(name, all));
  const [first, second] = grouped(tables, ({ resource }) => resource.name).find((same) => same.length > 1) ?? [];
  if (first && second)
    throw new ReleaseError(`${name} is both of “${first.release.layout.what}” and “${second.release.layout.what}”.`);
  const changing = tables.flatMap(({ resource, comparison }) =>
    comparison?.changed.size ? [{ resource, comparison }] : [],
  );
  const faults = [
    ...tables.flatMap(({ release }) => [...release.faults, ...release.unknown.map(unknownInWords)]),
    ...changing.flatMap(({ resource, comparison }) =>
      yearGaps(comparison.rows).map((year) => `${resource.path} would have no row of the year to 31 March ${year}.`),
    ),
    ...(changing.length ? sourceFaults(source, read('sources')) : []),
  ];
  if (faults.length) return { tables, faults, texts: new Map() };
  const texts = new Map(changing.map(({ resource, comparison }) => [resource.path, tableText(resource, comparison)]));
  try {
    readAreas(descriptor, (path) => texts.get(path) ?? readText(path));
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return { tables, faults: [`With this release the tables do not hold. ${error.message}.`], texts: new Map() };
  }
  return { tables, faults, texts };
}

/** What a file that is of a layout has for its table. */
function importTable(
  file: PublisherFile & { readonly name: string },
  layout: Layout,
  read: (table: string) => readonly RawRow[],
  { descriptor, areas, source, leaveOut = [] }: ImportOptions,
): TableImport {
  const resource = find(descriptor.resources, 'name', layout.table);
  const release = readRelease(file, layout, resource, { areas, leaveOut });
  const england = areas.find(({ kind }) => kind === 'country')?.code;
  if (!areaTables(descriptor).includes(resource))
    return {
      resource,
      release,
      comparison: null,
      national: nationalDifferences(layout.table, release.rows, read),
      warnings: [],
    };
  const comparison = compareRelease(release, read(layout.table), resource, areas, source ?? '');
  const ofEngland = [...release.rows, ...release.elsewhere].filter(({ key }) => key['area'] === england);
  return {
    resource,
    release,
    comparison,
    national: nationalDifferences(layout.table, ofEngland, read),
    warnings: checkSums(layout.table, comparison, areas),
  };
}

/** A table as it is written: lines end as those of the files in the project do. */
function tableText({ schema }: Resource, { rows }: TableChanges): string {
  const columns = schema.fields.map(({ name }) => name);
  return csv([columns, ...rows.map((row) => columns.map((column) => row[column]))]).replaceAll('\r\n', '\n');
}

function nothingRead(name: string, all: readonly TableImport[]): string {
  const layouts = all.map(({ release: { layout, leftOut } }) => {
    const why = joined([...leftOut].map(([reason, rows]) => `${rows} ${reason}`));
    return `“${layout.what}” (left out: ${why})`;
  });
  return `${name} has the columns of ${joined(layouts)}, and no row of it.`;
}

function unknownInWords({ code, name, near }: UnknownArea): string {
  const like = near.length
    ? ` Areas with a name like it: ${joined(near.map((area) => `${area.name} (${area.code}, ${area.dfe_number})`))}.`
    : '';
  return `No area has the code ${code} (${name || 'without a name'}): add its row to data/areas/areas.csv first, or leave it out with --leave-out ${code}.${like}`;
}

function sourceFaults(source: string | null, sources: readonly RawRow[]): string[] {
  if (source === null)
    return [
      'No release is named, and rows that are new or revised cite it: add --source with its id, and -- before the file.',
    ];
  const row = sources.find(({ id }) => id === source);
  if (!row) return [`data/sources.csv has no row ${source}: add it first, with the day of the release.`];
  return row['date'] === null ? [`data/sources.csv has no date for ${source}: add the day of the release first.`] : [];
}
