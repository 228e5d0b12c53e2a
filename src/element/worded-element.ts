import { LitElement, type PropertyDeclaration } from 'lit';
import { warnUnknown } from './warn.ts';

/**
 * An element whose properties hold what an attribute can say: a text, a number, a bigint, `true` or `false`.
 *
 * Any other value (an object, a list, a function, a symbol) is never read: the property becomes `null`, as if it were not
 * set, and the console warns of it once. Rows and specs, which are objects, have accessors of their own instead (`noAccessor`
 * in care-chart.mixin.ts).
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
