/** The prototypes on which old libraries define `toJSON`. */
const PROTOTYPES: readonly object[] = [Array.prototype, String.prototype, Number.prototype, Object.prototype];

/**
 * Runs a synchronous task for which lists and texts are written as JSON says, and not by a `toJSON` that a library of the
 * page has given them all, as Prototype does: Vega-Lite compares and writes parts of specs as JSON.
 */
export function withPlainJSON<T>(task: () => T): T {
  const found = PROTOTYPES.flatMap((prototype) => {
    const property = Object.getOwnPropertyDescriptor(prototype, 'toJSON');
    return property?.configurable && Reflect.deleteProperty(prototype, 'toJSON') ? [{ prototype, property }] : [];
  });
  try {
    return task();
  } finally {
    for (const { prototype, property } of found) Object.defineProperty(prototype, 'toJSON', property);
  }
}

/** A compiled spec as JSON, without its data. */
export function jsonOf(compiled: object): string {
  return withPlainJSON(() => JSON.stringify(compiled, (key, value: unknown) => (key === 'values' ? undefined : value)));
}
