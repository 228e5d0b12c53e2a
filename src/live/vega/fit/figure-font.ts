import { type MeasuredText, textMetrics } from 'vega-scenegraph';
import { lruCache } from 'vega-util';

/** Fonts of figures that text was measured in, as Vega writes them into a drawing. */
const fonts = new Set<string>();

const widths = lruCache<number>();

let canvas: CanvasRenderingContext2D | null | undefined;

/** Whether a font of a drawing is that of its figure, which the page may change. */
export function isFigureFont(font: string): boolean {
  return fonts.has(font);
}

/**
 * Makes Vega measure text in a figure's font, and any other text by its estimate, as posters do.
 *
 * @returns The name of the font for a Vega config.
 */
export function figureFont(figure: Element): string {
  const font = getComputedStyle(figure).getPropertyValue('--_font').replaceAll('"', "'").trim() || 'sans-serif';
  canvas ??= document.createElement('canvas').getContext('2d');
  fonts.add(font);
  textMetrics.width = textWidth;
  return font;
}

/** Width of a text of a drawing in CSS pixels, at most its limit. */
function textWidth(item: MeasuredText, text: unknown): number {
  const line = String(text ?? '').trim();
  const whole =
    canvas && item.font && fonts.has(item.font)
      ? measured(canvas, item, line)
      : textMetrics.estimateWidth({ ...item, limit: 0 }, line);
  return item.limit && item.limit > 0 ? Math.min(whole, item.limit) : whole;
}

function measured(context: CanvasRenderingContext2D, item: MeasuredText, line: string): number {
  const { fontStyle = '', fontWeight = '', fontSize = 11, font = '' } = item;
  const style = `${fontStyle ?? ''} ${fontWeight ?? ''} ${fontSize ?? 11}px ${font}`;
  const key = `${style} ${line}`;
  let width = widths.get(key);
  if (width === undefined) {
    context.font = style;
    width = context.measureText(line).width;
    widths.set(key, width);
  }
  return width;
}

/** Whole width of a text of a drawing in CSS pixels, whatever its limit. */
export function wholeWidth(item: MeasuredText, text: string): number {
  return textWidth({ ...item, limit: 0 }, text);
}
