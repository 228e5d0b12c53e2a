import { FiguresError } from '../../own-figures/dataset.ts';
import { INHERITED } from './inherited-names.ts';

/** What an author may write freely: data, words, and expressions, which are looked at where they run. */
const FREE: ReadonlySet<string> = new Set(
  [
    'values datasets value datum domain range sort title subtitle text description labels options placeholder',
    'equal oneOf lt lte gt gte expr calculate filter test labelExpr signal $schema url',
  ].flatMap((line) => line.split(' ')),
);

const PATH = /[^.[\]"'\\]+/g;

/**
 * Looks at every name in a spec that Vega would use as a field of data.
 *
 * @throws {FiguresError} where one of them is of what all objects share.
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
      // Rows are looked at where they are copied, and what a reader may choose among is no name.
      if (!['values', 'datasets', 'value'].includes(name)) checkNames(value, Array.isArray(part) ? key : name);
  }
}
