/**
 * What vega-embed imports and is never called here.
 *
 * Themes, its tooltip, its menu with the source viewer and the editor, its stylesheet, JSON patches: each is switched off by an option. The comparison of versions always agrees: `./readable.ts` looks at the version of a spec itself.
 */
export default function agrees(): true {
  return true;
}

/** Stands for the JSON patch. */
export const applyPatch = agrees;

/** Stands for vega-tooltip. */
export const Handler = agrees;
