import type { ReactiveController } from 'lit';
import { styleAdopter } from '../document-styles.ts';
import type { ChartHost } from '../host.ts';
import { whenIdle } from '../when-idle.ts';
import { keepControlKeys } from './control-keys.ts';
import { FocusRing } from './focus-ring.ts';
import { howToMove, KeyboardNavigation, type Position } from './keyboard.ts';
import { centreOf, labelMarks, type Marks, nearestRow } from './marks.ts';
import css from './points.css?inline';
import { type Series, seriesOf } from './series.ts';
import { Tooltip } from './tooltip.ts';

const adoptStyles = styleAdopter(css);

/** Loads the contrast checker, where the page overrides a colour (`--_set` is then not empty). */
function checkContrast(plot: HTMLElement): void {
  const { host } = plot.getRootNode() as ShadowRoot;
  if (getComputedStyle(host).getPropertyValue('--_set'))
    // Readers lose nothing where it does not load.
    whenIdle(() =>
      import('../contrast/contrast.ts').then(({ contrast }) => contrast(host as HTMLElement)).catch(() => {}),
    );
}

/** Loads the check of whether a tag holds the rest of its page, where it holds something and nothing follows it. */
function checkChildren(chart: Element): void {
  if (chart.firstChild && !chart.nextSibling)
    whenIdle(() => import('../swallowed.ts').then(({ warnSwallowed }) => warnSwallowed(chart)).catch(() => {}));
}

/** Loads what lets other charts follow, where `for` names them. */
function checkFollowers(chart: HTMLElement): void {
  if (chart.hasAttribute('for')) import('../follow.ts').then(({ letFollow }) => letFollow(chart)).catch(() => {});
}

/**
 * Makes the marks of a drawing points, each with a sentence, for pointer, touch and keyboard.
 *
 *     pointer, touch ─▶ nearest mark ─────────────┐
 *     keys ─▶ keyboard navigation ─▶ focus ───────┼─▶ showPoint(): ring and tooltip
 *     Listen ─────────────────────────────────────┘
 *
 * Loaded by plot-events.ts, once for all charts of the page. Imports no Lit.
 */
export class Points implements ReactiveController, EventListenerObject {
  readonly #host: ChartHost;
  readonly #tooltip = new Tooltip(() => this.showPoint(-1));
  readonly #ring = new FocusRing();
  readonly #instructions = Object.assign(document.createElement('span'), { id: 'how', hidden: true });
  #svg: SVGSVGElement | null = null;
  #sentences: readonly string[] | undefined;
  #marks: Marks = [];
  #series: readonly Series[] = [];
  #navigation = new KeyboardNavigation([], () => ({ x: 0, y: 0 }));
  /** The row shown last, by pointer, touch or keyboard; −1 for none. */
  #current = -1;
  /** The row whose sentence is shown; −1 for none. */
  #shown = -1;
  /** Index of the series whose name was last read to a keyboard user. */
  #named: number | undefined;
  #focusedBefore = -1;

  constructor(host: ChartHost) {
    this.#host = host;
    host.element.addController(this);
    checkChildren(host.element);
    checkFollowers(host.element);
    this.hostUpdated();
  }

  /** Before every update: keeps the row that has the focus, which a new drawing would lose. */
  hostUpdate(): void {
    this.#focusedBefore = this.#focusedRow();
  }

  /** After every update: labels the marks of a new drawing, or those of the same drawing with new sentences, and moves the focus back. */
  hostUpdated(): void {
    const plot = this.#host.plot();
    const view = this.#host.shown();
    const svg = plot?.querySelector('svg') ?? null;
    // A live drawing may have moved its marks.
    if (svg === this.#svg && view?.points === this.#sentences) return this.reposition();
    this.showPoint(-1);
    this.#svg = svg;
    this.#sentences = view?.points;
    this.#current = -1;
    this.#marks = [];
    if (!plot || !svg || !view) return;
    this.#marks = labelMarks(svg, view.points);
    this.#series = seriesOf(this.#host.series(), view.rows);
    this.#navigation = new KeyboardNavigation(
      // The focus cannot be moved to a row without a mark.
      this.#series.map(({ rows }) => rows.filter((row) => this.#marks[row])),
      (row) => centreOf(this.#marks[row]),
    );
    this.#prepare(plot);
    checkContrast(plot);
    this.#focus(Math.min(this.#focusedBefore, this.#marks.length - 1));
  }

  /** The chart is put into a page again, perhaps another. */
  hostConnected(): void {
    const root = this.#host.plot()?.getRootNode();
    if (root instanceof ShadowRoot) adoptStyles(root);
  }

  /** The chart is removed: its tooltip would stay in the top layer. */
  hostDisconnected(): void {
    this.showPoint(-1);
  }

  /** Handles an event of the plot. */
  handleEvent(event: Event): void {
    if (event.type === 'keydown') this.#onKey(event as KeyboardEvent);
    else if (event.type === 'pointerleave') this.showPoint(this.#focusedRow());
    else if (event.type === 'click') this.#onClick(event as PointerEvent);
    else if (event.type === 'focusin') this.#onFocus(event as FocusEvent);
    else if (event.type === 'focusout') this.#onBlur(event as FocusEvent);
    else this.#onPointer(event as PointerEvent);
  }

  /** Handles, in order, the events of the time before this file was loaded. Keys count only if the focus is still in the plot. */
  catchUp(events: Iterable<Event>): void {
    const plot = this.#host.plot();
    if (!plot?.isConnected) return;
    for (const event of events)
      if (event.type !== 'keydown' || plot.contains((plot.getRootNode() as ShadowRoot).activeElement))
        this.handleEvent(event);
  }

  /**
   * Shows ring and tooltip of a row, and leaves the focus where it is. The ring of a focused mark stays.
   *
   * @param row −1 hides both.
   * @param pointer Where the pointer is in the window, in pixels, which the tooltip must not cover.
   */
  showPoint(row: number, pointer?: Position): void {
    const focused = this.#focusedRow();
    if (row >= 0) this.#current = row;
    const ringed = row < 0 ? focused : row;
    this.#ring.show(this.#marks[ringed], ringed === focused);
    const mark = this.#marks[row];
    if (row === this.#shown && this.#tooltip.shown === !!mark) return;
    this.#shown = row;
    this.#tooltip.show(
      mark && { text: this.#sentences?.[row] ?? '', beside: () => mark.getBoundingClientRect(), pointer },
    );
  }

  /** Repositions ring and tooltip after a resize. */
  reposition(): void {
    this.#ring.reposition();
    this.#tooltip.reposition();
  }

  /** Gives the plot its name and instructions, and, once, the elements and styles of ring and tooltip. */
  #prepare(plot: HTMLElement): void {
    const count = this.#marks.filter(Boolean).length;
    plot.setAttribute('aria-label', `${count} point${count === 1 ? '' : 's'}`);
    plot.setAttribute('aria-describedby', this.#instructions.id);
    this.#instructions.textContent = [howToMove(this.#navigation, count), this.#svg?.dataset['how']].join(' ').trim();
    if (this.#instructions.parentElement === plot) return;
    plot.append(this.#instructions);
    this.#ring.putInto(plot);
    this.#tooltip.putInto(plot);
    const root = plot.getRootNode() as ShadowRoot;
    keepControlKeys(root);
    adoptStyles(root);
  }

  /** Shows the nearest point, from anywhere in the plot. A touch may begin a scroll: it shows a point by its tap, which is a click. */
  #onPointer(event: PointerEvent): void {
    if (event.pointerType === 'touch' || this.#tooltip.contains(event)) return;
    this.showPoint(this.#nearest(event), { x: event.clientX, y: event.clientY });
  }

  /** The row nearest to the pointer. In a drawing of more marks than points (`data-crowded`) the pointer must be on its mark. */
  #nearest({ clientX, clientY }: PointerEvent): number {
    return nearestRow(this.#marks, clientX, clientY, this.#svg?.hasAttribute('data-crowded') ? 0 : Infinity);
  }

  /** A click or a tap moves the focus to the point, so that it stays shown until the reader goes elsewhere. */
  #onClick(event: PointerEvent): void {
    if (this.#tooltip.contains(event)) return;
    const path = event.composedPath();
    const clicked = this.#marks.findIndex((mark) => path.includes(mark as EventTarget));
    const row = clicked < 0 ? this.#nearest(event) : clicked;
    this.#marks[row]?.focus({ preventScroll: true });
    this.showPoint(row);
    if (row >= 0) this.#host.select(row);
  }

  /** Shows a focused mark; on the plot itself, reached by keyboard from outside, shows the instructions. */
  #onFocus({ target, relatedTarget }: FocusEvent): void {
    const plot = this.#host.plot();
    const row = this.#marks.indexOf(target as SVGElement);
    if (row >= 0) {
      // The instructions have been read: on the way back they are not read again.
      plot?.removeAttribute('aria-describedby');
      this.showPoint(row);
    } else if (target === plot && !plot?.contains(relatedTarget as Node | null) && plot?.matches(':focus-visible')) {
      const beside = () => {
        const { left, bottom, width } = plot.getBoundingClientRect();
        return new DOMRect(left, bottom, width, 0);
      };
      this.#tooltip.show({ text: this.#instructions.textContent, beside });
    }
  }

  #onBlur({ relatedTarget }: FocusEvent): void {
    const plot = this.#host.plot();
    this.showPoint(-1);
    if (plot?.contains(relatedTarget as Node | null)) return;
    this.#named = undefined;
    plot?.setAttribute('aria-describedby', this.#instructions.id);
  }

  #onKey(event: KeyboardEvent): void {
    const presses = event.key === 'Enter' || event.key === ' ';
    if (event.altKey || ((event.ctrlKey || event.metaKey) && !presses)) return;
    const focused = this.#focusedRow();
    const next = this.#navigation.step(focused < 0 ? this.#current : focused, event.key);
    if (next !== undefined) this.#focus(next);
    else if (presses && focused >= 0) this.#click(this.#marks[focused], event);
    // A live drawing lets go of what was chosen, as where its ground is clicked.
    else if (event.key === 'Enter' && event.target === this.#host.plot()) return this.#click(this.#svg, event);
    else if (event.key === 'Escape' && this.#tooltip.shown) this.showPoint(-1);
    else if (event.key === 'Escape' && focused >= 0) this.#host.plot()?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Does what a click does: `#onClick` hears of it, and so does a live drawing, but not the page. A key that is held down does it once. */
  #click(target: SVGElement | null | undefined, { repeat, shiftKey, ctrlKey, metaKey }: KeyboardEvent): void {
    if (repeat) return;
    const { x: clientX, y: clientY } = centreOf(target);
    target?.dispatchEvent(
      new MouseEvent('click', { bubbles: target !== this.#svg, clientX, clientY, shiftKey, ctrlKey, metaKey }),
    );
  }

  /** The row whose mark has the focus; −1 for none. */
  #focusedRow(): number {
    const root = this.#host.plot()?.getRootNode() as Partial<ShadowRoot> | undefined;
    return Number(root?.activeElement?.getAttribute('data-row') ?? -1);
  }

  /** Moves the focus to a mark, if the row has one. Its name begins with that of its series, where the last one was of another. */
  #focus(row: number): void {
    const mark = this.#marks[row];
    const at = this.#series.findIndex(({ rows }) => rows.includes(row));
    const named = at !== this.#named && this.#series[at]?.words;
    mark?.setAttribute('aria-label', [named || '', this.#sentences?.[row]].join(' ').trim());
    this.#named = at;
    mark?.focus();
    // A live drawing may have moved the focus here by itself.
    this.showPoint(row);
  }
}
