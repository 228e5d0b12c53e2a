import { withoutAtEnd } from '../words/ends.ts';

/** What the page keeps from a reader's eyes in a table, and what is therefore not read. */
export interface LeftOut {
  /** Hidden rows. */
  rows: number;
  /** Hidden cells. */
  cells: number;
  /** The hidden or raised texts inside cells, each once. */
  readonly texts: Set<string>;
}

/** Elements whose text no reader sees, or sees struck through. */
const UNSEEN = '[hidden],[aria-hidden="true" i],script,style,template,noscript,rp,rt,del,s,strike';

/** Elements in place of which a browser shows something else than their text. */
const REPLACED = 'progress,meter,svg,canvas,audio,video,object,iframe,datalist,optgroup';

/** Elements that end a line, where the browser tells no style. */
const BLOCKS =
  /^(?:address|article|aside|blockquote|dd|details|div|dl|dt|figure|footer|h[1-6]|header|hr|li|ol|p|pre|section|table|ul)$/;

/** Letters of no width: soft hyphens, zero-width spaces, marks of direction. Joiners stay between letters, which they shape. */
const NO_WIDTH =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\u200c\u200d](?![\p{L}\p{M}\p{So}])/gu;

/** Arrows at the ends of a heading, by which a script sorts. */
const SORT_ARROW = /[\s\ufe0e\ufe0f▲▼△▽▴▾▵▿⏶⏷↑↓↕⇅⇵⬆⬇⬍]/u;

/** A number with at most a short unit: what a raised mark may follow. */
const NUMERIC = /^\P{L}{0,4}\d[\d.,'’\s]*(?:\p{L}{1,8}\s?)?%?$/u;

/** Whether a reader sees an element whose parent is seen. What is `absent` takes no place in its table. */
export type Sight = 'seen' | 'unseen' | 'absent';

/** Asks as little as it can of an element that is seen: each property costs a microsecond, and a table may have 200,000 cells. */
export function sightOf(element: Element): Sight {
  const style = getComputedStyle(element);
  const { display, visibility } = style;
  const px = (name: string): number => Number.parseFloat(style.getPropertyValue(name));
  const far = (...names: string[]) => names.some((name) => px(name) < -999);
  if (display === 'none' || visibility === 'collapse' || element.hasAttribute('hidden')) return 'absent';
  return element.matches(UNSEEN) ||
    (visibility !== 'visible' && isVisible(element.parentElement)) ||
    // The ways to hide a text from the eye and not from a screen reader.
    (style.position !== 'static' && (/^rect\((?:[01](?:px)?[,\s]*){4}\)$/.test(style.clip) || far('left', 'top'))) ||
    /^inset\((?:50|100)%/.test(style.clipPath) ||
    (style.overflow !== 'visible' && px('width') <= 1 && px('height') <= 1) ||
    far('text-indent') ||
    (display !== 'table-cell' && far('margin-left')) ||
    px('font-size') === 0
    ? 'unseen'
    : 'seen';
}

/** Whether a text in a cell is drawn and cannot be seen. A row may only be about to fade in. */
function isInvisible(element: Element): boolean {
  const { opacity, color } = getComputedStyle(element);
  return opacity === '0' || /^rgba\(.*, 0\)$/.test(color);
}

/** What a field of a form shows; `null` for other elements. */
function fieldValue(element: Element): string | null {
  if (element instanceof HTMLTextAreaElement) return element.value;
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.label ?? '';
  if (!(element instanceof HTMLInputElement)) return null;
  return /^(?:text|number|tel|search|url|date|month|week|time)$/.test(element.type) ? element.value : '';
}

const isVisible = (element: Element | null): boolean => !!element && getComputedStyle(element).visibility === 'visible';

/** The text of a cell as a reader sees it, on one line. A mark in raised type stands in brackets after a number: `38 [1]`. */
export function cellText(cell: HTMLTableCellElement, leftOut: LeftOut, sight: Sight): string {
  const marks: string[] = [];
  const heading = cell.localName === 'th';
  const unseen = sight !== 'seen';
  let text = '';
  const leave = (words: string): void => void (words && leftOut.texts.add(words));
  const walk = (parent: Node): void => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) text += node.data;
      else if (node instanceof Element) read(node);
    }
  };
  const read = (element: Element): void => {
    const words = () => oneLine(element.textContent ?? '');
    if (element.localName === 'br') text += ' ';
    else if (sightOf(element) !== 'seen' || isInvisible(element)) leave(words());
    else if (element.matches(REPLACED)) text += ' ';
    else if (fieldValue(element) !== null) text += ` ${fieldValue(element)} `;
    else {
      const { display, verticalAlign } = getComputedStyle(element);
      const raised = element.matches('sup,[role~="doc-noteref"]') || verticalAlign === 'super';
      if (raised || element.localName === 'sub' || verticalAlign === 'sub') {
        const kept = raised ? raisedWord(text, words()) : /\p{L}$/u.test(text) && words();
        if (kept) text += kept;
        else if (raised)
          marks.push(
            ...words()
              .split(/[\s,;]+/)
              .filter(Boolean),
          );
        else leave(words());
        return;
      }
      const ends = display ? !/^(?:inline|contents|ruby)/.test(display) : BLOCKS.test(element.localName);
      if (ends) text += ' ';
      walk(element.matches('details:not([open])') ? (element.querySelector('summary') ?? element) : element);
      if (ends) text += ' ';
    }
  };
  if (!unseen) walk(cell);
  const seen = oneLine(text);
  if (heading) {
    for (const mark of marks) leave(mark);
    // A heading may be meant for screen readers alone.
    return withoutArrows(seen) || withoutArrows(oneLine(cell.textContent ?? ''));
  }
  if (unseen) leave(oneLine(cell.textContent ?? ''));
  // The reader of figures knows one mark after a number, and what it says.
  const [mark, ...others] = marks;
  const told = mark !== undefined && NUMERIC.test(seen);
  for (const other of told ? others : marks) leave(other);
  return told ? `${seen} ${bracketed(mark)}` : seen;
}

/** A raised text that belongs to the word before it, not a footnote: the end of an ordinal, or the power of a unit of length. */
function raisedWord(before: string, raised: string): string {
  if (/\d$/.test(before) && /^(?:st|nd|rd|th)$/i.test(raised)) return raised;
  if (/(?:^|[^\p{L}])(?:[kcm]?m|ft|in|mi|yd)$/iu.test(before)) return { 2: '²', 3: '³' }[raised] ?? '';
  return '';
}

function withoutArrows(heading: string): string {
  const start = [...heading].findIndex((letter) => !SORT_ARROW.test(letter));
  return start < 0 ? '' : withoutAtEnd(heading.slice(start), SORT_ARROW);
}

function bracketed(mark: string): string {
  return /^(?:[[(].*[\])]|[*†‡§#]+)$/.test(mark) ? mark : `[${mark}]`;
}

function oneLine(text: string): string {
  return text.replace(NO_WIDTH, '').replace(/\s+/g, ' ').trim();
}
