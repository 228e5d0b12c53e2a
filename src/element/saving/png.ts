import { CARD } from '../../markup/card-picture.ts';
import { drawChildren, loadImages } from './canvas.ts';

/** The largest scale. */
const LARGEST = 8;

/**
 * Draws a picture of plain shapes and texts as a PNG file. No image is loaded for it, so that no policy stands in its way.
 *
 * @param place Where the picture stands while it is drawn, so that its shapes have bounds.
 * @param picture Left out where no drawing is shown.
 * @param scale Pixels to a CSS pixel; `card` shows one of the shape of a card in 1200 × 630 pixels.
 * @throws {RangeError} for another scale, {Error} where no drawing is shown or the browser makes no picture.
 */
export async function drawPNG(
  place: ShadowRoot | undefined,
  picture: SVGElement | undefined,
  scale: number | 'card',
): Promise<Blob> {
  if (scale !== 'card' && !(scale > 0 && scale <= LARGEST))
    throw new RangeError(
      `toPNG() got the scale ${String(scale)}; allowed: a number above 0, at most ${LARGEST}, or “card”.`,
    );
  if (!picture || !place) throw new Error('toPNG() has nothing to save yet: the chart shows no drawing.');
  const [width, height] = ['width', 'height'].map((side) => Number(picture.getAttribute(side))) as [number, number];
  const factor = scale === 'card' ? CARD.width / width : scale;
  const whole = { width: Math.round(width * factor), height: Math.round(height * factor) };
  const canvas = Object.assign(document.createElement('canvas'), whole);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('toPNG() could not draw: the browser gives no canvas.');
  const images = await loadImages(picture);
  context.fillStyle = picture.querySelector('rect')?.getAttribute('fill') ?? 'none';
  context.fillRect(0, 0, whole.width, whole.height);
  context.scale(factor, factor);
  picture.style.cssText = 'position:absolute;visibility:hidden';
  place.append(picture);
  try {
    drawChildren(context, picture, images);
  } finally {
    picture.remove();
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve)).catch(() => null);
  if (blob) return blob;
  const [across, down] = [whole.width, whole.height].map((pixels) => pixels.toLocaleString('en-GB'));
  throw new Error(`toPNG() got no picture of ${across} × ${down} pixels from this browser: ask for a smaller scale.`);
}
