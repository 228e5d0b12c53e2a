import { buildElement } from './build-element.ts';
import { addressed } from './hosting-address.ts';
import { home } from './home.ts';
import { matcher } from './matches.ts';
import { joined } from '../words/sources.ts';
import type { FoundArea, FoundFigure, SearchIndex } from './search-index.ts';

let loaded: Promise<SearchIndex> | undefined;
/** What is looked through. It is fetched when a reader first turns to the search. */
const searchIndex = (): Promise<SearchIndex> =>
  (loaded ??= fetch(new URL('gallery.json', home)).then((answer) => answer.json() as Promise<SearchIndex>));

const counted = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** How long a query is before areas are looked at: one letter begins the names of dozens. */
const AREAS_FROM = 3;

/**
 * The search of the gallery: charts whose words, figures or sources match stay, the figures that match are listed with
 * their code, and the areas that do with a link to their charts. It follows the address (`?q=`), also back and forward.
 */
export function followSearch(): void {
  const form = document.querySelector<HTMLFormElement>('#search');
  const field = form?.querySelector<HTMLInputElement>('[name=q]');
  const saying = document.querySelector('#found-figures');
  if (!form || !field || !saying) return;
  const status = form.querySelector('[role=status]');
  const list = saying.querySelector('ul');
  const places = document.querySelector('#found-areas');

  const show = async (query: string): Promise<void> => {
    const all = query ? await searchIndex() : null;
    // Another letter was typed meanwhile.
    if (field.value.trim() !== query) return;
    const matches = matcher(query);
    const wordsOfChart = (name: string): string =>
      [all?.charts[name], ...(all?.figures ?? []).filter(({ charts }) => charts.includes(name)).map(wordsOf)].join(' ');
    const sections = [...document.querySelectorAll<HTMLElement>('main [data-chart]')];
    for (const section of sections) section.hidden = Boolean(all) && !matches(wordsOfChart(section.id));
    const figures = all?.figures.filter((figure) => matches(wordsOf(figure))) ?? [];
    const charts = sections.filter((section) => !section.hidden);
    list?.replaceChildren(...figures.map(figureItem));
    saying.toggleAttribute('hidden', !figures.length);
    const areas = query.length < AREAS_FROM ? [] : (all?.areas.filter(({ words }) => matches(words)) ?? []);
    places?.querySelector('p')?.replaceChildren(...areas.flatMap((area) => [areaLink(area), ' ']));
    places?.toggleAttribute('hidden', !areas.length);
    const found = [
      counted(charts.length, 'chart'),
      counted(figures.length, 'figure'),
      ...(areas.length ? [counted(areas.length, 'area')] : []),
    ];
    if (status) status.textContent = query ? `${joined(found)} with “${query}”.` : '';
    for (const chip of document.querySelectorAll<HTMLAnchorElement>('.chips a'))
      if (new URL(chip.href).searchParams.get('q') === query) chip.setAttribute('aria-current', 'true');
      else chip.removeAttribute('aria-current');
  };

  /** Takes the query of the field into the address: a new entry of the history where a search begins or is submitted. */
  const go = (query: string, entry: 'push' | 'replace'): void => {
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    if (address.href !== location.href) history[`${entry}State`](null, '', address);
    void show(query);
  };
  const fromAddress = (): void => {
    field.value = new URL(location.href).searchParams.get('q') ?? '';
    void show(field.value.trim());
  };

  field.addEventListener('focus', () => void searchIndex());
  field.addEventListener('input', () => {
    const begins = !new URL(location.href).searchParams.has('q');
    go(field.value.trim(), begins ? 'push' : 'replace');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(field.value.trim(), 'push');
  });
  document.addEventListener('click', (event) => {
    const chip = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.chips a') : null;
    if (!chip || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const asked = new URL(chip.href).searchParams.get('q') ?? '';
    // A chip that is chosen is let go by another click.
    field.value = field.value.trim() === asked ? '' : asked;
    go(field.value, 'push');
  });
  addEventListener('popstate', fromAddress);
  fromAddress();
}

const wordsOf = ({ id, long, short, said, check, source }: FoundFigure): string =>
  [id, long, short, said, check, source].join(' ');

const areaLink = ({ name, href }: FoundArea): HTMLAnchorElement =>
  buildElement('a', { href: new URL(href, home).href }, name);

/** A figure with what is behind it, its charts, and its code. */
function figureItem(figure: FoundFigure): HTMLLIElement {
  const code = `<care-stat figure="${figure.id}">${figure.short}</care-stat>`;
  const id = `code-${figure.id}`;
  const links = figure.charts.map((name) => buildElement('a', { href: `#${name}` }, `care-${name}`));
  return buildElement(
    'li',
    {},
    buildElement('p', { class: 'value' }, figure.long),
    buildElement('p', {}, `${figure.said} ${figure.check}`),
    buildElement(
      'p',
      { class: 'soft' },
      'Source: ',
      figure.url ? buildElement('a', { href: figure.url }, figure.source) : figure.source,
      '.',
      ...links.flatMap((link, index) => [index ? ', ' : ' Shown in ', link]),
    ),
    buildElement(
      'p',
      { class: 'short-code' },
      buildElement('code', { id }, addressed(code)),
      ' ',
      buildElement('button', { type: 'button', 'data-copy': id }, 'Copy'),
      buildElement('span', { role: 'status' }),
    ),
  );
}
