import type { ChartRow } from '../artifact.ts';

const quoted = (cell: string | number | null | undefined): string => {
  const text = String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as CSV (RFC 4180): every field, unrounded, each number after the word that qualifies it. */
export function toCSV(rows: readonly ChartRow[]): string {
  const fields = Object.keys(rows[0] ?? {});
  return [fields, ...rows.map((row) => fields.map((field) => row[field]))]
    .map((cells) => `${cells.map(quoted).join(',')}\r\n`)
    .join('');
}
