import type { ChartRow } from '../../src/artifact.ts';
import type { DrawnView } from '../../src/prerender/draw.ts';
import { typeset } from '../../src/words/typeset.ts';
import { numeric } from './grounds.ts';

/**
 * Counts that a text may give of rows that hold no number: of what their first column names, or their first two together.
 *
 * @param all Whether it may count all rows. Else only those that share a value which it names.
 */
export function countsOf({ rows, columns }: Pick<DrawnView, 'rows' | 'columns'>, text: string, all: boolean): number[] {
  if (rows.some((row) => numeric(row).length)) return [];
  const [first, second] = columns.map(({ name }) => name);
  const distinct = (of: readonly ChartRow[]): number[] => [
    new Set(of.map((row) => row[first ?? ''])).size,
    new Set(of.map((row) => `${row[first ?? '']} ${row[second ?? '']}`)).size,
  ];
  const words = ` ${text
    .toLowerCase()
    .replaceAll('’s', '')
    .replace(/[^\p{L}\d’-]+/gu, ' ')} `;
  const names = (cell: unknown): boolean => {
    const name = typeset(String(cell)).toLowerCase().replaceAll('’s', '');
    return [name, name.replace(/s$/, '')].some((form) => words.includes(` ${form} `));
  };
  const shared = columns.flatMap(({ name }) =>
    [...new Set(rows.map((row) => row[name]))]
      .filter(names)
      .flatMap((cell) => distinct(rows.filter((row) => row[name] === cell))),
  );
  return [...(all ? distinct(rows) : []), ...shared];
}
