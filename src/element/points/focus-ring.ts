import { scaleOf } from './scale-of.ts';

/** The ring around the mark of the point shown. A gap in the surface's colour keeps it visible on any mark. */
export class FocusRing {
  readonly #element = Object.assign(document.createElement('div'), { className: 'ring', hidden: true });
  #mark: Element | undefined;

  constructor() {
    this.#element.setAttribute('aria-hidden', 'true');
  }

  /** Adds its element to a plot. */
  putInto(plot: HTMLElement): void {
    plot.append(this.#element);
  }

  /**
   * Shows it around a mark, or hides it.
   *
   * @param focused Whether the mark has the focus; otherwise the pointer is near it.
   */
  show(mark: Element | undefined, focused: boolean): void {
    this.#mark?.classList.remove('active');
    this.#mark = mark;
    mark?.classList.add('active');
    this.#element.classList.toggle('focused', focused);
    this.reposition();
  }

  /** Moves it to where its mark is now. */
  reposition(): void {
    const element = this.#element;
    element.hidden = !this.#mark;
    const plot = element.parentElement;
    if (!this.#mark || !plot) return;
    const box = plot.getBoundingClientRect();
    const { left, top, width, height } = this.#mark.getBoundingClientRect();
    const scale = scaleOf(plot);
    const px = (length: number): string => `${length / scale}px`;
    Object.assign(element.style, {
      left: px(left - box.left),
      top: px(top - box.top),
      width: px(width),
      height: px(height),
    });
  }
}
