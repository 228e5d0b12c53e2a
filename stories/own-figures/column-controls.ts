import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  type Attributes,
  canChange,
  canLeave,
  choosable,
  headed,
  keptMember,
  keptOnly,
  usedAs,
  USES,
  useOf,
} from '../../src/gallery/make/column-uses.ts';
import type { ColumnReading, TableReading } from '../../src/own-figures/table-reading.ts';

/** What was read, column by column. Each guess is a control, which writes its attribute. */
export function columnControls(
  { sentence, columns, warnings }: TableReading,
  attributes: Attributes,
  write: (attributes: Attributes) => void,
): TemplateResult {
  return html`<p class="read-sentence">${sentence}</p>
    ${warnings.map((warning) => html`<p class="read-warning">${warning}</p>`)}
    <div class="read-columns" tabindex="0" role="group" aria-label="What was read, column by column">
      <table>
        <caption>
          What was read, column by column
        </caption>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Read as</th>
            <th scope="col">Why</th>
            <th scope="col">Use it as</th>
            <th scope="col">Rows</th>
          </tr>
        </thead>
        <tbody>
          ${columns.map(
            (column) =>
              html`<tr>
                <th scope="row">${column.column}</th>
                <td>${column.readAs}</td>
                <td>${column.why}</td>
                <td>${useControl(column, columns, attributes, write)}</td>
                <td>${rowsControl(column, attributes, write)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

type Write = (attributes: Attributes) => void;
const chosen = (event: Event): string => (event.target as HTMLSelectElement).value;

/** The choice of what a column is used as. */
function useControl(
  column: ColumnReading,
  columns: readonly ColumnReading[],
  attributes: Attributes,
  write: Write,
): TemplateResult | string {
  if (!canChange(column)) return '';
  const use = useOf(column);
  return html`<select
    aria-label=${`Use ${headed(column.column)} as`}
    @change=${(event: Event) => write(usedAs(column, chosen(event), columns, attributes))}
  >
    ${canLeave(column, columns) ? html`<option value="" .selected=${live(use === null)}>not drawn</option>` : ''}
    ${Object.entries(USES).map(([name, label]) => html`<option value=${name} .selected=${live(use === name)}>${label}</option>`)}
  </select>`;
}

/** The choice of the rows with one member. */
function rowsControl(column: ColumnReading, attributes: Attributes, write: Write): TemplateResult | string {
  const members = choosable(column);
  if (!members.length) return '';
  const now = keptMember(column, attributes);
  const keep = (event: Event): void => write(keptOnly(column, chosen(event), attributes));
  return html`<select aria-label=${`Rows by ${headed(column.column)}`} @change=${keep}>
    <option value="" .selected=${live(!now)}>as guessed</option>
    ${members.map((member) => html`<option value=${member} .selected=${live(member === now)}>${member}</option>`)}
  </select>`;
}
