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
  export const datajoin: unknown, encode: unknown, scale: unknown, sortitems: unknown, stack: unknown;

  /** A scale of time or UTC. */
  export interface TimeScale {
    (moment: Date | number): number;
    readonly type: string;
    range(): readonly number[];
  }

  export interface GuideParameters {
    readonly scale: TimeScale;
    /** The number of ticks asked for, or an interval. */
    readonly count?: unknown;
    readonly values?: readonly unknown[];
    readonly minstep?: number;
    readonly formatSpecifier?: unknown;
  }

  export interface Pulse {
    readonly dataflow: { locale(): import('vega').LocaleFormatters };
  }

  /** A tick of an axis, or an entry of a legend. A label of several lines is a list. */
  export interface GuideItem {
    /** -1 for one that has no label. */
    readonly index: number;
    readonly value: Date | number;
    label: string | readonly string[];
  }

  class Guide {
    readonly value: GuideItem[];
    transform(parameters: GuideParameters, pulse: Pulse): unknown;
  }
  export class axisticks extends Guide {}
  export class legendentries extends Guide {}
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
  type TimeScale = import('vega-encode').TimeScale;
  /** The number of ticks, no more than a least step allows, or the interval between them. */
  export function tickCount(scale: TimeScale, count: unknown, leastStep?: number): unknown;
  export function tickValues(scale: TimeScale, count: unknown): readonly Date[];
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
    readonly _svg: SVGSVGElement;
    defs(): void;
    _update(mark: object, element: SVGElement, item: SceneItem): void;
    _render(scene: SceneItem, markTypes?: readonly string[]): this;
  }
  export const SVGHandler: unknown;
  export function renderModule(name: string, module?: object): unknown;
  /** What the width of a text depends on. */
  export interface MeasuredText {
    readonly font?: string | null;
    readonly fontSize?: number | null;
    readonly fontStyle?: string | null;
    readonly fontWeight?: string | number | null;
    /** The width at which it is cut; none or 0 for a text that is not. */
    readonly limit?: number | null;
  }
  export const textMetrics: {
    canvas(measure: boolean): void;
    /** Width of a text as it is drawn, which is cut at its limit. May be replaced. */
    width(item: MeasuredText, text: unknown): number;
    estimateWidth(item: MeasuredText, text: unknown): number;
  };
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

declare module 'd3-color' {
  interface Colour {
    readonly r: number;
    readonly g: number;
    readonly b: number;
    rgb(): Colour;
  }
  /** A colour as CSS writes it; `null` for any other text, and for what only a browser knows. */
  export function color(text: string): Colour | null;
}

declare module 'd3-interpolate' {
  type Between = (share: number) => unknown;
  /** From a list of values to what is between each and the next. */
  export function piecewise(between: (from: unknown, to: unknown) => Between, values: readonly unknown[]): Between;
}

/** The alias that `liveEngine()` gives a file of `vega-scale`. */
declare module 'vega-interpolate' {
  type Call = (...values: unknown[]) => unknown;
  export function interpolate(type: string, gamma?: number): (from: unknown, to: unknown) => (share: number) => unknown;
  export const interpolateRange: Call, quantizeInterpolator: Call, scaleCopy: Call, scaleFraction: Call;
}
