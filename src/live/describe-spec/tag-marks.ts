import { isJson, type Json, getOwn } from './json.ts';
import { numberOf } from './scenegraph-items.ts';
import type { SpecDescription } from './describe-spec.ts';

/** Half the width of the stand-in for a point without a shape of its own, in CSS pixels. */
const RADIUS = 4;

/** Elements that this module has added and will remove. */
const ours = new WeakSet<Element>();

/**
 * Marks the SVG elements of rows with `data-row`, which makes them points.
 *
 * A line is one element for many rows, and a text cannot be a point: each of their rows gets an invisible element at its position. Call it again whenever the view has been drawn; elements that are still right are kept.
 *
 * @returns Whether a row has a different element than before.
 */
export function tagMarks(svg: SVGSVGElement, { items, total }: Pick<SpecDescription, 'items' | 'total'>): boolean {
  const elements = elementsOf(svg);
  const before = new Set(svg.querySelectorAll('[data-row]'));
  const next = new Map<Element, number>();
  let others = false;
  // Where not every mark is listed, the nearest listed mark may be the wrong one.
  svg.toggleAttribute('data-crowded', total > items.length);
  for (const [row, item] of items.entries()) {
    const element = elements.get(item) ?? standIn(svg, item, row);
    if (!element) continue;
    next.set(element, row);
    before.delete(element);
    if (element.getAttribute('data-row') !== String(row)) {
      element.setAttribute('data-row', String(row));
      others = true;
    }
    for (let around = element.parentElement; around && around !== (svg as Element); around = around.parentElement)
      around.removeAttribute('aria-hidden');
  }
  for (const element of before)
    if (ours.has(element)) element.remove();
    else for (const name of ['data-row', 'role', 'tabindex', 'aria-label']) element.removeAttribute(name);
  for (const element of svg.querySelectorAll('[aria-roledescription],[aria-label]:not([data-row])'))
    for (const name of ['aria-roledescription', ...(next.has(element) ? [] : ['aria-label', 'role'])])
      element.removeAttribute(name);
  return others || before.size > 0;
}

/** The SVG element of each item. Lines and texts have none. */
function elementsOf(svg: SVGSVGElement): Map<unknown, Element> {
  const elements = new Map<unknown, Element>();
  for (const element of svg.querySelectorAll('path,image,line,rect,text')) {
    const item = Reflect.get(element, '__data__') as unknown;
    if (!isJson(item) || ours.has(element)) continue;
    if (isPoint(item)) elements.set(getOwn(item, 'mark'), element);
    else elements.set(item, element);
  }
  return elements;
}

/** Whether an item has no shape of its own. */
function isPoint(item: Json): boolean {
  return /^(line|area|trail|text)$/.test(String(getOwn(getOwn(item, 'mark'), 'marktype')));
}

/** An invisible element at the position of an item without a shape. An existing one for the same row is reused. */
function standIn(svg: SVGSVGElement, item: Json, row: number): Element | null {
  if (!isPoint(item)) return null;
  const layer = layerOf(svg);
  const found = layer.querySelector(`[data-row="${row}"]`);
  const element = found ?? newElement(svg, 'rect');
  // What the element is pressed for.
  Reflect.set(element, '__data__', item);
  for (const [name, value] of Object.entries(boxOf(item)))
    if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
  if (!found) layer.append(element);
  return element;
}

/** The group that holds stand-ins. It is outside Vega's own groups, from which Vega removes unknown elements. */
function layerOf(svg: SVGSVGElement): Element {
  const root = svg.querySelector(':scope > g');
  const layer = [...svg.children].find((child) => ours.has(child)) ?? newElement(svg, 'g');
  const origin = root?.getAttribute('transform') ?? '';
  if (layer.getAttribute('transform') !== origin) layer.setAttribute('transform', origin);
  if (!layer.parentElement) svg.append(layer);
  return layer;
}

function newElement(svg: SVGSVGElement, name: 'g' | 'rect'): Element {
  const element = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', name);
  ours.add(element);
  return element;
}

/** The offset of an item's group from the corner of the chart. */
function cornerOf(item: Json): { x: number; y: number } {
  let [x, y] = [0, 0];
  for (
    let group = getOwn(getOwn(item, 'mark'), 'group');
    isJson(group);
    group = getOwn(getOwn(group, 'mark'), 'group')
  ) {
    x += numberOf(group, 'x');
    y += numberOf(group, 'y');
  }
  return { x, y };
}

/** The box of an item: around a text, or around a point. A gap is on the baseline. */
function boxOf(item: Json): Readonly<Record<string, string | number>> {
  const unseen = { opacity: 0, 'pointer-events': 'none' };
  const corner = cornerOf(item);
  const bounds = getOwn(item, 'bounds');
  if (getOwn(getOwn(item, 'mark'), 'marktype') === 'text' && isJson(bounds)) {
    const [x, y] = [numberOf(bounds, 'x1'), numberOf(bounds, 'y1')];
    return {
      x: x + corner.x,
      y: y + corner.y,
      width: Math.max(1, numberOf(bounds, 'x2') - x),
      height: Math.max(1, numberOf(bounds, 'y2') - y),
      ...unseen,
    };
  }
  const group = getOwn(getOwn(item, 'mark'), 'group');
  const coordinate = (name: string, otherwise: number) =>
    Number.isFinite(getOwn(item, name)) && getOwn(item, 'defined') !== false ? numberOf(item, name) : otherwise;
  const x = Number.isFinite(getOwn(item, 'x')) ? numberOf(item, 'x') : 0;
  const y = coordinate('y', isJson(group) ? numberOf(group, 'height') : 0);
  return { x: corner.x + x - RADIUS, y: corner.y + y - RADIUS, width: 2 * RADIUS, height: 2 * RADIUS, ...unseen };
}
