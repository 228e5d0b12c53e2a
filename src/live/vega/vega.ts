import { transforms } from 'vega-dataflow';
import { axisticks, datajoin, encode, legendentries, scale, sortitems, stack } from 'vega-encode';
import {
  aggregate,
  collect,
  compare,
  expression,
  extent,
  facet,
  field,
  filter,
  formula,
  joinaggregate,
  key,
  multiextent,
  multivalues,
  params,
  prefacet,
  proxy,
  relay,
  sieve,
  subflow,
  tupleindex,
  values,
} from 'vega-transforms';
import { bound, identifier, mark, overlap, render, viewlayout } from 'vega-view-transforms';

/**
 * Vega without the parts that no Vega-Lite spec compiles to.
 *
 * It replaces the package `vega` in the live engine. Trees, forces, word clouds, label placement and crossfilter have no Vega-Lite form; what only specs of authors transform by comes with them (`./spec-transforms.ts`), maps and nearest points are loaded on demand (`./on-demand`); the only renderer is SVG.
 */
Object.assign(
  transforms,
  { aggregate, collect, compare, expression, extent, facet, field, filter, formula, joinaggregate, key },
  { multiextent, multivalues, params, prefacet, proxy, relay, sieve, subflow, tupleindex, values },
  { bound, identifier, mark, overlap, render, viewlayout },
  { axisticks, datajoin, encode, legendentries, scale, sortitems, stack },
);

export { expressionFunction } from 'vega-functions';
export { numberFormatDefaultLocale as formatLocale, timeFormatDefaultLocale as timeFormatLocale } from 'vega-format';
export { loader } from 'vega-loader';
export { parse } from 'vega-parser';
export { textMetrics, SVGRenderer, SVGHandler, renderModule } from 'vega-scenegraph';
export { interpolateColors, scheme } from 'vega-scale';
export {
  hasOwnProperty,
  isArray,
  isBoolean,
  isObject,
  isString,
  logger,
  mergeConfig,
  stringValue,
  Warn,
  writeConfig,
} from 'vega-util';
export { View } from 'vega-view';

/** The version that vega-embed compares with a spec's. */
export const version = '6';
