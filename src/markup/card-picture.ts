import { MARGIN, type PictureParts, placedAt, wholePicture } from './figure-picture.ts';
import { setBelow, type SetLines } from './set-text.ts';
import type { SvgNode } from './svg-node.ts';

/** A picture for links on social sites, in pixels. */
export const CARD = { width: 1200, height: 630 };

/** The least size of that shape in whole numbers, in CSS pixels. */
const SHAPE = { width: 40, height: 21 };

/** A column of words beside a drawing, in CSS pixels: a share of the drawing's width, at least and at most. */
const BESIDE = { share: 0.6, least: 240, most: 320 };

/** Distance between words and drawing, in CSS pixels. */
const GAP = 12;

/** Headline and subtitle, and the source, each set in a column from a height on, in CSS pixels. */
interface Words {
  head(width: number, y?: number): SetLines;
  foot(width: number, y?: number): SetLines;
}

/**
 * A figure as a card: headline, subtitle, drawing and source, as large as they can be, with the words beside the drawing
 * or around it. The sentence is left out: in a card it would be too small to read.
 *
 * @returns A picture of the shape of `CARD`, to be shown in that size.
 */
export function cardPicture(parts: PictureParts): SvgNode {
  const { headline, subtitle, source, body } = parts;
  const size = headline.size ?? 1.5 * body;
  const words: Words = {
    head: (width, y = 0) =>
      setBelow({ x: MARGIN, y, width }, [
        { text: { ...headline, size }, balanced: true },
        { text: subtitle, above: 6, balanced: true },
      ]),
    foot: (width, y = 0) => setBelow({ x: MARGIN, y, width }, [{ text: source }]),
  };
  const [first, second] = [beside(parts, words), around(parts, words)];
  return pictureWidth(second) < pictureWidth(first) ? second : first;
}

/** The width of a picture, in CSS pixels. */
export const pictureWidth = ({ attributes }: SvgNode): number => Number(attributes['width']);

/** The least size of the shape of a card that has room for something. */
function roomFor(width: number, height: number): { readonly width: number; readonly height: number } {
  const times = Math.ceil(Math.max(width / SHAPE.width, height / SHAPE.height));
  return { width: times * SHAPE.width, height: times * SHAPE.height };
}

/** Headline and subtitle at the top left, the source at the bottom left, the drawing at the right. */
function beside(parts: PictureParts, { head, foot }: Words): SvgNode {
  const { width: drawn, height: tall, drawing } = parts;
  const least = Math.min(Math.max(drawn * BESIDE.share, BESIDE.least), BESIDE.most);
  const high = Math.max(tall, head(least).end + GAP + foot(least).end);
  const size = roomFor(least + drawn + 3 * MARGIN, high + 2 * MARGIN);
  // What the shape of a card leaves beside a high drawing is for the words.
  const column = size.width - drawn - 3 * MARGIN;
  const low = size.height - MARGIN - foot(column).end;
  const plot = placedAt(drawing, column + 2 * MARGIN, (size.height - tall) / 2);
  return wholePicture(parts, size, [head(column, MARGIN), foot(column, low)], plot);
}

/** Headline and subtitle above the drawing, the source below it. */
function around(parts: PictureParts, { head, foot }: Words): SvgNode {
  const { width: drawn, height: tall, drawing } = parts;
  const size = roomFor(drawn + 2 * MARGIN, head(drawn).end + tall + foot(drawn).end + 2 * (GAP + MARGIN));
  const column = size.width - 2 * MARGIN;
  const top = head(column, MARGIN);
  const low = size.height - MARGIN - foot(column).end;
  const plot = placedAt(drawing, MARGIN, (top.end + low - tall) / 2);
  return wholePicture(parts, size, [top, foot(column, low)], plot);
}
