import type { TemplateResult } from 'lit';
import type { ChartRow, ChartView, Column, ViewDetails } from '../../artifact.ts';
import { dateInWords } from '../../words/dates.ts';
import { decimal } from '../../words/numbers.ts';
import type { Lit } from '../lit.ts';

/** The text of a cell: a number with separators and after its qualifier, a date in words, empty for no value. */
function cellText(row: ChartRow, { name, decimals, qualifier, date }: Column): string {
  const value = row[name];
  if (value === null || value === undefined) return '';
  if (date) return dateInWords(String(value));
  if (typeof value !== 'number' || decimals === undefined) return String(value);
  const text = decimal(value, decimals);
  const word = qualifier && row[qualifier];
  return word ? `${word} ${text}` : text;
}

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
            <th scope="row">${first && cellText(row, first)}</th>
            ${others.map((column) => html`<td class=${numeric(column)}>${cellText(row, column)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
