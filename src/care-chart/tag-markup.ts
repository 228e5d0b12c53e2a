import type { Grid } from '../own-figures/read/source/grid.ts';

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
  makeInert(copy);
  // Line ends that a parser would change, and letters that it would drop: a spec in JSON holds neither any more.
  const tag = copy.outerHTML.replaceAll('\r', '&#13;').replaceAll('\0', '\ufffd');
  if (!script) return tag;
  // Written by hand: the address of a script is a sink that a strict page guards.
  const address = script.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<script type="module" src="${address}"></script>\n${tag}`;
}

/** Elements whose text is written into markup as it is, so that it could end them. A chart reads none of them but a spec. */
const RAW = 'script:not([type="application/json"]),style,iframe,noembed,noframes,noscript,plaintext,template,xmp';

/** Leaves nothing in a copy that would be something else, or do anything, where its markup is parsed. */
function makeInert(copy: Element): void {
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of element.getAttributeNames()) if (/^on/i.test(name)) element.removeAttribute(name);
    for (const node of Array.from(element.childNodes))
      if (node instanceof Comment || (node instanceof Element && node.matches(RAW))) node.remove();
      // JSON has this sign only in texts, where it can be written so, and a return only between them.
      else if (element.localName === 'script') node.nodeValue = inertJSON(node.nodeValue ?? '');
  }
}

const inertJSON = (text: string): string => text.replaceAll('<', '\\u003c').replaceAll('\r', '\n').replaceAll('\0', '');

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
