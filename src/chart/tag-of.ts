import type { ChartRow, Column } from '../artifact.ts';

/** Rows to be written as a table. */
export interface WrittenRows {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly ChartRow[];
}

/** What a copied tag is made of. */
export interface OwnTag {
  /** The tag on this page, with what stands inside it. */
  readonly host: HTMLElement;
  /** What its attributes are now, by name. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Rows that were set by script, and so stand in no markup yet: they are written out as a table. */
  readonly written: WrittenRows | null;
  /** Address of the script that defines the tag; left out where a bundler brings it. */
  readonly script: string | null;
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

/** The rows as a table that can be read again: plain numbers, headings with their units. */
function tableOf(page: Document, { caption, columns, rows }: WrittenRows): HTMLTableElement {
  const line = (cell: 'th' | 'td', texts: readonly string[]): HTMLTableRowElement => {
    const row = page.createElement('tr');
    row.append(...texts.map((textContent) => Object.assign(page.createElement(cell), { textContent })));
    return row;
  };
  const table = page.createElement('table');
  table.createCaption().textContent = caption;
  table.createTHead().append(
    line(
      'th',
      columns.map(({ title }) => title),
    ),
  );
  const body = table.createTBody();
  for (const row of rows)
    body.append(
      '\n',
      line(
        'td',
        columns.map(({ name }) => String(row[name] ?? '')),
      ),
    );
  return table;
}
