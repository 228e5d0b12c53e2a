import { filled, type Grid } from '../source/grid.ts';

/** Cells of dates and of years. */
const DATE = /^(?:1[6-9]|20)\d\d[-–/]\d\d?(?:$|[-–/T ])|^\d\d?([-/.])\d\d?\1\d/;
/** A margin or a limit; a range, a number with a share, a number out of a whole; a mark that may be pence; 0, nil. */
const CELL =
  /±|\+\/-|^\+ ?(?:\(|$)|margin|\bmoe|\b(?:low|upp|high|[lu]c[il])|\d\D{0,9}(?:[-–—−/([]|\b(?:to|and|or|of|in|per)\b)\D{0,9}\d|\d ?p$|^\D?0[.0]*%?$|^nil$|^.{1,4} = /i;
/** A text that may say what signs mean. */
const LEGEND =
  /=|^\W*(?:key|sym|sign|leg|conv|short|mark|nota|abb)|^(?:\W{1,3}|\[\w+\]|\w)[\s:]|\s(?:\W{1,3}|\w): |mean|deno|indi|repres|stand|shown|replac|marked/i;

/** Whether a table may hold cells that `withRareCells` reads. Now and then it says so of a table that holds none. */
export function mayHoldRareCells({ rows, caption }: Grid): boolean {
  return (
    LEGEND.test(caption ?? '') ||
    rows.some(
      (row) =>
        (filled(row) < 3 && LEGEND.test(row.cells.join(' ').trim())) ||
        row.cells.some((cell) => cell.length < 60 && CELL.test(cell.trim()) && !DATE.test(cell.trim())),
    )
  );
}
