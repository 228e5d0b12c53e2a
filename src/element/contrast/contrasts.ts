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

/** A colour of a figure beside what it stands on. */
export interface Contrast {
  /** The token without `--care-`. */
  readonly token: string;
  readonly paints: keyof typeof NEEDS;
  /** The surface of the figure, that surface with what is seen through it, or a tooltip. */
  readonly on: 'surface' | 'surface over the page' | 'tooltip';
  /** The colour, `#rrggbb`. */
  readonly colour: string;
  /** What it stands on, `#rrggbb`. */
  readonly ground: string;
  /** To 1, from 1 to 21. */
  readonly ratio: number;
  /** What `ratio` has to be at least. */
  readonly needs: number;
}

/**
 * The contrasts of a chart's text, focus ring and series with their background, as the browser computes the colours.
 *
 * A surface that is not opaque is blended with the first opaque background behind the chart; where there is none, or an
 * image, only the tooltip is measured.
 *
 * @param series Tokens of the series: `series-1`, `series-1-soft`.
 */
export function contrasts(host: HTMLElement, series: Iterable<string>): Contrast[] {
  const probe = document.createElement('i');
  host.shadowRoot?.append(probe);
  const surface = resolvedColour(probe, 'var(--_surface)');
  const canvas = resolvedColour(probe, 'Canvas');
  const behind = surface && opaque(probe, host, surface);
  const paints = new Map<string, keyof typeof NEEDS>([
    ['ink', 'text'],
    ['ink-soft', 'text'],
    ...[...series].map((token) => [token, 'a mark'] as const),
    ['focus', 'a ring'],
  ]);
  const colours = new Map([...paints.keys()].map((token) => [token, resolvedColour(probe, `var(--_${token})`)]));
  probe.remove();
  if (!surface) return [];
  const measured = (token: string, on: Contrast['on'], ground: Rgb | undefined): Contrast[] => {
    const colour = colours.get(token);
    if (!colour || !ground) return [];
    const painted = paints.get(token) ?? 'text';
    return [
      {
        token,
        paints: painted,
        on,
        colour: formatHex(colour),
        ground: formatHex(ground),
        ratio: ratioOf(blend([ground, colour]) as Rgb, ground),
        needs: NEEDS[painted],
      },
    ];
  };
  const on = behind === surface ? 'surface' : 'surface over the page';
  return [
    ...[...paints.keys()].flatMap((token) => measured(token, on, behind)),
    // Tooltips are opaque: behind their surface is the canvas of the page's colour scheme.
    ...(canvas && (surface.alpha ?? 1) < 1 ? measured('ink', 'tooltip', blend([canvas, surface]) as Rgb) : []),
  ];
}

/** A colour as the browser computes it, in sRGB; `undefined` where that is in another colour space. */
function resolvedColour(probe: HTMLElement, colour: string): Rgb | undefined {
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
    const layer = resolvedColour(probe, backgroundColor);
    if (!layer || backgroundImage !== 'none') return undefined;
    layers.unshift(layer);
  }
  return layers.length > 1 ? (blend(layers) as Rgb) : surface;
}

/** The parent of an element in the flat tree: its slot, its parent, or the host of its shadow root. */
function parentOf(element: Element | undefined): Element | undefined {
  return element && (element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host);
}
