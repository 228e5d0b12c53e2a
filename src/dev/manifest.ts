import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { OWN_TYPES, ownTypes } from '../own-figures/own-types.ts';
import { root } from '../prerender/project.ts';

/** A named thing of an element, as the manifest tells it. */
export interface ManifestEntry {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly privacy?: string;
  readonly inheritedFrom?: unknown;
}

/** A declaration in the manifest: a tag's class, or another. */
export interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly description?: string;
  readonly members?: ManifestEntry[];
  readonly attributes?: ManifestEntry[];
  readonly events?: ManifestEntry[];
}

/** The custom elements manifest, as far as it is read here. */
export interface ElementsManifest {
  readonly modules: readonly { readonly path: string; readonly declarations: Declaration[] }[];
}

/** Describes every element from its docblocks, for editors, Storybook and the README. */
export async function elementsManifest(): Promise<ElementsManifest> {
  const globs = [
    'src/element/chart-element.ts',
    'src/element/events.ts',
    'src/charts/*/*.ts',
    'src/care-chart/care-chart.ts',
    'src/stat/care-stat.ts',
  ];
  const argv = [
    'analyze',
    '--quiet',
    '--litelement',
    '--globs',
    ...globs,
    '--exclude',
    'src/charts/*/*.chart.ts',
    'src/charts/*/*.rows.ts',
    'src/charts/*/*.mixin.ts',
    'src/charts/*/*.shared.ts',
  ];
  const manifest = (await cli({ argv, cwd: root, noWrite: true })) as ElementsManifest;
  for (const { declarations } of manifest.modules) for (const declaration of declarations) tidy(declaration);
  // Files come in whatever order the file system gives them.
  return { ...manifest, modules: manifest.modules.toSorted((a, b) => a.path.localeCompare(b.path)) };
}

/** Leaves out what is private, and what the analyzer lists twice. */
function tidy(declaration: { -readonly [Key in keyof Declaration]: Declaration[Key] }): void {
  const { members, attributes, events } = declaration;
  if (members) declaration.members = members.filter(({ name }) => !name.startsWith('#')).map(unquoted);
  if (attributes) declaration.attributes = attributes.filter(({ name }) => name === name.toLowerCase()).map(unquoted);
  if (events) declaration.events = events.filter(({ description }) => description);
}

/** A property that is no identifier is named as it is known, not as it is written. */
function unquoted(given: ManifestEntry): ManifestEntry {
  const entry = withOwnTypes(given);
  const named = Object.entries(entry).map(([key, value]) => [
    key,
    /^(name|fieldName|attribute)$/.test(key) ? String(value).replaceAll("'", '') : (value as unknown),
  ]);
  return Object.fromEntries(named) as ManifestEntry;
}

/** What is a type of own figures lists them all, with what each draws. */
function withOwnTypes(entry: ManifestEntry): ManifestEntry {
  if (entry.type?.text !== 'OwnType | null') return entry;
  const drawn = Object.entries(OWN_TYPES).map(([name, { draws }]) => `\`${name}\` (${draws})`);
  return {
    ...entry,
    type: { text: [...ownTypes.map((name) => `'${name}'`), 'null'].join(' | ') },
    description: `${entry.description} The types: ${drawn.join(', ')}.`,
  };
}

/** The declaration of a tag. */
export function declarationOf(manifest: ElementsManifest, tag: string): Declaration {
  const found = manifest.modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag);
  if (!found)
    throw new Error(
      `The manifest has no <${tag}>: add a line for it to src/charts/index.ts and a @tagname to its class`,
    );
  return found;
}
