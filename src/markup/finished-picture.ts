import { BODY, typeScale } from '../theme/type-scale.ts';
import type { PictureParts } from './figure-picture.ts';
import { type FinishedView, sourceLine } from './finished-view.ts';
import { fileFont, posterDrawing } from './poster-drawing.ts';
import type { FigureText } from './set-text.ts';
import type { TokenValues } from './theme-colours.ts';

/** The size of a source line, in CSS pixels. */
const SMALL = BODY.usual * (typeScale.find(({ name }) => name === 'axis')?.em[0] ?? 1);

/**
 * What the picture of a finished view is made of: the same as that of its tag on a page that sets nothing but a sans-serif
 * font, so that both give the same file.
 *
 * @param width That of its drawing: see `POSTER_WIDTHS`.
 * @throws {Error} where there is no such drawing.
 */
export function finishedParts(
  { name, view, dated }: Pick<FinishedView, 'name' | 'view' | 'dated'>,
  width: number,
  values: TokenValues,
): PictureParts {
  const poster = view.posters.find((poster) => poster.width === width);
  if (!poster) throw new Error(`${name} has no drawing ${width} px wide.`);
  const { surface = '', ink = '', 'ink-soft': soft = '' } = values;
  const text = (text: string, colour: string, size = BODY.usual): FigureText => ({ text, size, weight: '400', colour });
  return {
    headline: { text: view.headline, weight: '700', colour: ink },
    subtitle: text(view.subtitle, soft),
    summary: text(view.summary, ink),
    source: text(sourceLine({ view, dated }), soft, SMALL),
    body: BODY.usual,
    drawing: posterDrawing(poster.svg, values),
    width: poster.width,
    height: poster.height,
    ground: surface,
    font: fileFont(values),
  };
}
