import index from 'virtual:area-index';
import { decodeAreaIndex } from '../../areas/area-index.ts';
import { areaInWords, areaLabel } from '../../areas/area-words.ts';
import { buildElement } from '../build-element.ts';
import { refreshCode } from '../codes.ts';
import { followCopying } from '../copying.ts';
import { followHosting } from '../hosting-address.ts';
import { type AreaBox, defineAreaBox } from './area-box.ts';
import { type NotePart, noteOf, unknownNote } from './area-notes.ts';
import { askFor, comparable, joinedCodes, readAsked, taggedCode } from './asked-area.ts';

/*
 * The script of the page *Your area*. In order:
 *
 *     1 choose()    the reader chooses an area, or what it is compared with: the address names it (`?area=E08000035`)
 *     2 show()      every chart takes what the address names as its attribute `area`
 *     3 refresh()   the codes follow, each by itself and all together
 */

const find = <Part extends Element>(selector: string): Part => {
  const found = document.querySelector<Part>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
};
const areas = decodeAreaIndex(index);
const { title } = document;
const box = find<AreaBox>('area-box');
const company = [...document.querySelectorAll<HTMLInputElement>('#company input')];
const sections = [...document.querySelectorAll<HTMLElement>('[data-chart]')];
const codes = sections.flatMap((section) => section.querySelector<HTMLTextAreaElement>('.codes textarea') ?? []);
const note = find('#area-note');
const all = find<HTMLTextAreaElement>('#all-codes');

/** What the address asks for. */
const asked = (): string => new URL(location.href).searchParams.get('area')?.trim() ?? '';

/** The address of the page for another area. A comma stands for itself there. */
const addressOf = (value: string): string => `${location.pathname}?area=${encodeURI(value)}`;

async function refresh(): Promise<void> {
  await Promise.all(codes.map((code) => code.closest('.codes')).map((block) => block && refreshCode(block)));
  all.value = joinedCodes(codes.map(({ value }) => value));
  all.rows = all.value.split('\n').length;
}

const linked = (part: NotePart): Node | string =>
  typeof part === 'string' ? part : buildElement('a', { href: addressOf(part.code) }, areaLabel(part));

function show(): void {
  const text = asked();
  const { area, company: chosen } = readAsked(areas, text);
  box.code = area?.code ?? '';
  find('#shown').toggleAttribute('hidden', !area);
  document.title = area ? `${areaLabel(area)} · ${title}` : title;
  const told = area ? noteOf(areas, area) : text ? unknownNote(areas, text) : [];
  note.replaceChildren(...told.map(linked));
  if (!area) return;
  find('#shown-area').textContent = areaInWords(area);
  const possible: readonly string[] = comparable(area);
  for (const field of company) {
    field.disabled = !possible.includes(field.value);
    field.checked = [...chosen].some((word) => word === field.value);
  }
  for (const code of codes) code.defaultValue = taggedCode(code.defaultValue, askFor(area, chosen));
  for (const section of sections) section.querySelector('.stage > *')?.setAttribute('area', text);
  void refresh();
}

function choose(): void {
  const area = areas.find(({ code }) => code === box.code);
  if (!area) return;
  const chosen = company.flatMap(({ checked, value }) => (checked ? [value] : []));
  history.pushState(null, '', addressOf(askFor(area, new Set(chosen))));
  show();
}

for (const field of [box, ...company]) field.addEventListener('change', choose);
for (const type of ['care-ready', 'care-change']) document.addEventListener(type, () => void refresh());
addEventListener('popstate', show);
followCopying();
followHosting(() => void refresh());
show();
defineAreaBox(box.dataset['as'] ?? '', areas).catch(() => {
  note.textContent = 'The box for areas could not be loaded. Load the page again.';
});
