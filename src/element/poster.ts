import { html, type TemplateResult } from 'lit';

const templates = new WeakMap<object, TemplateStringsArray>();

/**
 * A poster's SVG as nodes.
 *
 * The drawing is a template without holes, made once: Lit's own policy lets it in, and no other markup is ever parsed.
 */
export function drawing(poster: { readonly svg: string } | undefined): TemplateResult {
  if (!poster) return html``;
  const made = templates.get(poster) ?? Object.assign([poster.svg], { raw: [poster.svg] });
  templates.set(poster, made);
  return html(made);
}
