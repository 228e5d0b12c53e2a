import { allow, counted, single } from './bounds.ts';
import { valueKindOf, type ValueKind } from './value-kinds.ts';
import { INHERITED } from '../inherited-names.ts';
import { Pattern } from './pattern.ts';
import { REPLACED, type Spend } from './replaced-functions.ts';
import { Refusal } from './refusal.ts';

/** What Vega calls for an expression: `this` has what the view knows. */
export type VegaFunction = (this: unknown, ...values: unknown[]) => unknown;

const words = (...lines: string[]): string[] => lines.flatMap((line) => line.split(' '));

/** Functions of Vega that are called as they are, with data. */
const WITH_DATA = words(
  'isNaN isFinite abs acos asin atan atan2 ceil cos exp floor hypot log max min pow random round sin sqrt tan clamp',
  'now utc datetime date day year month hours minutes seconds milliseconds time timezoneoffset utcdate utcday utcyear',
  'utcmonth utchours utcminutes utcseconds utcmilliseconds quarter utcquarter week utcweek isoweek utcisoweek dayofyear',
  'utcdayofyear timeUnitSpecifier timeParse utcParse timeFormat utcFormat monthFormat',
  'monthAbbrevFormat dayFormat dayAbbrevFormat',
  'cumulativeNormal cumulativeLogNormal cumulativeUniform densityNormal densityLogNormal densityUniform quantileNormal',
  'quantileLogNormal quantileUniform sampleNormal sampleLogNormal sampleUniform',
  'toBoolean toDate toNumber toString parseFloat parseInt upper lower substring trim truncate btoa atob',
  'encodeURIComponent slice reverse sort flush lerp interpolateLinear peek span inrange extent',
  'clampRange panLinear panLog panPow panSymlog zoomLinear zoomLog zoomPow zoomSymlog',
  'easeLinear easeQuad easeQuadIn easeQuadOut easeQuadInOut easeCubic easeCubicIn easeCubicOut easeCubicInOut easePoly',
  'easePolyIn easePolyOut easePolyInOut easeSin easeSinIn easeSinOut easeSinInOut easeExp easeExpIn easeExpOut',
  'easeExpInOut easeCircle easeCircleIn easeCircleOut easeCircleInOut easeElastic easeElasticIn easeElasticOut',
  'easeElasticInOut easeBack easeBackIn easeBackOut easeBackInOut easeBounce easeBounceIn easeBounceOut easeBounceInOut',
  'bandspace rgb lab hcl hsl luminance contrast data indata containerSize warn info debug vlSelectionResolve',
);

/** Functions of Vega that take marks as well, by identity. */
const WITH_ITEMS = words(
  'isArray isBoolean isDate isDefined isNumber isObject isRegExp isString isTuple isValid',
  'inScope item group xy x y intersect intersectLasso lassoAppend lassoPath',
  'scale invert domain range bandwidth geoScale geoTranslate',
  'vlSelectionTest vlSelectionIdTest',
);

/** Functions that change data: an author calls none, Vega-Lite keeps selections by them. */
const WRITING: ReadonlySet<string> = new Set(['modify', 'setdata']);

/** Functions whose first argument names data. */
const BY_NAME: ReadonlySet<string> = new Set(['data', 'indata', 'modify', 'setdata']);

/** What each function may be given besides data. */
const ALSO: ReadonlyMap<string, readonly ValueKind[]> = new Map<string, readonly ValueKind[]>([
  ...WITH_DATA.map((name) => [name, []] as const),
  ...WITH_ITEMS.map((name) => [name, ['item']] as const),
  ...[...REPLACED.keys()].filter((name) => !WRITING.has(name)).map((name) => [name, []] as const),
  ...['gradient', 'geoArea', 'geoBounds', 'geoCentroid'].map((name) => [name, ['item']] as const),
  ['replace', ['pattern']],
  ['split', ['pattern']],
  ['test', ['pattern']],
  ['regexp', ['pattern']],
  ['isRegExp', ['item', 'pattern']],
  ['pinchDistance', ['event']],
  ['pinchAngle', ['event']],
  ['if', []],
]);

/** Functions that take a list as one. To all others a list is the text of its parts, or a number made of that. */
const OF_LISTS: ReadonlySet<string> = new Set(
  words(
    'length data join slice reverse sort extent pluck merge peek flush lerp interpolateLinear span inrange indexof',
    'lastindexof clampRange panLinear panLog panPow panSymlog zoomLinear zoomLog zoomPow zoomSymlog invert scale',
    'intersect intersectLasso lassoAppend lassoPath vlSelectionTest vlSelectionIdTest vlSelectionTuples modify setdata',
    'isArray isBoolean isDate isDefined isNumber isObject isRegExp isString isTuple isValid gradient geoArea geoBounds',
    'geoCentroid warn info debug',
  ),
);

/** Steps that a value costs that a list is made of. */
const MADE = 8;

/** Whether an expression may call a function. */
export const isAllowed = (name: string): boolean => ALSO.has(name);

/** A function as an expression calls it: with data alone, and for data alone. */
export function guarded(name: string, vega: (...values: unknown[]) => unknown, spend: Spend): VegaFunction {
  const also = ALSO.get(name) ?? [];
  const call = REPLACED.get(name)?.(vega, spend) ?? vega;
  return (...values) => {
    spend(values.reduce<number>((work, value) => work + lengthOf(value), 1));
    for (const value of values) {
      const kind = valueKindOf(value);
      if (kind !== 'data' && !also.includes(kind))
        throw new Refusal(`An expression of this spec hands ${CALLED[kind]} to ${name}(), which takes data.`);
    }
    if (!OF_LISTS.has(name)) for (const value of values) single(value);
    if (BY_NAME.has(name) && INHERITED.has(values[0]))
      throw new Refusal(
        `An expression of this spec asks ${name}() for “${String(values[0])}”, which cannot be the name of a field.`,
      );
    return checked(name, call(...values), spend);
  };
}

/** @throws {Refusal} where a function gives something that is not data, or too much of it. */
function checked(name: string, value: unknown, spend: Spend): unknown {
  if (typeof value === 'string') {
    allow('letters', value.length);
    spend(value.length);
  } else if (Array.isArray(value) && name !== 'data') {
    allow('rows', value.length);
    spend(value.length * MADE);
    counted(value);
  }
  if (valueKindOf(value) === 'foreign')
    throw new Refusal(`An expression of this spec calls ${name}(), which gives no data here.`);
  return value;
}

function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length / 16;
  return Array.isArray(value) || value instanceof Pattern ? value.length : 0;
}

const CALLED: Readonly<Record<ValueKind, string>> = {
  data: 'data',
  item: 'a mark',
  pattern: 'a regular expression',
  event: 'an event',
  foreign: 'something that is not data',
};
