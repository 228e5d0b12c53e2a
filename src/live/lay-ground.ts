import { colours } from '../theme/tokens.ts';
import { type Ground, isDark } from './vega/look/own-colours.ts';

/** How far a ground reaches beyond its drawing, in CSS pixels: less than the padding of a figure. */
const BEYOND = 8;

const FORCED = '(forced-colors: active)';

/**
 * Lays a ground under a drawing whose colours do not follow the page, and sets its tokens to those that are read on it.
 *
 * Where the page is as light or dark as the ground, tokens are the page’s, and no ground is seen but one of the spec’s own.
 * In forced colours the drawing stays as it is, as a photograph would.
 *
 * @param host Where the page’s tokens hold.
 * @param signal Aborts when the drawing ends.
 * @returns Fits the ground to the drawing. Call it when the size has changed.
 */
export function layGround(svg: SVGSVGElement, ground: Ground | null, host: Element, signal: AbortSignal): () => void {
  if (!ground) return () => {};
  const { scheme, background } = ground;
  const [forced, follows] = [matchMedia(FORCED), CSS.supports('color', 'light-dark(red,red)')];
  const rect = svg.ownerDocument.createElementNS(svg.namespaceURI ?? '', 'rect');
  rect.setAttribute('stroke-width', String(2 * BEYOND));
  rect.setAttribute('stroke-linejoin', 'round');
  rect.setAttribute('pointer-events', 'none');
  const lightAndDark = (fitting: string, other: string): string =>
    scheme === 'light' ? `light-dark(${fitting},${other})` : `light-dark(${other},${fitting})`;
  const paint = (): void => {
    const surface = getComputedStyle(host).getPropertyValue('--care-surface');
    // A page that is dark by its tokens alone does not say so by its color-scheme.
    const unlike = forced.matches || (scheme === 'light' && isDark(surface));
    for (const { name, [scheme]: own } of colours) {
      const page = `var(--care-${name},${own})`;
      svg.style.setProperty(`--_${name}`, unlike ? own : follows ? lightAndDark(page, own) : page);
    }
    const own = colours.find(({ name }) => name === 'surface')?.[scheme] ?? '';
    const seen = background || (unlike ? own : follows ? lightAndDark('transparent', own) : 'transparent');
    for (const name of ['fill', 'stroke']) rect.setAttribute(name, seen);
  };
  paint();
  forced.addEventListener('change', paint, { signal });
  svg.style.setProperty('forced-color-adjust', 'none');
  svg.style.overflow = 'visible';
  svg.prepend(rect);
  return () => {
    const { width, height } = svg.viewBox.baseVal;
    for (const [name, value] of Object.entries({ width, height })) rect.setAttribute(name, String(value));
  };
}
