/** The ring around a point: drawn over the picture with a gap of the surface's colour, so that it stands out on any mark. */
export class FocusRing {
  readonly #element = Object.assign(document.createElement('div'), { className: 'ring', hidden: true });
  #mark: Element | undefined;

  constructor() {
    this.#element.setAttribute('aria-hidden', 'true');
  }

  /** Puts it into a plot. */
  putInto(plot: HTMLElement): void {
    plot.append(this.#element);
  }

  /**
   * Draws it around a mark, or takes it away.
   *
   * @param focused Whether the mark has the focus, or is only pointed at.
   */
  show(mark: Element | undefined, focused: boolean): void {
    this.#mark?.classList.remove('active');
    this.#mark = mark;
    mark?.classList.add('active');
    this.#element.classList.toggle('focused', focused);
    this.place();
  }

  /** Puts it where its mark now stands. */
  place(): void {
    const element = this.#element;
    element.hidden = !this.#mark;
    const plot = element.parentElement;
    if (!this.#mark || !plot) return;
    const box = plot.getBoundingClientRect();
    const { left, top, width, height } = this.#mark.getBoundingClientRect();
    Object.assign(element.style, {
      left: `${left - box.left}px`,
      top: `${top - box.top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
  }
}
