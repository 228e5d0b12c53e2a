/** The sentence beside a point: placed above its mark, and kept inside the figure. */
export class Tooltip {
  readonly #element = Object.assign(document.createElement('div'), { className: 'tooltip', hidden: true });

  constructor() {
    this.#element.setAttribute('part', 'tooltip');
    this.#element.setAttribute('role', 'tooltip');
  }

  /** Whether it stands in a plot. */
  isIn(plot: HTMLElement): boolean {
    return this.#element.parentElement === plot;
  }

  /** Puts it into a plot. */
  putInto(plot: HTMLElement): void {
    plot.append(this.#element);
  }

  /** Whether an event is its own, and not of what it covers. */
  hears(event: Event): boolean {
    return event.composedPath().includes(this.#element);
  }

  /** Shows the sentence of a mark, or nothing. */
  show(point: { readonly text: string; readonly mark: SVGElement } | undefined): void {
    const element = this.#element;
    element.hidden = !point;
    const plot = element.parentElement;
    if (!point || !plot) return;
    element.textContent = point.text;
    const box = plot.getBoundingClientRect();
    const mark = point.mark.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = element;
    const left = Math.min(Math.max((mark.left + mark.right - offsetWidth) / 2 - box.left, 0), box.width - offsetWidth);
    const above = mark.top - box.top - offsetHeight - 8;
    element.style.left = `${left}px`;
    element.style.top = `${above > -offsetHeight ? above : mark.top - box.top + 8}px`;
  }
}
