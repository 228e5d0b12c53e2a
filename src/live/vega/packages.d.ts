/** Types for packages of Vega that have none, as far as they are used. */

declare module 'vega-dataflow' {
  /** Vega's registry of transforms. */
  export const transforms: Record<string, unknown>;
}

declare module 'vega-transforms' {
  export const aggregate: unknown, bin: unknown, collect: unknown, compare: unknown, density: unknown;
  export const expression: unknown, extent: unknown, facet: unknown, field: unknown, filter: unknown;
  export const flatten: unknown, fold: unknown, formula: unknown, generate: unknown, impute: unknown;
  export const joinaggregate: unknown, kde: unknown, key: unknown, load: unknown, lookup: unknown;
  export const multiextent: unknown, multivalues: unknown, params: unknown, pivot: unknown, prefacet: unknown;
  export const project: unknown, proxy: unknown, quantile: unknown, relay: unknown, sample: unknown;
  export const sequence: unknown, sieve: unknown, subflow: unknown, timeunit: unknown, tupleindex: unknown;
  export const values: unknown, window: unknown;
}

declare module 'vega-view-transforms' {
  export const bound: unknown, identifier: unknown, mark: unknown, overlap: unknown;
  export const render: unknown, viewlayout: unknown;
}

declare module 'vega-encode' {
  export const axisticks: unknown, datajoin: unknown, encode: unknown, legendentries: unknown;
  export const scale: unknown, sortitems: unknown, stack: unknown;
}

declare module 'vega-regression' {
  export const loess: unknown, regression: unknown;
}

declare module 'vega-geo' {
  export const geojson: unknown, geopath: unknown, geopoint: unknown, geoshape: unknown;
  export const graticule: unknown, projection: unknown;
}

declare module 'vega-selections' {
  type Call = (this: unknown, ...values: unknown[]) => unknown;
  export const selectionVisitor: Call, selectionTest: Call, selectionIdTest: Call;
  export const selectionResolve: Call, selectionTuples: Call;
}

declare module 'vega-statistics' {
  type Call = (this: unknown, ...values: unknown[]) => unknown;
  export const cumulativeLogNormal: Call, cumulativeNormal: Call, cumulativeUniform: Call;
  export const densityLogNormal: Call, densityNormal: Call, densityUniform: Call;
  export const quantileLogNormal: Call, quantileNormal: Call, quantileUniform: Call;
  export const sampleLogNormal: Call, sampleNormal: Call, sampleUniform: Call;
  export function random(): number;
}

declare module 'vega-voronoi' {
  export const voronoi: unknown;
}

declare module 'd3-format' {
  /** The parts of a number format. As a string, it is a format again. */
  interface FormatSpecifier {
    type: string;
    sign: string;
    comma: boolean;
    precision: number | undefined;
    trim: boolean;
    toString(): string;
  }
  /** @throws if the format is not valid. */
  export function formatSpecifier(format: string): FormatSpecifier;
}

declare module 'd3-geo' {
  type Call = (...values: unknown[]) => unknown;
  export const geoArea: Call, geoBounds: Call, geoCentroid: Call;
}

declare module 'topojson-client' {
  type Call = (...values: unknown[]) => unknown;
  export const feature: Call, mesh: Call;
}

declare module 'vega-functions' {
  export function expressionFunction(name: string, made?: unknown): unknown;
  /** All expression functions that need a view. */
  export const functionContext: Readonly<Record<string, (this: unknown, ...values: unknown[]) => unknown>>;
}

declare module 'vega-format' {
  export const numberFormatDefaultLocale: unknown, timeFormatDefaultLocale: unknown;
}

declare module 'vega-loader' {
  export function loader(options?: object): import('vega').Loader;
  export const typeParsers: object;
}

declare module 'vega-parser' {
  export const parse: typeof import('vega').parse;
}

declare module 'vega-scale' {
  export function scheme(name: string, colours: readonly string[] | ((share: number) => string)): unknown;
  export function interpolateColors(colours: readonly string[]): (share: number) => string;
}

/** The alias that `liveEngine()` gives a file of `vega-scale`. */
declare module 'vega-palettes' {
  type Palettes = Readonly<Record<string, string | readonly string[]>>;
  export const continuous: Palettes, discrete: Palettes;
}

declare module 'vega-view' {
  export { View } from 'vega';
}

/** The alias that `liveEngine()` gives a file of `vega-interpreter`: functions that need no view. */
declare module 'vega-interpreter-functions' {
  const functions: Readonly<Record<string, (...values: unknown[]) => unknown>>;
  export default functions;
}

declare module 'vega-scenegraph' {
  /** An item of the scenegraph. Marks contain items; groups are items that contain marks. */
  export class Item {
    readonly mark: SceneItem;
  }

  /** A mark in the scenegraph. */
  export interface SceneItem {
    readonly marktype?: string;
    readonly items?: readonly SceneItem[];
    readonly description?: string;
    readonly font?: string;
  }

  export class SVGRenderer {
    /** Loads images, with the loader it was given. */
    readonly _loader: { readonly _loader: import('vega').Loader };
    /** Gradients and clip paths, and the element that contains them. */
    readonly _defs: { readonly el?: Element | null };
    defs(): void;
    _update(mark: object, element: SVGElement, item: SceneItem): void;
    _render(scene: SceneItem, markTypes?: readonly string[]): this;
  }
  export const SVGHandler: unknown;
  export function renderModule(name: string, module?: object): unknown;
  export const textMetrics: { canvas(measure: boolean): void };
}

declare module 'vega-event-selector' {
  /** Parses a selector such as `[pointerdown, window:pointerup] > window:pointermove!`. */
  export function parseSelector(selector: string, source: string): readonly object[];
}

declare module 'virtual:functions/d3-ease' {
  /** The functions of `d3-ease` by their names. */
  const ease: import('./stubs/later.ts').SpecFunctions;
  export default ease;
}

declare module 'vega-curves' {
  /** The curve of a name of an interpolation; `null` for an unknown name. */
  export default function curves(type: string, orientation?: string, tension?: number): unknown;
}

declare module 'd3-shape' {
  export const curveLinear: unknown;
}
