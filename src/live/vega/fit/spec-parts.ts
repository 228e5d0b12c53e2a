/** A spec, or a part of one. */
export type SpecPart = Readonly<Record<string, unknown>>;

/** Properties that hold parts. */
const INSIDE = ['layer', 'concat', 'hconcat', 'vconcat', 'spec'];

/** Whether a value is an object, and not an array. */
export function isPart(value: unknown): value is SpecPart {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A spec with each of its parts changed, the innermost first. */
export function changedParts(part: SpecPart, change: (part: SpecPart) => SpecPart): SpecPart {
  const inside = INSIDE.flatMap((name) => {
    const value = part[name];
    const changed = (one: unknown): unknown => (isPart(one) ? changedParts(one, change) : one);
    return value === undefined ? [] : [[name, Array.isArray(value) ? value.map(changed) : changed(value)]];
  });
  return change({ ...part, ...Object.fromEntries(inside) });
}
