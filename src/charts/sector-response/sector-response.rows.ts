import type { Evidence } from '../../data/evidence.ts';
import { ends, find } from '../../data/find.ts';
import { grouped } from '../../data/grouped.ts';
import type { StatementRow } from '../../data/rows.ts';

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

/** Where the dates of what they answer were read. */
export const DATED_BY = {
  'final-report': ['commons-statement-2022'],
  'case-for-change': ['bevanbrittan-2021'],
  all: ['review-about', 'bevanbrittan-2021', 'commons-statement-2022', 'dfe-response-2023'],
} as const;

/** What a statement answers, within a sentence. */
export function theDocument(document: StatementRow['document']): string {
  return `the ${document === 'government response' ? 'Government’s response' : document}`;
}

/** Stances, the warmest first. */
export const STANCES = ['welcomes', 'with conditions', 'critical'] as const satisfies StatementRow['stance'][];

/** The statements on what a view is about, those that repeat another included. */
export function statementsOn({ statements }: Evidence, document: string): StatementRow[] {
  return statements.filter((statement) => document === 'all' || slug(statement.document) === document);
}

/** `Case for Change` → `case-for-change`. */
const slug = (document: string): string => document.toLowerCase().replaceAll(' ', '-');

/** Every theme that a statement takes up: by what is answered, by stance, by how many themes a statement has, and by how frequent a theme is. A statement that repeats another is not counted twice. */
export function rows(
  evidence: Evidence,
  { document }: { readonly document: 'final-report' | 'case-for-change' | 'all' },
): ResponseRow[] {
  const all = statementsOn(evidence, document)
    .filter(({ same_as }) => same_as === null)
    .map((statement) =>
      evidence['statement-themes']
        .filter((mark) => mark.statement === statement.id)
        .map((mark): ResponseRow => ({
          organisation: statement.organisation,
          document: statement.document,
          published: find(evidence.events, 'id', EVENTS[statement.document]).date,
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
