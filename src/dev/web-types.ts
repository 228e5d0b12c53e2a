import { camelCase } from './camel-case.ts';
import { type Declaration, type ElementsManifest, type ManifestEntry, tagDeclarations } from './manifest.ts';
import { styleHooks } from './style-hooks.ts';

/** The web-types by which JetBrains' editors complete and explain tags, attributes, properties, events and what stylesheets can name. */
export function webTypes(manifest: ElementsManifest, { name, version }: { name: string; version: string }) {
  const { properties, parts, states } = styleHooks(manifest);
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: { elements: tagDeclarations(manifest).map(element) },
      css: {
        properties: properties.map(named),
        parts: parts.map(named),
        'pseudo-classes': [
          {
            name: 'state',
            arguments: true,
            description: states.map((state) => `\`${state.name}\`: ${state.description}`).join(' '),
          },
        ],
      },
    },
  };
}

function element({ tagName, description, attributes = [], members = [], events = [], slots = [] }: Declaration) {
  return {
    name: tagName,
    description,
    attributes: attributes.map((attribute) => ({ ...named(attribute), value: { type: attribute.type?.text } })),
    slots: slots.map((slot) => named({ ...slot, name: slot.name || 'default' })),
    js: {
      properties: attributes.flatMap((attribute) =>
        members.filter(({ name }) => [attribute.name, camelCase(attribute.name)].includes(name)).map(typed),
      ),
      events: events.map(typed),
    },
  };
}

const named = ({ name, description }: ManifestEntry) => ({ name, description });

const typed = (entry: ManifestEntry) => ({ ...named(entry), type: entry.type?.text });
