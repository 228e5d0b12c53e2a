import type { AboutSection } from '../../artifact.ts';
import type { Evidence } from '../../data/evidence.ts';
import { ends, find, grouped } from '../../data/find.ts';
import { defineChart } from '../../definition/chart-definition.ts';
import { tallySpec } from '../../chart-types/tally/tally.ts';
import { dateInWords } from '../../words/dates.ts';
import { inWords } from '../../words/numbers.ts';
import { joined } from '../../words/sources.ts';
import { capitalised, typeset } from '../../words/typeset.ts';
import {
  publication,
  type ResponseRow,
  rows,
  STANCES,
  statementsOn,
  theDocument,
  themesOf,
} from './sector-response.rows.ts';

/** Initials of organisations, for the picture. */
const INITIALS: Readonly<Record<string, string>> = {
  "Association of Directors of Children's Services": 'ADCS',
  'British Association of Social Workers': 'BASW',
  'Local Government Association': 'LGA',
  "National Children's Bureau": 'NCB',
};
const short = (organisation: string): string => typeset(INITIALS[organisation] ?? organisation.replace(/^The /, ''));

/** Words for each stance: heading of the group, verb of several organisations and of one, and what follows. */
const STANCE = {
  welcomes: { group: 'welcome', many: 'welcome', one: 'welcomes', conditions: '' },
  'with conditions': { group: 'with conditions', many: 'welcome', one: 'welcomes', conditions: ' with conditions' },
  critical: { group: 'critical', many: 'are critical of', one: 'is critical of', conditions: '' },
} as const;

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Rows by statement: an organisation has one for each document that it answers. */
const statements = (rows: readonly ResponseRow[]): ResponseRow[][] =>
  grouped(rows, (row) => `${row.organisation} ${row.document}`);

/** The most frequent theme, or the two that are equally frequent. Names may have an “and” of their own. */
function headline(rows: readonly ResponseRow[]): string {
  const all = themesOf(rows);
  const [first] = all;
  if (!first) return '';
  const most = all.filter((theme) => theme.statements === first.statements).map(({ name }) => name);
  const [name = '', ...others] = most.map((name, index) => (index ? lower(name) : name));
  if (first.statements === statements(rows).length && !others.length) return `Every response brings up ${lower(name)}`;
  if (others.length > 1) return `No theme comes up in more responses than ${lower(name)}`;
  return others.length
    ? `${name}, ${others.join()} come up most in the responses`
    : `${name} comes up most in the responses`;
}

/** Number of statements of each stance: `five welcome it, four welcome it with conditions and one is critical of it`. */
function stances(rows: readonly ResponseRow[], what: string): string {
  const all = statements(rows).map((statement) => ends(statement).first);
  const counts = STANCES.map((stance) => ({
    ...STANCE[stance],
    count: all.filter((statement) => statement.stance === stance).length,
  })).filter(({ count }) => count);
  return joined(
    counts.map(({ count, one, many, conditions }, index) => {
      const object = index === 0 ? what : 'it';
      return `${inWords(count)} ${count === 1 ? one : many} ${object}${conditions}`;
    }),
  );
}

/** A sentence on the number of statements that have the two most frequent themes. */
function frequent(rows: readonly ResponseRow[]): string {
  const total = statements(rows).length;
  const [first, second] = themesOf(rows);
  if (!first) return '';
  const many =
    first.statements === total ? `all ${inWords(total)}` : `${inWords(first.statements)} of the ${inWords(total)}`;
  const next = second ? `, ${lower(second.name)} in ${inWords(second.statements)}` : '';
  return `${first.name} comes up in ${many} statements${next}.`;
}

/** Sections of *About this figure* on the coding, the themes and the statements of a view. */
function aboutStatements(evidence: Evidence, which: string): AboutSection[] {
  const all = statementsOn(evidence, which);
  const statements = all.filter(({ same_as }) => same_as === null);
  const publishers = new Set(all.map(({ source }) => find(evidence.sources, 'id', source).publisher));
  const unsure = statements.filter(({ confidence }) => confidence === 'medium');
  const named = Object.entries(INITIALS).filter(([name]) =>
    statements.some(({ organisation }) => organisation === name),
  );
  const on = (statement: (typeof all)[number]): string =>
    which === 'all' ? `${statement.organisation} on ${theDocument(statement.document)}` : statement.organisation;
  const themes = evidence.themes.filter(({ id }) =>
    evidence['statement-themes'].some(
      ({ theme, statement }) => theme === id && statements.some((candidate) => candidate.id === statement),
    ),
  );
  return [
    {
      heading: 'What is counted',
      paragraphs: [
        `Statements by organisations as ${joined([...publishers])} published them. A square is a theme that a statement takes up: filled where it does so in substance, small and hollow where it does so in passing.`,
        'A round-up is an editor’s selection. These are counts of statements that were quoted, not a survey of the sector.',
        ...all
          .filter(({ same_as }) => same_as !== null)
          .map(
            ({ organisation, document: answered, source }) =>
              `The statement of ${organisation} on ${theDocument(answered)} was read in full and in a shorter cut printed by ${find(evidence.sources, 'id', source).publisher}. It is counted once, in full.`,
          ),
      ],
    },
    {
      heading: 'How it was coded',
      paragraphs: [
        'By one reader, without a second check. A statement welcomes what it answers when it is positive and has no reservation about it; a call to fund or to act is no reservation. It welcomes with conditions when it is positive and has a caveat, a correction or a “however”. It is critical when its main message is negative.',
        ...(unsure.length ? [`The stance is less certain for ${joined(unsure.map(on))}.`] : []),
      ],
    },
    { heading: 'Themes', paragraphs: themes.map(({ name, meaning }) => `${name}: ${meaning}`) },
    {
      heading: 'Who spoke, and what else the statements say',
      paragraphs: statements.map((statement) => {
        const speaker = [statement.spokesperson, statement.role].filter(Boolean).join(', ');
        return `${on(statement)} (${speaker || 'nobody is named'}): ${statement.other_points}`;
      }),
    },
    ...(named.length
      ? [
          {
            heading: 'Initials',
            paragraphs: [`${joined(named.map(([name, letters]) => `${letters} is the ${name}`))}.`],
          },
        ]
      : []),
  ];
}

export default defineChart({
  name: 'sector-response',
  options: {
    document: {
      label: 'Statements on',
      values: {
        'final-report': 'The final report',
        'case-for-change': 'The Case for Change',
        all: 'All, from launch to response',
      },
    },
  },

  rows,

  columns: () => [
    { name: 'organisation', title: 'Organisation' },
    { name: 'document', title: 'About' },
    { name: 'stance', title: 'Stance' },
    { name: 'theme', title: 'Theme' },
    { name: 'taken_up', title: 'Taken up' },
  ],

  spec(rows, { width }) {
    const indexed = rows.map((row, index) => ({ ...row, index }));
    const spoke = statements(rows).map((statement) => ends(statement).first);
    return tallySpec(
      {
        lines: themesOf(rows).map(({ name }) => ({
          name,
          marks: indexed
            .filter(({ theme }) => theme === name)
            .map(({ organisation, taken_up, index }) => ({
              name: short(organisation),
              slight: taken_up === 'in passing',
              row: index,
            })),
        })),
        groups: STANCES.map((stance) => ({
          name: capitalised(STANCE[stance].group),
          members: spoke.filter((row) => row.stance === stance).map(({ organisation }) => short(organisation)),
        })).filter(({ members }) => members.length),
        key: { full: 'In substance', slight: 'In passing' },
      },
      { width },
    );
  },

  point({ organisation, document: answered, stance, theme, taken_up }) {
    return `${theme}, ${taken_up}: ${organisation} on ${theDocument(answered)}, ${stance}.`;
  },

  series: () => ({ by: ['theme'] }),

  words(rows, { document: which }, evidence) {
    const { first, last } = ends(rows);
    const organisations = inWords(grouped(rows, ({ organisation }) => organisation).length);
    const month = (row: ResponseRow) => dateInWords(row.published, 'month');
    const review = 'the Independent Review of Children’s Social Care in England';
    return {
      headline: headline(rows),
      subtitle:
        which === 'all'
          ? `Statements on ${review}, by theme and stance, from its ${first.document} in ${month(first)} to ${theDocument(last.document)} in ${month(last)}`
          : `Statements on ${theDocument(first.document)} of ${review}, ${month(first)}, by theme and stance`,
      summary: [
        which === 'all'
          ? `Of ${inWords(statements(rows).length)} statements by ${organisations} organisations, ${stances(rows, 'what they answer')}.`
          : `Of ${organisations} organisations quoted, ${stances(rows, theDocument(first.document))}.`,
        frequent(rows),
        `Editors chose ${which === 'all' ? 'most of them' : 'whom to quote'}: this is not a survey of the sector.`,
      ].join(' '),
      about: aboutStatements(evidence, which),
    };
  },

  claims: () => [],

  sources: (rows) => [...new Set(rows.map((row) => row.source))],

  background: (choice, _rows, evidence) =>
    statementsOn(evidence, choice.document).map((statement) => publication(evidence, statement.document).source),
});
