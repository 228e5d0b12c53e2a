import type { ColumnReading } from '../../own-figures/table-reading.ts';

/*
 * What each column of a table can be used as, and the attributes that say so: the controls below a chart of own figures write
 * them.
 */

/** Attributes of a tag, by name; an empty one is not written. */
export type Attributes = Readonly<Record<string, string>>;

/** What a column can be used as, by attribute. */
export const USES = { x: 'time or names', y: 'figures', series: 'series', kind: 'kind of figure' } as const;
type Use = keyof typeof USES;

const AS: Readonly<Partial<Record<ColumnReading['readAs'], Use>>> = {
  time: 'x',
  category: 'x',
  event: 'y',
  measure: 'y',
  total: 'y',
  series: 'series',
  kind: 'kind',
};

/** What a column is used as; `null` where it is not drawn. */
export const useOf = ({ readAs, drawn }: ColumnReading): Use | null => (drawn && AS[readAs]) || null;

/** A heading without what makes it wide. */
export const headed = (column: string): string => column.trim().replace(/\s+/g, ' ');

/** Whether a column can be left out of the drawing. A column of times or kinds is left by choosing another. */
export function canLeave(column: ColumnReading, columns: readonly ColumnReading[]): boolean {
  const use = useOf(column);
  return use === null || use === 'series' || (use === 'y' && columns.filter((one) => useOf(one) === 'y').length > 1);
}

/** Whether a column can be used as something else. */
export const canChange = ({ readAs }: ColumnReading): boolean =>
  !['empty', 'note', 'measures over time'].includes(readAs);

/** The attributes by which a column is used as something else. */
export function usedAs(
  column: ColumnReading,
  use: string,
  columns: readonly ColumnReading[],
  attributes: Attributes,
): Attributes {
  const { column: name } = column;
  const drawn = columns.filter((one) => useOf(one) === 'y' && one !== column).map((one) => one.column);
  // Where an attribute named it for something else, that is guessed again.
  const freed = Object.entries(attributes).filter(([attribute, value]) => !(attribute in USES && value === name));
  const next = Object.fromEntries(freed);
  const before = useOf(column);
  if (before === 'y' && drawn.length) next['y'] = drawn.join(', ');
  if (before === 'series' && use !== 'series') next['series'] = 'none';
  if (use === 'y') next['y'] = column.change.startsWith('y=') || !drawn.length ? name : [...drawn, name].join(', ');
  else if (use) next[use] = name;
  return next;
}

/** The members of a column that rows can be kept by; none where an attribute could not name them. */
export function choosable({ column, members }: ColumnReading): readonly string[] {
  return /[:=;]/.test(headed(column)) ? [] : members.filter((member) => !/[;|]/.test(member));
}

/** The member that rows are kept by; empty where that is guessed. */
export function keptMember({ column }: ColumnReading, attributes: Attributes): string {
  return keptBy(attributes['only'] ?? '').get(headed(column)) ?? '';
}

/** The attributes by which only the rows with a member are kept; an empty one leaves that to be guessed. */
export function keptOnly({ column }: ColumnReading, member: string, attributes: Attributes): Attributes {
  const kept = keptBy(attributes['only'] ?? '');
  if (member) kept.set(headed(column), member);
  else kept.delete(headed(column));
  return { ...attributes, only: [...kept].map((pair) => pair.join(': ')).join('; ') };
}

/** The members that rows are kept by, by column. */
function keptBy(only: string): Map<string, string> {
  const pairs = only.split(';').flatMap((part) => {
    const [, name = '', member = ''] = /^([^:=]*)[:=](.*)$/s.exec(part) ?? [];
    return name.trim() ? [[name.trim(), member.trim()] as const] : [];
  });
  return new Map(pairs);
}
