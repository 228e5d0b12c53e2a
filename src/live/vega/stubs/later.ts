/** Functions that expressions of authors' specs call, and charts of the package never do. */
export interface SpecFunctions {
  readonly [name: string]: (this: unknown, ...values: unknown[]) => unknown;
}

let brought: SpecFunctions = {};

/** Sets the functions that `../spec-functions.ts` loads. */
export function bringSpecFunctions(functions: SpecFunctions): void {
  brought = functions;
}

/** A function that calls the one of this name that was brought. */
export const later = (name: string): SpecFunctions[string] =>
  function (...values) {
    const call = brought[name];
    if (!call) throw new Error(`${name} needs the part that draws specs`);
    return call.apply(this, values);
  };
