import type { Decimal } from './numbers.ts';

const NUMBER = /^\D{0,3}(\d[\d.,' \u00A0\u202F]*)(?:[^\d.,' \u00A0\u202F]\D*)?$/;
const ONLY_COMMA = /^(?:\d+,\d{1,2}|0,\d+|\d+,\d{4,}|\d{4,},\d+|\d{1,3}(?:[. ]\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,})$/;
const ONLY_POINT = /^(?:\d+\.\d{1,2}|0\.\d+|\d+\.\d{4,}|\d{4,}\.\d+|\d{1,3}(?:[, ]\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,})$/;
const EITHER = /^[1-9]\d{0,2},\d{3}$/;

/** How a table writes decimals, and whether it could have meant the other. */
export interface DecimalRead {
  readonly decimal: Decimal;
  /** A cell that has a comma before three digits, which some read as decimals, or `null`. */
  readonly doubtful: string | null;
}

/**
 * Which sign stands before decimals in a table: a comma only where a cell cannot be read otherwise, and none that needs a point.
 */
export function decimalOf(rows: readonly { readonly cells: readonly string[] }[]): DecimalRead {
  let [comma, point] = [false, false];
  let doubtful: string | null = null;
  for (const { cells } of rows)
    for (const cell of cells) {
      if (cell.length > 60) continue;
      const number = NUMBER.exec(cell.trim())?.[1]
        ?.replace(/[\u00A0\u202F]/g, ' ')
        .trim();
      if (!number) continue;
      comma ||= ONLY_COMMA.test(number);
      point ||= ONLY_POINT.test(number);
      if (EITHER.test(number)) doubtful ??= cell;
    }
  const decimal = comma && !point ? ',' : '.';
  return { decimal, doubtful: comma || point ? null : doubtful };
}
