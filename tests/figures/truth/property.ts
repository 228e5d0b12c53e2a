import * as fc from 'fast-check';
import { makeOwnChart } from '../../../src/own-figures/charts/make-own-chart.ts';
import { FiguresError } from '../../../src/own-figures/dataset.ts';
import { readDataset } from '../read-dataset.ts';
import { falseWords } from './false-words.ts';
import { isPlain, tables } from './generate.ts';
import type { Said } from './known-table.ts';

/** What a chart of a table says; `null` where the table is refused. */
async function saidOf(text: string): Promise<Said | null> {
  try {
    return await makeOwnChart(readDataset({ text }), null, { highlight: null, subtitle: null });
  } catch (error) {
    if (error instanceof FiguresError) return null;
    throw error;
  }
}

/** How many tables were charted, and how many refused. */
export interface Counts {
  charted: number;
  refused: number;
}

/** Nothing that is said of a table is false. */
export function nothingIsFalse(counts: Counts): fc.IAsyncProperty<unknown> {
  return fc.asyncProperty(tables, async (table) => {
    if (!isPlain(table)) return;
    const said = await saidOf(table.text);
    if (!said) {
      counts.refused++;
      return;
    }
    counts.charted++;
    const faults = falseWords(said, table);
    if (faults.length) throw new Error(`${faults.join('\n')}\n\n${said.headline}\n${said.summary}\n\n${table.text}`);
  });
}
