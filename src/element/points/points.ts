import type { ReactiveController } from 'lit';
import type { ChartRow, DrawnSeries } from '../../artifact.ts';
import { howToMove } from './instructions.ts';
import css from './points.css?inline';
import { nearest } from './nearest.ts';
import { FocusRing } from './focus-ring.ts';
import { type Series, seriesOf } from './series.ts';
import { Tooltip } from './tooltip.ts';
import { KeyboardNavigation } from './keyboard.ts';
import { whenIdle } from '../when-idle.ts';

/** What the points layer needs of the figure it serves. */
export interface PointsHost {
  /** The element around the drawing. It takes the focus as one tab stop. */
  readonly plot: HTMLElement | null;
  /** A sentence for each row. */
  readonly points: readonly string[];
  readonly rows: readonly ChartRow[];
  /** The series of the drawing, where it has more than one. */
  readonly drawnSeries: DrawnSeries | undefined;
  /** The reader chose a row. */
  selectPoint(row: number): void;
  addController(controller: ReactiveController): void;
}

let sheet: CSSStyleSheet | undefined;

/** Where a page sets colours of its own, its author is told which cannot be told apart. */
function lookAtColours(plot: HTMLElement): void {
  const { host } = plot.getRootNode() as ShadowRoot;
  if (getComputedStyle(host).getPropertyValue('--_set'))
    // Without it a reader lacks nothing.
    whenIdle(() =>
      import('../contrast/contrast.ts').then(({ contrast }) => contrast(host as HTMLElement)).catch(() => {}),
    );
}

/**
 * Makes the marks of a drawing points: reached by pointer, finger and keyboard, each with its sentence.
 *
 *     pointer, finger ─▶ nearest mark ─┐
 *     keys ─▶ walk ─▶ focus ───────────┼─▶ the point told: ring and sentence
 *     what plays the chart ────────────┘
 *
 * Loaded when first needed, and imports nothing.
 */
export class Points implements ReactiveController, EventListenerObject {
  readonly #host: PointsHost;
  readonly #tooltip = new Tooltip(() => this.#tell(-1));
  readonly #ring = new FocusRing();
  readonly #how = Object.assign(document.createElement('span'), { id: 'how', hidden: true });
  #svg: SVGSVGElement | null = null;
  #sentences: readonly string[] = [];
  #marks: SVGElement[] = [];
  #series: readonly Series[] = [];
  #walk = new KeyboardNavigation([], () => ({ x: 0, y: 0 }));
  /** The point that the reader was at last, by whatever means. */
  #current = -1;
  /** The point whose sentence is shown. */
  #told = -1;
  /** The series that was named last to a reader who walks. */
  #named: Series | undefined;
  #focusedBefore = -1;

  constructor(host: PointsHost) {
    this.#host = host;
    host.addController(this);
    this.hostUpdated();
  }

  /** Before every update: which point has the focus, for a new drawing would lose it. */
  hostUpdate(): void {
    this.#focusedBefore = this.#focusedRow();
  }

  /** After every update: a new drawing, or an old one with new sentences, gets its points, and the focus if one had it. */
  hostUpdated(): void {
    const { plot, points, rows, drawnSeries } = this.#host;
    const svg = plot?.querySelector('svg') ?? null;
    // A live drawing may have moved its marks.
    if (svg === this.#svg && points === this.#sentences) return this.follow();
    this.hide();
    this.#svg = svg;
    this.#sentences = points;
    this.#current = -1;
    this.#named = undefined;
    this.#marks = [];
    if (!plot || !svg) return;
    this.#nameMarks(svg);
    this.#series = seriesOf(drawnSeries, rows);
    this.#walk = new KeyboardNavigation(
      // A row without a mark cannot be reached.
      this.#series.map(({ rows }) => rows.filter((row) => this.#marks[row])),
      (row) => this.#centre(row),
    );
    this.#dress(plot);
    lookAtColours(plot);
    if (this.#focusedBefore >= 0) this.#focus(Math.min(this.#focusedBefore, this.#marks.length - 1));
  }

  /** Nothing stays behind of a chart that is removed. */
  hostDisconnected(): void {
    this.hide();
  }

  /** What the reader does in the plot. */
  handleEvent(event: Event): void {
    if (event.type === 'keydown') this.#onKey(event as KeyboardEvent);
    else if (event.type === 'pointerleave') this.#tell(this.#focusedRow());
    else if (event.type === 'click') this.#onClick(event as PointerEvent);
    else if (event.type === 'focusin') this.#onFocus(event as FocusEvent);
    else if (event.type === 'focusout') this.#onBlur(event as FocusEvent);
    else this.#onPointer(event as PointerEvent);
  }

  /** Acts on what the reader did in the plot before there were points, in order: on a key only if the focus is still there. */
  catchUp(events: Iterable<Event>): void {
    const { plot } = this.#host;
    if (!plot?.isConnected) return;
    for (const event of events)
      if (event.type !== 'keydown' || plot.contains((plot.getRootNode() as ShadowRoot).activeElement))
        this.handleEvent(event);
  }

  /** Rings the mark of a row and shows its sentence, and leaves the focus where it is; −1 takes both away. */
  tell(row: number): void {
    this.#tell(row);
  }

  /** Takes away what is shown beside and around marks. */
  hide(): void {
    this.#tell(-1);
  }

  /** Repositions ring and tooltip after a resize. */
  follow(): void {
    this.#ring.place();
    this.#tooltip.place();
  }

  /** Gives each mark its sentence, and leaves a reader nothing else to meet in the drawing. */
  #nameMarks(svg: SVGSVGElement): void {
    for (const text of svg.querySelectorAll('text')) text.setAttribute('aria-hidden', 'true');
    for (const mark of svg.querySelectorAll<SVGElement>('[data-row]:not(text)')) {
      const row = Number(mark.dataset['row']);
      this.#marks[row] = mark;
      mark.setAttribute('role', 'img');
      mark.setAttribute('tabindex', '-1');
      mark.setAttribute('aria-label', this.#sentences[row] ?? '');
    }
    svg.querySelector('desc')?.remove();
    svg.setAttribute('role', 'presentation');
    svg.removeAttribute('aria-label');
  }

  /** Gives the plot its name, what it shows beside its marks, and the figure the styles of that. */
  #dress(plot: HTMLElement): void {
    const count = this.#marks.filter(Boolean).length;
    plot.setAttribute('aria-label', count === 1 ? '1 point' : `${count} points`);
    plot.setAttribute('aria-describedby', this.#how.id);
    this.#how.textContent = howToMove(this.#walk, count);
    if (this.#how.parentElement === plot) return;
    plot.append(this.#how);
    this.#ring.putInto(plot);
    this.#tooltip.putInto(plot);
    const { adoptedStyleSheets } = plot.getRootNode() as ShadowRoot;
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
    }
    if (!adoptedStyleSheets?.includes(sheet)) adoptedStyleSheets?.push(sheet);
  }

  /** A pointer picks the nearest point from anywhere in the plot. A finger may be about to scroll: it picks by a tap. */
  #onPointer(event: PointerEvent): void {
    if (event.pointerType === 'touch' || this.#tooltip.hears(event)) return;
    this.#tell(this.#nearest(event), { x: event.clientX, y: event.clientY });
  }

  /** The point nearest to a pointer; where a drawing has more marks than points, only one that it is on. */
  #nearest({ clientX, clientY }: PointerEvent): number {
    return nearest(this.#marks, clientX, clientY, this.#svg?.hasAttribute('data-crowded') ? 0 : Infinity);
  }

  /** A click or a tap takes the focus to the point, so that it stays told until the reader goes elsewhere. */
  #onClick(event: PointerEvent): void {
    if (this.#tooltip.hears(event)) return;
    const own = this.#marks.find((mark) => mark && event.composedPath().includes(mark));
    const row = own ? this.#marks.indexOf(own) : this.#nearest(event);
    this.#marks[row]?.focus({ preventScroll: true });
    this.#tell(row);
    if (row >= 0) this.#host.selectPoint(row);
  }

  #onFocus({ target, relatedTarget }: FocusEvent): void {
    const { plot } = this.#host;
    const row = this.#marks.indexOf(target as SVGElement);
    if (row >= 0) {
      // How to move has been heard; it is not told again on the way back.
      plot?.removeAttribute('aria-describedby');
      this.#tell(row);
    } else if (target === plot && !plot?.contains(relatedTarget as Node | null) && plot?.matches(':focus-visible')) {
      const edge = () => {
        const { left, bottom, width } = plot.getBoundingClientRect();
        return new DOMRect(left, bottom, width, 0);
      };
      this.#tooltip.show({ text: this.#how.textContent ?? '', beside: edge });
    }
  }

  #onBlur({ relatedTarget }: FocusEvent): void {
    const { plot } = this.#host;
    this.hide();
    if (plot?.contains(relatedTarget as Node | null)) return;
    this.#named = undefined;
    plot?.setAttribute('aria-describedby', this.#how.id);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const focused = this.#focusedRow();
    const next = this.#walk.step(focused < 0 ? this.#current : focused, event.key);
    if (next !== undefined) this.#focus(next);
    else if (event.key === 'Enter' && focused >= 0) this.#host.selectPoint(focused);
    else if (event.key === 'Escape' && this.#tooltip.shown) this.hide();
    else if (event.key === 'Escape' && focused >= 0) this.#host.plot?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #focusedRow(): number {
    const root = this.#svg?.getRootNode();
    return root instanceof ShadowRoot ? this.#marks.indexOf(root.activeElement as SVGElement) : -1;
  }

  /** Takes the focus to a point. One of another series than the last is named after its series. */
  #focus(row: number): void {
    const mark = this.#marks[row];
    if (!mark) return;
    const series = this.#series.find(({ rows }) => rows.includes(row));
    const words = series === this.#named ? [] : [series?.words];
    this.#named = series;
    mark.setAttribute('aria-label', [...words, this.#sentences[row]].join(' ').trim());
    mark.focus();
  }

  /** Shows a point: its ring and its sentence. Where a point has the focus, its ring stays. */
  #tell(row: number, pointer?: { readonly x: number; readonly y: number }): void {
    const focused = this.#focusedRow();
    if (row >= 0) this.#current = row;
    const ringed = row < 0 ? focused : row;
    this.#ring.show(this.#marks[ringed], ringed === focused);
    const mark = this.#marks[row];
    if (row === this.#told && this.#tooltip.shown === !!mark) return;
    this.#told = row;
    this.#tooltip.show(
      mark && { text: this.#sentences[row] ?? '', beside: () => mark.getBoundingClientRect(), pointer },
    );
  }

  #centre(row: number): { x: number; y: number } {
    const { left, right, top, bottom } = this.#marks[row]?.getBoundingClientRect() ?? new DOMRect();
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }
}
