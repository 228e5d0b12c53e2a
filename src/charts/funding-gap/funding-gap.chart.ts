import { evidenceKeys, find } from '../../data/find.ts';
import type { ReviewFundingRow } from '../../data/rows.generated.ts';
import { comparisonSpec } from '../../chart-types/comparison/comparison.ts';
import { defineChart } from '../../definition/chart-definition.ts';
import { dateInWords } from '../../words/dates.ts';
import { inWords, money, qualified } from '../../words/numbers.ts';
import { joined } from '../../words/sources.ts';
import { capitalised, typeset } from '../../words/typeset.ts';
import { type FundingRow, rows } from './funding-gap.rows.ts';

/** A sum in £ million, with its name. */
type Sum = { readonly amount: number; readonly label: string };

const total = (row: FundingRow) => qualified(row.qualifier, money(row.amount));
const average = (row: FundingRow) => `${qualified(row.qualifier, money(row.per_year))} a year`;

/** Wordings of the difference between two yearly averages, the longest first. */
function gap(point: FundingRow, against: FundingRow): string[] {
  const difference = `Gap: ${qualified(point.qualifier, money(point.per_year - against.per_year))} a year`;
  return [`${difference} on average`, difference];
}

const UNSUPPORTED = 'no other source found';

/** A sentence on the yearly profile that was quoted with a sum, if the profile adds up to another sum. */
function profileSentence(whole: Sum, profile: readonly Sum[]): string[] {
  const added = profile.reduce((sum, { amount }) => sum + amount, 0);
  if (!profile.length || added === whole.amount) return [];
  const parts = profile.map((row) => `${money(row.amount, 3)} in ${row.label}`).join(', ');
  return [
    `The Review’s sum was quoted with a yearly profile, ${parts}. The ${inWords(profile.length)} add to ${money(added, 3)}, not ${money(whole.amount)}; the source does not explain the difference.`,
  ];
}

/** A sentence on others who gave the same sum, and over which periods. */
function restatedSentence(whole: ReviewFundingRow, funding: readonly ReviewFundingRow[]): string[] {
  const alike = funding.filter(({ role, amount }) => role === 'restatement' && amount === whole.amount);
  const periods = [...new Set(alike.map(({ period }) => period))];
  const phrases = periods.map((period) => {
    const who = [...new Set(alike.filter((row) => row.period === period).map(({ claimant }) => claimant))];
    return `${period} by ${joined(who)}`;
  });
  return phrases.length ? [`The same ${money(whole.amount)} was also given ${phrases.join('; and ')}.`] : [];
}

/** Wordings of the name of a bar, the longest first, each as lines. */
function names(row: FundingRow): string[][] {
  const label = typeset(row.label);
  const year = dateInWords(row.made ?? '', 'year');
  if (row.kind === 'commitment') {
    const month = dateInWords(row.made ?? '', 'month');
    return [[`Committed by ${label}, ${month}`], [`Committed, ${month}`]];
  }
  if (row.part_of)
    return [
      [`Called for by the Independent Review, part of its sum: ${label}`],
      [`Part of the Review’s sum: ${label}`],
      ['Part of the Review’s sum:', label],
    ];
  if (row.standing === UNSUPPORTED)
    return [
      [`The Review’s sum as ${label} put it, ${year} (no other source found)`],
      [`As ${label} put it`, '(no other source found)'],
    ];
  return [[`Called for by ${label}, as quoted in ${year}`], [`Called for by the Review, ${year}`]];
}

/** The start of a headline. A sum that no other source gives is not described as called for. */
function asked(row: FundingRow, sum: string): string {
  return row.standing === UNSUPPORTED ? `Need put at ${sum}` : `${capitalised(sum)} called for`;
}

/** A sentence on who called for a sum. */
function called(row: FundingRow): string {
  const label = typeset(row.label);
  const sum = `${total(row)} ${row.period}`;
  if (row.part_of) return `Of what the Independent Review called for, ${sum} was for ${label}.`;
  if (row.standing === UNSUPPORTED) return `${label} put the Review’s sum at ${sum}; no other source found gives that.`;
  return `${capitalised(label)} was quoted in ${dateInWords(row.made ?? '', 'month')} as calling for ${sum}.`;
}

export default defineChart({
  name: 'funding-gap',
  options: {
    ask: {
      label: 'Called for',
      values: {
        review: 'By the Review',
        'family-help': 'For family help',
        'childrens-society': 'As The Children’s Society put it',
      },
    },
    measure: { label: 'Measure', values: { total: 'Totals', 'per-year': 'A year, on average' } },
  },

  rows,

  columns: () => [
    { name: 'label', title: 'Sum' },
    { name: 'kind', title: 'Kind' },
    { name: 'amount', title: 'Total, £ million', decimals: 0, qualifier: 'qualifier' },
    { name: 'period', title: 'Period' },
    { name: 'per_year', title: 'A year on average, £ million', decimals: 0, qualifier: 'qualifier' },
    { name: 'claimant', title: 'Called for or committed by' },
    { name: 'made', title: 'When', date: true },
    { name: 'part_of', title: 'Part of' },
    { name: 'standing', title: 'Other sources' },
  ],

  spec(rows, { width, choice }) {
    const yearly = choice.measure === 'per-year';
    const [point, against] = rows;
    return comparisonSpec(
      {
        bars: rows.map((row, index) => ({
          value: yearly ? row.per_year : row.amount,
          names: names(row),
          label: yearly ? average(row) : `${total(row)} ${row.period}`,
          emphasis: row.kind === 'commitment' ? 'against' : index === 0 ? 'point' : 'context',
        })),
        context: 'Other sums named',
        ...(yearly &&
          point &&
          against && {
            gap: gap(point, against),
          }),
      },
      { width },
    );
  },

  point(row, { measure }) {
    const kind = row.kind === 'call' ? 'called for' : 'committed';
    const spread = measure === 'per-year' ? `, ${average(row)} on average` : '';
    const standing = row.standing === UNSUPPORTED ? ' No other source found gives this sum.' : '';
    const part = row.part_of ? ' Part of the Review’s sum.' : '';
    return `${capitalised(typeset(row.label))}: ${total(row)} ${row.period} ${kind}${spread}.${part}${standing}`;
  },

  words(rows, { measure }, { 'review-funding': funding }) {
    const [ask, response] = rows;
    if (!ask || !response) throw new Error('The funding gap needs a sum called for and a commitment');
    const profile = funding.filter((row) => row.role === 'profile');
    const review = find(funding, 'id', 'review');
    const committed = `In ${dateInWords(response.made ?? '', 'month')} the Government committed ${total(response)} ${response.period}.`;
    const about = [
      {
        heading: 'What is counted',
        paragraphs: [
          'New spending on reform of children’s social care in England, as called for by the Independent Review and as the Government committed it in its first response. No price base was stated. Totals cover different periods and do not compare directly; a yearly average spreads each total evenly over its years, which is arithmetic and not a plan.',
          ...profileSentence(review, profile),
          ...restatedSentence(review, funding),
        ],
      },
      {
        heading: 'Money that came later',
        paragraphs: [
          ...funding
            .filter((row) => row.role === 'later')
            .map((row) => {
              const when = row.made ? `, ${dateInWords(row.made, 'month')}` : '';
              return `${capitalised(qualified(row.qualifier, money(row.amount)))} ${row.period} for ${row.label} (${row.claimant}${when}).`;
            }),
          'Some of these sums include money announced before, so they do not add up to one total.',
        ],
      },
      {
        heading: 'Notes',
        paragraphs: rows.flatMap(({ id }) => {
          const { label, note } = find(funding, 'id', id);
          return note ? `${capitalised(label)}: ${note}` : [];
        }),
      },
    ];
    const what = 'New spending on children’s social care reform in England, called for and committed';
    if (measure === 'per-year')
      return {
        headline: `${asked(ask, average(ask))}, ${average(response)} committed, on average`,
        subtitle: `${what}: each total divided by its years, price base not stated`,
        summary: `${called(ask)} ${committed} Spread evenly over those years, that is ${average(ask)} against ${average(response)}.`,
        about,
      };
    return {
      headline: `${asked(ask, total(ask))} ${ask.period}; ${total(response)} committed over ${inWords(response.years)}`,
      subtitle: `${what}: totals over different periods, price base not stated`,
      summary: `${called(ask)} ${committed}`,
      about,
    };
  },

  claims: (_, rows, { claims }) =>
    claims
      .filter((claim) => evidenceKeys(claim, 'review-funding').some((key) => rows.some(({ id }) => id === key)))
      .map(({ id }) => id),

  sources: (rows) => [...new Set(rows.map((row) => row.source))],
});
