import { chooseType, makeOwnChart } from '../own-figures/charts/make-own-chart.ts';
import { datasetFrom } from '../own-figures/read/dataset-from.ts';
import { type Grid, gridOfTable, type RawInput } from '../own-figures/read/source/grid.ts';
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
    only = input.where ?? null,
    unit = null,
    subtitle = null,
    highlight = null,
  } = input;
  const author = { x, y, series, kind, only, unit, type };
  const figures = datasetFrom(grid, author);
  const shown = type ?? chooseType(figures);
  const chart = await makeOwnChart(figures, shown, { subtitle, highlight });
  await nextTask();
  const drawing = await mountDrawing(chart, width);
  await nextTask();
  return {
    words: chart,
    drawing,
    series: drawnSeries(chart.series, chart.rows),
    warnings: chart.warnings,
    grid,
    reading: async () =>
      (await import('../own-figures/reading/reading.ts')).readingOf(figures, shown, author, chart.warnings),
  };
}

/** The readers of texts and of rows are loaded when the first one is read. */
async function gridOf(source: RawInput, signal: AbortSignal): Promise<Grid> {
  if ('text' in source) {
    const { text, hint = null } = source;
    const { formatOfText } = await import('../own-figures/read/source/text.ts');
    if (formatOfText(text, hint) === 'csv') {
      const { gridOfCSV } = await import('../own-figures/read/source/csv.ts');
      await turn(signal);
      return gridOfCSV(text);
    }
    const { gridOfJSON } = await import('../own-figures/read/source/json.ts');
    await turn(signal);
    return gridOfJSON(text);
  }
  if ('rows' in source) {
    const { gridOfRows } = await import('../own-figures/read/source/json.ts');
    await turn(signal);
    return gridOfRows(source.rows);
  }
  await turn(signal);
  return gridOfTable(source.table);
}
