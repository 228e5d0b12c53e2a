import { type ElementsManifest, type ManifestEntry, tagDeclarations } from './manifest.ts';
import { styleHooks } from './style-hooks.ts';

/** The version of VS Code's format for custom data. */
const VERSION = 1.1;

/** The custom data by which VS Code completes and explains tags, attributes and values in HTML. */
export const htmlData = (manifest: ElementsManifest) => ({
  version: VERSION,
  tags: tagDeclarations(manifest).map(({ tagName, description, attributes = [] }) => ({
    name: tagName,
    description: markdown(description),
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: markdown(attribute.description),
      values: listedValues(attribute).map((name) => ({ name })),
    })),
  })),
});

/** The custom data by which VS Code completes and explains tokens, parts and states in CSS. */
export function cssData(manifest: ElementsManifest) {
  const { properties, parts, states } = styleHooks(manifest);
  return {
    version: VERSION,
    properties: described(properties, (name) => name),
    pseudoElements: described(parts, (name) => `::part(${name})`),
    pseudoClasses: described(states, (name) => `:state(${name})`),
  };
}

/** The values that an attribute lists, without quotes; none where it takes any text. */
const listedValues = ({ type }: ManifestEntry): string[] =>
  [...(type?.text ?? '').matchAll(/'([^']+)'|\b\d+\b/g)].map(([value, quoted]) => quoted ?? value);

const described = (entries: readonly ManifestEntry[], selector: (name: string) => string) =>
  entries.map(({ name, description }) => ({ name: selector(name), description: markdown(description) }));

const markdown = (value = '') => ({ kind: 'markdown', value });
