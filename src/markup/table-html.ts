import type { ChartView, Column, ViewDetails } from '../artifact.ts';
import { cellInWords } from '../words/cell-in-words.ts';
import { escaped } from './escaped.ts';

/**
 * The rows of a view as an HTML table with a caption. The first row holds the headings of columns, the first column those of rows.
 *
 * @param number Attributes, each after a space, of the cells of columns that hold numbers.
 */
export function tableHTML(
  { rows, subtitle }: Pick<ChartView, 'rows' | 'subtitle'>,
  { columns }: Pick<ViewDetails, 'columns'>,
  number = ' class="number"',
): string {
  const mark = (column: Column): string => (column.decimals === undefined ? '' : number);
  const [first, ...others] = columns;
  const head = columns.map((column) => `<th scope="col"${mark(column)}>${escaped(column.title)}</th>`);
  const body = rows.map(
    (row) =>
      `<tr><th scope="row">${first ? escaped(cellInWords(row, first)) : ''}</th>${others
        .map((column) => `<td${mark(column)}>${escaped(cellInWords(row, column))}</td>`)
        .join('')}</tr>`,
  );
  return `<table><caption>${escaped(subtitle)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}
