import { cardPicture } from '../../markup/card-picture.ts';
import { figurePicture, type PictureParts } from '../../markup/figure-picture.ts';
import { plainDrawing, withFallbacks } from '../../markup/plain-drawing.ts';
import type { FigureText } from '../../markup/set-text.ts';
import { svgFile } from '../../markup/svg-node.ts';
import type { Lit } from '../lit.ts';
import type { CopiedCode } from '../panels/embed.ts';
import { ColourProbe } from './colours.ts';
import { elementOf } from './element-of.ts';
import { seenOnPage } from './seen-drawing.ts';

/**
 * The figure shown as the text of an SVG file, in the colours of the page; empty where no drawing is shown.
 *
 * @param figure The shadow root of the chart; `undefined` before the chart is first on a page.
 * @param dated The date of the evidence, in words; empty or left out where it has none: then the day of today.
 */
export function savedSVG(figure: ShadowRoot | undefined, dated: string | undefined): string {
  const parts = partsOf(figure, dated);
  return parts ? svgFile(figurePicture(parts)) : '';
}

/** The figure shown as a PNG file. See png.ts, which is loaded when it is first needed. */
export async function savedPNG(
  figure: ShadowRoot | undefined,
  dated: string | undefined,
  scale: number | 'card',
  { loadPart }: Lit,
): Promise<Blob> {
  const { drawPNG } = await loadPart(() => import('./png.ts'));
  const parts = partsOf(figure, dated);
  return drawPNG(figure, parts && elementOf((scale === 'card' ? cardPicture : figurePicture)(parts)), scale);
}

export { embedChart } from '../exports.ts';

/** See panels/embed.ts, which is loaded when it is first needed. */
export const copiedCode: CopiedCode = async (lit, ...given) =>
  (await lit.loadPart(() => import('../panels/embed.ts'))).codeOf(lit, ...given);

/** What the picture of the figure shown is made of; `undefined` where no drawing is shown. */
function partsOf(figure: ShadowRoot | undefined, dated: string | undefined): PictureParts | undefined {
  const drawing = figure?.querySelector<SVGSVGElement>('.plot svg');
  const whole = figure?.querySelector('figure');
  if (!figure || !whole || !drawing) return undefined;
  const probe = new ColourProbe(figure);
  const plain = (colour: string) => probe.plain(colour);
  const text = (selector: string, more = ''): FigureText => {
    const element = figure.querySelector(selector);
    const { fontSize, fontWeight, color } = getComputedStyle(element ?? whole);
    return {
      text: `${wordsOf(element)} ${more}`,
      size: Number.parseFloat(fontSize),
      weight: fontWeight,
      colour: plain(color).hex,
    };
  };
  const body = Number.parseFloat(getComputedStyle(whole).fontSize);
  const headline = text('#headline');
  const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
  const parts = {
    headline: { ...headline, size: isUsual(headline.size / body) ? undefined : headline.size },
    subtitle: text('.subtitle'),
    summary: text('.summary'),
    source: text('.source', dated ? `Evidence as of ${dated}.` : `Saved on ${today}.`),
    body,
    drawing: plainDrawing(seenOnPage(drawing), plain),
    ...sizeOf(drawing),
    ground: groundOf(whole, probe),
    font: withFallbacks(getComputedStyle(drawing).fontFamily),
  };
  probe.remove();
  return parts;
}

/** Whether a headline has the size of the stylesheet, which goes by the width of the window, and not one that a page has set. */
const isUsual = (em: number): boolean => em > 1.249 && em < 1.501;

/** The text of an element without its buttons. */
function wordsOf(element: Element | null): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const button of copy?.querySelectorAll('button') ?? []) button.remove();
  return copy?.textContent ?? '';
}

/** Width and height that a drawing was made for, in CSS pixels. */
function sizeOf(drawing: SVGSVGElement): { width: number; height: number } {
  const [, , width = 0, height = 0] = (drawing.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const of = (name: string): number => Number.parseFloat(drawing.getAttribute(name) ?? '');
  return { width: width || of('width'), height: height || of('height') };
}

/** The colour behind the figure as it is seen: its own, or where that is transparent, the page's. */
function groundOf(figure: Element, probe: ColourProbe): string {
  for (let at: Node | null = figure; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (!(at instanceof Element)) continue;
    const { hex, opacity } = probe.plain(getComputedStyle(at).backgroundColor);
    if (opacity > 0.5) return hex;
  }
  return probe.plain('Canvas').hex;
}
