import { LitElement, type PropertyDeclaration } from 'lit';
import { warnUnknown } from './warn-value.ts';

/**
 * An element whose properties take what an attribute can say: a text, a number, a bigint, `true` or `false`.
 *
 * The rule for whatever a page sets a property to: an option or a word that is none of these – an object, a list, a
 * function, a symbol, whatever it does when it is read – is not looked at, counts as not set, and is told once on the
 * console, as any unknown value is. Figures and specs are read, in a property of their own: what cannot be read of them is
 * a sentence in the figure.
 */
export class WordedElement extends LitElement {
  override requestUpdate(name?: PropertyKey, ...how: readonly [before?: unknown, options?: PropertyDeclaration]): void {
    const value = this[name as keyof this] as unknown;
    if (Object(value) === value || typeof value === 'symbol') {
      warnUnknown(this.localName, name as string, typeof value, '', 'text');
      (this as Record<PropertyKey, unknown>)[name as string] = null;
    } else super.requestUpdate(name, ...how);
  }
}
