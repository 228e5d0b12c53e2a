import { type ElementsManifest, type ManifestEntry, tagDeclarations } from './manifest.ts';

/** What a stylesheet can name of the tags: custom properties, parts and states, each once. */
export interface StyleHooks {
  readonly properties: readonly ManifestEntry[];
  readonly parts: readonly ManifestEntry[];
  readonly states: readonly ManifestEntry[];
}

/** The style hooks of all tags. One that several tags describe differently has all descriptions. */
export function styleHooks(manifest: ElementsManifest): StyleHooks {
  const tags = tagDeclarations(manifest);
  return {
    properties: onceEach(tags.flatMap(({ cssProperties = [] }) => cssProperties)),
    parts: onceEach(tags.flatMap(({ cssParts = [] }) => cssParts)),
    states: onceEach(tags.flatMap(({ cssStates = [] }) => cssStates)),
  };
}

/** Entries by name, each once. */
function onceEach(entries: readonly ManifestEntry[]): ManifestEntry[] {
  return [...new Set(entries.map(({ name }) => name))].map((name) => {
    const described = entries.filter((entry) => entry.name === name).map(({ description }) => description);
    return { name, description: [...new Set(described)].join(' ') };
  });
}
