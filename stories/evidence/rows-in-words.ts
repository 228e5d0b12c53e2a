import type { NationalEvidence } from '../../src/data/evidence.ts';
import { find, referenceKey } from '../../src/data/find.ts';
import type { AreaEvidence } from '../../src/data/read-areas.ts';
import type { SourceRow } from '../../src/data/rows.generated.ts';
import type { Cell, Field, Resource } from '../../src/data/schema.ts';
import { claimValue, type PublishedFigure } from '../../src/words/claims.ts';
import { dateInWords } from '../../src/words/dates.ts';
import { money, qualified } from '../../src/words/numbers.ts';
import { citation } from '../../src/words/sources.ts';
import { capitalised, typeset } from '../../src/words/typeset.ts';

/** Tables whose rows can be told: those of England, and of those by area the ones that conflicts rest on. */
export type ToldEvidence = NationalEvidence & Pick<AreaEvidence, 'areas' | 'area-spending' | 'gdp-deflators'>;

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
    GBP: `£${text}`,
    'GBP million': `£${text}m`,
    'GBP billion': `£${text}bn`,
    year: String(value),
  };
  return written[unit] ?? text;
}

/** Columns that do not describe the row. */
const APART = /^(id|source|.*_source|source_.*|claim|break_.*|note)$/;

/** The numbers of a row, each after the name of its column; of a row of markers, that it has none. */
function numbers(row: Readonly<Record<string, Cell>>, { schema }: Resource): string {
  const cells = schema.fields.flatMap((field) => {
    const value = row[field.name];
    if (typeof value !== 'number' || APART.test(field.name) || schema.primaryKey.includes(field.name)) return [];
    return `${field.title}: ${measured(value, field)}`;
  });
  return cells.join('; ') || 'No number is given';
}

/** A row of any table in a line of text. */
function line(row: Readonly<Record<string, Cell>>, resource: Resource, { areas }: ToldEvidence): string {
  const table = resource.name;
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
  const area = row['area'] === undefined ? '' : `, ${find(areas, 'code', String(row['area'])).name}`;
  const key = row['year'] ?? row['edition'] ?? referenceKey(row, resource.schema.primaryKey);
  return `${resource.title}${area}, ${key}. ${numbers(row, resource)}`;
}

/**
 * The rows that references lead to, in words.
 *
 * @param references `table:key`, separated by spaces, as the package writes them.
 */
export function rowsInWords(
  references: string | null,
  evidence: ToldEvidence,
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
      const rows: readonly Readonly<Record<string, Cell>>[] = evidence[table as keyof ToldEvidence].map((row) => ({
        ...row,
      }));
      const row = rows.find((candidate) => referenceKey(candidate, resource.schema.primaryKey) === key);
      if (!row) throw new Error(`No row ${reference}`);
      const source = row['source'] ? find(evidence.sources, 'id', String(row['source'])) : undefined;
      return {
        text: typeset(capitalised(line(row, resource, evidence))),
        ...(source && { source: cited(source) }),
      };
    });
}
