/**
 * Stubs for features of vega-embed that our options switch off.
 *
 * Themes, its tooltip, its menu with the source viewer and the editor, its stylesheet, JSON patches: each is switched off by an option. The comparison of versions always agrees: `../check-spec.ts` looks at the version of a spec itself.
 */
export default function alwaysTrue(): true {
  return true;
}

/** Stands for the JSON patch. */
export const applyPatch = alwaysTrue;

/** Stands for vega-tooltip. */
export const Handler = alwaysTrue;
