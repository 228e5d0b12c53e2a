import { type Choosable, FiguresError } from '../../dataset.ts';
import { joined } from '../../../words/sources.ts';
import { oneLine } from '../observations/categories.ts';
import { quoted, shorten } from '../messages.ts';
import type { GridRow } from '../source/grid.ts';
import { isGap } from '../cell/gaps.ts';
import type { Decimal } from '../cell/numbers.ts';
import { cellOf, memberFor, membersOf, newestOf, type RowsChosen, tellMember, withoutSettled } from './choose-rows.ts';
import { columnNamed, nameOf, type Overrides, splitAt } from './column-options.ts';
import { type SourceColumn, usesOf } from './columns.ts';
import { combineRows } from './combine-rows.ts';

/** Also for what `latest` asks of tables with years across, and for events. */
export { newestOnly } from '../observations/newest.ts';
export { readEvents } from '../observations/events.ts';

/** The rows that an author asks for by `only`, `choose`, `latest`, `sum` and `mean`, which few do: loaded where one is set. */
export interface RowsAsked extends RowsChosen {
  readonly columns: readonly SourceColumn[];
  readonly choices: readonly Choosable[];
  /** What was added or averaged. */
  readonly remarks: readonly string[];
}

/** @throws {FiguresError} when a column or a member is not there, or figures cannot be combined. */
export function rowsAsked(
  whole: RowsChosen,
  columns: readonly SourceColumn[],
  overrides: Overrides,
  decimal: Decimal,
): RowsAsked {
  const chosen = overrides.only?.trim() ? onlyRows(whole.rows, columns, overrides.only) : whole;
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

/**
 * Keeps the rows that an author asks for: `Age: 18; Region: England`.
 *
 * @throws {FiguresError} when a column or one of its members is not there, with what is.
 */
function onlyRows(rows: readonly GridRow[], columns: readonly SourceColumn[], only: string): RowsChosen {
  let kept = rows;
  const used: SourceColumn[] = [];
  const told: string[] = [];
  for (const { column, value = '' } of columnsWithValues(only, columns, 'only')) {
    const wanted = namedMembers(value, column, membersOf(kept, column));
    kept = kept.filter((row) => wanted.includes(cellOf(row, column)));
    used.push(column);
    if (wanted.length === 1) told.push(...tellMember(column, wanted[0] ?? ''));
  }
  return { rows: kept, uses: usesOf({ only: used }), told, warnings: [] };
}

/** The columns that an author names, each with what stands after its colon: `Age: 18; Region`. */
function columnsWithValues(
  text: string,
  columns: readonly SourceColumn[],
  role: string,
): { readonly column: SourceColumn; readonly value: string | undefined }[] {
  return splitAt(text, ';').flatMap((part) => {
    if (!part.trim()) return [];
    const [, name = '', value] = /^([^:=]*)(?:[:=](.*))?$/s.exec(part) ?? [];
    if (value === undefined && role === 'only')
      throw new FiguresError(`${quoted(nameOf(name))} has no colon. Write only="Column: value".`);
    return [{ column: columnNamed(nameOf(name), columns, role), value }];
  });
}

/** The members of a column that an author names. @throws {FiguresError} when one is not there, with those that are. */
function namedMembers(value: string, column: SourceColumn, members: readonly string[]): string[] {
  const wanted = value.split('|').map((name) => oneLine(nameOf(name)));
  return wanted.map((want) => {
    const found = members.find((member) => alike(member, want));
    if (found !== undefined) return found;
    throw new FiguresError(`Column ${shorten(column.name)} has no ${quoted(want)}. It has ${membersListed(members)}.`);
  });
}

/** At most this many members are listed in a message. */
const LISTED = 6;

function membersListed(members: readonly string[]): string {
  const names = members.slice(0, LISTED).map((name) => (name ? shorten(name, 40) : 'blank'));
  return joined(members.length > LISTED ? [...names, `${members.length - LISTED} more`] : names);
}

const alike = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
