import type { TopLevelSpec } from 'vega-lite';
import { textSizes } from '../../theme/text-sizes.ts';
import { inWords } from '../../words/numbers.ts';
import { framed } from '../../layers/frame.ts';
import { type Label, labelLayer, span } from '../../layers/label.ts';
import { type Matrix, type MatrixMark, sharedAndAlone } from './lines.ts';
import { type Square, squareLayers } from '../../layers/squares.ts';
import { inLines } from '../../layers/text-wrap.ts';

/** Distance between lines of text, and between squares, in pixels. */
const LINE = 15;
const PITCH = 12;

interface Entry extends MatrixMark {
  readonly name: string;
}

/**
 * A matrix for a narrow picture: for each column its name, a row of squares, and the names of the lines that they stand
 * for, in the same order. A column in which only one line has marks takes one line of text. `width` is in CSS pixels.
 */
export function matrixList(matrix: Matrix, { width }: { width: number }): TopLevelSpec {
  const size = textSizes(width).axis;
  const { shared, alone } = sharedAndAlone(matrix);
  const room = Math.min(width, matrix.listWidth) - 4;
  const entries = matrix.groups.flatMap(({ lines }) =>
    lines.flatMap(({ name, marks }) => marks.map((mark): Entry => ({ ...mark, name }))),
  );
  const bold: Label[] = [];
  const plain: Label[] = [];
  const squares: Square[] = [];
  let y = 0;
  const title = (text: string): void => {
    bold.push({ text, x: 0, y: (y += LINE) - 4, align: 'left', size, bold: true });
  };
  const write = (pieces: readonly string[], x = 0): void => {
    for (const text of inLines(pieces, room - x, { size }))
      plain.push({ text, x, y: (y += LINE) - 4, align: 'left', size });
  };
  const strip = (of: readonly Entry[]): void => {
    for (const [index, { slight, row }] of of.entries()) squares.push({ x: 5 + index * PITCH, y: y + 8, slight, row });
  };

  for (const { names, lines } of matrix.groups) {
    title(names.join(', '));
    write(listed(lines.map(({ name }) => name)));
    y += 5;
  }
  y += 8;
  const full: Label = { text: matrix.key.full, x: 17, y: y + 11, align: 'left', size };
  const next = Math.ceil(span(full).right) + 20;
  squares.push({ x: 5, y: y + 8, slight: false }, { x: next, y: y + 8, slight: true });
  plain.push(full, { ...full, text: matrix.key.slight, x: next + 11 });
  y += 2 * LINE;

  for (const column of shared) {
    const of = inOrder(entries, column);
    title(`${column}: ${of.length}`);
    strip(of);
    y += LINE + 1;
    write(named(of, matrix.key.slight));
    y += 9;
  }
  if (alone.length) title(matrix.alone);
  for (const column of alone) {
    const of = inOrder(entries, column);
    strip(of);
    const remark = of.every(({ slight }) => slight) ? `, ${matrix.key.slight.toLowerCase()}` : '';
    const names = named(remark ? of.map((entry) => ({ ...entry, slight: false })) : of, matrix.key.slight);
    write([`${column}:`, names.join(' ') + remark], of.length * PITCH + 5);
  }
  return framed({ width, height: y, left: 1, right: 1, top: 3, bottom: 1 }, [
    ...squareLayers(squares),
    labelLayer(bold, { halo: false }),
    labelLayer(plain, { halo: false }),
  ]);
}

/** The marks of a column: full ones, then slight ones, and those of a line next to each other. */
function inOrder(entries: readonly Entry[], column: string): Entry[] {
  const names = [...new Set(entries.map(({ name }) => name))];
  const rank = ({ slight, name }: Entry) => (slight ? names.length : 0) + names.indexOf(name);
  return entries.filter((entry) => entry.column === column).toSorted((one, other) => rank(one) - rank(other));
}

/** Names, each but the last with a comma. */
function listed(names: readonly string[]): string[] {
  return names.map((name, index) => (index < names.length - 1 ? `${name},` : name));
}

/** Names of the lines of some marks: `A, B twice; slight: C`. */
function named(entries: readonly Entry[], slight: string): string[] {
  const names = (of: readonly Entry[]) =>
    listed(
      [...new Set(of.map(({ name }) => name))].map((name) => {
        const times = of.filter((entry) => entry.name === name).length;
        if (times > 2) return `${name} ${inWords(times)} times`;
        return times === 2 ? `${name} twice` : name;
      }),
    );
  const full = names(entries.filter((entry) => !entry.slight));
  const [first, ...others] = names(entries.filter((entry) => entry.slight));
  if (!first) return full;
  if (!full.length) return [`${slight}: ${first}`, ...others];
  return [...full.slice(0, -1), `${full.at(-1)};`, `${slight.toLowerCase()}: ${first}`, ...others];
}
