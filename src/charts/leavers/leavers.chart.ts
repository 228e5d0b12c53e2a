import { leaverFigures } from '../../data/computed/leavers.ts';
import type { Evidence } from '../../data/evidence.ts';
import { ends, evidenceKeys, find } from '../../data/find.ts';
import type { FigureRow } from '../../data/rows.generated.ts';
import { comparisonSpec } from '../../chart-types/comparison/comparison.ts';
import { defineChart } from '../../definition/chart-definition.ts';
import { trendSpec } from '../../chart-types/trend/trend.ts';
import type { TrendPoint } from '../../chart-types/trend/model.ts';
import { claimValue } from '../../words/claims.ts';
import { count, inWords, percent, qualified } from '../../words/numbers.ts';
import { joined } from '../../words/sources.ts';
import { type LeaversRow, pair, rows } from './leavers.rows.ts';

const CLAIM = 'F30';
const TIMES = 'care-leavers-times-more-often';
const LEARNING = 'care-leavers-in-work-or-learning';
const NEITHER = 'not in education, employment or training';

const share = (row: LeaversRow) => percent(row.neet_percent);
const inGroup = (rows: readonly LeaversRow[], row: LeaversRow | undefined) =>
  rows.filter(({ series }) => series === row?.series);

/** The rows of all ages, and those of the youngest. */
function lines(rows: readonly LeaversRow[]): { across: readonly LeaversRow[]; youngest: readonly LeaversRow[] } {
  return { across: inGroup(rows, rows[0]), youngest: rows.filter(({ series }) => series !== rows[0]?.series) };
}

/** A series as points, with labels at its ends. */
function points(series: readonly LeaversRow[], side: 'above' | 'below'): TrendPoint[] {
  const [first, last] = [series[0], series.at(-1)];
  return series.map((row): TrendPoint => {
    const point = { year: row.year, value: row.neet_percent, sides: [side], soft: side === 'below' };
    if (row === last) {
      const [name, value] = [`${row.series}:`, share(row)];
      return { ...point, label: [[`${name} ${value}`], [name, value]], aligns: ['right'] };
    }
    return row === first ? { ...point, label: share(row), aligns: ['left'] } : point;
  });
}

/** How many times as likely care leavers are, in words; `null` below twice. */
function times(evidence: Evidence): string | null {
  const { value, qualifier = null } = find(leaverFigures, 'id', TIMES);
  const ratio = Math.round(value(evidence));
  return ratio < 2 ? null : qualified(qualifier, `${inWords(ratio)} times`);
}

const claimed = ({ claims }: Evidence) => claimValue(find(claims, 'id', CLAIM));

/** The row of official figures from which the share of care leavers in work or learning is computed. */
function learning({ 'care-leaver-activity': activity }: Evidence) {
  const { evidence } = find(leaverFigures, 'id', LEARNING);
  const [id = ''] = evidenceKeys({ evidence: evidence.join(' ') }, 'care-leaver-activity');
  return find(activity, 'id', id);
}

/** Sentences on what the claim can and cannot mean. */
function meaning(evidence: Evidence): string[] {
  const { period, value, qualifier = null } = find(leaverFigures, 'id', LEARNING);
  const { ages, neet_percent, not_known_percent } = learning(evidence);
  const rate = times(evidence);
  const [{ period: year }] = pair(evidence);
  return [
    ...(rate ? [`In ${year} care leavers were ${rate} as likely as all young people to be in none of the three.`] : []),
    `Being ${claimed(evidence)} less likely to be in one of them is another matter. In the year to March ${period}, ${percent(neet_percent)} of care leavers aged ${ages} were in none, and of ${percent(not_known_percent)} it is not known. That leaves ${qualified(qualifier, percent(value(evidence)))} in education, employment or training, and no group can have three times that share.`,
  ];
}

/** The same two shares for another year; `null` if there are none. */
function earlier(evidence: Evidence): [FigureRow, FigureRow] | null {
  const [leavers, all] = pair(evidence).map(({ id, what }) =>
    evidence.figures.find((row) => row.what === what && row.id !== id),
  );
  return leavers && all ? [leavers, all] : null;
}

/** A sentence on the shares of another year. */
function earlierSentence(figures: [FigureRow, FigureRow] | null): string[] {
  if (!figures) return [];
  const [leavers, all] = figures;
  return [
    `For ${leavers.period}, ${leavers.claimant} gave ${claimValue(leavers)} of care leavers and ${claimValue(all)} of all.`,
  ];
}

export default defineChart({
  name: 'leavers',
  options: {
    measure: { label: 'Show', values: { gap: 'Comparison', trend: 'Year by year' } },
  },

  rows,

  columns: ({ measure }) => {
    const percentage = { name: 'neet_percent', title: 'Not in education, employment or training, %', decimals: 0 };
    if (measure === 'gap') return [{ name: 'series', title: 'Group' }, { name: 'year', title: 'Year' }, percentage];
    return [
      { name: 'year', title: 'Year to 31 March' },
      { name: 'series', title: 'Care leavers' },
      percentage,
      { name: 'not_known_percent', title: 'Not known, %', decimals: 0 },
      { name: 'neet', title: 'Not in education, employment or training', decimals: 0 },
      { name: 'total', title: 'All in the group', decimals: 0 },
    ];
  },

  spec(rows, { width, choice }) {
    const [point, against] = rows;
    if (choice.measure === 'gap') {
      const gap = `${count((point?.neet_percent ?? 0) - (against?.neet_percent ?? 0))} percentage points`;
      return comparisonSpec(
        {
          bars: rows.map((row, index) => ({
            value: row.neet_percent,
            names: [[row.series]],
            label: share(row),
            emphasis: index === 0 ? 'point' : 'context',
          })),
          gap: [`Gap: ${gap}`, gap],
        },
        { width },
      );
    }
    const { across, youngest } = lines(rows);
    return trendSpec(
      {
        points: points(across, 'above'),
        others: [{ points: points(youngest, 'below'), look: 'context' }],
        years: [...new Set([across[0], across.at(-1), ...across].flatMap((row) => row?.year ?? []))],
        unit: 'percent',
      },
      { width },
    );
  },

  point({ series, year, neet, total, not_known_percent, ...row }, { measure }) {
    const value = percent(row.neet_percent);
    if (measure === 'gap' || neet === null || total === null || not_known_percent === null)
      return `${series}, ${year}: ${value} ${NEITHER}.`;
    return `Care leavers ${series.toLowerCase()}, year to March ${year}: ${value} ${NEITHER} (${count(neet)} of ${count(total)}), not known for ${percent(not_known_percent)}.`;
  },

  series({ measure }) {
    if (measure === 'gap') return null;
    return {
      by: ['series'],
      words(own) {
        const { first, last } = ends(own);
        const course =
          share(first) === share(last) ? `${share(first)} at both ends` : `from ${share(first)} to ${share(last)}`;
        return `Care leavers ${first.series.toLowerCase()}, years to March ${first.year} to ${last.year}: ${course}.`;
      },
    };
  },

  sonification: ({ measure }) => (measure === 'trend' ? { number: 'neet_percent', each: 'year' } : null),

  words(rows, { measure }, evidence) {
    const means = { heading: `What “${claimed(evidence)}” can mean`, paragraphs: meaning(evidence) };
    if (measure === 'gap') {
      const [leavers, all] = rows;
      if (!leavers || !all) throw new Error('The gap needs care leavers and all young people');
      const rate = times(evidence);
      const [{ claimant }] = pair(evidence);
      return {
        headline: rate
          ? `Care leavers ${rate} as likely to lack work or learning`
          : `${share(leavers)} of care leavers lack work or learning, against ${share(all)}`,
        subtitle: `Young people ${leavers.series.slice(Math.max(0, leavers.series.lastIndexOf('aged ')))} ${NEITHER}, England, ${leavers.year}, % of each group`,
        summary:
          `In ${leavers.year}, ${share(leavers)} of care leavers were ${NEITHER}, against ${share(all)} of all young people of the same ages. ${rate ? `Care leavers were ${rate} as likely to be in none of the three, which does not make them ${claimed(evidence)} less likely to be in one.` : ''}`.trim(),
        about: [
          {
            heading: 'What is counted',
            paragraphs: [
              `The share of each group that was ${NEITHER}. ${claimant} published both side by side; all young people include care leavers.`,
              ...earlierSentence(earlier(evidence)),
            ],
          },
          means,
        ],
      };
    }
    const { across, youngest } = lines(rows);
    const [{ first, last }, young] = [ends(across), ends(youngest)];
    const known = rows.flatMap((row) => row.not_known_percent ?? []);
    const same = share(first) === share(last);
    const shorter = young.last.year < last.year;
    const way = last.neet_percent > first.neet_percent ? 'up' : 'down';
    const peak = across.reduce((high, row) => (row.neet_percent > high.neet_percent ? row : high));
    const shares = [...new Set([first, peak, last])].map((row) => `${share(row)} in ${row.year}`);
    return {
      headline: `Care leavers without work or learning: ${share(last)} in ${last.year}, ${same ? `as in ${first.year}` : `${way} from ${share(first)}`}`,
      subtitle: `Care leavers ${first.series.toLowerCase()}, and those ${young.first.series.toLowerCase()}, ${NEITHER}, England, years to 31 March ${first.year} to ${last.year}${shorter ? ` (to ${young.last.year} for those ${young.first.series.toLowerCase()})` : ''}`,
      summary: `In years to March, the share of care leavers ${first.series.toLowerCase()} who were ${NEITHER} was ${joined(shares)}. Of those ${young.first.series.toLowerCase()} it was ${share(young.first)} in ${young.first.year} and ${share(young.last)} in ${young.last.year}.`,
      about: [
        {
          heading: 'What is counted',
          paragraphs: [
            `Care leavers ${NEITHER} as a share of all in the group. The group includes those of whom it is not known, ${percent(Math.min(...known))} to ${percent(Math.max(...known))}, so the true share may be higher. The Department for Education gives whole percentages.`,
            ...(shorter
              ? [
                  `Figures for those ${young.first.series.toLowerCase()} end in ${young.last.year}: no newer release was read that gives them.`,
                ]
              : []),
          ],
        },
        means,
      ],
    };
  },

  claims: () => [CLAIM],

  sources: (rows) => [...new Set(rows.map((row) => row.source))],

  background: ({ measure }, _, evidence) => [
    learning(evidence).source,
    ...pair(evidence).map(({ source }) => source),
    ...(measure === 'gap' ? (earlier(evidence) ?? []).map(({ source }) => source) : []),
  ],
});
