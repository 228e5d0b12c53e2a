import { ends, evidenceKeys, find } from '../../data/find.ts';
import { percentOf } from '../../data/spending.ts';
import { defineChart } from '../../definition/chart-definition.ts';
import { perMark, units } from '../../chart-types/blocks/units.ts';
import { shareBar } from '../../chart-types/blocks/share-bar.ts';
import { beside, space, stacked, blocksSpec, text } from '../../chart-types/blocks/blocks.ts';
import { keepTogether } from '../../layers/text-wrap.ts';
import { count, percent, years } from '../../words/numbers.ts';
import { CLAIMS, type MissedRow, rows } from './missed-early-help.rows.ts';

const COLUMNS = 16;

/** A phrase on closed assessments that were followed by another referral: their number and their published share. */
const followed = (row: MissedRow) => `${count(row.number)}, ${percent(row.percent ?? 0)} of them`;

export default defineChart({
  name: 'missed-early-help',
  options: {},
  rows,

  columns: () => [
    { name: 'what', title: 'What is counted' },
    { name: 'kind', title: 'Kind' },
    { name: 'number', title: 'Number', decimals: 0 },
    { name: 'unit', title: 'Unit' },
    { name: 'years', title: 'Over years', decimals: 0 },
    { name: 'percent', title: 'Share of the assessments, %', decimals: 0 },
    { name: 'period', title: 'Period' },
  ],

  spec(rows, { width }) {
    const [average, missed, assessments] = rows;
    if (!average) return blocksSpec([], { width });
    const scale = perMark(average.number);
    const wide = width >= 560;
    const dots = units({
      shape: 'dot',
      columns: COLUMNS,
      pitch: wide ? 27 : 29,
      density: 0.78,
      groups: [{ count: average.number / scale, look: 'filled', row: 0 }],
    });
    const number = stacked([
      text(`${count(average.number)} ${keepTogether('a year')}`, { style: 'display', row: 0 }),
      text('missed opportunities on average, an estimate', { style: 'plain', row: 0 }),
    ]);
    const key = text(
      `${keepTogether(`One dot is ${count(scale)}`)} missed opportunities. A child can be counted more than once.`,
      {
        style: 'soft',
        row: 0,
      },
    );
    const behind =
      missed && assessments
        ? [
            space(24),
            text(
              `${count(assessments.number)} assessments closed without early help over ${keepTogether(years(assessments.years))}`,
              {
                style: 'soft',
                row: 2,
              },
            ),
            space(5),
            shareBar({ share: percentOf(missed.number, assessments.number) / 100, row: 1, wholeRow: 2 }),
            space(3),
            text(`${keepTogether(followed(missed))}, were followed by another referral within a year`, {
              style: 'plain',
              row: 1,
            }),
          ]
        : [];
    return blocksSpec(
      wide
        ? [beside(dots, stacked([number, space(8), key]), { share: 0.62, gap: 24 }), ...behind]
        : [number, space(10), dots, space(6), key, ...behind],
      { width },
    );
  },

  point({ what, number, years: over, percent: share, period }) {
    if (share !== null)
      return `${period}, estimate: ${count(number)} missed opportunities over ${years(over)}. Of the assessments closed without early help, ${percent(share)} were followed by another referral within a year.`;
    return `${period}, estimate: ${count(number)} ${what}.`;
  },

  words(rows, _, { figures }) {
    const { first: average } = ends(rows);
    const [, missed, assessments] = rows;
    if (!missed || !assessments) throw new Error('A yearly average needs the sum and what it is a part of');
    const { claimant } = find(figures, 'id', 'missed-opportunities');
    return {
      headline: `An estimated ${count(average.number)} chances for early help were missed each year`,
      subtitle: `Missed opportunities, an estimate from freedom of information requests, yearly average, England, ${average.period}`,
      summary: `${claimant} estimated ${count(missed.number)} missed opportunities over ${years(missed.years)}, ${count(average.number)} a year on average: a council closed an assessment without referring the family to early help, and within a year another referral followed. One child can be counted more than once.`,
      about: [
        {
          heading: 'What is counted',
          paragraphs: [
            'Referrals to children’s social care in England that came within a year of an assessment which was closed without a referral to early help. They are events: a child who was referred again twice is counted twice, so the number of children is lower and is not known.',
            `The number is an estimate that ${claimant} made from what councils answered to freedom of information requests. The yearly average is the sum divided evenly by its ${years(missed.years)}.`,
            `The share of ${percent(missed.percent ?? 0)} is printed in the research; the bar is drawn from the two sums beside it, which are rounded.`,
          ],
        },
      ],
    };
  },

  claims: () => CLAIMS,

  // First the charity's own text, then the article that quotes it.
  sources: (rows, _, { claims }) => [
    ...new Set([...CLAIMS.map((id) => find(claims, 'id', id).source), ...rows.map((row) => row.source)]),
  ],

  background: (_choice, _rows, { claims }) => CLAIMS.flatMap((id) => evidenceKeys(find(claims, 'id', id), 'sources')),
});
