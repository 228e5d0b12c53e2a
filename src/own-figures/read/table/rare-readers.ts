/** What reads what few tables hold and few authors ask for, loaded together where one of them is needed. */
export { newestOnly, readEvents, rowsAsked } from './asked-rows.ts';
export { withRanges, withRareCells } from './rare-cells.ts';
