import type { Evidence } from '../../data/evidence.ts';
import { ends, find, grouped } from '../../data/find.ts';
import type { EventRow, StatementRow } from '../../data/rows.generated.ts';

/** A theme of a statement. */
export type ResponseRow = Readonly<{
  organisation: string;
  /** The document that the statement answers. */
  document: StatementRow['document'];
  /** Date on which that document was published. */
  published: string;
  stance: StatementRow['stance'];
  theme: string;
  taken_up: 'in substance' | 'in passing';
  source: string;
}>;

/** Documents that statements answer, in the order of publication, each with the id of the event that dates it. */
const EVENTS = {
  launch: 'announced',
  'Case for Change': 'case-for-change',
  'final report': 'final-report',
  'government response': 'government-response',
} as const satisfies Record<StatementRow['document'], string>;

const DOCUMENTS = Object.keys(EVENTS);

/** The event of the publication of a document. */
export function publication({ events }: Evidence, answered: StatementRow['document']): EventRow {
  return find(events, 'id', EVENTS[answered]);
}

/** The name of a document within a sentence. */
export function theDocument(answered: StatementRow['document']): string {
  return `the ${answered === 'government response' ? 'Government’s response' : answered}`;
}

/** Stances, the most favourable first. */
export const STANCES = ['welcomes', 'with conditions', 'critical'] as const satisfies StatementRow['stance'][];

/** The statements on the document of a view, including those that repeat another statement. */
export function statementsOn({ statements }: Evidence, which: string): StatementRow[] {
  return statements.filter((statement) => which === 'all' || slug(statement.document) === which);
}

/** `Case for Change` → `case-for-change`. */
const slug = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

/**
 * Every theme of every statement, except of statements that repeat another.
 *
 * In the order of documents, stances, number of themes of the statement, and frequency of the theme.
 */
export function rows(
  evidence: Evidence,
  { document: which }: { readonly document: 'final-report' | 'case-for-change' | 'all' },
): ResponseRow[] {
  const all = statementsOn(evidence, which)
    .filter(({ same_as }) => same_as === null)
    .map((statement) =>
      evidence['statement-themes']
        .filter((mark) => mark.statement === statement.id)
        .map((mark): ResponseRow => ({
          organisation: statement.organisation,
          document: statement.document,
          published: publication(evidence, statement.document).date,
          stance: statement.stance,
          theme: find(evidence.themes, 'id', mark.theme).name,
          taken_up: mark.weight === 'substantive' ? 'in substance' : 'in passing',
          source: mark.source,
        })),
    );
  const themes = themesOf(all.flat()).map(({ name }) => name);
  return all
    .filter((statement) => statement.length)
    .toSorted((one, other) => rank(one) - rank(other) || other.length - one.length)
    .flatMap((statement) =>
      statement.toSorted((one, other) => themes.indexOf(one.theme) - themes.indexOf(other.theme)),
    );
}

function rank([row]: readonly ResponseRow[]): number {
  return row ? DOCUMENTS.indexOf(row.document) * STANCES.length + STANCES.indexOf(row.stance) : 0;
}

/** Themes with the number of statements that have them, the most frequent first. Of equally frequent ones, that comes first which more have in substance. */
export function themesOf(rows: readonly ResponseRow[]): { name: string; statements: number; inSubstance: number }[] {
  return grouped(rows, ({ theme }) => theme)
    .map((of) => ({
      name: ends(of).first.theme,
      statements: of.length,
      inSubstance: of.filter((row) => row.taken_up === 'in substance').length,
    }))
    .toSorted(
      (one, other) =>
        other.statements - one.statements ||
        other.inSubstance - one.inSubstance ||
        one.name.localeCompare(other.name, 'en'),
    );
}
