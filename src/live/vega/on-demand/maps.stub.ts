/** Replaces the functions of d3-geo and topojson-client that Vega imports, until `./maps.ts` is loaded: most specs draw no map. */
type Call = (...values: unknown[]) => unknown;

/** The replaced functions. */
export interface Maps {
  readonly geoArea: Call;
  readonly geoBounds: Call;
  readonly geoCentroid: Call;
  readonly feature: Call;
  readonly mesh: Call;
}

let brought: Maps | null = null;

/** Sets the functions that `./maps.ts` has loaded. */
export function bring(maps: Maps): void {
  brought = maps;
}

const later =
  (name: keyof Maps): Call =>
  (...values) => {
    if (!brought) throw new Error(`${name} needs the part that draws maps`);
    return brought[name](...values);
  };

export const geoArea = later('geoArea');
export const geoBounds = later('geoBounds');
export const geoCentroid = later('geoCentroid');
export const feature = later('feature');
export const mesh = later('mesh');
