import type { OwnChart } from '../own-figures/own-chart.ts';
import { vegaConfig } from '../theme/vega-config.ts';
import { drawnWidth } from '../layers/poster-widths.ts';
import { embed } from './vega/embed.ts';
import { turn } from './task-queue.ts';

/** A drawing that stands in the figure. */
export interface LiveDrawing {
  /** What holds it now. */
  readonly box: HTMLElement;
  /** Fits it to another width of the plot. Resolves when it stands. */
  fit(width: number): Promise<void>;
  /** Ends it, and whatever it listens to. */
  finalize(): void;
}

/** A drawing of a chart type, drawn anew where another width asks for it: text is never scaled by more than a quarter, as in posters. */
export async function mountDrawing(chart: Pick<OwnChart, 'spec'>, width: number): Promise<LiveDrawing> {
  const drawn = async (width: number) => {
    const box = document.createElement('div');
    const embedded = await embed(box, chart.spec(width), { width, config: vegaConfig });
    // Halos stand behind letters, as in posters.
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
