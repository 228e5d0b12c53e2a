import { type AboutTable, figureCitation } from '../artifact.ts';
import { escaped } from './escaped.ts';
import type { FinishedView } from './finished-view.ts';

/** What *About this figure* holds, as HTML: sections, sources with links, citation and licence. */
export function aboutHTML({ view, details, dated, version, report }: FinishedView): string {
  const sections = details.about.map(({ heading, paragraphs, table }) =>
    section(heading, paragraphs.map(paragraph).join('') + (table ? textTable(table) : '')),
  );
  const sources = details.references.map(({ citation, url }) => `<li>${linked(citation, url)}</li>`);
  const cited = dated
    ? figureCitation(version, view)
    : `“${view.headline}”. ${view.credits}. Drawn with care-charts ${version}.`;
  const made = `${dated ? `Evidence as of ${dated}. ` : ''}care-charts ${version}.`;
  const error = report ? ` <a href="${escaped(report)}">Report an error in this figure</a>.` : '';
  return `<dl>${sections.join('')}${section('Sources', `<ul>${sources.join('')}</ul>`)}${section(
    'To cite this figure',
    `${paragraph(cited)}<p>${escaped(made)}${error}</p>`,
  )}</dl>`;
}

/** A text, as a link where it has an address. */
export function linked(text: string, url?: string | null): string {
  return url ? `<a href="${escaped(url)}">${escaped(text)}</a>` : escaped(text);
}

const section = (heading: string, html: string): string => `<dt>${escaped(heading)}</dt><dd>${html}</dd>`;
const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

/** A table of texts. Its rows can stand below each other where there is no room for its columns: roles and headings stay. */
function textTable({ caption, columns, rows }: AboutTable): string {
  const head = columns.map((column) => `<th role="columnheader" scope="col">${escaped(column)}</th>`);
  const body = rows.map(
    ([first = '', ...others]) =>
      `<tr role="row"><th role="rowheader" scope="row">${escaped(first)}</th>${others
        .map(
          (cell, index) => `<td role="cell" data-heading="${escaped(columns[index + 1] ?? '')}">${escaped(cell)}</td>`,
        )
        .join('')}</tr>`,
  );
  return `<table class="stacked" role="table"><caption>${escaped(caption)}</caption><thead role="rowgroup"><tr role="row">${head.join('')}</tr></thead><tbody role="rowgroup">${body.join('')}</tbody></table>`;
}
