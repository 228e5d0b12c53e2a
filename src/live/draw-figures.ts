import { makeOwnChart } from '../own-figures/charts/make-own-chart.ts';
import { datasetFrom } from '../own-figures/read/dataset-from.ts';
import { type Grid, gridOfTable, type RawInput } from '../own-figures/read/source/grid.ts';
import { gridOfRows } from '../own-figures/read/source/json.ts';
import { drawnSeries } from '../definition/series.ts';
import { mountDrawing } from './live-drawing.ts';
import { nextTask, turn } from './task-queue.ts';
import type { AuthorInput } from './author-input.ts';
import type { ChartParts } from './chart-parts.ts';

/**
 * Reads an author's figures, computes their words and draws them.
 *
 * @param signal Aborts before drawing starts.
 */
export async function drawFigures(
  source: RawInput,
  input: AuthorInput,
  width: number,
  signal: AbortSignal,
): Promise<ChartParts> {
  const grid = await gridOf(source, signal);
  const {
    type = null,
    x = null,
    y = null,
    series = null,
    kind = null,
    unit = null,
    subtitle = null,
    highlight = null,
  } = input;
  const chart = makeOwnChart(datasetFrom(grid, { x, y, series, kind, unit, type }), type, {
    subtitle,
    highlight,
  });
  await nextTask();
  const drawing = await mountDrawing(chart, width);
  await nextTask();
  return { words: chart, drawing, series: drawnSeries(chart.series, chart.rows), warnings: chart.warnings, grid };
}

/** The reader of texts is loaded when the first text is read. */
async function gridOf(source: RawInput, signal: AbortSignal): Promise<Grid> {
  if ('text' in source) {
    const { gridOfText } = await import('../own-figures/read/source/text.ts');
    await turn(signal);
    return gridOfText(source);
  }
  await turn(signal);
  return 'table' in source ? gridOfTable(source.table) : gridOfRows(source.rows);
}
