import type { OwnChart } from '../own-figures/own-chart.ts';
import { vegaConfig } from '../theme/vega-config.ts';
import { drawnWidth } from '../layers/poster-widths.ts';
import { embed } from './vega/embed.ts';
import { newTurn } from './task-queue.ts';

/** A drawing in a figure. */
export interface LiveDrawing {
  /** The element that contains it. It changes when the chart is drawn for another width. */
  readonly box: HTMLElement;
  /** Fits it to another width of the plot. Resolves when that is drawn. */
  fit(width: number): Promise<void>;
  /** Removes the drawing and its event listeners. */
  finalize(): void;
}

/**
 * Draws a chart type, and draws it again for another poster width: text is never scaled by more than a quarter.
 *
 * @param turn The turn of its chart. Default a new one.
 */
export async function mountDrawing(
  chart: Pick<OwnChart, 'spec'>,
  width: number,
  turn = newTurn(),
): Promise<LiveDrawing> {
  const drawn = async (width: number) => {
    const box = document.createElement('div');
    const embedded = await embed(box, chart.spec(width), { width, config: vegaConfig, turn });
    // Halos are behind letters, as in posters.
    embedded.svg.setAttribute('paint-order', 'stroke');
    return { box, width, embedded };
  };
  let current = await drawn(drawnWidth(width));
  let wanted = current.width;
  let ended = false;
  return {
    get box() {
      return current.box;
    },
    async fit(width) {
      const asked = (wanted = drawnWidth(width));
      await turn();
      if (ended || wanted !== asked || wanted === current.width) return;
      const next = await drawn(wanted);
      if (ended || next.width !== wanted) return next.embedded.finalize();
      current.embedded.finalize();
      current = next;
    },
    finalize() {
      ended = true;
      current.embedded.finalize();
    },
  };
}
