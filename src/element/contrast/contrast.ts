import { blend, formatHex, ratioOf, type Rgb, srgb } from './srgb.ts';

/** Contrast that WCAG 2.2 asks for with what is behind: of text (1.4.3), and of what must be seen (1.4.11). */
const NEEDS = { text: 4.5, 'a mark': 3, 'a ring': 3 } as const;

/** A token that must stand out, and what it paints. */
type Pair = readonly [token: string, paints: keyof typeof NEEDS];

/** Pairs of colours that were looked at on this page: nothing is told twice. */
const seen = new Set<string>();

/**
 * Tells the page's author on the console of every token whose colour a reader could not tell from the surface.
 *
 * Text, the focus ring and the series that the chart draws with are looked at as the page resolves them, whatever they are written as. Where the surface lets the page show through, the first opaque background behind the figure is taken; where there is none, or a picture, nothing is said. Loaded for a chart whose page sets colours, when the page is idle after a view of it has painted.
 */
export function contrast(host: HTMLElement): void {
  const root = host.shadowRoot;
  const drawing = root?.querySelector('.plot svg');
  if (!root || !drawing || matchMedia('(forced-colors: active)').matches) return;
  const drawn = new Set(drawing.innerHTML.match(/(?<=--_)series-[\w-]+/g));
  const pairs: Pair[] = [
    ['ink', 'text'],
    ['ink-soft', 'text'],
    ...[...drawn].map((token): Pair => [token, 'a mark']),
    ['focus', 'a ring'],
  ];
  const probe = document.createElement('i');
  root.append(probe);
  const surface = resolved(probe, 'var(--_surface)');
  const canvas = resolved(probe, 'Canvas');
  const behind = surface && opaque(probe, host, surface);
  const colours = new Map(pairs.map(([token]) => [token, resolved(probe, `var(--_${token})`)]));
  probe.remove();
  const style = getComputedStyle(host);
  const written = (token: string, colour: Rgb): string =>
    `--care-${token} ${style.getPropertyValue(`--care-${token}`).trim() || formatHex(colour)}`;
  const look = ([token, paints]: Pair, ground: Rgb | undefined, name: string): void => {
    const colour = colours.get(token);
    if (!colour || !ground) return;
    const ratio = ratioOf(blend([ground, colour]) as Rgb, ground);
    const pair = [token, formatHex(colour), formatHex(ground)].join();
    if (ratio >= NEEDS[paints] || seen.has(pair)) return;
    seen.add(pair);
    console.warn(
      `care-charts: <${host.localName}> ${written(token, colour)} on ${name} has a contrast of ${Math.floor(ratio * 10) / 10} to 1; ${paints} needs ${NEEDS[paints]} to 1`,
    );
  };
  if (!surface) return;
  const named = written('surface', surface);
  for (const pair of pairs)
    look(pair, behind, behind && behind !== surface ? `${named} over ${formatHex(behind)}` : named);
  // Tooltips let nothing show through: below their surface is the canvas of the page's colour scheme.
  if (canvas && (surface.alpha ?? 1) < 1)
    look(
      ['ink', 'text'],
      blend([canvas, surface]) as Rgb,
      `a tooltip, which is ${formatHex(blend([canvas, surface]))},`,
    );
}

/** A colour as the page computes it, in sRGB. */
function resolved(probe: HTMLElement, colour: string): Rgb | undefined {
  for (const value of [colour, `color-mix(in srgb,${colour},${colour})`]) {
    probe.style.color = value;
    const found = srgb(getComputedStyle(probe).color);
    if (found) return found;
  }
  return undefined;
}

/** What is seen of a surface: itself, or itself over what is behind the figure. */
function opaque(probe: HTMLElement, host: Element, surface: Rgb): Rgb | undefined {
  const layers: [Rgb, ...Rgb[]] = [surface];
  for (let element = parentOf(host); (layers[0].alpha ?? 1) < 1; element = parentOf(element)) {
    if (!element) return undefined;
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    const layer = resolved(probe, backgroundColor);
    if (!layer || backgroundImage !== 'none') return undefined;
    layers.unshift(layer);
  }
  return layers.length > 1 ? (blend(layers) as Rgb) : surface;
}

/** What an element stands in on the page, shadow roots or not. */
function parentOf(element: Element | undefined): Element | undefined {
  return element && (element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host);
}
