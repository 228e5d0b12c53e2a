import type { Cell } from '../data/schema.ts';

const quoted = (cell: Cell | undefined): string => {
  const text = String(cell ?? '');
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Lines of cells as CSV (RFC 4180). Cells of an author's figures must be made inert first (inert-cell.ts). */
export function csv(lines: readonly (readonly (Cell | undefined)[])[]): string {
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

/** Rows of the evidence as CSV: every field, numbers unrounded, with a qualifier in the column before its number. */
export function toCSV(rows: readonly Readonly<Record<string, Cell>>[]): string {
  const fields = Object.keys(rows[0] ?? {});
  return csv([fields, ...rows.map((row) => fields.map((field) => row[field]))]);
}
