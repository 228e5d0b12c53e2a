import { typeset } from '../../words/typeset.ts';
import { authorTextOf, hasWord } from './author-words.ts';
import type { Columns } from './columns.ts';
import type { ChannelField } from './field.ts';
import type { DrawnRow } from './drawn-spec.ts';

/** A sentence for a datum: `Leeds, 2020: 3.2 (Spending, £m).` The author's own takes its place if it says as much, and follows it if it is a remark. */
export function sentence(row: DrawnRow, columns: Columns, before: string): string {
  const own = authorTextOf(row, columns);
  if (own === 'whole') return finished(before ? `${before}: ${row.authorText}` : row.authorText);
  const names = namesOf(row, columns);
  const measures = measuresOf(row, columns, names.length > 0);
  const named = [before, ...names].filter(Boolean).join(', ');
  const told = [named, measures].filter(Boolean).join(': ');
  if (own === 'remark') return [told, row.authorText].filter(Boolean).map(finished).join(' ');
  return finished(told || 'A mark without a value');
}

/** The naming values of a datum, with the title of the field where the value alone is unclear. */
export function namesOf(row: DrawnRow, columns: Columns): string[] {
  const names = columns.fields.filter(({ role, key }) => role === 'name' && row.values.has(key));
  const own = authorTextOf(row, columns);
  const shown = own === 'whole' || own === 'remark' ? names.filter(({ aside }) => !aside) : names;
  const told = shown.map((field) => {
    const value = valueOf(row, field, columns);
    const bare = columns.formatOf(field.key)?.bare(row.values.get(field.key)) || isEmpty(row.values.get(field.key));
    return bare ? `${field.title} ${value}` : value;
  });
  if (own !== 'name') return told;
  // The author's name for a datum may have others in it: `Hull (Yorkshire)`.
  const isIn = (name: string) => name.split(/[^\p{L}\d]+/u).every((word) => !word || hasWord(row.authorText, word));
  const others = told.filter((name) => name !== row.authorText && !isIn(name));
  return others.length + 1 === told.length && told.includes(row.authorText) ? told : [row.authorText, ...others];
}

/** The measures of a datum. Those with the same title are joined. */
function measuresOf(row: DrawnRow, columns: Columns, isNamed: boolean): string {
  const groups = new Map<string, string[]>();
  const measures = columns.fields.filter(({ role, key }) => role === 'measure' && row.values.has(key));
  const ends = new Set(measures.map(({ until }) => until?.key));
  const loud = measures.filter(({ fallbackOnly }) => !fallbackOnly);
  const told = (loud.length || isNamed ? loud : measures).filter(({ key }) => !ends.has(key));
  for (const field of told) {
    const isOnlyOne = told.every((other) => other === field || other.phrase || titleIn(other) !== titleIn(field));
    const title = field.phrase || isOnlyOne ? titleIn(field) : plainTitle(field);
    groups.set(title, [...(groups.get(title) ?? []), valueOf(row, field, columns)]);
  }
  const [only, ...others] = [...groups];
  if (!only) return '';
  if (others.length) return [...groups].map(([title, values]) => `${title} ${values.join(', ')}`).join(', ');
  const [title, values] = only;
  if (title === 'number of records' && values.length === 1) return records(values.join());
  const [first] = told;
  const shown = title || (isNamed || first?.until ? '' : (first?.heading ?? ''));
  return `${values.join(', ')}${shown && ` (${shown.replace(/ ?\(([^()]*)\)/g, ', $1')})`}`;

  function titleIn(field: ChannelField): string {
    return spanTitle(field) || (told.length > 1 ? field.heading || field.title : '');
  }
}

/** The title of a field; for a span, of both its ends. Empty where the ends say no more than that it is a span. */
export function spanTitle({ title, titled, until, joined, phrase }: ChannelField): string {
  if (!title || !until || joined || phrase || (titled && !until.titled)) return title;
  const isPlain = /^(from|start)$/i.test(title) && /^(to|until|end)$/i.test(until.title);
  return isPlain ? '' : `${title} to ${until.title}`;
}

/** The title of a field without the author's, which another field may have too. */
export function plainTitle(field: ChannelField): string {
  const own = (one: ChannelField): ChannelField => ({ ...one, title: one.ownTitle || one.title, titled: false });
  return spanTitle({ ...own(field), until: field.until && own(field.until) });
}

const records = (count: string): string => `${count} ${count === '1' ? 'record' : 'records'}`;

/** The value of a field in words; for a range, from start to end. */
export function valueOf(row: DrawnRow, field: ChannelField, columns: Columns): string {
  const say = (key: string) => columns.formatOf(key)?.say(row.values.get(key)) ?? '';
  const from = say(field.key);
  if (!field.until || isEmpty(row.values.get(field.until.key)))
    return field.phrase && !field.until ? field.phrase(from, '') : from;
  const to = say(field.until.key);
  if (field.phrase) return field.phrase(from, to);
  return from === to ? from : `${from} to ${to}`;
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined;

/** A sentence, typeset, with a full stop. */
function finished(text: string): string {
  return typeset(/[.!?…]$/.test(text) ? text : `${text}.`);
}
