import { FiguresError } from '../../dataset.ts';
import { joined } from '../../../words/sources.ts';
import { isTotal, isWhole } from '../observations/totals.ts';
import { oneLine } from '../observations/categories.ts';
import { periodFrom } from '../cell/periods.ts';
import { quoted, shorten } from '../messages.ts';
import type { GridRow } from '../source/grid.ts';
import { columnNamed } from './column-options.ts';
import { type SourceColumn, usesOf } from './columns.ts';
import type { ColumnUses } from '../../table-reading.ts';

/** Some rows of a table, and what was said about the choice. */
export interface RowsChosen {
  readonly rows: readonly GridRow[];
  /** The columns that the choice was made by. */
  readonly uses: ColumnUses;
  readonly warnings: readonly string[];
}

const cellOf = ({ cells }: GridRow, { index }: SourceColumn): string => oneLine(cells[index] ?? '');
const alike = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** At most this many members are listed in a message. */
const LISTED = 6;

function membersListed(members: readonly string[]): string {
  const names = members.slice(0, LISTED).map((name) => (name ? shorten(name, 40) : 'blank'));
  return joined(members.length > LISTED ? [...names, `${members.length - LISTED} more`] : names);
}

/**
 * Keeps the rows that an author asks for: `Age: 18; Region: England`.
 *
 * @throws {FiguresError} when a column or one of its members is not there, with what is.
 */
export function onlyRows(rows: readonly GridRow[], columns: readonly SourceColumn[], only: string): RowsChosen {
  let kept = rows;
  const used: SourceColumn[] = [];
  for (const part of only.split(';')) {
    if (!part.trim()) continue;
    const [, name = '', value] = /^([^:=]*)[:=](.*)$/s.exec(part) ?? [];
    if (value === undefined) throw new FiguresError(`${quoted(part.trim())} has no colon. Write only="Column: value".`);
    const column = columnNamed(name, columns, 'only');
    const wanted = value.split('|').map(oneLine);
    const members = [...new Set(kept.map((row) => cellOf(row, column)))];
    const missing = wanted.find((want) => !members.some((member) => alike(member, want)));
    if (missing !== undefined)
      throw new FiguresError(
        `Column ${shorten(column.name)} has no ${quoted(missing)}. It has ${membersListed(members)}.`,
      );
    kept = kept.filter((row) => wanted.some((want) => alike(cellOf(row, column), want)));
    used.push(column);
  }
  return { rows: kept, uses: usesOf({ only: used }), warnings: [] };
}

/**
 * Keeps one member of each column by which rows of one category and series still differ: its total, or else its newest period.
 *
 * @param apart The columns that already separate rows: categories and series.
 * @throws {FiguresError} when a table marks neither, with what an author can write.
 */
export function oneMemberEach(
  rows: readonly GridRow[],
  apart: readonly SourceColumn[],
  others: readonly SourceColumn[],
): RowsChosen {
  const warnings: string[] = [];
  const used: SourceColumn[] = [];
  let kept = rows;
  const key = (row: GridRow): string => apart.map((column) => cellOf(row, column)).join('\0');
  const isUnique = (): boolean => new Set(kept.map(key)).size === kept.length;
  for (const column of others) {
    if (isUnique()) break;
    const members = [...new Set(kept.map((row) => cellOf(row, column)))];
    if (members.length < 2 || members.length * 2 > kept.length) continue;
    const member = memberFor(column, members);
    if (member === undefined) {
      const [first = ''] = members;
      throw new FiguresError(
        `Column ${shorten(column.name)} has ${membersListed(members)}, and one chart shows one of them. Write only="${shorten(column.name)}: ${shorten(first)}", or name the column with series.`,
      );
    }
    kept = kept.filter((row) => cellOf(row, column) === member);
    used.push(column);
    warnings.push(
      `Of column ${column.name}, the rows ${member ? `with ${quoted(member)}` : 'that are blank'} are shown. To show others, write only="${shorten(column.name)}: ${shorten(members.find((name) => name && name !== member) ?? '')}".`,
    );
  }
  return { rows: kept, uses: usesOf({ only: used }), warnings };
}

/** The member that stands for all, or the newest period; `undefined` where there is neither. */
function memberFor(column: SourceColumn, members: readonly string[]): string | undefined {
  const total = members.find(isTotal) ?? members.find((name) => name === '') ?? members.find(isWhole);
  if (total !== undefined || column.is !== 'period') return total;
  const times = members.map((name) => {
    const period = periodFrom(name, true);
    return { name, time: period && 'is' in period ? period.time : -Infinity };
  });
  return times.toSorted((one, other) => other.time - one.time)[0]?.name;
}
