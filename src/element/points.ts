import type { ReactiveController } from 'lit';
import css from './points.css?inline';
import { Tooltip } from './tooltip.ts';

/** What the points layer needs of the figure it serves. */
export interface PointsHost {
  /** The element around the drawing. It takes the focus as one tab stop. */
  readonly plot: HTMLElement | null;
  /** A sentence for each row. */
  readonly points: readonly string[];
  /** The sentence of the whole. */
  readonly summary: string;
  /** The reader chose a row. */
  selectPoint(row: number): void;
  addController(controller: ReactiveController): void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

let sheet: CSSStyleSheet | undefined;

/** Makes the marks of a drawing points: reached by pointer and by keyboard, each with its sentence. Loaded when first needed, and imports nothing. */
export class Points implements ReactiveController, EventListenerObject {
  readonly #host: PointsHost;
  readonly #tooltip = new Tooltip();
  #svg: SVGSVGElement | null = null;
  #sentences: readonly string[] = [];
  #marks: SVGElement[] = [];
  #current = -1;
  #shown = -1;
  #focused = -1;

  constructor(host: PointsHost) {
    this.#host = host;
    host.addController(this);
    this.hostUpdated();
  }

  /** Before every update: which point has the focus, for a new drawing would lose it. */
  hostUpdate(): void {
    this.#focused = this.#focusedRow();
  }

  /** After every update: a new drawing, or an old one with new sentences, gets its points, and the focus if one had it. */
  hostUpdated(): void {
    const { plot, points, summary } = this.#host;
    const svg = plot?.querySelector('svg') ?? null;
    if (svg === this.#svg && points === this.#sentences) return;
    this.hide();
    this.#svg = svg;
    this.#sentences = points;
    this.#current = -1;
    this.#marks = [];
    if (!plot || !svg) return;
    this.#dress(plot);
    for (const text of svg.querySelectorAll('text')) text.setAttribute('aria-hidden', 'true');
    for (const mark of svg.querySelectorAll<SVGElement>('[data-row]:not(text)')) {
      const row = Number(mark.dataset['row']);
      this.#marks[row] = mark;
      mark.setAttribute('role', 'img');
      mark.setAttribute('tabindex', '-1');
      mark.setAttribute('aria-label', points[row] ?? '');
    }
    const description = svg.querySelector('desc');
    if (description) description.textContent = summary;
    svg.removeAttribute('role');
    svg.removeAttribute('aria-label');
    if (this.#focused >= 0) this.#focus(Math.min(this.#focused, this.#marks.length - 1));
  }

  /** What the reader does in the plot. */
  handleEvent(event: Event): void {
    if (event.type === 'keydown') this.#onKey(event as KeyboardEvent);
    else if (event.type === 'pointerleave') this.#onLeave(event as PointerEvent);
    else if (event.type === 'click') this.#select(this.#shown);
    else if (event.type === 'focusin') this.#onFocus(event as FocusEvent);
    else if (event.type === 'focusout') this.hide();
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

  /** Takes the sentence away that is shown beside a mark. */
  hide(): void {
    this.#show(-1);
  }

  /** Shows the sentence of a row beside its mark, −1 for none, and leaves the focus where it is. */
  tell(row: number): void {
    this.#show(row);
  }

  /** Gives the plot its tooltip, and the figure the styles of points. */
  #dress(plot: HTMLElement): void {
    if (this.#tooltip.isIn(plot)) return;
    this.#tooltip.putInto(plot);
    const { adoptedStyleSheets } = plot.getRootNode() as ShadowRoot;
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
    }
    if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
  }

  /** The pointer picks the nearest point from anywhere in the plot. */
  #onPointer(event: PointerEvent): void {
    if (!this.#tooltip.hears(event)) this.#show(this.#nearest(event.clientX, event.clientY));
  }

  /** A mouse that leaves takes its tooltip along; a finger that is lifted leaves it to be read. */
  #onLeave({ pointerType }: PointerEvent): void {
    if (pointerType !== 'touch') this.#show(this.#focusedRow());
  }

  #onFocus({ target }: FocusEvent): void {
    const row = this.#marks.indexOf(target as SVGElement);
    if (row < 0) return;
    this.#current = row;
    this.#show(row);
  }

  #onKey(event: KeyboardEvent): void {
    const last = this.#marks.length - 1;
    const step = STEPS[event.key];
    if (step) this.#focus(this.#current < 0 ? 0 : Math.min(Math.max(this.#current + step, 0), last));
    else if (event.key === 'Home') this.#focus(0);
    else if (event.key === 'End') this.#focus(last);
    else if (event.key === 'Enter' && this.#focusedRow() >= 0) this.#select(this.#current);
    else if (event.key === 'Escape' && this.#shown >= 0) this.hide();
    else if (event.key === 'Escape' && this.#focusedRow() >= 0) this.#host.plot?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #focusedRow(): number {
    const root = this.#svg?.getRootNode();
    return root instanceof ShadowRoot ? this.#marks.indexOf(root.activeElement as SVGElement) : -1;
  }

  #focus(row: number): void {
    this.#marks[row]?.focus();
  }

  #select(row: number): void {
    if (row >= 0) this.#host.selectPoint(row);
  }

  #show(row: number): void {
    if (row === this.#shown) return;
    this.#marks[this.#shown]?.classList.remove('active');
    this.#shown = row;
    const mark = this.#marks[row];
    mark?.classList.add('active');
    this.#tooltip.show(mark && { mark, text: this.#sentences[row] ?? '' });
  }

  /** The mark whose box is nearest, and of those that tie the one whose centre is. */
  #nearest(x: number, y: number): number {
    let best = { row: -1, box: Infinity, centre: Infinity };
    for (const [row, mark] of this.#marks.entries()) {
      if (!mark) continue;
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      const box = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
      const centre = Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y);
      if (box < best.box || (box === best.box && centre < best.centre)) best = { row, box, centre };
    }
    return best.row;
  }
}
