import type { Declaration, ElementsManifest, ManifestEntry } from '../src/dev/manifest.ts';
import json from '../custom-elements.json';

/** An attribute in the manifest. */
export interface Attribute extends ManifestEntry {
  readonly default?: string;
}

/** What the manifest tells of an element, as far as a page or story shows it. */
export interface Face {
  /** Attributes of this chart alone. */
  readonly options: readonly Attribute[];
  /** Attributes of every chart. */
  readonly attributes: readonly Attribute[];
  readonly tokens: readonly ManifestEntry[];
  readonly events: readonly ManifestEntry[];
  readonly parts: readonly ManifestEntry[];
  readonly states: readonly ManifestEntry[];
}

type Element = Declaration & {
  readonly attributes?: readonly Attribute[];
  readonly cssProperties?: readonly ManifestEntry[];
  readonly cssParts?: readonly ManifestEntry[];
  readonly cssStates?: readonly ManifestEntry[];
};

/** The custom elements manifest, from which every control and table of this Storybook is made. */
export const manifest = json as ElementsManifest;

const elements: readonly Element[] = manifest.modules.flatMap(({ declarations }) => declarations);

/** What a chart's tag offers. */
export function faceOf(tag: string): Face {
  return shown(elements.find(({ tagName }) => tagName === tag));
}

/** What every chart's tag offers. */
export const face: Face = shown(elements.find(({ name }) => name === 'ChartElement'));

function shown(element: Element | undefined): Face {
  if (!element) throw new Error('custom-elements.json lacks an element that has stories: run `npm run generate`');
  const { attributes = [], events = [], cssProperties = [], cssParts = [], cssStates = [] } = element;
  const common = (attribute: Attribute): boolean => !element.tagName || attribute.inheritedFrom !== undefined;
  return {
    options: attributes.filter((attribute) => !common(attribute)),
    attributes: attributes.filter(common),
    // What no docblock describes is not part of the face.
    events: events.filter((event) => event.description),
    tokens: cssProperties,
    parts: cssParts,
    states: cssStates,
  };
}
