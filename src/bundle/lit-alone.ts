import type { Plugin } from 'vite';

/** What Lit's packages do for others on a page, and what is left of it: they let polyfills of browsers before ES2015 and the server's hydration in, read what decorators have said, and list their versions. */
const FOR_OTHERS: readonly (readonly [what: RegExp, left: string])[] = [
  [/\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)/g, '!0'],
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/g, '0'],
  [/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{[^}]+\}/g, ''],
  [/static addInitializer\(\w+\)\{[^}]+\}/g, ''],
  [/void 0!==\w+\.l&&\(this\.l=\[\.\.\.\w+\.l\]\)/g, '0'],
  [/,this\.constructor\.l\?\.forEach\(\w+=>\w+\(this\)\)/g, ''],
  [/\b\w+\.(?:reactiveElement|litHtml|litElement)(?:Polyfill|Hydrate)Support\b/g, '(void 0)'],
  [/\(\w+\.(?:reactiveElement|litHtml|litElement)Versions\?\?=\[\]\)\.push\("[^"]*"\)/g, '0'],
];

/** Vite plugin: leaves that out of a Lit that is bundled, of which nobody else on the page knows. */
export function litAlone(): Plugin {
  return {
    name: 'care-charts:lit-alone',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/(?:@lit\/reactive-element|lit-html|lit-element)\/.+\.js$/ },
      handler: (code) => FOR_OTHERS.reduce((rest, [what, left]) => rest.replace(what, left), code),
    },
  };
}
