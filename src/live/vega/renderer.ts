import { renderModule, type SceneItem, SVGHandler, SVGRenderer, SVGStringRenderer } from 'vega-scenegraph';
import { FiguresError } from '../../own-figures/dataset.ts';
import { countInWords, LIMITS } from '../../own-figures/limits.ts';
import type { PictureLoader } from './guarded-loader.ts';

const JOINED = new Set(['line', 'area', 'trail']);

const ARIA = ['role', 'aria-roledescription', 'aria-label', 'aria-hidden'];

/* oxlint-disable eslint/no-underscore-dangle -- Vega calls them so. */

/** Draws as Vega does, what the host of the drawing relies on: rows by number, its font, no name or role of its own, nothing loaded by a colour. */
class Renderer extends SVGRenderer {
  override _render(scene: SceneItem, markTypes?: readonly string[]): this {
    const marks = counted(scene);
    if (marks > LIMITS.marks)
      throw new FiguresError(
        `This spec draws ${countInWords(marks)} marks; ${countInWords(LIMITS.marks)} is the most. Aggregate or sample the data in the spec.`,
      );
    return super._render(scene, markTypes);
  }

  override defs(): void {
    super.defs();
    for (const element of this._defs.el?.querySelectorAll('*') ?? []) this.#keepAddresses(element);
  }

  #keepAddresses(element: Element): void {
    keepAddresses(element, (address) => (this._loader._loader as PictureLoader).mayShow(address));
  }

  override mark(...args: Parameters<SVGRenderer['mark']>): SVGElement {
    const group = super.mark(...args);
    for (const name of ARIA) group.removeAttribute(name);
    return group;
  }

  override _update(mark: object, element: SVGElement, item: SceneItem): void {
    // What the figure has made a point of stays one, also where it is drawn anew.
    const point = element.hasAttribute('tabindex');
    const named = ARIA.map((name) => [name, point ? element.getAttribute(name) : null] as const);
    super._update(mark, element, item);
    for (const [name, value] of named)
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    const row = /^row-(\d+)$/.exec(item.description ?? '')?.[1];
    if (row !== undefined) element.setAttribute('data-row', row);
    else if (!point) element.removeAttribute('data-row');
    for (const part of [element, ...element.children]) this.#keepAddresses(part);
    // Vega's own font where a spec names none: the figure's is taken instead.
    if (element.getAttribute('font-family') === 'sans-serif') element.removeAttribute('font-family');
  }
}

/** How many elements a mark takes, with all that it holds: a line is one, however many rows it joins. */
function counted({ marktype, items = [] }: SceneItem): number {
  if (marktype && JOINED.has(marktype)) return 1;
  let count = items.length;
  for (const item of items) for (const mark of item.items ?? []) count += counted(mark);
  return count;
}

/** Makes this what Vega draws with. */
export function useRenderer(): void {
  renderModule('svg', { renderer: Renderer, headless: SVGStringRenderer, handler: SVGHandler });
}

/** What would have the browser load something, also written in CSS escapes. */
const LOADS = /\\|\b(url|src|image|image-set|cross-fade|element|paint)\s*\(/i;

/** A reference to something in the same drawing, such as a gradient. Vega writes the page's address before it. */
const OWN = /^url\(["']?([^"'()#\\]*)(#[\w-]+)["']?\)$/;

/**
 * Takes away every address that a drawing may not have, at the last place: when all that an expression can say is written.
 *
 * What it refers to in itself is named without the address of the page, which the drawing need not tell when it is saved, and which may change.
 *
 * @param mayShow Whether a picture may be loaded from an address.
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
