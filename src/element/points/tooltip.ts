/** What a tooltip says, and beside what. */
export interface TooltipContent {
  /** Left out, what its element holds already. */
  readonly text?: string;
  /** What it stands beside, where it now is in the window. */
  readonly beside: () => DOMRect;
  /** Where the pointer is, which it must not come under. */
  readonly pointer?: { readonly x: number; readonly y: number } | undefined;
}

/** Least room to the edges of the window, and to what it stands beside, in pixels. */
const GAP = 8;
/** From the pointer: more below it, where the hand of a cursor is. */
const CLEAR = { above: 14, below: 24 };

/**
 * A sentence beside a point or a figure, in the top layer where the browser has one, so that nothing of the page clips or covers it.
 *
 * It can be pointed at, stays until the reader moves on, and goes by Escape wherever the focus is (WCAG 2.2, 1.4.13): a
 * popover that is a `hint` closes no other of the page; where browsers have none, it is one that the browser closes by itself.
 */
export class Tooltip {
  /** What shows it. */
  readonly element: HTMLElement;
  readonly #touching: boolean;
  readonly #layered: boolean;
  #told: TooltipContent | undefined;
  #following = new AbortController();

  /**
   * @param dismissed The browser took it away, because the reader pressed Escape or tapped elsewhere.
   * @param element What shows it, default a new one.
   * @param touching Whether it touches what it stands beside and begins where that does, so that a pointer can go over to it.
   */
  constructor(
    dismissed: () => void,
    element: HTMLElement = Object.assign(document.createElement('div'), { className: 'tooltip' }),
    touching = false,
  ) {
    this.element = element;
    this.#touching = touching;
    // A property of the prototype tells nothing where a page has taken away the rest.
    this.#layered = 'showPopover' in element;
    element.setAttribute('part', 'tooltip');
    element.setAttribute('role', 'tooltip');
    element.hidden = !this.#layered;
    if (!this.#layered) return;
    element.popover = 'hint';
    if (element.popover !== 'hint') element.popover = 'auto';
    element.addEventListener('beforetoggle', ({ newState }) => {
      if (newState !== 'closed' || !this.#told) return;
      this.#told = undefined;
      this.#following.abort();
      dismissed();
    });
  }

  /** Whether it says anything. */
  get shown(): boolean {
    return !!this.#told;
  }

  /** Puts it into a plot. */
  putInto(plot: HTMLElement): void {
    plot.append(this.element);
  }

  /** Whether an event is its own, and not of what it covers. */
  hears(event: Event): boolean {
    return event.composedPath().includes(this.element);
  }

  /** Says something, or nothing. */
  show(told?: TooltipContent): void {
    const element = this.element;
    if (told && !element.isConnected) return;
    const before = this.#told;
    this.#told = told;
    if (told?.text !== undefined) element.textContent = told.text;
    if (!before !== !told) {
      this.#following.abort();
      this.#following = new AbortController();
      if (!this.#layered) element.hidden = !told;
      else if (told) element.showPopover();
      else element.hidePopover();
      if (told) {
        const { signal } = this.#following;
        const place = () => this.place();
        // What is in the top layer does not scroll with what it stands beside.
        document.addEventListener('scroll', place, { capture: true, passive: true, signal });
        addEventListener('resize', place, { signal });
      }
    }
    this.place();
  }

  /** Puts it where what it stands beside now is: above if there is room, never under the pointer, whole in the window. */
  place(): void {
    if (!this.#told) return;
    const element = this.element;
    const { beside, pointer } = this.#told;
    const box = beside();
    const { offsetWidth: width, offsetHeight: height } = element;
    const { clientWidth, clientHeight } = document.documentElement;
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
    Object.assign(element.style, {
      left: `${left - (origin?.left ?? 0)}px`,
      top: `${top - (origin?.top ?? 0)}px`,
    });
  }
}
