import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** A picture as it was and as it is. One of them may be missing. */
export interface Compared {
  readonly change: 'changed' | 'new' | 'gone' | 'same';
  /** Share of the pixels that differ, from 0 to 1. */
  readonly share: number;
  /** The picture before, after, and the pixels that differ, side by side. */
  readonly sideBySide: PNG;
}

const GAP = 12;

/** Compares two pictures, which may differ in size. */
export function compared(before: PNG | undefined, after: PNG | undefined): Compared {
  const width = Math.max(before?.width ?? 0, after?.width ?? 0);
  const height = Math.max(before?.height ?? 0, after?.height ?? 0);
  const [old, now, difference] = [
    onCanvas(width, height, before),
    onCanvas(width, height, after),
    onCanvas(width, height),
  ];
  const pixels = pixelmatch(old.data, now.data, difference.data, width, height, { threshold: 0.05 });
  const sideBySide = onCanvas(3 * width + 2 * GAP, height);
  for (const [index, picture] of [old, now, difference].entries())
    PNG.bitblt(picture, sideBySide, 0, 0, width, height, index * (width + GAP), 0);
  const resized = before?.width !== after?.width || before?.height !== after?.height;
  const change = !before ? 'new' : !after ? 'gone' : pixels || resized ? 'changed' : 'same';
  return { change, share: pixels / (width * height), sideBySide };
}

/** A grey canvas with a picture at its top left. */
function onCanvas(width: number, height: number, picture?: PNG): PNG {
  const canvas = new PNG({ width, height });
  canvas.data.fill(0x80);
  for (let alpha = 3; alpha < canvas.data.length; alpha += 4) canvas.data[alpha] = 0xff;
  if (picture) PNG.bitblt(picture, canvas, 0, 0, picture.width, picture.height, 0, 0);
  return canvas;
}
