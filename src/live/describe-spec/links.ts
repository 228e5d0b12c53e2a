import type { Column } from '../../artifact.ts';
import { linkAddress } from '../vega/link-address.ts';
import type { Columns } from './columns.ts';
import type { DrawnRow } from './drawn-spec.ts';
import { getOwn } from './json.ts';

/** The columns of a spec, and one of addresses where marks are links. */
export function withLinks(columns: Columns, rows: readonly DrawnRow[]): Pick<Columns, 'columns' | 'row'> {
  if (rows.every(({ link }) => link === null)) return columns;
  const taken = new Set(columns.columns.map((column) => column.name));
  let name = 'Link';
  for (let nth = 2; taken.has(name); nth++) name = `Link ${nth}`;
  const column: Column = { name, title: 'Link', link: true };
  return {
    columns: [...columns.columns, column],
    row: (drawn) => ({ ...columns.row(drawn), [name]: addressOf(drawn) || null }),
  };
}

/** The sentence of a row, and that its mark is a link: `Leeds: 4 (score). Link to example.org.` */
export function withLink(sentence: string, row: DrawnRow): string {
  const address = addressOf(row);
  return address ? `${sentence} Link to ${new URL(address).host}.` : sentence;
}

const addressOf = ({ link }: DrawnRow): string => linkAddress(getOwn(link, 'href'));
