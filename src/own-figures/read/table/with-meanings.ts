import { joined } from '../../../words/sources.ts';
import { kindFrom } from '../cell/kinds.ts';
import { readNumber } from '../cell/numbers.ts';
import { quoted as inQuotes } from '../messages.ts';
import { bareSign, isOfFigures, type Legend, MARKED } from './legend.ts';
import type { Table } from './table.ts';

/** Meanings of signs for nothing. */
const NIL =
  /^(?:(?:an? )?(?:true |exact(?:ly)? |real |absolute )?(?:nil|zero|0|none)(?: values?| cases| counts?| returns?)?)$/i;
/** The mark of each kind, as cells have it. */
const KIND_MARKS = { estimate: '[p]', projection: '[f]' } as const;

/** Writes the meanings into the cells: a sign with its meaning, `c = confidential`; 0 for nil; the mark of its kind behind a provisional number. */
export function withMeanings(table: Table, legend: Legend): Table {
  if (!legend.size) return table;
  const used = new Set<string>();
  const rewritten = (cell: string): string => {
    const sign = bareSign(cell);
    const meaning = legend.get(sign);
    if (meaning !== undefined) {
      used.add(sign);
      return NIL.test(meaning) ? '0' : `${sign || 'blank'} = ${meaning}`;
    }
    const [, number = '', mark = ''] = MARKED.exec(cell.trim()) ?? [];
    const says = mark && legend.get(bareSign(mark));
    if (!says || !readNumber(number, '.')) return cell;
    used.add(bareSign(mark));
    const kind = kindFrom(says.split(/[\s,;]/)[0] ?? '');
    return kind === 'estimate' || kind === 'projection' ? `${number.trim()} ${KIND_MARKS[kind]}` : number.trim();
  };
  const numeric = new Set(
    table.columns.flatMap(({ index, own }) =>
      isOfFigures([own, ...table.rows.map(({ cells }) => cells[index] ?? '')]) ? [index] : [],
    ),
  );
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, index) => (numeric.has(index) ? rewritten(cell) : cell)),
  }));
  const told = [...used].map((sign) => `${sign ? inQuotes(sign) : 'a blank cell'} is “${legend.get(sign)}”`);
  return used.size
    ? { ...table, rows, remarks: [...table.remarks, `In this table’s own words, ${joined(told)}.`] }
    : table;
}
