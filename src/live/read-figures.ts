import { chooseType, makeOwnChart } from '../own-figures/charts/make-own-chart.ts';
import { OWN_TYPES } from '../own-figures/own-types.ts';
import { datasetFrom, type ReadDataset } from '../own-figures/read/dataset-from.ts';
import { mayHoldRareCells } from '../own-figures/read/table/may-be-rare.ts';
import type { Overrides } from '../own-figures/read/table/column-options.ts';
import { type Grid, gridOfTable, type RawInput } from '../own-figures/read/source/grid.ts';
import { newTurn, type Turn } from './task-queue.ts';
import type { AuthorInput } from './author-input.ts';
import type { BesideOfficial } from './compare-official.ts';
import type { OwnChart } from '../own-figures/own-chart.ts';
import type { ChosenChart } from './chart-parts.ts';

/** What an author says of figures: the attributes by which they are read. */
export type FiguresInput = Omit<AuthorInput, 'host' | 'rows' | 'spec' | 'src' | 'changed' | 'warn' | 'failed'>;

/** An author's figures, read. */
export interface ReadFigures {
  /** The cells that were read. */
  readonly grid: Grid;
  /** The chart of the figures. `choose` is what their reader chose, or `null`. */
  chosen(choose: string | null): Promise<ChosenChart>;
}

/**
 * Reads an author's figures. The browser and `care-charts/static` both use it, so their words are the same.
 *
 * @param turn The turn of its chart. Default a new one.
 * @param signal Aborts the reading.
 * @throws {FiguresError} with a sentence for the author, where they cannot be read.
 */
export async function readFigures(
  source: RawInput,
  input: FiguresInput,
  turn = newTurn(),
  signal?: AbortSignal,
): Promise<ReadFigures> {
  const grid = await gridOf(source, turn, signal);
  const read = await readerOf(grid, input);
  const {
    type = null,
    subtitle = null,
    highlight = null,
    top = null,
    sort = null,
    compare = null,
    compareMeasure = null,
    load = (part) => part(),
  } = input;
  const words = { subtitle, highlight, top, sort };
  return {
    grid,
    async chosen(choose) {
      const { figures: own, author } = read(choose);
      const beside = compare?.trim()
        ? await (await import('./compare-official.ts')).besideOfficial(own, compare, compareMeasure ?? '')
        : undefined;
      const figures = beside?.figures ?? own;
      const meant = { ...words, highlight: highlight ?? beside?.own ?? null };
      const shown = type ?? chooseType(figures, meant);
      const chart = besideOwn(await makeOwnChart(figures, shown, meant), beside);
      return {
        chart,
        choices: figures.choices ?? [],
        reading: async () =>
          (await load(() => import('../own-figures/reading/reading.ts'))).readingOf(
            figures,
            shown,
            author,
            chart.warnings,
          ),
      };
    },
  };
}

/** A chart with what is told of the official figures in it. */
function besideOwn(chart: OwnChart, beside: Omit<BesideOfficial<ReadDataset>, 'figures'> | undefined): OwnChart {
  if (!beside) return chart;
  const { about, whose, references, warnings } = beside;
  return {
    ...chart,
    summary: `${chart.summary} ${whose}`,
    about: [...chart.about, about],
    official: references,
    warnings: [...chart.warnings, ...warnings],
  };
}

/** Reads the dataset of a grid for what the reader chose, and tells what the author asked for. What follows rare attributes and reads rare cells is loaded where it is needed. */
async function readerOf(
  grid: Grid,
  input: FiguresInput,
): Promise<(choose: string | null) => { figures: ReadDataset; author: Overrides }> {
  const { x, y, series, kind, only, where, choose, latest, sum, mean, unit, type } = input;
  const rows = only ?? where;
  const events = type && OWN_TYPES[type].about === 'events';
  const isAsked = rows || choose || latest || sum || mean || events;
  const rare =
    isAsked || mayHoldRareCells(grid) ? await import('../own-figures/read/table/rare-readers.ts') : undefined;
  const overrides = { x, y, series, kind, only: rows, latest, sum, mean, unit, type };
  return (choose) => {
    const author = { ...overrides, choose };
    return { figures: datasetFrom(grid, author, rare), author };
  };
}

/** The readers of texts and of rows are loaded when the first one is read. */
async function gridOf(source: RawInput, turn: Turn, signal: AbortSignal | undefined): Promise<Grid> {
  if ('text' in source) {
    const { text, hint = null } = source;
    const { fileTitle, formatOfText } = await import('../own-figures/read/source/text.ts');
    const file = fileTitle(hint);
    if (formatOfText(text, hint) === 'csv') {
      const { gridOfCSV } = await import('../own-figures/read/source/csv.ts');
      await turn(signal);
      return { ...gridOfCSV(text), file };
    }
    const { gridOfJSON } = await import('../own-figures/read/source/json.ts');
    await turn(signal);
    return { ...gridOfJSON(text), file };
  }
  if ('rows' in source) {
    const { gridOfRows } = await import('../own-figures/read/source/json.ts');
    await turn(signal);
    return gridOfRows(source.rows);
  }
  await turn(signal);
  return gridOfTable(source.table);
}
