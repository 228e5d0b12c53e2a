import type { Choosable } from '../../dataset.ts';
import { isGap } from '../cell/gaps.ts';
import type { Decimal } from '../cell/numbers.ts';
import {
  cellOf,
  columnsWithValues,
  memberFor,
  membersOf,
  namedMembers,
  newestOf,
  type RowsChosen,
  tellMember,
  withoutSettled,
} from './choose-rows.ts';
import type { Overrides } from './column-options.ts';
import { type SourceColumn, usesOf } from './columns.ts';
import { combineRows } from './combine-rows.ts';

/** Also for what `latest` asks of tables with years across. */
export { newestOnly } from '../observations/newest.ts';

/** The rows that an author asks for by `choose`, `latest`, `sum` and `mean`, which few do: loaded where one is set. */
export interface RowsAsked extends RowsChosen {
  readonly columns: readonly SourceColumn[];
  readonly choices: readonly Choosable[];
  /** What was added or averaged. */
  readonly remarks: readonly string[];
}

/** @throws {FiguresError} when a column or a member is not there, or figures cannot be combined. */
export function rowsAsked(
  chosen: RowsChosen,
  columns: readonly SourceColumn[],
  overrides: Overrides,
  decimal: Decimal,
): RowsAsked {
  const { choices, ...picked } = chosenRows(chosen, columns, overrides.choose ?? '');
  const kept = overrides.latest ? newestRows(picked, columns) : picked;
  const asked = { ...kept, choices, remarks: [], columns: withoutSettled(columns, kept, overrides) };
  if (!overrides.sum?.trim() && !overrides.mean?.trim()) return asked;
  const { uses, ...combined } = combineRows(kept.rows, asked.columns, overrides, decimal);
  return { ...asked, ...combined, uses: [...kept.uses, ...uses] };
}

/** Rows of the members that a reader has chosen, and what else there is to choose. */
interface ReaderRows extends RowsChosen {
  readonly choices: readonly Choosable[];
}

/**
 * Keeps the rows of one member of each column that a reader may choose from: the one named, or else its total, its newest period, or its first.
 *
 * @throws {FiguresError} when a column or a member is not there, with what is.
 */
function chosenRows(
  { rows, uses, told, warnings }: RowsChosen,
  columns: readonly SourceColumn[],
  choose: string,
): ReaderRows {
  const choices: Choosable[] = [];
  const by: SourceColumn[] = [];
  const said = [...told];
  let kept = rows;
  for (const { column, value } of columnsWithValues(choose, columns, 'choose')) {
    const members = membersOf(kept, column).filter(Boolean);
    const [named] = value?.trim() ? namedMembers(value, column, members) : [];
    const member = named ?? memberFor(column, members) ?? members[0] ?? '';
    // Every choice is from all the rows, so that no choice takes another one's members away.
    choices.push({ column: column.name, members: membersOf(rows, column).filter(Boolean), member });
    kept = kept.filter((row) => cellOf(row, column) === member);
    by.push(column);
    said.push(...tellMember(column, member));
  }
  return { rows: kept, uses: [...uses, ...usesOf({ only: by })], told: said, warnings, choices };
}

/** Keeps the rows of the newest period that has figures, in the first column of periods. */
function newestRows(chosen: RowsChosen, columns: readonly SourceColumn[]): RowsChosen {
  const column = columns.find(({ is }) => is === 'period');
  if (!column) return chosen;
  const numbers = columns.filter(({ is }) => is === 'number');
  const filled = chosen.rows.filter(({ cells }) => numbers.some(({ index }) => !isGap(cells[index] ?? '')));
  const newest = newestOf(membersOf(filled, column));
  return newest === undefined
    ? chosen
    : { ...chosen, rows: chosen.rows.filter((row) => cellOf(row, column) === newest) };
}
