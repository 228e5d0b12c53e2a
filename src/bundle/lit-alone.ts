import type { Plugin } from 'vite';

/** What Lit's packages do for others on a page: they let polyfills of browsers before ES2015 and the server's hydration in, and list their versions. */
const FOR_OTHERS = [
  /\b\w+\.(?:reactiveElement|litHtml|litElement)(?:Polyfill|Hydrate)Support\b/g,
  /\(\w+\.(?:reactiveElement|litHtml|litElement)Versions\?\?=\[\]\)\.push\("[^"]*"\)/g,
];

/** Vite plugin: leaves that out of a Lit that is bundled, of which nobody else on the page knows. */
export function litAlone(): Plugin {
  return {
    name: 'care-charts:lit-alone',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/(?:@lit\/reactive-element|lit-html|lit-element)\/.+\.js$/ },
      handler: (code) => FOR_OTHERS.reduce((left, words) => left.replace(words, '(void 0)'), code),
    },
  };
}
