import type { Grid } from '../figures/read/grid.ts';

/** What a copied tag is made of. */
export interface OwnTag {
  /** The tag on this page, with what stands inside it. */
  readonly host: HTMLElement;
  /** What its attributes are now, by name. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Rows that were set by script, and so stand in no markup yet: they are written out as a table, as they were given. */
  readonly written: Pick<Grid, 'rows' | 'headers'> | null;
  /** Address of the script that defines the tag; left out where a bundler brings it. */
  readonly script: string | null | undefined;
}

/** The script and the tag with its figures, as they are pasted into another page. */
export function tagOf({ host, attributes, written, script }: OwnTag): string {
  // A document of its own defines no tags, so that the copy stays the markup it is.
  const page = document.implementation.createHTMLDocument('');
  const copy = page.importNode(host, true);
  for (const name of copy.getAttributeNames()) copy.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) copy.setAttribute(name, value);
  if (written) copy.replaceChildren('\n', tableOf(page, written), '\n');
  if (!script) return copy.outerHTML;
  // Written by hand: the address of a script is a sink that a strict page guards.
  const address = script.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<script type="module" src="${address}"></script>\n${copy.outerHTML}`;
}

/** Rows of cells as a table. */
function tableOf(page: Document, { rows, headers }: Pick<Grid, 'rows' | 'headers'>): HTMLTableElement {
  const table = page.createElement('table');
  const head = table.createTHead();
  const body = table.createTBody();
  for (const [index, { cells }] of rows.entries()) {
    const [part, cell] = index < (headers ?? 1) ? ([head, 'th'] as const) : ([body, 'td'] as const);
    const row = page.createElement('tr');
    row.append(...cells.map((textContent) => Object.assign(page.createElement(cell), { textContent })));
    part.append('\n', row);
  }
  return table;
}
