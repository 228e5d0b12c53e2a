/** Freezes a value and everything in it. An attempt to change it throws. */
export function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const child of Object.values(value)) deepFrozen(child);
  return Object.freeze(value);
}
