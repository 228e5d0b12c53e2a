import type { Evidence } from '../../data/evidence.ts';
import { ends, find, grouped } from '../../data/find.ts';
import type { EventRow, StatementRow } from '../../data/rows.generated.ts';

/** A theme that a statement takes up. */
export type ResponseRow = Readonly<{
  organisation: string;
  /** What the statement answers. */
  document: StatementRow['document'];
  /** When that was published. */
  published: string;
  stance: StatementRow['stance'];
  theme: string;
  taken_up: 'in substance' | 'in passing';
  source: string;
}>;

/** What statements answer, in the order of publication, with the event that dates it. */
const EVENTS = {
  launch: 'announced',
  'Case for Change': 'case-for-change',
  'final report': 'final-report',
  'government response': 'government-response',
} as const satisfies Record<StatementRow['document'], string>;

const DOCUMENTS = Object.keys(EVENTS);

/** The event by which something that statements answer was published. */
export function publication({ events }: Evidence, answered: StatementRow['document']): EventRow {
  return find(events, 'id', EVENTS[answered]);
}

/** What a statement answers, within a sentence. */
export function theDocument(answered: StatementRow['document']): string {
  return `the ${answered === 'government response' ? 'Government’s response' : answered}`;
}

/** Stances, the warmest first. */
export const STANCES = ['welcomes', 'with conditions', 'critical'] as const satisfies StatementRow['stance'][];

/** The statements on what a view is about, those that repeat another included. */
export function statementsOn({ statements }: Evidence, which: string): StatementRow[] {
  return statements.filter((statement) => which === 'all' || slug(statement.document) === which);
}

/** `Case for Change` → `case-for-change`. */
const slug = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

/** Every theme that a statement takes up: by what is answered, by stance, by how many themes a statement has, and by how frequent a theme is. A statement that repeats another is not counted twice. */
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
    .toSorted((one, other) => place(one) - place(other) || other.length - one.length)
    .flatMap((statement) =>
      statement.toSorted((one, other) => themes.indexOf(one.theme) - themes.indexOf(other.theme)),
    );
}

function place([row]: readonly ResponseRow[]): number {
  return row ? DOCUMENTS.indexOf(row.document) * STANCES.length + STANCES.indexOf(row.stance) : 0;
}

/** Themes with how many statements take them up, most frequent first, and of those that tie first what more take up in substance. */
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
