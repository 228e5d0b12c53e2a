import type { TemplateResult } from 'lit';
import type { ChartRow, ChartView, Column, ViewDetails } from '../../artifact.ts';
import { cellInWords } from '../../words/cell-in-words.ts';
import type { Lit } from '../lit.ts';

/** The rows of a view as a table, with a caption. The first row holds the headings of columns, the first column those of rows. */
export function dataTable(lit: Lit, { rows, subtitle }: ChartView, { columns }: ViewDetails): TemplateResult {
  const { html } = lit;
  const numeric = (column: Column) => (column.decimals === undefined ? '' : 'number');
  const cell = (row: ChartRow, column: Column) =>
    column.link ? linkTo(lit, row[column.name]) : cellInWords(row, column);
  const [first, ...others] = columns;
  return html`<table>
    <caption>
      ${subtitle}
    </caption>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col" class=${numeric(column)}>${column.title}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row">${first && cell(row, first)}</th>
            ${others.map((column) => html`<td class=${numeric(column)}>${cell(row, column)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** A link to the address of a page, which is its text without the protocol. */
function linkTo({ html, nothing }: Lit, address: unknown): TemplateResult | typeof nothing {
  if (typeof address !== 'string' || !/^https?:/.test(address)) return nothing;
  return html`<a href=${address} rel="noopener noreferrer">${address.replace(/^https?:\/\/|\/$/g, '')}</a>`;
}
