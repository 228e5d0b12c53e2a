import type { ChartRow, Column } from '../artifact.ts';
import { dateInWords } from './dates.ts';
import { decimal } from './numbers.ts';

/** The text of a table's cell: a number with separators and after its qualifier, a date in words, empty for no value. */
export function cellInWords(row: ChartRow, { name, decimals, qualifier, date }: Column): string {
  const value = row[name];
  if (value === null || value === undefined) return '';
  if (date) return dateInWords(String(value));
  if (typeof value !== 'number' || decimals === undefined) return String(value);
  const text = decimal(value, decimals);
  const word = qualifier && row[qualifier];
  return word ? `${word} ${text}` : text;
}
