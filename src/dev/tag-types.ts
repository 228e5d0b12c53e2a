import { camelCase } from './camel-case.ts';
import { type Declaration, type ElementsManifest, type ManifestEntry, tagDeclarations } from './manifest.ts';

/** Names that JSX and templates take for something else: for what stands inside a tag, or for an event. */
const TAKEN = /^(?:children$|on)/;

/** Something that an author sets on a tag, by a name that a template writes. */
interface Settable extends ManifestEntry {
  /** Its type in TypeScript. */
  readonly values: string;
}

/**
 * The text of `src/frameworks/tags.generated.ts`: for each tag its element, what an author sets on it and the events it fires.
 *
 * The types for each framework are made of it, so that they say what the manifest says.
 */
export function tagTypes(manifest: ElementsManifest): string {
  const declared = manifest.modules.flatMap(({ declarations }) => declarations);
  const base = declared.find(({ name }) => name === 'ChartElement');
  if (!base) throw new Error('The manifest has no ChartElement');
  const tags = tagDeclarations(manifest);
  const common = settables(base);
  return [
    '// Generated from the manifest by `npm run generate`. Do not edit.',
    `import type { ${tags.map(({ name }) => name).join(', ')}, ${eventTypes(declared).join(', ')} } from '../index.ts';\n`,
    'interface Chart {',
    ...common.map(member),
    '}\n',
    'interface ChartEvents {',
    ...eventMembers(base),
    '}\n',
    ...tags.filter((tag) => tag.superclass?.name !== base.name).flatMap(ownEvents),
    '/** What an author sets on each tag: attributes, and properties whose names differ from theirs. */',
    'export interface TagSettings {',
    ...tags.map((tag) => `'${tag.tagName}': ${settingsOf(tag, base, common)};`),
    '}\n',
    '/** The events that each tag fires. */',
    'export interface TagEvents {',
    ...tags.map(
      (tag) => `'${tag.tagName}': ${tag.superclass?.name === base.name ? 'ChartEvents' : `${tag.name}Events`};`,
    ),
    '}\n',
    '/** The element of each tag. */',
    'export interface TagElements {',
    ...tags.map(({ tagName, name }) => `'${tagName}': ${name};`),
    '}\n',
    '/** The tokens, which a `style` may set. */',
    'export interface Tokens {',
    ...(base.cssProperties ?? []).map((token) => member({ ...token, values: 'string' })),
    '}\n',
  ].join('\n');
}

/** What an author sets on a tag: what all charts take, and what is its own. */
function settingsOf(tag: Declaration, base: Declaration, common: readonly Settable[]): string {
  const chart = tag.superclass?.name === base.name;
  const own = settables(tag).filter(({ name }) => !chart || !common.some((other) => other.name === name));
  return [...(chart ? ['Chart'] : []), ...(own.length ? [`{\n${own.map(member).join('\n')}\n}`] : [])].join(' & ');
}

/** Attributes of a tag, each also by the name of its property where that differs. */
function settables({ attributes = [], members = [] }: Declaration): Settable[] {
  return attributes
    .filter(({ name }) => !TAKEN.test(name))
    .flatMap((attribute) => {
      const property = members.find(({ name }) => name === camelCase(attribute.name));
      const settable = { ...attribute, values: values(property ?? attribute) };
      return property && property.name !== attribute.name
        ? [settable, { ...settable, name: property.name }]
        : [settable];
    });
}

/** The values that an entry takes as a type; a number can be given as text too, because attributes are text, and what is true as an empty one. */
function values({ type }: ManifestEntry): string {
  const parts = (type?.text ?? 'string').split(' | ');
  return [
    ...parts,
    ...parts.flatMap((part) =>
      part === 'number' ? ['`${number}`'] : part === 'boolean' ? ["''"] : /^\d+$/.test(part) ? [`'${part}'`] : [],
    ),
  ].join(' | ');
}

const member = ({ name, description, values }: Settable): string =>
  `/** ${(description ?? '').replaceAll(/\s+/g, ' ')} */\n'${name}'?: ${values} | undefined;`;

/** The events of a tag that is no chart. */
const ownEvents = (tag: Declaration): string[] => [`interface ${tag.name}Events {`, ...eventMembers(tag), '}\n'];

const eventMembers = ({ events = [] }: Declaration): string[] =>
  events.map(({ name, description, type }) => `/** ${description} */\n'${name}': ${type?.text};`);

/** The names of the classes of all events. */
const eventTypes = (declared: readonly Declaration[]): string[] => [
  ...new Set(declared.flatMap(({ events = [] }) => events.flatMap(({ type }) => type?.text ?? []))),
];
