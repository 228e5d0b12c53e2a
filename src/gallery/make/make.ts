import type { CareChart } from '../../care-chart/care-chart.ts';
import type { TableReading } from '../../own-figures/table-reading.ts';
import { followCodes, refreshCode } from '../codes.ts';
import { followCopying } from '../copying.ts';
import { followHosting } from '../hosting-address.ts';
import { buildElement } from '../build-element.ts';
import { columnTable } from './column-table.ts';
import type { Attributes } from './column-uses.ts';
import { textOfFile } from './file-text.ts';
import { isHTML, NO_TABLE, tableIn } from './html-table.ts';
import { takePicture } from './take-picture.ts';

/*
 * The script of the page *Make your own*. In order:
 *
 *     1 begin()   a text is typed, pasted, or read from a file: the chart takes it
 *     2 say()     what the author says of it becomes attributes of the chart
 *     3 drawn()   the chart is drawn, or says why not: what was read is told, with a control for each guess, and the code follows
 */

/** Attributes that say otherwise than what was read. */
const GUESSED = new Set(['type', 'x', 'y', 'series', 'kind', 'only']);

const find = <Part extends Element>(selector: string): Part => {
  const found = document.querySelector<Part>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
};
const [box, drop, unread] = [
  find<HTMLTextAreaElement>('#figures'),
  find<HTMLElement>('#drop'),
  find<HTMLElement>('#unread'),
];
const chart = find<CareChart>('care-chart');
const sheet = find<HTMLSelectElement>('#sheet');
const fields = [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('.settings [name]')];
const read = find<HTMLElement>('#read > div');

/** What the author has said of the figures, by attribute. */
let said: Attributes = {};
/** How the figures were read the last time that they could be drawn: its controls stay where a choice cannot be drawn. */
let reading: TableReading | null = null;

function say(attributes: Attributes): void {
  for (const name of new Set([...Object.keys(said), ...Object.keys(attributes)])) {
    const value = attributes[name];
    if (value) chart.setAttribute(name, value);
    else chart.removeAttribute(name);
  }
  said = attributes;
  for (const field of fields) if (field.value !== (said[field.name] ?? '')) field.value = said[field.name] ?? '';
}

/** Without what says how to read the figures. */
const words = (): Attributes => Object.fromEntries(Object.entries(said).filter(([name]) => !GUESSED.has(name)));

/** Gives the chart other figures. */
function begin(text: string, attributes: Attributes): void {
  const table = isHTML(text) ? tableIn(text) : null;
  unread.textContent = isHTML(text) && !table ? NO_TABLE : '';
  if (box.value !== text) box.value = text;
  reading = null;
  say(attributes);
  if (unread.textContent) return;
  chart.replaceChildren(...(table ? [table] : []));
  chart.rows = table ? (undefined as unknown as null) : text;
}

async function drawn(): Promise<void> {
  await chart.updateComplete;
  reading = chart.reading ?? reading;
  const before = document.activeElement?.getAttribute('aria-label');
  read.replaceChildren(...(reading ? columnTable(reading, said, say) : []));
  // The control that was used is another element now.
  const same = [...read.querySelectorAll<HTMLElement>('select')].find(
    (control) => control.getAttribute('aria-label') === before,
  );
  same?.focus();
  const live = chart.state === 'live';
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-picture], [data-copy]'))
    button.disabled = !live;
  await refreshCode(find('.codes'));
}

async function open(file: File | null | undefined): Promise<void> {
  if (!file) return;
  try {
    const { sheets } = await textOfFile(file);
    begin(sheets[0]?.text ?? '', {});
    sheet.replaceChildren(...sheets.map(({ name, text }) => buildElement('option', { value: text }, name)));
    sheet.parentElement?.toggleAttribute('hidden', sheets.length < 2);
  } catch (error) {
    unread.textContent = (error as Error).message;
  }
}

for (const type of ['care-ready', 'care-change', 'care-error']) chart.addEventListener(type, () => void drawn());
box.addEventListener('input', () => {
  sheet.parentElement?.toggleAttribute('hidden', true);
  begin(box.value, said);
});
for (const field of fields)
  field.addEventListener('input', () => {
    say({ ...said, [field.name]: field.value });
    // Words that the chart only shows are no change of its view.
    void drawn();
  });
sheet.addEventListener('change', () => begin(sheet.value, words()));
find('[type=file]').addEventListener('change', ({ target }) => void open((target as HTMLInputElement).files?.[0]));
drop.addEventListener('dragover', (event) => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
});
drop.addEventListener('drop', (event) => {
  const file = event.dataTransfer?.files[0];
  if (!file) return;
  event.preventDefault();
  void open(file);
});
find('#guess').addEventListener('click', () => say(words()));
document.addEventListener('click', ({ target }) => {
  const { text, said: example, picture } = target instanceof HTMLElement ? target.dataset : {};
  if (text !== undefined) begin(text, JSON.parse(example ?? '{}') as Attributes);
  if (picture) void takePicture(chart, picture);
});

followCopying();
followHosting(followCodes());
begin(box.value, JSON.parse(box.dataset['said'] ?? '{}') as Attributes);
