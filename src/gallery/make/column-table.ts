import type { ColumnReading, TableReading } from '../../own-figures/table-reading.ts';
import { buildElement } from '../build-element.ts';
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
} from './column-uses.ts';

type Write = (attributes: Attributes) => void;

/** What was read: the sentence, what was left out, and a table of the columns in which each guess is a control. */
export function columnTable(
  { sentence, columns, warnings }: TableReading,
  attributes: Attributes,
  write: Write,
): readonly HTMLElement[] {
  const head = ['Column', 'Read as', 'Why', 'Use it as', 'Rows'];
  const table = buildElement(
    'table',
    {},
    buildElement(
      'thead',
      {},
      buildElement('tr', {}, ...head.map((name) => buildElement('th', { scope: 'col' }, name))),
    ),
    buildElement(
      'tbody',
      {},
      ...columns.map((column) =>
        buildElement(
          'tr',
          {},
          buildElement('th', { scope: 'row' }, column.column),
          buildElement('td', {}, column.readAs),
          buildElement('td', {}, column.why),
          buildElement('td', {}, useControl(column, columns, attributes, write)),
          buildElement('td', {}, rowsControl(column, attributes, write)),
        ),
      ),
    ),
  );
  return [
    buildElement('p', {}, sentence),
    ...warnings.map((warning) => buildElement('p', { class: 'warning' }, warning)),
    buildElement(
      'div',
      { class: 'columns', tabindex: '0', role: 'group', 'aria-label': 'What was read, column by column' },
      table,
    ),
  ];
}

/** The choice of what a column is used as. */
function useControl(
  column: ColumnReading,
  columns: readonly ColumnReading[],
  attributes: Attributes,
  write: Write,
): Node | string {
  if (!canChange(column)) return '';
  const choices: (readonly [string, string])[] = Object.entries(USES);
  if (canLeave(column, columns)) choices.unshift(['', 'not drawn']);
  return choice(`Use ${headed(column.column)} as`, choices, useOf(column) ?? '', (use) =>
    write(usedAs(column, use, columns, attributes)),
  );
}

/** The choice of the rows with one member. */
function rowsControl(column: ColumnReading, attributes: Attributes, write: Write): Node | string {
  const members = choosable(column);
  if (!members.length) return '';
  const choices = [['', 'as guessed'], ...members.map((member) => [member, member])] as [string, string][];
  return choice(`Rows by ${headed(column.column)}`, choices, keptMember(column, attributes), (member) =>
    write(keptOnly(column, member, attributes)),
  );
}

function choice(
  label: string,
  choices: readonly (readonly [value: string, name: string])[],
  chosen: string,
  choose: (value: string) => void,
): HTMLSelectElement {
  const options = choices.map(([value, name]) => buildElement('option', { value }, name));
  const select = buildElement('select', { 'aria-label': label, autocomplete: 'off' }, ...options);
  select.value = chosen;
  select.addEventListener('change', () => choose(select.value));
  return select;
}
