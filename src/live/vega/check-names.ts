import { FiguresError } from '../../own-figures/dataset.ts';
import { INHERITED } from './inherited-names.ts';

/** Keys whose texts are not names: data, words, and expressions, which are checked when they run. */
const FREE: ReadonlySet<string> = new Set(
  [
    'values datasets value datum domain range sort title subtitle text description labels options placeholder',
    'equal oneOf lt lte gt gte expr calculate filter test labelExpr signal $schema url',
  ].flatMap((line) => line.split(' ')),
);

const PATH = /[^.[\]"'\\]+/g;

/**
 * Checks every text in a spec that Vega would use as a field name.
 *
 * @throws {FiguresError} if one is a name that all objects inherit.
 */
export function checkNames(part: unknown, key = ''): void {
  if (typeof part === 'string') {
    const shared = FREE.has(key) ? undefined : part.match(PATH)?.find((name) => INHERITED.has(name));
    if (shared)
      throw new FiguresError(
        `This spec names “${part.slice(0, 80)}” as its ${key}: “${shared}” cannot be the name of a field. Give the field another name.`,
      );
  } else if (typeof part === 'object' && part !== null) {
    for (const [name, value] of Object.entries(part))
      // Rows are checked when they are copied; the values of an input are not names.
      if (!['values', 'datasets', 'value'].includes(name)) checkNames(value, Array.isArray(part) ? key : name);
  }
}
