import { scaleOf } from './scale-of.ts';

/** What a tooltip shows, and where. */
export interface TooltipContent {
  /** Default what its element contains. */
  readonly text?: string;
  /** The box that it is placed beside, in the window, in CSS pixels. Called at each reposition. */
  readonly beside: () => DOMRect;
  /** Where the pointer is in the window, in CSS pixels: the tooltip never covers it. */
  readonly pointer?: { readonly x: number; readonly y: number } | undefined;
}

/** Least distance from the edges of the window, and from the box, in CSS pixels. */
const GAP = 8;
/** Distance from the pointer, in CSS pixels: more below it, where the cursor's picture is. */
const CLEAR = { above: 14, below: 24 };

/**
 * A tooltip beside a mark or a `care-stat`: a popover, so that nothing of the page clips or covers it.
 *
 * As WCAG 2.2 (1.4.13) asks, the pointer can be moved onto it, it stays until the reader moves on, and the browser closes it
 * on Escape wherever the focus is. It is a `hint` popover, which closes no other of the page, or else an `auto` one. In
 * browsers without popovers it is an element positioned beside the drawing. In a dialog, whose script may listen to Escape
 * too, it hears of the key before the dialog, for as long as it is shown.
 */
export class Tooltip {
  /** The element of the tooltip. */
  readonly element: HTMLElement;
  readonly #dismissed: () => void;
  readonly #touching: boolean;
  readonly #layered: boolean;
  #content: TooltipContent | undefined;
  #following = new AbortController();

  /**
   * @param dismissed Called when the reader has closed it: pressed Escape or tapped elsewhere.
   * @param element The element of the tooltip. Default a new one.
   * @param touching Whether it touches the box and is aligned with its start, so that a pointer can be moved from one to the other. Default no.
   */
  constructor(
    dismissed: () => void,
    element: HTMLElement = Object.assign(document.createElement('div'), { className: 'tooltip' }),
    touching = false,
  ) {
    this.element = element;
    this.#dismissed = dismissed;
    this.#touching = touching;
    // Asked of the element: a page may have removed a part of the popover API from the prototype.
    this.#layered = 'showPopover' in element;
    element.setAttribute('part', 'tooltip');
    element.setAttribute('role', 'tooltip');
    element.hidden = !this.#layered;
    if (!this.#layered) return;
    element.popover = 'hint';
    if (element.popover !== 'hint') element.popover = 'auto';
    element.addEventListener('beforetoggle', ({ newState }) => {
      if (newState !== 'closed' || !this.#content) return;
      this.#content = undefined;
      this.#following.abort();
      dismissed();
    });
  }

  /** Whether it is shown. */
  get shown(): boolean {
    return !!this.#content;
  }

  /** Adds its element to a plot. */
  putInto(plot: HTMLElement): void {
    plot.append(this.element);
  }

  /** Whether an event comes from the tooltip. */
  contains(event: Event): boolean {
    return event.composedPath().includes(this.element);
  }

  /** Shows content; with none, hides the tooltip. */
  show(content?: TooltipContent): void {
    const element = this.element;
    if (content && !element.isConnected) return;
    const before = this.#content;
    this.#content = content;
    if (content?.text !== undefined) element.textContent = content.text;
    if (!before !== !content) {
      this.#following.abort();
      this.#following = new AbortController();
      if (!this.#layered) element.hidden = !content;
      else if (content) element.showPopover();
      else element.hidePopover();
      if (content) {
        const { signal } = this.#following;
        const reposition = () => this.reposition();
        // An element of the top layer does not scroll with the page.
        element.ownerDocument.addEventListener('scroll', reposition, { capture: true, passive: true, signal });
        addEventListener('resize', reposition, { signal });
        if (inDialog(element)) addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal });
      }
    }
    this.reposition();
  }

  /** Escape closes what is on top, and the dialog below at the next press. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.show();
    this.#dismissed();
  }

  /** Places it beside its box: above if there is room, otherwise below, never under the pointer, wholly in the window. */
  reposition(): void {
    if (!this.#content) return;
    const element = this.element;
    const { beside, pointer } = this.#content;
    const box = beside();
    const { width, height } = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = windowSize(element);
    const gap = this.#touching ? 0 : GAP;
    const wished = this.#touching ? box.left : (box.left + box.right - width) / 2;
    const left = Math.max(Math.min(wished, clientWidth - width - GAP), GAP);
    const under = (top: number): boolean =>
      !!pointer && pointer.x >= left && pointer.x <= left + width && pointer.y >= top && pointer.y <= top + height;
    const tops = [
      box.top - height - gap,
      ...(pointer ? [pointer.y - height - CLEAR.above] : []),
      box.bottom + gap,
      ...(pointer ? [pointer.y + CLEAR.below] : []),
    ];
    const inSight = box.bottom > 0 && box.top < clientHeight;
    const whole = (top: number): boolean => !inSight || (top >= 0 && top + height <= clientHeight);
    const top = tops.find((candidate) => whole(candidate) && !under(candidate)) ?? Math.max(box.top, 0);
    const fixed = this.#layered || getComputedStyle(element).position === 'fixed';
    const origin = fixed ? null : element.parentElement?.getBoundingClientRect();
    const scale = scaleOf(element);
    Object.assign(element.style, {
      left: `${(left - (origin?.left ?? 0)) / scale}px`,
      top: `${(top - (origin?.top ?? 0)) / scale}px`,
    });
  }
}

/** Whether an element is shown in a dialog of the page, also through shadow roots and slots. */
function inDialog(element: Element): boolean {
  if (element.matches('dialog, [role$=dialog]')) return true;
  const parent =
    element.assignedSlot ?? element.parentElement ?? (element.parentNode as Partial<ShadowRoot> | null)?.host;
  return !!parent && inDialog(parent);
}

/** The size of the window without its scroll bars, in its own pixels, also where the page is zoomed by CSS. */
function windowSize({ ownerDocument }: Element): { readonly clientWidth: number; readonly clientHeight: number } {
  const {
    clientWidth,
    clientHeight,
    currentCSSZoom = 1,
  } = ownerDocument.documentElement as Element & {
    readonly currentCSSZoom?: number;
  };
  return { clientWidth: clientWidth * currentCSSZoom, clientHeight: clientHeight * currentCSSZoom };
}
