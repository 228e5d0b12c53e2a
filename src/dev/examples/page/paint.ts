import { converter, type Rgb, wcagContrast } from 'culori';

const rgb = converter('rgb');
const WHITE: Rgb = { mode: 'rgb', r: 1, g: 1, b: 1 };

/** A CSS colour with its opacity; `null` for none, for a gradient, and for what is no colour. */
export function paintOf(css: string, opacity = 1): Rgb | null {
  const colour = rgb(css);
  return colour ? { ...colour, alpha: (colour.alpha ?? 1) * opacity } : null;
}

/** A colour as it is seen over another, which is opaque. */
export function over({ r, g, b, alpha = 1 }: Rgb, below: Rgb): Rgb {
  const mix = (top: number, ground: number): number => top * alpha + ground * (1 - alpha);
  return { mode: 'rgb', r: mix(r, below.r), g: mix(g, below.g), b: mix(b, below.b) };
}

/** WCAG's contrast of a colour with what lies under it, from 1 to 21. */
export function contrastOn(below: Rgb, colour: Rgb): number {
  return wcagContrast(over(colour, below), below);
}

/** Whether a colour is black, which is what a browser paints where it cannot read one. */
export function isBlack({ r, g, b, alpha = 1 }: Rgb): boolean {
  return alpha > 0 && r + g + b < 0.001;
}

/** The opaque colour that an element stands on: its own or that of what it stands in, shadow hosts among them. White where there is none. */
export function surfaceUnder(element: Element): Rgb {
  const layers: Rgb[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const painted = paintOf(getComputedStyle(at).backgroundColor);
    if (painted) layers.push(painted);
    if (painted && (painted.alpha ?? 1) >= 1) break;
  }
  return layers.reduceRight((below, layer) => over(layer, below), WHITE);
}

/** The element that one stands in, across the edge of a shadow root. */
export function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
