import type { TopLevelSpec } from 'vega-lite';
import { type Block, blocksSpec, space, text } from '../../chart-types/blocks/blocks.ts';
import { shareBar } from '../../chart-types/blocks/share-bar.ts';
import { breakable } from '../../layers/text-wrap.ts';
import { textSizes } from '../../theme/text-sizes.ts';
import { typeset } from '../../words/typeset.ts';

/** A thin line over the width, as the mark of a figure that nothing compares with. */
const line: Block = ({ x, y, width }) => ({
  labels: [],
  shapes: [{ path: `M${x},${y}h${width}v2h${-width}z`, look: 'filled', row: 0 }],
  bottom: y + 2,
});

/**
 * Draws the only figure of a chart: its number in large letters and its name, above a line or the bar of a whole.
 *
 * @param share What part of a whole it is, in per cent; `null` where it is none.
 */
export function onlyFigure(name: string, number: string, share: number | null, width: number): TopLevelSpec {
  const breaking = { width: width - 2, size: textSizes(width).label };
  return blocksSpec(
    [
      text(typeset(number), { style: 'display', row: 0 }),
      text(breakable(typeset(name), breaking), { style: 'plain', row: 0 }),
      space(8),
      share === null ? line : shareBar({ share: share / 100, row: 0 }),
    ],
    { width },
  );
}
