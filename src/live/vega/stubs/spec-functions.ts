/** Functions of `vega-selections` and `vega-statistics` that expressions of authors' specs call, and charts of the package never do. */
export interface SpecFunctions {
  readonly [name: string]: (this: unknown, ...values: unknown[]) => unknown;
}

let brought: SpecFunctions = {};

/** Sets the functions that `../spec-functions.ts` has loaded. */
export function bringSpecFunctions(functions: SpecFunctions): void {
  brought = functions;
}

const later = (name: string): SpecFunctions[string] =>
  function (...values) {
    const call = brought[name];
    if (!call) throw new Error(`${name} needs the part that draws specs`);
    return call.apply(this, values);
  };

export const selectionVisitor = later('selectionVisitor');
export const selectionTest = later('selectionTest');
export const selectionIdTest = later('selectionIdTest');
export const selectionResolve = later('selectionResolve');
export const selectionTuples = later('selectionTuples');
export const sampleUniform = later('sampleUniform');
export const sampleLogNormal = later('sampleLogNormal');
export const sampleNormal = later('sampleNormal');
export const quantileUniform = later('quantileUniform');
export const quantileLogNormal = later('quantileLogNormal');
export const quantileNormal = later('quantileNormal');
export const densityUniform = later('densityUniform');
export const densityLogNormal = later('densityLogNormal');
export const densityNormal = later('densityNormal');
export const cumulativeUniform = later('cumulativeUniform');
export const cumulativeLogNormal = later('cumulativeLogNormal');
export const cumulativeNormal = later('cumulativeNormal');
export const random = later('random');
