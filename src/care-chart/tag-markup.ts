import { folderOf } from '../markup/embed-codes.ts';
import { attributeList } from '../markup/escaped.ts';
import { modulePreloads, ownModules } from '../markup/module-preloads.ts';
import type { Grid } from '../own-figures/read/source/grid.ts';

/** What the HTML of a tag is made from. */
export interface OwnTag {
  /** The tag on this page, with its children. */
  readonly host: HTMLElement;
  /** The values of its attributes and properties, by attribute. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Rows set by script, which become a table inside the tag; `null` to keep its children. */
  readonly table: Pick<Grid, 'rows' | 'headers'> | null;
  /** Whether it is a spec that is drawn, not figures. */
  readonly ofSpec: boolean;
  /** Address of the script that defines the tag; left out where a bundler brings it. */
  readonly script: string | null | undefined;
}

/** The HTML of the script and of the tag with its figures, for another page. */
export function tagMarkup({ host, attributes, table, ofSpec, script }: OwnTag): string {
  // Another document defines no tags, so that the copy does not become a chart.
  const page = document.implementation.createHTMLDocument('');
  const copy = page.importNode(host, true);
  for (const name of copy.getAttributeNames()) copy.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) copy.setAttribute(name, value);
  if (table) copy.replaceChildren('\n', tableOf(page, table), '\n');
  makeInert(copy);
  // A parser would change carriage returns and drop nulls. `makeInert` has removed both from a spec.
  const tag = copy.outerHTML.replaceAll('\r', '&#13;').replaceAll('\0', '\ufffd');
  if (!script) return tag;
  // As text: setting the address of a script element is refused where the page requires Trusted Types.
  const element = `<script${attributeList({ type: 'module', src: script })}></script>`;
  return [...modulePreloads(ownModules(folderOf(script), ofSpec)), element, tag].join('\n');
}

/** Elements whose text is not escaped in markup, so that it could end them. A chart reads none of them but the script with a spec. */
const RAW = 'script:not([type="application/json"]),style,iframe,noembed,noframes,noscript,plaintext,template,xmp';

/** Removes everything from a copy that would run, or become something else, when its HTML is parsed: event handlers, comments, scripts. */
function makeInert(copy: Element): void {
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    // `only` is no event.
    for (const name of element.getAttributeNames()) if (/^on(?!ly$)/i.test(name)) element.removeAttribute(name);
    for (const node of Array.from(element.childNodes))
      if (node instanceof Comment || (node instanceof Element && node.matches(RAW))) node.remove();
      // In JSON `<` occurs only in strings, where it can be escaped, and a carriage return only between tokens.
      else if (element.localName === 'script') node.nodeValue = inertJSON(node.nodeValue ?? '');
  }
}

const inertJSON = (text: string): string => text.replaceAll('<', '\\u003c').replaceAll('\r', '\n').replaceAll('\0', '');

/** A table of cells. */
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
