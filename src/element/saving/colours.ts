import type { PlainColour } from '../../markup/plain-colour.ts';

/** Resolves the colours of a page to plain ones. The browser does: a mix of a colour with itself in sRGB is that colour in sRGB. */
export class ColourProbe {
  readonly #element: HTMLElement;
  readonly #known = new Map<string, PlainColour>();

  /** @param place Where the page's custom properties and its `color-scheme` hold. */
  constructor(place: ShadowRoot) {
    this.#element = document.createElement('span');
    this.#element.hidden = true;
    place.append(this.#element);
  }

  /** @param colour A computed colour, or a system colour. */
  plain(colour: string): PlainColour {
    const known = this.#known.get(colour) ?? this.#resolve(colour);
    this.#known.set(colour, known);
    return known;
  }

  /** Takes the probe out of the page. */
  remove(): void {
    this.#element.remove();
  }

  #resolve(colour: string): PlainColour {
    const { style } = this.#element;
    style.color = colour;
    // Left as it is by browsers without color-mix(), which compute every colour that they know to rgb().
    if (!getComputedStyle(this.#element).color.startsWith('rgb'))
      style.color = `color-mix(in srgb,${colour},${colour})`;
    const { color } = getComputedStyle(this.#element);
    const whole = color.startsWith('rgb') ? 1 : 255;
    const parts = color.replace(/^\w+\(\s*(srgb)?/, '').match(/-?[\d.]+(e-?\d+)?|none/g) ?? [];
    const [red = 0, green = 0, blue = 0, opacity = 1] = parts.map((part) => Number(part) || 0);
    const hex = [red, green, blue].map((part) =>
      Math.min(Math.max(Math.round(part * whole), 0), 255)
        .toString(16)
        .padStart(2, '0'),
    );
    return { hex: `#${hex.join('')}`, opacity };
  }
}
