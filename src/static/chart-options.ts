import type { OwnType } from '../own-figures/own-types.ts';

/** What `renderChart` and `figureHTML` are given: attributes of the tag, in camel case or as HTML has them. */
export interface StaticOptions {
  /** Replaces the computed headline. */
  readonly headline?: string | null | undefined;
  /** Replaces the computed subtitle. */
  readonly subtitle?: string | null | undefined;
  /** Level of the headline among the page's headings. Default 3. */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** Left out, a chart in its tag follows the page's `color-scheme`, and plain HTML is light. */
  readonly theme?: 'light' | 'dark' | null | undefined;
  /** `none`: the element will have no choices and no Download. */
  readonly controls?: 'none' | null | undefined;
  readonly loading?: 'lazy' | 'eager' | undefined;
  /** For `chart`: figures, as objects, or as lists of which the first has the headings. */
  readonly rows?: readonly object[] | undefined;
  /** For `chart`: figures as the text of a CSV file. */
  readonly csv?: string | undefined;
  /** For `chart`: figures as the text of a JSON file. */
  readonly json?: string | undefined;
  /** For `chart`: the type of chart. Left out, it is chosen for the figures. */
  readonly type?: OwnType | null | undefined;
  /** Options and settings of the chart, and every other attribute of `care-chart`: `measure`, `priceYear`, `from`, `unit`, `source`. */
  readonly [attribute: string]: unknown;
}

/** Attributes that every chart has, each with what it may be; a list of values, or any text. */
const COMMON: Readonly<Record<string, readonly string[] | null>> = {
  headline: null,
  subtitle: null,
  'heading-level': ['2', '3', '4', '5', '6'],
  theme: ['light', 'dark'],
  controls: ['none'],
  loading: ['lazy', 'eager'],
};

/** The attribute of an option's name: `priceYear` → `price-year`. */
export const attributeOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A list of names for an error: `a, b, c`. */
export const enumerated = (names: Iterable<string>): string => [...names].join(', ');

/**
 * Options as attributes. Those that are `null`, `undefined` or `false` are left out; `true` is an empty attribute.
 *
 * @param own Names of the attributes that only this chart has.
 * @param besides Names of options that are no attributes.
 * @throws {Error} where a name or a value is not known. It names those that are.
 */
export function attributesOf(
  chart: string,
  options: StaticOptions,
  own: readonly string[],
  besides: readonly string[],
): Record<string, string> {
  const known = [...Object.keys(COMMON), ...own];
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(options)) {
    if (besides.includes(name)) continue;
    const attribute = attributeOf(name);
    if (!known.includes(attribute))
      throw new Error(`${chart} has no option ${name}. It has ${enumerated([...known, ...besides])}.`);
    if (value === null || value === undefined || value === false) continue;
    const text = value === true ? '' : String(value);
    checkValue(chart, attribute, text, COMMON[attribute]);
    attributes[attribute] = text;
  }
  return attributes;
}

/** @throws {Error} where a value is none of those that are allowed. `null` and `undefined` allow any. */
export function checkValue(
  chart: string,
  name: string,
  value: string,
  allowed: readonly string[] | null | undefined,
): void {
  if (allowed && !allowed.includes(value))
    throw new Error(`${chart} has no ${name} "${value}". There is ${enumerated(allowed)}.`);
}
