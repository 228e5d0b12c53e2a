import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { OWN_TYPES, ownTypes } from '../own-figures/own-types.ts';
import { root } from '../prerender/project.ts';
import { tokens } from '../theme/tokens.ts';

/** An attribute, member, event or CSS property of an element in the manifest. */
export interface ManifestEntry {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly privacy?: string;
  readonly readonly?: boolean;
  readonly inheritedFrom?: unknown;
}

/** A class or other declaration in the manifest. */
export interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly description?: string;
  readonly members?: ManifestEntry[];
  readonly attributes?: ManifestEntry[];
  readonly events?: ManifestEntry[];
  readonly cssProperties?: readonly ManifestEntry[];
  readonly cssParts?: readonly ManifestEntry[];
  readonly cssStates?: readonly ManifestEntry[];
  readonly slots?: readonly ManifestEntry[];
  readonly superclass?: { readonly name: string; readonly package?: string };
  readonly mixins?: unknown;
}

/** The class that every chart extends. */
const BASE = { name: 'ChartElement', module: 'dist/index.js' };

/** The custom elements manifest (schema 1.0), as far as it is read here. */
export interface ElementsManifest {
  readonly modules: readonly ManifestModule[];
}

/** A module of the package, with what it declares and exports. */
interface ManifestModule {
  readonly kind: string;
  readonly path: string;
  readonly declarations: Declaration[];
  readonly exports: readonly unknown[];
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
    'src/charts/*/*.areas.ts',
    'src/charts/*/*.mixin.ts',
    'src/charts/*/*.shared.ts',
  ];
  const analyzed = JSON.stringify(await cli({ argv, cwd: root, noWrite: true }));
  const manifest = JSON.parse(analyzed, (_, value: unknown) =>
    typeof value === 'string' ? shippedPath(value) : value,
  ) as ElementsManifest;
  for (const { declarations } of manifest.modules) for (const declaration of declarations) tidy(declaration);
  return { ...manifest, modules: shippedModules(manifest.modules) };
}

/** The path in the package of a module of the source; another text as it is. */
function shippedPath(text: string): string {
  const [, chart] = /^\/?src\/(?:charts\/[^/]+|care-chart|stat)\/(?:care-)?([^/.]+)\.ts$/.exec(text) ?? [];
  return chart ? `dist/charts/${chart}.js` : text.replace(/^\/?src\/element\/[^/]+\.ts$/, 'dist/index.js');
}

/** The modules by path, each once, with the definitions of their tags. The analyzer keeps the order of the file system, which differs between machines. */
function shippedModules(modules: readonly ManifestModule[]): ManifestModule[] {
  const sorted = modules.toSorted((a, b) => a.path.localeCompare(b.path));
  return [...new Set(sorted.map(({ path }) => path))].map((path) => {
    const parts = sorted.filter((module) => module.path === path);
    const declarations = parts
      .flatMap((module) => module.declarations)
      .toSorted((a, b) => a.name.localeCompare(b.name));
    const exported = declarations.map(({ name }) => ({ kind: 'js', name, declaration: { name, module: path } }));
    const defined = declarations.flatMap(({ name, tagName }) =>
      tagName ? [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } }] : [],
    );
    return { kind: 'javascript-module', path, declarations, exports: [...exported, ...defined] };
  });
}

/** Adds the theme's tokens as CSS properties of charts; drops what is private, and what the analyzer lists twice. */
function tidy(declaration: { -readonly [Key in keyof Declaration]: Declaration[Key] }): void {
  const { name, superclass, members, attributes, events } = declaration;
  // Neither mixins nor the classes between Lit's and a chart's can be imported from the package.
  delete declaration.mixins;
  if (superclass?.name === 'WordedElement') declaration.superclass = { name: 'LitElement', package: 'lit' };
  if (superclass?.name === 'Event') declaration.superclass = { name: 'Event', package: 'global:' };
  const properties = tokens.map((token) => ({ description: token.meaning, name: `--care-${token.name}` }));
  if (name === BASE.name) declaration.cssProperties = properties;
  if (superclass?.name === BASE.name)
    declaration.cssProperties = properties.map((property) => ({ ...property, inheritedFrom: BASE }));
  if (attributes) declaration.attributes = attributes.filter(({ name }) => name === name.toLowerCase()).map(unquoted);
  if (members)
    declaration.members = members
      .filter(({ name, privacy }) => !name.startsWith('#') && (privacy ?? 'public') === 'public')
      .map(unquoted)
      .map((member) => writable(member, declaration.attributes));
  if (events) declaration.events = events.filter(({ description }) => description);
}

/** A property that has an attribute can be set, to what the attribute's docblock tells: the analyzer has of it what is read from the class above. */
function writable(member: ManifestEntry, attributes: readonly ManifestEntry[] = []): ManifestEntry {
  const attribute = attributes.find(({ name }) => name === member.name);
  if (!attribute) return member;
  const { readonly: _readonly, ...settable } = member;
  return { ...settable, ...(attribute.type && { type: attribute.type }) };
}

/** The analyzer quotes names that are not identifiers (`'heading-level'`): the quotes are removed. */
function unquoted(analyzed: ManifestEntry): ManifestEntry {
  const entry = withOwnTypes(analyzed);
  const named = Object.entries(entry).map(([key, value]) => [
    key,
    /^(name|fieldName|attribute)$/.test(key) ? String(value).replaceAll("'", '') : (value as unknown),
  ]);
  return Object.fromEntries(named) as ManifestEntry;
}

/** An entry of type `OwnType` lists the types of own figures, with what each draws. */
function withOwnTypes(entry: ManifestEntry): ManifestEntry {
  if (entry.type?.text !== 'OwnType | null') return entry;
  const drawn = Object.entries(OWN_TYPES).map(([name, { draws }]) => `\`${name}\` (${draws})`);
  return {
    ...entry,
    type: { text: [...ownTypes.map((name) => `'${name}'`), 'null'].join(' | ') },
    description: `${entry.description} The types: ${drawn.join(', ')}.`,
  };
}

/** The declarations of all tags. */
export const tagDeclarations = (manifest: ElementsManifest): (Declaration & { readonly tagName: string })[] =>
  manifest.modules.flatMap(({ declarations }) =>
    declarations.flatMap((declaration) => {
      const { tagName } = declaration;
      return tagName ? [{ ...declaration, tagName }] : [];
    }),
  );

/**
 * The declaration of a tag.
 *
 * @throws {Error} when the manifest has none, with what to add.
 */
export function declarationOf(manifest: ElementsManifest, tag: string): Declaration {
  const found = tagDeclarations(manifest).find(({ tagName }) => tagName === tag);
  if (!found)
    throw new Error(
      `The manifest has no <${tag}>: add a line for it to src/charts/index.ts and a @tagname to its class`,
    );
  return found;
}
