/** Functions that expressions of authors' specs call, and charts of the package never do. */
export interface SpecFunctions {
  readonly [name: string]: (this: unknown, ...values: unknown[]) => unknown;
}

let brought: SpecFunctions = {};

/** Adds functions that a part of `../on-demand` loads. */
export function addFunctions(functions: SpecFunctions): void {
  brought = { ...brought, ...functions };
}

/** A function that calls the one of this name that was brought. */
export const later = (name: string): SpecFunctions[string] =>
  function (...values) {
    const call = brought[name];
    if (!call) throw new Error(`${name} is not loaded`);
    return call.apply(this, values);
  };
