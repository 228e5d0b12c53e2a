import type { NationalEvidence } from '../../src/data/evidence.ts';
import { find } from '../../src/data/find.ts';
import type { SourceRow } from '../../src/data/rows.generated.ts';
import type { Cell, Field, Resource } from '../../src/data/schema.ts';
import { claimValue, type PublishedFigure } from '../../src/words/claims.ts';
import { dateInWords } from '../../src/words/dates.ts';
import { money, qualified } from '../../src/words/numbers.ts';
import { citation } from '../../src/words/sources.ts';
import { capitalised, typeset } from '../../src/words/typeset.ts';

/** A reference with its address, if it has one. */
export interface Cited {
  readonly text: string;
  readonly url?: string;
}

/** A row that a claim is checked with, in words, and its source. */
export interface EvidenceInWords {
  readonly text: string;
  readonly source?: Cited;
}

/** A source as a citation with a link. */
export function cited(source: SourceRow): Cited {
  return { text: typeset(citation(source)), ...(source.url && { url: source.url }) };
}

/** A number with the unit of its column: `£3,040.5m`, `24%`, `80,000`. */
function measured(value: number, { unit = '' }: Field): string {
  const text = value.toLocaleString('en-GB', { maximumFractionDigits: 3 });
  const written: Readonly<Record<string, string>> = {
    percent: `${text}%`,
    'GBP million': `£${text}m`,
    'GBP billion': `£${text}bn`,
    year: String(value),
  };
  return written[unit] ?? text;
}

/** Columns that do not describe the row. */
const APART = /^(id|source|.*_source|source_.*|claim|break_.*|deflator|note)$/;

/** The numbers of a row, each after the name of its column. */
function numbers(row: Readonly<Record<string, Cell>>, { schema }: Resource): string {
  const cells = schema.fields.flatMap((field) => {
    const value = row[field.name];
    if (typeof value !== 'number' || APART.test(field.name) || schema.primaryKey.includes(field.name)) return [];
    return `${field.title}: ${measured(value, field)}`;
  });
  return cells.join('; ');
}

/** A row of any table in a line of text. */
function line(table: string, key: string, row: Readonly<Record<string, Cell>>, resource: Resource): string {
  if (table === 'figures' || table === 'claims') {
    const { what, period, claimant } = row;
    return `${claimValue(row as unknown as PublishedFigure)}: ${what}, ${period} (${claimant})`;
  }
  if (table === 'events') return `${dateInWords(String(row['date']))}: ${row['title']}`;
  if (table === 'review-funding') {
    const amount = qualified(
      row['qualifier'] === null ? null : String(row['qualifier']),
      money(Number(row['amount']), 3),
    );
    const done = row['kind'] === 'call' ? 'called for' : 'committed';
    return `${amount} ${done}, ${row['period']} (${row['claimant']})`;
  }
  return `${resource.title}, ${row['year'] ?? row['edition'] ?? key}. ${numbers(row, resource)}`;
}

/**
 * The rows that references lead to, in words.
 *
 * @param references `table:key`, separated by spaces, as the package writes them.
 */
export function rowsInWords(
  references: string | null,
  evidence: NationalEvidence,
  resources: readonly Resource[],
): EvidenceInWords[] {
  return (references ?? '')
    .split(' ')
    .filter(Boolean)
    .map((reference): EvidenceInWords => {
      const [table = '', key = ''] = reference.split(/:(.*)/);
      if (table === 'sources') {
        const source = cited(find(evidence.sources, 'id', key));
        return { text: source.text, source };
      }
      const resource = find(resources, 'name', table);
      const rows: readonly Readonly<Record<string, Cell>>[] = evidence[table as keyof NationalEvidence].map((row) => ({
        ...row,
      }));
      const row = rows.find((candidate) => String(candidate[resource.schema.primaryKey[0]]) === key);
      if (!row) throw new Error(`No row ${reference}`);
      const source = row['source'] ? find(evidence.sources, 'id', String(row['source'])) : undefined;
      return {
        text: typeset(capitalised(line(table, key, row, resource))),
        ...(source && { source: cited(source) }),
      };
    });
}
