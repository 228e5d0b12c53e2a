import { ends, evidenceKeys, find } from '../../data/find.ts';
import { defineChart } from '../../definition/chart-definition.ts';
import { perMark, units } from '../../chart-types/blocks/units.ts';
import { shareBar } from '../../chart-types/blocks/share-bar.ts';
import { beside, type Block, space, stacked, blocksSpec, text } from '../../chart-types/blocks/blocks.ts';
import { keepTogether } from '../../theme/text-lines.ts';
import { count, percent, years } from '../../words/numbers.ts';
import { CLAIMS, type MissedRow, rows } from './missed-early-help.rows.ts';

const COLUMNS = 16;

/** A row by itself, where the others are missing. */
const alone = ({ number, what }: MissedRow, row: number): Block =>
  stacked([text(`${count(number)} ${what}`, { style: 'plain', row }), shareBar({ share: 1, row })]);

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
    if (!average || !missed || !assessments) return blocksSpec(rows.map(alone), { width });
    const wide = width >= 560;
    const scale = perMark(average.number);
    const yearly = average.number / scale;
    const dots = units({
      shape: 'dot',
      columns: width < 300 ? COLUMNS : 2 * COLUMNS,
      pitch: 20,
      density: 0.78,
      groups: [
        { count: yearly, look: 'filled', row: 0 },
        { count: assessments.number / assessments.years / scale - yearly, look: 'pale', row: 2 },
      ],
      beside: { marks: yearly, row: 1 },
    });
    const number = stacked([
      text(`${count(average.number)} ${keepTogether('a year')}`, { style: 'display', row: 0 }),
      text('missed opportunities on average, an estimate', { style: 'plain', row: 0 }),
      space(8),
    ]);
    const words = stacked([
      text(`${count(missed.number)} ${keepTogether(`over ${years(missed.years)}`)}`, { style: 'strong', row: 1 }),
      text(
        `followed by another referral within a year, ${keepTogether(`${percent(missed.percent ?? 0)} of the assessments`)}`,
        { style: 'plain', row: 1 },
      ),
      space(6),
      text(`${count(assessments.number)} assessments`, { style: 'strong', row: 2 }),
      text(`closed without early help over ${keepTogether(years(assessments.years))}`, { style: 'plain', row: 2 }),
    ]);
    const key = text(
      `${keepTogether(`One dot is ${count(scale)}`)} missed opportunities, or other assessments, ${keepTogether('in an average year')}`,
      { style: 'soft', row: 0 },
    );
    return blocksSpec(
      wide
        ? [number, beside(dots, words, { share: 0.57, gap: 24 }), space(6), key]
        : [number, dots, space(6), words, space(6), key],
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
            `The share of ${percent(missed.percent ?? 0)} is printed in the research; the dots are drawn from the two sums beside it, each divided evenly by its years, which are rounded.`,
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
