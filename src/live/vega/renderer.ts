import { renderModule, type SceneItem, SVGHandler, SVGRenderer } from 'vega-scenegraph';
import { FiguresError } from '../../own-figures/dataset.ts';
import { countInWords, LIMITS } from '../../own-figures/limits.ts';
import { isFigureFont } from './fit/figure-font.ts';
import type { PictureLoader } from './guarded-loader.ts';

/** Type of the event that is sent to the SVG element when something in it was drawn anew. */
export const DRAWN = 'drawn';

const JOINED = new Set(['line', 'area', 'trail']);

/* oxlint-disable eslint/no-underscore-dangle -- Vega calls them so. */

/** Vega's SVG renderer, adapted to the figure: rows as `data-row`, the page's font, and no address that loads something. */
class Renderer extends SVGRenderer {
  override _render(scene: SceneItem, markTypes?: readonly string[]): this {
    const marks = counted(scene);
    if (marks > LIMITS.marks)
      throw new FiguresError(
        `This spec draws ${countInWords(marks)} marks; the limit is ${countInWords(LIMITS.marks)}. Aggregate or sample the data in the spec.`,
      );
    super._render(scene, markTypes);
    this._svg.dispatchEvent(new Event(DRAWN));
    return this;
  }

  override defs(): void {
    super.defs();
    for (const element of this._defs.el?.querySelectorAll('*') ?? []) this.#keepAddresses(element);
  }

  #keepAddresses(element: Element): void {
    keepAddresses(element, (address) => (this._loader._loader as PictureLoader).mayShow(address));
  }

  override _update(mark: object, element: SVGElement, item: SceneItem): void {
    super._update(mark, element, item);
    const row = /^row-(\d+)$/.exec(item.description ?? '')?.[1];
    if (row !== undefined) element.setAttribute('data-row', row);
    // An element that the figure has made a point stays one when it is drawn again.
    else if (!element.hasAttribute('tabindex')) element.removeAttribute('data-row');
    for (const part of [element, ...element.children]) this.#keepAddresses(part);
    // Vega's default font and the figure's are removed, so that the figure's applies as it now is.
    const font = element.getAttribute('font-family');
    if (font === 'sans-serif' || (font && isFigureFont(font))) element.removeAttribute('font-family');
  }
}

/** Number of elements of a mark and its contents. A line is one element. */
function counted({ marktype, items = [] }: SceneItem): number {
  if (marktype && JOINED.has(marktype)) return 1;
  let count = items.length;
  for (const item of items) for (const mark of item.items ?? []) count += counted(mark);
  return count;
}

/** Makes this renderer Vega's. */
export function useRenderer(): void {
  renderModule('svg', { renderer: Renderer, handler: SVGHandler });
}

/** CSS functions that load something, also when escaped. */
const LOADS = /\\|\b(url|src|image|image-set|cross-fade|element|paint)\s*\(/i;

/** A reference inside the drawing, such as a gradient. Vega prefixes the page's address. */
const OWN = /^url\(["']?([^"'()#\\]*)(#[\w-]+)["']?\)$/;

/**
 * Removes addresses that a drawing may not load, as the last step before they reach the page.
 *
 * References inside the drawing lose the page's address, which a saved file should not contain and which may change.
 *
 * @param mayShow Whether an image may be loaded from an address.
 */
export function keepAddresses(element: Element, mayShow: (address: string) => boolean): void {
  for (const { name, value, localName } of Array.from(element.attributes)) {
    if (localName === 'href') {
      if (element.localName !== 'image' || !mayShow(value)) element.removeAttribute(name);
    } else if (!name.startsWith('aria-') && LOADS.test(value)) {
      const [, address, id] = OWN.exec(value) ?? [];
      if (address === '' || address === location.href.split('#', 1)[0]) element.setAttribute(name, `url(${id})`);
      else if (name === 'fill' || name === 'stroke') element.setAttribute(name, 'none');
      else element.removeAttribute(name);
    }
  }
}
