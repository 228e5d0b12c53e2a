import type { AnnotationPart } from './annotation.ts';
import type { PlotPoint } from './frame.ts';

/** Half of the width of an arrowhead, and its length, in pixels. */
const HEAD = { half: 4, length: 5 };
/** An arrow that is shorter is not drawn. */
const SHORTEST = 14;

/**
 * Draws a change: a level line from one value, and an arrow from that level to the other value, with words beside it.
 *
 * @param from Where the level line begins.
 * @param to Where the arrow ends. The level line ends above or below it.
 * @param text Words beside the arrow, on the side from which the level line comes.
 */
export function changeArrow(from: PlotPoint, to: PlotPoint, text: string): AnnotationPart {
  const [level, tip, x] = [Math.round(from.y), Math.round(to.y), Math.round(to.x)];
  if (Math.abs(tip - level) < SHORTEST) return {};
  const down = tip > level;
  const back = down ? -HEAD.length : HEAD.length;
  const isBefore = from.x < x;
  return {
    paths: [[from.x, x].toSorted((a, b) => a - b).map((x) => ({ x, y: level })), [level, tip].map((y) => ({ x, y }))],
    levels: [`M${Math.round(from.x)},${level}H${x}`],
    arrows: [`M${x},${level}V${tip}M${x - HEAD.half},${tip + back}L${x},${tip}L${x + HEAD.half},${tip + back}`],
    texts: [
      {
        x: isBefore ? x - 12 : x + 12,
        y: level,
        text,
        strong: true,
        sides: down ? ['below', 'above'] : ['above', 'below'],
        aligns: [isBefore ? 'right' : 'left'],
      },
    ],
  };
}
