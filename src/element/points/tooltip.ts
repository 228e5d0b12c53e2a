/** What a tooltip says, and beside what. */
export interface Told {
  readonly text: string;
  /** What it stands beside, where it now is in the window. */
  readonly beside: () => DOMRect;
  /** Where the pointer is, which it must not come under. */
  readonly pointer?: { readonly x: number; readonly y: number } | undefined;
}

const GAP = 8;
/** From the pointer: more below it, where the hand of a cursor is. */
const CLEAR = { above: 14, below: 24 };

/**
 * A sentence beside a point, in the top layer where the browser has one, so that nothing of the page clips or covers it.
 *
 * It can be pointed at, stays until the reader moves on, and goes by Escape wherever the focus is (WCAG 2.2, 1.4.13): a
 * popover that is a `hint` closes no other of the page; where browsers have none, it is one that the browser closes by itself.
 */
export class Tooltip {
  readonly #element = Object.assign(document.createElement('div'), { className: 'tooltip' });
  readonly #layered = 'popover' in this.#element;
  #told: Told | undefined;
  #following = new AbortController();

  /** @param dismissed The browser took it away, because the reader pressed Escape or tapped elsewhere. */
  constructor(dismissed: () => void) {
    const element = this.#element;
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
    plot.append(this.#element);
  }

  /** Whether an event is its own, and not of what it covers. */
  hears(event: Event): boolean {
    return event.composedPath().includes(this.#element);
  }

  /** Says something, or nothing. */
  show(told: Told | undefined): void {
    const element = this.#element;
    if (told && !element.isConnected) return;
    const before = this.#told;
    this.#told = told;
    if (told) element.textContent = told.text;
    if (!before !== !told) {
      this.#following.abort();
      this.#following = new AbortController();
      if (!this.#layered) element.hidden = !told;
      else if (told) element.showPopover();
      else element.hidePopover();
      // What is in the top layer does not scroll with what it stands beside.
      if (told && this.#layered)
        document.addEventListener('scroll', () => this.place(), {
          capture: true,
          passive: true,
          signal: this.#following.signal,
        });
    }
    this.place();
  }

  /** Puts it where what it stands beside now is: above if there is room, never under the pointer, whole in the window. */
  place(): void {
    if (!this.#told) return;
    const element = this.#element;
    const { beside, pointer } = this.#told;
    const box = beside();
    const { offsetWidth: width, offsetHeight: height } = element;
    const { clientWidth, clientHeight } = document.documentElement;
    const left = Math.max(Math.min((box.left + box.right - width) / 2, clientWidth - width - GAP), GAP);
    const under = (top: number): boolean =>
      !!pointer && pointer.x >= left && pointer.x <= left + width && pointer.y >= top && pointer.y <= top + height;
    const tops = [
      box.top - height - GAP,
      ...(pointer ? [pointer.y - height - CLEAR.above] : []),
      box.bottom + GAP,
      ...(pointer ? [pointer.y + CLEAR.below] : []),
    ];
    const inSight = box.bottom > 0 && box.top < clientHeight;
    const whole = (top: number): boolean => !inSight || (top >= 0 && top + height <= clientHeight);
    const top = tops.find((candidate) => whole(candidate) && !under(candidate)) ?? Math.max(box.top, 0);
    const origin = this.#layered ? { left: 0, top: 0 } : element.parentElement?.getBoundingClientRect();
    Object.assign(element.style, {
      left: `${left - (origin?.left ?? 0)}px`,
      top: `${top - (origin?.top ?? 0)}px`,
    });
  }
}
