import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ColumnReading, TableReading } from '../../src/own-figures/table-reading.ts';

/** Attributes of a tag, by name; an empty one is not written. */
export type Attributes = Readonly<Record<string, string>>;

/** What a column can be used as, by attribute. */
const USES = { x: 'time or names', y: 'figures', series: 'series', kind: 'kind of figure' } as const;
type Use = keyof typeof USES;

const AS: Readonly<Partial<Record<ColumnReading['readAs'], Use>>> = {
  time: 'x',
  category: 'x',
  event: 'y',
  measure: 'y',
  total: 'y',
  series: 'series',
  kind: 'kind',
};

/** What a column is used as; `null` where it is not drawn. */
const useOf = ({ readAs, drawn }: ColumnReading): Use | null => (drawn && AS[readAs]) || null;

/** A heading without what makes it wide. */
const headed = (column: string): string => column.trim().replace(/\s+/g, ' ');

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

/** The choice of what a column is used as. A column of times or kinds is left by choosing another. */
function useControl(
  column: ColumnReading,
  columns: readonly ColumnReading[],
  attributes: Attributes,
  write: Write,
): TemplateResult | string {
  if (['empty', 'note', 'measures over time'].includes(column.readAs)) return '';
  const use = useOf(column);
  const canLeave =
    use === null || use === 'series' || (use === 'y' && columns.filter((one) => useOf(one) === 'y').length > 1);
  return html`<select
    aria-label=${`Use ${headed(column.column)} as`}
    @change=${(event: Event) => write(usedAs(column, chosen(event), columns, attributes))}
  >
    ${canLeave ? html`<option value="" .selected=${live(use === null)}>not drawn</option>` : ''}
    ${Object.entries(USES).map(([name, label]) => html`<option value=${name} .selected=${live(use === name)}>${label}</option>`)}
  </select>`;
}

/** The attributes by which a column is used as something else. */
export function usedAs(
  column: ColumnReading,
  use: string,
  columns: readonly ColumnReading[],
  attributes: Attributes,
): Attributes {
  const { column: name } = column;
  const drawn = columns.filter((one) => useOf(one) === 'y' && one !== column).map((one) => one.column);
  // Where an attribute named it for something else, that is guessed again.
  const freed = Object.entries(attributes).filter(([attribute, value]) => !(attribute in USES && value === name));
  const next = Object.fromEntries(freed);
  const before = useOf(column);
  if (before === 'y' && drawn.length) next['y'] = drawn.join(', ');
  if (before === 'series' && use !== 'series') next['series'] = 'none';
  if (use === 'y') next['y'] = column.change.startsWith('y=') || !drawn.length ? name : [...drawn, name].join(', ');
  else if (use) next[use] = name;
  return next;
}

/** The choice of the rows with one member. */
function rowsControl(column: ColumnReading, attributes: Attributes, write: Write): TemplateResult | string {
  const kept = keptBy(attributes['only'] ?? '');
  const name = headed(column.column);
  const members = column.members.filter((member) => !/[;|]/.test(member));
  if (!members.length || /[:=;]/.test(name)) return '';
  const now = kept.get(name) ?? '';
  const keep = (event: Event): void => {
    const member = chosen(event);
    if (member) kept.set(name, member);
    else kept.delete(name);
    write({ ...attributes, only: [...kept].map((pair) => pair.join(': ')).join('; ') });
  };
  return html`<select aria-label=${`Rows by ${name}`} @change=${keep}>
    <option value="" .selected=${live(!now)}>as guessed</option>
    ${members.map((member) => html`<option value=${member} .selected=${live(member === now)}>${member}</option>`)}
  </select>`;
}

/** The members that rows are kept by, by column. */
function keptBy(only: string): Map<string, string> {
  const pairs = only.split(';').flatMap((part) => {
    const [, name = '', member = ''] = /^([^:=]*)[:=](.*)$/s.exec(part) ?? [];
    return name.trim() ? [[name.trim(), member.trim()] as const] : [];
  });
  return new Map(pairs);
}
