import type { ChartRow, ChartView } from '../artifact.ts';
import type { Cell } from '../data/schema.ts';

/** Rows from which on a view is packed. */
const MANY = 40;

/** A cell as a sentence gives it. */
const inSentence = (cell: Cell | undefined): string =>
  typeof cell === 'number' ? cell.toLocaleString('en-GB') : String(cell);

/** A square of a map: its corner, the rest of its path, and its row. */
const SQUARE = /<path d="M(\d+) (\d+)([a-z][^" ]*)" data-row="(\d+)"\/>/g;

/**
 * The code that makes a view of its parts: `v` the rest, `c` its columns, a cell, a list or a text of letters, `n` how many rows, `t`
 * the sentence of most rows, `o` the sentences of others, `q` the step of each square, as digits.
 */
const UNPACK = `((v,c,n,t,o,q)=>{let a,f=(s,g)=>s.replace(/{([^}]+)}/g,g),rows=[...Array(n)].map((_,i)=>{let r={};for(let k in c)a=c[k],r[k]=a?.map?a[i]:a?.[n-1]?a.charCodeAt(i)-64||null:a;return r});return{...v,rows,points:rows.map((r,i)=>o[i]??f(t,(_,k)=>r[k].toLocaleString("en-GB"))),posters:v.posters.map(p=>({...p,svg:f(p.svg,(_,d)=>rows.map((r,i)=>q[i]==d[0]?\`<path d="M\${r.column}5 \${r.row}5\${d.slice(1)}" data-row="\${i}"/>\`:"").join(""))}))}})`;

/** The sentence that most rows have, with the names of columns that differ from row to row in braces. */
function templateOf({ rows, points }: Pick<ChartView, 'rows' | 'points'>, varying: readonly string[]): string {
  const templates = rows.map((row, index) =>
    varying
      .map((name) => ({ name, text: inSentence(row[name]) }))
      .toSorted((a, b) => b.text.length - a.text.length)
      .reduce((text, { name, text: cell }) => text.replace(cell, () => `{${name}}`), points[index] ?? ''),
  );
  const counts = new Map<string, number>();
  for (const template of templates) counts.set(template, (counts.get(template) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

const filled = (template: string, row: ChartRow): string =>
  template.replace(/{([^{}]+)}/g, (_, name: string) => inSentence(row[name]));

/** Pictures with `{0h5v5h-5Z}` for all squares of a step, where they stand in the columns and rows of their rows and in their order; else the pictures as they are. */
function withoutSquares({ rows, posters }: Pick<ChartView, 'rows' | 'posters'>): {
  readonly posters: ChartView['posters'];
  readonly steps: string;
} {
  const paths = new Map<string, string>();
  const steps: string[] = rows.map(() => '-');
  const fits = ([, x, y, , index]: RegExpMatchArray): boolean => {
    const row = rows[Number(index)];
    return x === `${row?.['column']}5` && y === `${row?.['row']}5`;
  };
  for (const { svg } of posters)
    for (const square of svg.matchAll(SQUARE)) {
      const [, , , path = '', index] = square;
      if (!fits(square)) return { posters, steps: '' };
      if (!paths.has(path)) paths.set(path, String(paths.size));
      steps[Number(index)] = paths.get(path) ?? '-';
    }
  const packed = posters.map((poster) => {
    let last = '';
    const svg = poster.svg.replace(SQUARE, (_square, _x, _y, path: string) => {
      const again = path === last;
      last = path;
      return again ? '' : `{${paths.get(path)}${path}}`;
    });
    return { ...poster, svg };
  });
  return { posters: packed, steps: steps.join('') };
}

/** Cells of small whole numbers as a text, in which A is 1 and @ stands for none; other cells as they are. */
function asLetters(cells: readonly Cell[]): string | readonly Cell[] {
  const isSmall = (cell: Cell): boolean =>
    cell === null || (Number.isInteger(cell) && Number(cell) > 0 && Number(cell) < 27);
  return cells.every(isSmall) ? cells.map((cell) => String.fromCharCode(64 + Number(cell))).join('') : cells;
}

/**
 * A view as JavaScript: as JSON, or, where it has many rows, as an expression that makes it of columns, of a sentence with
 * gaps, and of pictures without their squares. A view of a map then has half the bytes.
 */
export function viewCode(view: ChartView): string {
  const { rows, points, ...rest } = view;
  const [first] = rows;
  if (!first || rows.length < MANY || /[{}]/.test(JSON.stringify(view.posters.map(({ svg }) => svg))))
    return JSON.stringify(view);
  const cells = (name: string): Cell[] => rows.map((row) => row[name] ?? null);
  const varying = Object.keys(first).filter((name) => new Set(cells(name)).size > 1);
  const columns = Object.keys(first).map((name) => [
    name,
    varying.includes(name) ? asLetters(cells(name)) : first[name],
  ]);
  const template = templateOf(view, varying);
  const others = rows.flatMap((row, index) =>
    filled(template, row) === points[index] ? [] : [[index, points[index]]],
  );
  const { posters, steps } = withoutSquares(view);
  const parts = [
    { ...rest, posters },
    Object.fromEntries(columns),
    rows.length,
    template,
    Object.fromEntries(others),
    steps,
  ];
  return `${UNPACK}(${parts.map((part) => JSON.stringify(part)).join()})`;
}
