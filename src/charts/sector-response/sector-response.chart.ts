import { ends } from '../../data/find.ts';
import { grouped } from '../../data/grouped.ts';
import { defineChart } from '../../types/define-chart.ts';
import { matrixSpec } from '../../types/matrix.ts';
import type { MatrixLine } from '../../types/matrix-lines.ts';
import { dateInWords } from '../../words/dates.ts';
import { inWords } from '../../words/numbers.ts';
import { joined } from '../../words/sources.ts';
import { capitalised, typeset } from '../../words/typeset.ts';
import { responseAbout } from './sector-response.about.ts';
import { DATED_BY, type ResponseRow, rows, STANCES, theDocument, themesOf } from './sector-response.rows.ts';

/** Organisations that a picture names by their initials. */
const INITIALS: Readonly<Record<string, string>> = {
  "Association of Directors of Children's Services": 'ADCS',
  'British Association of Social Workers': 'BASW',
  'Local Government Association': 'LGA',
  "National Children's Bureau": 'NCB',
};
const short = (organisation: string): string => typeset(INITIALS[organisation] ?? organisation.replace(/^The /, ''));

/** How a group of organisations, many and one are said to take what they answer. */
const STANCE = {
  welcomes: { group: 'welcome', many: 'welcome', one: 'welcomes', conditions: '' },
  'with conditions': { group: 'with conditions', many: 'welcome', one: 'welcomes', conditions: ' with conditions' },
  critical: { group: 'critical', many: 'are critical of', one: 'is critical of', conditions: '' },
} as const;

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Statements of some rows: each organisation once for what it answers. */
const statements = (rows: readonly ResponseRow[]): ResponseRow[][] =>
  grouped(rows, ({ organisation, document }) => `${organisation} ${document}`);

function headline(rows: readonly ResponseRow[]): string {
  const all = themesOf(rows);
  const [first] = all;
  if (!first) return '';
  const total = statements(rows).length;
  const ties = all.slice(1).filter((theme) => theme.statements === first.statements);
  const many = first.statements === total ? 'Every statement mentions' : 'Most statements mention';
  const name = lower(first.name);
  if (first.statements <= total / 2) return `No theme is in more statements than ${name}`;
  return `${many} ${name}${ties.length ? `, and as many ${joined(ties.map((tie) => lower(tie.name)))}` : ''}`;
}

/** How many statements take each stance: `five welcome it, four welcome it with conditions and one is critical of it`. */
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

/** In how many statements the two most frequent themes are. */
function frequent(rows: readonly ResponseRow[]): string {
  const total = statements(rows).length;
  const [first, second] = themesOf(rows);
  if (!first) return '';
  const many =
    first.statements === total ? `all ${inWords(total)}` : `${inWords(first.statements)} of the ${inWords(total)}`;
  const next = second ? `, ${lower(second.name)} in ${inWords(second.statements)}` : '';
  return `${first.name} comes up in ${many} statements${next}.`;
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

  spec(rows, { width, choice }) {
    const indexed = rows.map((row, index) => ({ ...row, index }));
    const groups = grouped(indexed, ({ document, stance }) => `${document} ${stance}`).map((group) => {
      const { document, stance } = ends(group).first;
      const lines = grouped(group, ({ organisation }) => organisation).map((own): MatrixLine => ({
        name: short(ends(own).first.organisation),
        marks: own.map((row) => ({ column: row.theme, slight: row.taken_up === 'in passing', row: row.index })),
      }));
      const name = STANCE[stance].group;
      return { names: choice.document === 'all' ? [capitalised(document), name] : [capitalised(name)], lines };
    });
    return matrixSpec(
      {
        groups,
        columns: themesOf(rows).map(({ name }) => name),
        key: { full: 'In substance', slight: 'In passing' },
        alone: 'One organisation only',
        listWidth: choice.document === 'all' ? 244 : 305,
      },
      { width },
    );
  },

  point({ organisation, document, stance, theme, taken_up }) {
    return `${organisation} on ${theDocument(document)}, ${stance}: ${lower(theme)}, ${taken_up}.`;
  },

  words(rows, { document }, evidence) {
    const { first, last } = ends(rows);
    const organisations = inWords(grouped(rows, ({ organisation }) => organisation).length);
    const month = (row: ResponseRow) => dateInWords(row.published, 'month');
    const review = 'the Independent Review of Children’s Social Care in England';
    return {
      headline: headline(rows),
      subtitle:
        document === 'all'
          ? `Themes in statements on ${review}, from its ${first.document} in ${month(first)} to ${theDocument(last.document)} in ${month(last)}`
          : `Themes in statements on ${theDocument(first.document)} of ${review}, ${month(first)}, by organisation and stance`,
      summary: [
        document === 'all'
          ? `Of ${inWords(statements(rows).length)} statements by ${organisations} organisations, ${stances(rows, 'what they answer')}.`
          : `Of ${organisations} organisations quoted, ${stances(rows, theDocument(first.document))}.`,
        frequent(rows),
        `Editors chose ${document === 'all' ? 'most of them' : 'whom to quote'}: this is not a survey of the sector.`,
      ].join(' '),
      about: responseAbout(evidence, document, INITIALS),
    };
  },

  claims: () => [],

  sources: (rows) => [...new Set(rows.map((row) => row.source))],

  background: ({ document }) => DATED_BY[document],
});
