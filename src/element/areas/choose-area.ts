import without from 'virtual:areas-without';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { AreaIndex, IndexedArea } from '../../areas/area-index.ts';
import { type AreaMatch, areasNear, matchingAreas } from '../../areas/area-matches.ts';
import { areaLabel } from '../../areas/area-words.ts';
import { dateInWords } from '../../words/dates.ts';
import { inWords } from '../../words/numbers.ts';
import { capitalised } from '../../words/typeset.ts';
import { styleAdopter } from '../document-styles.ts';
import type { Lit } from '../lit.ts';
import css from './choose-area.css?inline';

const adoptStyles = styleAdopter(css);

/** A chart whose area the reader may choose. */
export interface AreaChoice {
  /** The chart, rendered again whenever the list changes. */
  readonly chart: HTMLElement & Pick<ReactiveControllerHost, 'requestUpdate' | 'updateComplete'>;
  /** All areas. Those of which the chart has no figure are not offered. */
  readonly areas: AreaIndex;
  /** Code of the area that is shown or, while its figures load, asked for. */
  readonly code: string;
  /** The reader chose another. */
  chosen(code: string): void;
}

/** What a reader is doing in the box of a chart. */
interface Box {
  /** What has been typed; `null` where the box holds the area that is shown. */
  typed: string | null;
  open: boolean;
  /** Position in the list of the option that Enter chooses; −1 for none. */
  active: number;
  /** Whether the reader walks the list: Home and End go to its ends, not to those of the text. */
  walking: boolean;
}

/** The groups of the whole list, behind England, by their headings. */
const GROUPS = ['', 'Regions', 'Councils', 'Councils that ended'] as const;

/** The position of an area’s group. */
const groupOf = ({ kind, valid_to }: IndexedArea): number =>
  kind === 'council' ? 2 + Number(Boolean(valid_to)) : Number(kind === 'region');

/** Group by group, each in the order of the alphabet. */
function inOrder(areas: AreaIndex): AreaIndex {
  return areas.toSorted((a, b) => groupOf(a) - groupOf(b) || areaLabel(a).localeCompare(areaLabel(b), 'en'));
}

/** What the list holds. */
interface Offer {
  readonly matches: readonly AreaMatch[];
  /** Whether they have what was typed, or are only near to it. */
  readonly found: boolean;
  readonly said: string;
}

const NOTHING: Offer = { matches: [], found: true, said: '' };

/** What the list offers for what has been typed. `lacking` are the areas of which the chart has no figure. */
function offer(areas: AreaIndex, typed: string | null, lacking: AreaIndex): Offer {
  const ordered = inOrder(areas);
  const matches = matchingAreas(ordered, typed ?? '');
  const { length } = matches;
  if (length) return { matches, found: true, said: `${capitalised(inWords(length))} area${length === 1 ? '' : 's'}.` };
  const near = areasNear(ordered, typed ?? '');
  const known = matchingAreas(lacking, typed ?? '').length > 0;
  const said = `No ${known ? 'figures of an ' : ''}area of that name.${near.length ? ' Near to it:' : ''}`;
  return { matches: near, found: false, said };
}

/**
 * The box in which a reader chooses the area of a chart: a combobox with a list that narrows while a name or code is typed
 * (WAI-ARIA Authoring Practices, list autocomplete). It keeps nothing and asks nobody.
 *
 * @returns Renders the box of a chart, into its shadow root.
 */
export function chooseArea({ html, nothing }: Lit): (choice: AreaChoice) => TemplateResult {
  const boxes = new WeakMap<HTMLElement, Box>();

  return ({ chart, areas: all, code, chosen }) => {
    const root = chart.shadowRoot as ShadowRoot;
    adoptStyles(root);
    const box = boxes.get(chart) ?? { typed: null, open: false, active: -1, walking: false };
    boxes.set(chart, box);
    const lacks = without[chart.localName.replace('care-', '')] ?? '';
    const lacking = all.filter((area) => lacks.includes(area.code));
    const areas = all.filter((area) => !lacking.includes(area));
    const shown = all.find((area) => area.code === code);
    const label = shown ? areaLabel(shown) : '';
    const { matches, found, said } = box.open ? offer(areas, box.typed, lacking) : NOTHING;
    const active = matches[box.active]?.area.code;

    const input = () => root.querySelector('#choose-area') as HTMLInputElement;
    const change = async (changes: Partial<Box>): Promise<void> => {
      Object.assign(box, changes);
      chart.requestUpdate();
      await chart.updateComplete;
      root.querySelector('.choose-area [aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
    };
    const close = (text = label): void => {
      input().value = text;
      void change({ typed: null, open: false, active: -1, walking: false });
    };
    const isUsed = (): boolean => box.open || box.typed !== null;
    const open = (): void => {
      const active = offer(areas, null, lacking).matches.findIndex(({ area }) => area === shown);
      input().select();
      void change({ typed: null, open: true, active, walking: true });
    };
    const choose = (area: IndexedArea): void => {
      close(areaLabel(area));
      if (area.code !== code) chosen(area.code);
    };
    const type = (): void => {
      const typed = input().value;
      const first = typed.trim() && offer(areas, typed, lacking).found ? 0 : -1;
      void change({ typed, open: true, active: first, walking: false });
    };
    const walk = (to: number): void => {
      const { length } = matches;
      if (!box.open) open();
      else if (length) void change({ active: (to + length) % length, walking: true });
    };
    const press = (event: KeyboardEvent): void => {
      const { key, isComposing, shiftKey, ctrlKey, metaKey } = event;
      const at = box.active;
      const keys: Readonly<Record<string, (() => void) | false | undefined>> = {
        ArrowDown: () => walk(at + 1),
        ArrowUp: () => walk(at < 0 ? -1 : at - 1),
        Home: box.walking && (() => walk(0)),
        End: box.walking && (() => walk(-1)),
        Enter: box.open && (() => matches[at] && choose(matches[at].area)),
        Escape: isUsed() && (() => close()),
      };
      const act = !isComposing && !shiftKey && !ctrlKey && !metaKey && Object.hasOwn(keys, key) && keys[key];
      if (act) {
        // Nothing of the page closes or moves by the same key.
        event.preventDefault();
        event.stopPropagation();
        act();
      } else if (key.startsWith('Arrow')) box.walking = false;
    };
    const pick = (event: Event): void => {
      const option = (event.target as Element).closest('[role=option]');
      const match = matches.find(({ area }) => option?.id === `area-${area.code}`);
      if (!match) return;
      choose(match.area);
      // The keyboard on a screen goes, and the chart is seen.
      if ((event as PointerEvent).pointerType === 'touch') input().blur();
    };
    const toggle = (): void => {
      input().focus();
      if (box.open) close();
      else open();
    };
    /** A press beside the text leaves the focus where it is. */
    const keepFocus = (event: Event): void => event.preventDefault();

    const option = ({ area, by }: AreaMatch): TemplateResult =>
      html`<div
        role="option"
        id="area-${area.code}"
        aria-selected=${area.code === active ? 'true' : 'false'}
        aria-current=${area === shown ? 'true' : nothing}
      >
        <span>${areaLabel(area)}</span> <span>${by ?? beside(area, areas)}</span>
      </div>`;
    const groups = (): TemplateResult[] =>
      GROUPS.flatMap((heading, group) => {
        const own = matches.filter(({ area }) => groupOf(area) === group);
        if (!own.length) return [];
        if (!heading) return own.map(option);
        return [
          html`<div role="group" aria-label=${heading}>
            <div class="heading" aria-hidden="true">${heading}</div>
            ${own.map(option)}
          </div>`,
        ];
      });

    return html`<div class="choose-area">
      <label for="choose-area">Area</label>
      <div class="box">
        <input
          id="choose-area"
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded=${box.open && matches.length ? 'true' : 'false'}
          aria-controls="choose-area-list"
          aria-activedescendant=${active ? `area-${active}` : nothing}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="done"
          .value=${box.typed ?? label}
          @focus=${() => input().select()}
          @blur=${() => isUsed() && close()}
          @click=${() => box.open || open()}
          @input=${type}
          @keydown=${press}
        />
        <button
          type="button"
          tabindex="-1"
          aria-label="All areas"
          aria-controls="choose-area-list"
          aria-expanded=${box.open && matches.length ? 'true' : 'false'}
          @mousedown=${keepFocus}
          @click=${toggle}
        ></button>
        <div class="offer" ?hidden=${!box.open} @mousedown=${keepFocus}>
          ${found ? nothing : html`<p aria-hidden="true">${said}</p>`}
          <div id="choose-area-list" role="listbox" aria-label="Areas" ?hidden=${!matches.length} @click=${pick}>
            ${box.typed?.trim() ? matches.map(option) : groups()}
          </div>
        </div>
      </div>
      <p class="said" role="status">${said}</p>
    </div>`;
  };
}

/** What stands behind the name of a council: the day on which it ended, or its region. */
function beside({ region, valid_to }: IndexedArea, areas: AreaIndex): string {
  if (valid_to) return `until ${dateInWords(valid_to)}`;
  const found = areas.find(({ code }) => code === region);
  return found ? areaLabel(found) : '';
}
