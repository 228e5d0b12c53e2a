/**
 * What Vega calls for maps, until `./maps.ts` has brought it.
 *
 * Vega’s expressions and its reader of TopoJSON import these by name; most specs draw no map.
 */
type Call = (...values: unknown[]) => unknown;

/** The functions of d3-geo and topojson-client that Vega calls by name. */
export interface Maps {
  readonly geoArea: Call;
  readonly geoBounds: Call;
  readonly geoCentroid: Call;
  readonly feature: Call;
  readonly mesh: Call;
}

let brought: Maps | null = null;

/** Takes what the chunk of maps has brought. */
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
