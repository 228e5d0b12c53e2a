import { drawChildren, loadImages } from './canvas.ts';

/** A picture for links on social sites, in pixels. */
const CARD = { width: 1200, height: 630 };

/** The largest scale. */
const LARGEST = 8;

/**
 * Draws a picture of plain shapes and texts as a PNG file. No image is loaded for it, so that no policy stands in its way.
 *
 * @param place Where the picture stands while it is drawn, so that its shapes have bounds.
 * @param pictures From `savedPicture()`; of several, that which a card shows largest.
 * @param scale Pixels to a CSS pixel; `card` fits the picture into 1200 × 630 pixels.
 * @throws {RangeError} for another scale, {Error} where no drawing is shown or the browser makes no picture.
 */
export async function drawPNG(
  place: ShadowRoot | undefined,
  pictures: readonly (SVGSVGElement | undefined)[],
  scale: number | 'card',
): Promise<Blob> {
  if (scale !== 'card' && !(scale > 0 && scale <= LARGEST))
    throw new RangeError(
      `toPNG() got the scale ${String(scale)}; allowed: a number above 0, at most ${LARGEST}, or “card”.`,
    );
  const [picture] = pictures.filter((each) => each !== undefined).toSorted((a, b) => inCard(b) - inCard(a));
  if (!picture || !place) throw new Error('toPNG() has nothing to save yet: the chart shows no drawing.');
  const [width, height] = [side(picture, 'width'), side(picture, 'height')];
  const factor = scale === 'card' ? inCard(picture) : scale;
  const whole = scale === 'card' ? CARD : { width: Math.round(width * factor), height: Math.round(height * factor) };
  const canvas = Object.assign(document.createElement('canvas'), whole);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('toPNG() could not draw: the browser gives no canvas.');
  const images = await loadImages(picture);
  context.fillStyle = picture.querySelector('rect')?.getAttribute('fill') ?? 'none';
  context.fillRect(0, 0, whole.width, whole.height);
  context.translate((whole.width - width * factor) / 2, (whole.height - height * factor) / 2);
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

const side = (picture: Element, name: 'width' | 'height'): number => Number(picture.getAttribute(name));

/** The scale at which a picture fits into a card. */
const inCard = (picture: Element): number =>
  Math.min(CARD.width / side(picture, 'width'), CARD.height / side(picture, 'height'));
