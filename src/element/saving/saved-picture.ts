import type { CopiedCode } from '../panels/embed.ts';
import { ColourProbe } from './colours.ts';
import { plainDrawing, withFallbacks } from './plain-drawing.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Distance of words and drawing from the edge, in CSS pixels. */
const MARGIN = 16;

/** Share of the width that a line of words fills at most: another program may set it in a wider font. */
const FILLED = 0.82;

/**
 * The figure shown as an SVG element that stands alone: headline, subtitle, drawing, sentence, source and date, in the
 * colours of the page.
 *
 * @param figure The shadow root of the chart; `undefined` before the chart is first on a page.
 * @param dated The date of the evidence, in words; empty or left out where it has none: then the day of today.
 * @param wide Whether the words stand beside the drawing, as in a card, where both can be larger.
 * @returns `undefined` where no drawing is shown.
 */
export function savedPicture(
  figure: ShadowRoot | undefined,
  dated: string | undefined,
  wide = false,
): SVGSVGElement | undefined {
  const drawing = figure?.querySelector<SVGSVGElement>('.plot svg');
  if (!figure || !drawing) return undefined;
  const probe = new ColourProbe(figure);
  const { width: drawn, height: tall } = size(drawing);
  const column = wide ? Math.min(Math.max(drawn * 0.6, 260), 320) : drawn;
  const words = new Words(figure, probe, column);
  words.add('#headline');
  words.add('.subtitle', 4);
  const top = wide ? MARGIN : words.y + 12;
  if (!wide) words.y = top + tall;
  words.add('.summary', 10);
  const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
  words.add('.source', 8, dated ? `Evidence as of ${dated}.` : `Saved on ${today}.`);
  const left = wide ? column + 2 * MARGIN : MARGIN;
  const width = Math.round(left + drawn + MARGIN);
  const height = Math.round(Math.max(words.y, top + tall) + MARGIN);
  const plot = plainDrawing(drawing, probe);
  plot.setAttribute('transform', `translate(${Math.round(left)} ${Math.round(wide ? (height - tall) / 2 : top)})`);
  const ground = node('rect', { width, height, fill: groundOf(figure, probe) });
  const picture = node('svg', {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'font-family': withFallbacks(getComputedStyle(drawing).fontFamily),
  }) as SVGSVGElement;
  const [headline = '', ...rest] = words.said;
  picture.append(node('title', {}, headline), node('desc', {}, rest.join(' ')), ground, ...words.lines, plot);
  probe.remove();
  return picture;
}

/**
 * The figure shown as the text of an SVG file; empty where no drawing is shown.
 *
 * The file is well-formed XML: a character that XML does not allow, or discourages as a control character, becomes a
 * space (<https://www.w3.org/TR/xml/#charsets>).
 */
export function savedSVG(figure: ShadowRoot | undefined, dated: string | undefined): string {
  const picture = savedPicture(figure, dated);
  return picture ? new XMLSerializer().serializeToString(picture).replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ') : '';
}

/** See png.ts, which is loaded when it is first needed. */
export async function savedPNG(
  figure: ShadowRoot | undefined,
  dated: string | undefined,
  scale: number | 'card',
): Promise<Blob> {
  const { drawPNG } = await import('./png.ts');
  const wide = scale === 'card' ? [false, true] : [false];
  return drawPNG(
    figure,
    wide.map((beside) => savedPicture(figure, dated, beside)),
    scale,
  );
}

export { embedChart } from '../exports.ts';

/** See panels/embed.ts, which is loaded when it is first needed. */
export const copiedCode: CopiedCode = async (...given) => (await import('../panels/embed.ts')).codeOf(...given);

function node(name: string, attributes: Readonly<Record<string, string | number>>, text = ''): Element {
  const element = document.createElementNS(SVG, name);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.textContent = text;
  return element;
}

/** Width and height that a drawing was made for, in CSS pixels. */
function size(drawing: SVGSVGElement): { width: number; height: number } {
  const [, , width = 0, height = 0] = (drawing.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const of = (name: string): number => Number.parseFloat(drawing.getAttribute(name) ?? '');
  return { width: width || of('width'), height: height || of('height') };
}

/** The colour behind the figure as it is seen: its own, or where that is transparent, the page's. */
function groundOf(figure: ShadowRoot, probe: ColourProbe): string {
  for (let at: Node | null = figure.host; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (!(at instanceof Element)) continue;
    const { hex, opacity } = probe.plain(getComputedStyle(at).backgroundColor);
    if (opacity > 0.5) return hex;
  }
  return probe.plain('Canvas').hex;
}

/** The words of a figure as lines of text, one below the other. */
class Words {
  readonly lines: Element[] = [];
  /** The texts, each in one piece. */
  readonly said: string[] = [];
  /** The lower end of the last line, in CSS pixels. */
  y = MARGIN;
  readonly #figure: ShadowRoot;
  readonly #probe: ColourProbe;
  readonly #width: number;
  readonly #context = document.createElement('canvas').getContext('2d');

  constructor(figure: ShadowRoot, probe: ColourProbe, width: number) {
    this.#figure = figure;
    this.#probe = probe;
    this.#width = width;
  }

  /**
   * Adds the text of an element of the figure.
   *
   * @param above Distance from the line before, in CSS pixels.
   * @param more Follows the text.
   */
  add(selector: string, above = 0, more = ''): void {
    const element = this.#figure.querySelector(selector);
    if (!element) return;
    const copy = element.cloneNode(true) as Element;
    for (const button of copy.querySelectorAll('button')) button.remove();
    const text = [copy.textContent, more]
      .join(' ')
      .replace(/[ \t\r\n]+/g, ' ')
      .trim();
    if (!text) return;
    this.said.push(text);
    const { fontSize, fontWeight, fontFamily, color } = getComputedStyle(element);
    const size = Number.parseFloat(fontSize);
    if (this.#context) this.#context.font = `${fontWeight} ${size}px ${fontFamily}`;
    const { hex } = this.#probe.plain(color);
    this.y += above;
    for (const line of this.#broken(text, size)) {
      this.y += Math.round(size * 1.3);
      const place = { x: MARGIN, y: this.y - Math.round(size * 0.3), 'font-size': size, 'font-weight': fontWeight };
      this.lines.push(node('text', { ...place, fill: hex }, line));
    }
  }

  /** A text in as few lines as fit, about equally long. */
  #broken(text: string, size: number): string[] {
    const width = (line: string): number => this.#context?.measureText(line).width ?? line.length * size * 0.6;
    const broken = (most: number): string[] => {
      const lines: string[] = [];
      for (const word of text.split(' ')) {
        const longer = `${lines.at(-1)} ${word}`;
        if (lines.length && width(longer) <= most) lines[lines.length - 1] = longer;
        else lines.push(word);
      }
      return lines;
    };
    let most = this.#width * FILLED;
    const lines = broken(most);
    while (lines.length > 1 && broken(most - size).length === lines.length) most -= size;
    return broken(most);
  }
}
