import {
  blend,
  convertRgbToLrgb,
  formatHex,
  type modeLrgb,
  type modeRgb,
  parse,
  parseRgbLegacy,
  type Rgb,
  useMode,
  wcagContrast,
} from 'culori/fn';

const never = (): number => 0;

/** Common to both modes. Colours are not interpolated here. */
const mode = {
  channels: ['r', 'g', 'b', 'alpha'],
  interpolate: { r: never, g: never, b: never, alpha: never },
};

// Culori's own modes also read hexadecimal digits and colour names, which computed styles never have: half of its bytes.
useMode({ ...mode, mode: 'rgb', parse: [parseRgbLegacy, 'srgb'] } as unknown as typeof modeRgb);
useMode({ ...mode, mode: 'lrgb', fromMode: { rgb: convertRgbToLrgb } } as unknown as typeof modeLrgb);

/** Contrast of two opaque colours, 1 to 21, as WCAG 2.2 measures it. */
function ratioOf(one: Rgb, other: Rgb): number {
  return wcagContrast(one, other);
}

/** A colour of a computed style in sRGB; `undefined` where it is given in another colour space. */
function srgb(computed: string): Rgb | undefined {
  const found = parse(computed);
  return found?.mode === 'rgb' ? found : undefined;
}

/** Least contrast with the background, by WCAG 2.2: of text (1.4.3), of marks and focus rings (1.4.11). */
const NEEDS = { text: 4.5, 'a mark': 3, 'a ring': 3 } as const;

/** A token, and what it paints. */
type Pair = readonly [token: string, paints: keyof typeof NEEDS];

/** Pairs of colours that the console has warned of on this page. */
const seen = new Set<string>();

/**
 * Warns the page's author on the console of every token whose contrast with its background is too low.
 *
 * Checks the colours of text, the focus ring and the series of the drawing, as the browser computes them. A surface that is
 * not opaque is blended with the first opaque background behind the chart; where there is none, or an image, nothing is
 * checked. Loaded by points.ts for a chart whose page overrides a colour.
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
  // Tooltips are opaque: behind their surface is the canvas of the page's colour scheme.
  if (canvas && (surface.alpha ?? 1) < 1)
    look(
      ['ink', 'text'],
      blend([canvas, surface]) as Rgb,
      `a tooltip, which is ${formatHex(blend([canvas, surface]))},`,
    );
}

/** A colour as the browser computes it, in sRGB; `undefined` where that is in another colour space. */
function resolved(probe: HTMLElement, colour: string): Rgb | undefined {
  for (const value of [colour, `color-mix(in srgb,${colour},${colour})`]) {
    probe.style.color = value;
    const found = srgb(getComputedStyle(probe).color);
    if (found) return found;
  }
  return undefined;
}

/** A surface as it is seen: itself if opaque, otherwise blended with what is behind the chart. `undefined` where that is not known. */
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

/** The parent of an element in the flat tree: its slot, its parent, or the host of its shadow root. */
function parentOf(element: Element | undefined): Element | undefined {
  return element && (element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host);
}
