import { FiguresError } from '../../../own-figures/dataset.ts';
import { LIMITS } from '../../../own-figures/limits.ts';
import { refuse } from './spend.ts';

type Part = Readonly<Record<string, unknown>>;

/** Keys that hold rows, which are counted when they are read. */
const ROWS = new Set(['values', 'datasets']);
const SIDES = new Set(['width', 'height', 'continuousWidth', 'continuousHeight', 'view']);
/** This many transforms and parameters cost as much as a plot. */
const LIGHT = 10;

const parts = (value: unknown): readonly Part[] => (Array.isArray(value) ? (value as readonly Part[]) : []);
const length = (value: unknown): number => (Array.isArray(value) ? value.length : 1);

/** Number of plots and layers in a spec, counting repeats. */
function viewsIn(part: Part): number {
  const { layer, concat, hconcat, vconcat, repeat, spec, transform, params } = Object(part) as Part;
  const own = (parts(transform).length + parts(params).length) / LIGHT;
  const held = [layer, concat, hconcat, vconcat].flatMap(parts);
  if (held.length) return own + held.reduce((sum, one) => sum + viewsIn(one), 0);
  if (!spec) return own + 1;
  const times = Array.isArray(repeat)
    ? repeat.length
    : Object.values(Object(repeat) as Part).reduce<number>((product, fields) => product * length(fields), 1);
  return own + times * viewsIn(spec as Part);
}

/** Checks what a spec states directly: depth, size, and options of inputs. */
function checkParts(part: object, depth: number): void {
  if (depth > LIMITS.depth)
    throw new FiguresError(`This spec is nested more than ${LIMITS.depth} levels deep; the limit is ${LIMITS.depth}.`);
  for (const [key, value] of Object.entries(part) as [string, unknown][]) {
    if (SIDES.has(key)) refuse({ side: Number(typeof value === 'number' ? value : (Object(value) as Part)['step']) });
    if (key === 'bind') refuse({ options: length((Object(value) as Part)['options']) });
    if (typeof value === 'object' && value !== null && !ROWS.has(key)) checkParts(value, depth + 1);
  }
}

/**
 * Counts what a spec states directly, before it is compiled.
 *
 * @throws {FiguresError} if it exceeds a limit.
 */
export function checkCounted(spec: object): void {
  checkParts(spec, 1);
  refuse({ views: Math.floor(viewsIn(spec as Part)) });
}
