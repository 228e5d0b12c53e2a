import type { RawInput } from '../own-figures/read/source/grid.ts';
import { drawnSeries } from '../definition/series.ts';
import { mountDrawing } from './live-drawing.ts';
import { readFigures } from './read-figures.ts';
import { newTurn } from './task-queue.ts';
import type { AuthorInput } from './author-input.ts';
import type { ChartParts, OwnWords } from './chart-parts.ts';

/**
 * Reads an author's figures, computes their words and draws them.
 *
 * @param signal Aborts before drawing starts.
 * @param changed Called when the reader has chosen other figures.
 */
export async function drawFigures(
  source: RawInput,
  input: AuthorInput,
  width: number,
  signal: AbortSignal,
  changed: (words: OwnWords, reading: ChartParts['reading']) => void,
): Promise<ChartParts> {
  const turn = newTurn(input.began);
  const { grid, chosen } = await readFigures(source, input, turn, signal);
  const first = await chosen(input.choose ?? null);
  const { chart, reading } = first;
  await turn();
  const drawing = await mountDrawing(chart, width, turn);
  await turn();
  const parts = {
    words: chart,
    drawing,
    series: drawnSeries(chart.series, chart.rows),
    warnings: chart.warnings,
    grid,
    reading,
  };
  if (!first.choices.length) return parts;
  const { withChoices } = await import('./reader-choice.ts');
  return withChoices(parts, first, { chosen, width, changed });
}
