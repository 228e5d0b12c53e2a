import type { Spec } from 'vega';
import { color } from 'd3-color';

/** What the colours of an author's spec were chosen for. */
export interface Ground {
  /** The spec's own background; empty where it is that of a page. */
  readonly background: string;
  readonly scheme: 'light' | 'dark';
}

/** Properties of a compiled spec that hold a colour. */
const COLOURED = /^(fill|stroke|color|background)$|Color$/;

/** Parts of a compiled spec in which no colours are. */
const COLOURLESS = new Set(['data', 'layout', 'projections', 'usermeta', 'description']);

/** Colours that follow the page. */
const FOLLOWING =
  /\b(var|light-dark|url)\(|^(none|transparent|inherit|currentcolor|canvas|.*text|.*face|highlight|mark|field|accentcolor)$/i;

/** What Vega-Lite itself writes into a box plot whose quartiles are one. */
const VEGA_LITES = '#4c78a8';

/** Above this relative luminance, black is read better than white. */
const MIDDLE = 0.18;

type Found = Readonly<Record<string, unknown>>;

/**
 * The ground that a compiled spec needs, because colours or a background in it are the author's own and do not follow the page; `null` where all do.
 *
 * A background of its own is kept. Other colours were chosen for a white page, as plain Vega-Lite has it.
 */
export function groundOf(compiled: Spec): Ground | null {
  const { background, signals = [] } = compiled;
  if (typeof background === 'string' && isFixed(background))
    return { background, scheme: isDark(background) ? 'dark' : 'light' };
  const values = new Map(signals.map((signal) => [signal.name, Object(signal) as Found]));
  const chosen = (signal: string): boolean =>
    [...signal.matchAll(/'([^']*)'|"([^"]*)"/g)].some(([, one, other]) => isColour(one ?? other)) ||
    [...signal.matchAll(/[\w$]+/g)].some(([name]) => isColour(values.get(name)?.['value']));
  return hasOwn(compiled, '', chosen) ? { background: '', scheme: 'light' } : null;
}

/** Whether a colour is dark; what is no colour that is known here is not. */
export function isDark(text: string): boolean {
  const found = color(text)?.rgb();
  if (!found || Number.isNaN(found.r)) return false;
  const [red = 0, green = 0, blue = 0] = [found.r, found.g, found.b].map((channel) => (channel / 255) ** 2.2);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < MIDDLE;
}

/** Whether a text is a colour that does not follow the page. */
const isFixed = (text: string): boolean => text !== '' && text !== VEGA_LITES && !FOLLOWING.test(text);
const isColour = (value: unknown): boolean => typeof value === 'string' && isFixed(value) && color(value) !== null;

function hasOwn(part: unknown, key: string, chosen: (signal: string) => boolean): boolean {
  if (typeof part === 'string')
    return key === 'range' || key === 'scheme' ? isOfRange(part, key) : COLOURED.test(key) && isFixed(part);
  if (Array.isArray(part)) return part.some((one) => hasOwn(one, key, chosen));
  if (typeof part !== 'object' || part === null) return false;
  if (COLOURED.test(key) && isOwnRule(part as Found, chosen)) return true;
  return Object.entries(part).some(([inner, value]) => {
    if (COLOURLESS.has(inner)) return false;
    // The config names its ranges: `category`.
    const name = key === 'range' && inner !== 'scheme' ? key : inner;
    return hasOwn(inner === 'legends' ? withoutScales(value) : value, name, chosen);
  });
}

/** Legends without the names of their scales, which stand where colours do elsewhere. */
function withoutScales(legends: unknown): unknown {
  return (legends as readonly Found[]).map((legend) =>
    Object.fromEntries(Object.entries(legend).filter(([name]) => name !== 'fill' && name !== 'stroke')),
  );
}

const isOfRange = (text: string, key: string): boolean =>
  key === 'scheme' ? !text.startsWith('care') : isColour(text);

/** Whether a rule of an encoding paints what the author wrote: a value, a colour of the data, or one of an expression. */
function isOwnRule({ value, field, scale, signal }: Found, chosen: (signal: string) => boolean): boolean {
  if (scale !== undefined) return false;
  if (typeof value === 'string') return isFixed(value);
  if (typeof signal === 'string') return chosen(signal);
  return field !== undefined;
}
