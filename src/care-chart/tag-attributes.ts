import type { PropertyDeclaration } from 'lit';
import { AUTHOR_PROPERTIES } from './author-properties.ts';

/** Values of the properties of all charts that a copied tag need not have: not set, the default, or not a number. */
const LEFT_OUT: readonly unknown[] = [null, undefined, NaN, 3, 'lazy'];

/**
 * The attributes that a copied tag has, by name.
 *
 * @param properties The properties of its class.
 * @param spec The spec that the chart was drawn from; it stands in for an object that was set as the property.
 */
export function tagAttributes(
  chart: HTMLElement,
  properties: ReadonlyMap<PropertyKey, PropertyDeclaration>,
  spec: unknown,
): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const [name, { attribute = name }] of properties) {
    if (name === 'rows') continue; // They become a table inside the tag.
    const own = chart[name as keyof HTMLElement] as unknown;
    const value = name === 'spec' && typeof own === 'object' ? spec : own;
    const left = name in AUTHOR_PROPERTIES ? [null, undefined, false] : LEFT_OUT;
    if (!left.includes(value))
      attributes[String(attribute)] = typeof value === 'object' ? JSON.stringify(value) : String(value);
  }
  return attributes;
}
