import type { ColourProbe } from './colours.ts';

/** Of use on the page alone: what a screen reader, the keyboard, the pointer and stylesheets need, and addresses. */
const OF_THE_PAGE = /^(role|tabindex|class|style|cursor|paint-order|aria-.*|.*href)$/;

/** Elements that are painted. */
const PAINTED = /^(path|rect|line|circle|ellipse|polygon|polyline|text)$/;

/** Font families that programs know besides those of browsers. */
const FALLBACKS = { serif: 'Georgia, "Times New Roman", serif', sans: 'Arial, Helvetica, sans-serif' };

/** A font family with what a program without it takes instead. */
export function withFallbacks(family: string): string {
  if (/\b(monospace|cursive|fantasy)\b/.test(family)) return family;
  const serif = /(?<!sans-)\bserif\b|times|georgia|garamond/i.test(family);
  return `${family.replace(/,\s*(sans-)?serif\s*$/, '')}, ${serif ? FALLBACKS.serif : FALLBACKS.sans}`;
}

/**
 * A copy of a drawing that looks the same in every program: each shape and text has its own colours, as `#rrggbb` and
 * an opacity; an outline behind letters is a text of its own; references stay within the file.
 *
 * @param drawing The drawing on the page.
 * @returns A `<g>`.
 */
export function plainDrawing(drawing: SVGSVGElement, probe: ColourProbe): Element {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [...drawing.querySelectorAll('*')];
  const copies = [...copy.querySelectorAll('*')];
  const { fontFamily } = getComputedStyle(drawing);
  for (const [index, original] of originals.entries()) {
    const element = copies[index];
    if (!element) continue;
    const computed = getComputedStyle(original);
    copyAttributes(original, element, computed);
    if (element.localName === 'stop') paint(element, 'stop-color', 'stop-opacity', computed, probe);
    else if (element.localName === 'desc' || invisible(original)) element.remove();
    else if (PAINTED.test(element.localName)) {
      paint(element, 'fill', 'fill-opacity', computed, probe);
      paint(element, 'stroke', 'stroke-opacity', computed, probe);
      if (element.localName !== 'text') continue;
      element.setAttribute('font-size', computed.fontSize.replace('px', ''));
      if (computed.fontFamily !== fontFamily) element.setAttribute('font-family', withFallbacks(computed.fontFamily));
      splitHalo(element);
    } else for (const name of ['fill', 'stroke', 'fill-opacity', 'stroke-opacity']) element.removeAttribute(name);
  }
  const group = document.createElementNS(drawing.namespaceURI, 'g');
  const limit = drawing.getAttribute('stroke-miterlimit');
  if (limit) group.setAttribute('stroke-miterlimit', limit);
  group.append(...copy.childNodes);
  return group;
}

/** Whether an element shows nothing: a mark that is there for the pointer, or a picture of another address, which the file must not fetch. */
function invisible(element: Element): boolean {
  if (element.localName === 'image')
    return !(element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '').startsWith('data:image/');
  return element.getAttribute('opacity') === '0';
}

function copyAttributes(original: Element, copy: Element, computed: CSSStyleDeclaration): void {
  for (const { name, value } of original.attributes) {
    if (OF_THE_PAGE.test(name) && !(copy.localName === 'image' && name.endsWith('href'))) copy.removeAttribute(name);
    else if (value.includes('var(')) copy.setAttribute(name, computed.getPropertyValue(name) || value);
    else if (value.includes('url(')) copy.setAttribute(name, within(value));
  }
}

/** A reference without the address of the page. */
const within = (value: string): string => value.replace(/url\(["']?[^"'#)]*#([^"')]*)["']?\)/g, 'url(#$1)');

/** Writes a computed colour and its opacity to an element. */
function paint(element: Element, name: string, opacityName: string, computed: CSSStyleDeclaration, probe: ColourProbe) {
  const value = computed.getPropertyValue(name);
  element.removeAttribute(opacityName);
  if (/^(none|context-.*)?$/.test(value)) return element.setAttribute(name, 'none');
  if (value.startsWith('url(')) return element.setAttribute(name, within(value));
  const { hex, opacity: own } = probe.plain(value);
  const opacity = Number((own * Number(computed.getPropertyValue(opacityName) || 1)).toFixed(3));
  element.setAttribute(name, opacity || name === 'stop-color' ? hex : 'none');
  if (opacity < 1 && (opacity || name === 'stop-color')) element.setAttribute(opacityName, String(opacity));
}

/** Makes the outline of a text a text of its own behind it: programs that do not know `paint-order` would paint it over the letters. */
function splitHalo(text: Element): void {
  const stroke = text.getAttribute('stroke');
  text.setAttribute('stroke', 'none');
  if (stroke === 'none') return;
  const halo = text.cloneNode(true) as Element;
  halo.setAttribute('fill', 'none');
  halo.setAttribute('stroke', stroke ?? 'none');
  const opacity = text.getAttribute('stroke-opacity');
  if (opacity) halo.setAttribute('stroke-opacity', opacity);
  for (const name of ['stroke-opacity', 'stroke-width', 'stroke-linejoin']) text.removeAttribute(name);
  halo.removeAttribute('data-row');
  text.before(halo);
}
