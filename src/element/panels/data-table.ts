import type { TemplateResult } from 'lit';
import type { ChartView, Column, ViewDetails } from '../../artifact.ts';
import { cellInWords } from '../../words/cell-in-words.ts';
import type { Lit } from '../lit.ts';

/** The rows of a view as a table, with a caption. The first row holds the headings of columns, the first column those of rows. */
export function dataTable({ html }: Lit, { rows, subtitle }: ChartView, { columns }: ViewDetails): TemplateResult {
  const numeric = (column: Column) => (column.decimals === undefined ? '' : 'number');
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
            <th scope="row">${first && cellInWords(row, first)}</th>
            ${others.map((column) => html`<td class=${numeric(column)}>${cellInWords(row, column)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
