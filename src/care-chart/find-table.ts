import { FiguresError } from '../own-figures/dataset.ts';
import type { RawInput, TableCells } from '../own-figures/read/source/grid.ts';
import type { AuthorInput } from '../live/author-input.ts';
import { tableCells } from './table-cells.ts';

/** What was last read for each tag: a script of the page may take rows away from its table. */
const lastRead = new WeakMap<Element, TableCells>();

/**
 * The figures of the table inside the tag, or of the one beside it that an editor has moved out.
 *
 * Where rows have left the table since it was read, what was read stays, and the author is told.
 *
 * @param signal Aborts the reading of a large table.
 * @throws {FiguresError} where there is no table, or it has more rows or cells than the limit.
 */
export async function tableFigures(
  { host, warn }: Pick<AuthorInput, 'host' | 'warn'>,
  signal: AbortSignal,
): Promise<RawInput> {
  const inside = tableIn(host);
  if (!inside && document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
  const table = inside ?? tableIn(host) ?? tableAfter(host);
  const before = lastRead.get(host);
  if (!table && !before) throw noFigures(host);
  const cells = table ? await tableCells(table, signal) : { header: [], body: [], caption: null };
  if (before && hasLost(cells, before)) {
    warn(
      'keeps the figures that it has read: rows have left its table since, as when a script pages or filters it. To show other figures, set rows.',
    );
    return { table: { ...before, apart: true } };
  }
  lastRead.set(host, cells);
  const outside = !!table && !host.contains(table);
  if (outside)
    warn(
      'reads the table after it, because an editor has ended the tag before its table. Put <div> before the tag and </div> after it, and leave no blank line inside.',
    );
  return { table: { ...cells, apart: outside || !!cells.remarks?.length } };
}

/** The first table with values: a script may have put a copy of the header before it. */
function tableIn(root: Element): HTMLTableElement | null {
  const tables = [...root.querySelectorAll('table')];
  return tables.find((table) => table.querySelector('td')) ?? tables[0] ?? null;
}

/** Elements that an editor puts around a tag or a table by itself. */
const WRAPPERS = 'p,span,a,b,i,em,strong,font';
const TABLE_WRAPPERS = 'figure,div,center,p';

/** The table that follows an empty tag, with nothing but blank paragraphs and line ends between. */
function tableAfter(host: Element): HTMLTableElement | null {
  if (!isBlank(host)) return null;
  let node: Element = host;
  for (;;) {
    let next = node.nextSibling;
    while (next && isBlank(next)) next = next.nextSibling;
    if (next) return next instanceof Element ? onlyTable(next) : null;
    const parent: Element | null = node.parentElement;
    if (!parent?.matches(WRAPPERS)) return null;
    node = parent;
  }
}

/** An element that is a table, or holds nothing else. */
function onlyTable(element: Element): HTMLTableElement | null {
  if (element instanceof HTMLTableElement) return element;
  if (!element.matches(TABLE_WRAPPERS)) return null;
  const parts = [...element.childNodes].filter((node) => !isBlank(node) && node.nodeName !== 'FIGCAPTION');
  const [part] = parts;
  return parts.length === 1 && part instanceof Element ? onlyTable(part) : null;
}

function isBlank(node: Node): boolean {
  if (node instanceof Element && (node.localName === 'table' || node.querySelector('table,img,svg,iframe,video')))
    return false;
  return node instanceof Comment || !node.textContent?.trim();
}

/** Whether a table is what was read before, less some of its rows. */
function hasLost(now: TableCells, before: TableCells): boolean {
  if (now.body.length >= before.body.length) return false;
  const key = (row: readonly string[]): string => row.join('\0');
  const known = new Set(before.body.map(key));
  return now.body.every((row) => known.has(key(row)));
}

function noFigures(host: Element): FiguresError {
  const text = host.textContent ?? '';
  const hint = /<\/?t(?:able|r|d)\b/i.test(text)
    ? ' An editor has turned the table into text: paste the tag as HTML.'
    : host.parentElement?.localName === 'p'
      ? ' An editor has put the tag into a paragraph of its own, and a table that was inside it elsewhere: put <div> before the tag and </div> after it.'
      : '';
  return new FiguresError(
    `This chart has no figures: it needs a table inside its tag, a file named by src, rows, or a spec.${hint}`,
  );
}
