import { joined } from '../../words/sources.ts';
import type { OwnType } from '../own-types.ts';
import type { ReadDataset } from '../read/dataset-from.ts';
import type { Overrides } from '../read/table/column-options.ts';
import type { ColumnReading, ReadAs, TableReading } from '../table-reading.ts';
import { columnReadings } from './column-readings.ts';
import { doubts } from './doubts.ts';
import { tableView } from './table-view.ts';

/**
 * How a table was read, in words.
 *
 * @param type The type that it is drawn as.
 * @param author What the author says about columns and unit.
 * @param warnings What was left out or guessed narrowly, as far as it is known.
 */
export function readingOf(
  figures: ReadDataset,
  type: OwnType,
  author: Overrides,
  warnings: readonly string[],
): TableReading {
  const view = tableView(figures, author);
  const columns = columnReadings(view);
  return { sentence: sentenceOf(columns, type), columns, warnings: [...warnings, ...doubts(view)] };
}

const ROLES: readonly ReadAs[] = ['time', 'category', 'event', 'measure', 'measures over time', 'series', 'kind'];

/** The most columns of one role that are named. */
const NAMED = 3;

function sentenceOf(columns: readonly ColumnReading[], type: OwnType): string {
  const parts = ROLES.flatMap((role) => {
    const names = columns.filter(({ readAs, drawn }) => drawn && readAs === role).map(({ column }) => column);
    const rest = names.length - NAMED;
    const listed = rest > 1 ? [...names.slice(0, NAMED), `${rest} more`] : names;
    return names.length ? [`${joined(listed)} as ${role}`] : [];
  });
  return `Drawn as a ${type}, with ${joined(parts)}.`;
}
