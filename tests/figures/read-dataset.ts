import { datasetFrom, type ReadDataset } from '../../src/own-figures/read/dataset-from.ts';
import { mayHoldRareCells } from '../../src/own-figures/read/table/may-be-rare.ts';
import * as rare from '../../src/own-figures/read/table/rare-readers.ts';
import { gridOfTable, type RawInput, type RawText } from '../../src/own-figures/read/source/grid.ts';
import { gridOfCSV } from '../../src/own-figures/read/source/csv.ts';
import { gridOfJSON, gridOfRows } from '../../src/own-figures/read/source/json.ts';
import { fileTitle, formatOfText } from '../../src/own-figures/read/source/text.ts';
import type { Overrides } from '../../src/own-figures/read/table/column-options.ts';

/** The grid of a text in the format that it is in. */
function gridOfText({ text, hint = null }: RawText) {
  return { ...(formatOfText(text, hint) === 'json' ? gridOfJSON(text) : gridOfCSV(text)), file: fileTitle(hint) };
}

/** Reads figures from whatever an author gave, as `care-chart` does, without fetching what reads texts and what follows rare attributes. */
export function readDataset(input: RawInput, overrides: Overrides = {}): ReadDataset {
  const grid =
    'text' in input ? gridOfText(input) : 'rows' in input ? gridOfRows(input.rows) : gridOfTable(input.table);
  const { rowsAsked, newestOnly, readEvents } = rare;
  return datasetFrom(grid, overrides, mayHoldRareCells(grid) ? rare : { rowsAsked, newestOnly, readEvents });
}
