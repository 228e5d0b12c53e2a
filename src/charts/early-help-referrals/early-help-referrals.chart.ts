import { find } from '../../data/find.ts';
import { defineChart } from '../../definition/chart-definition.ts';
import { units } from '../../chart-types/blocks/units.ts';
import { beside, space, stacked, blocksSpec, text } from '../../chart-types/blocks/blocks.ts';
import { keepTogether } from '../../theme/text-lines.ts';
import { count, qualified, ratio, ratioInWords } from '../../words/numbers.ts';
import { capitalised } from '../../words/typeset.ts';
import { CLAIM, type ReferralRow, rows } from './early-help-referrals.rows.ts';

/** Figures in a line. */
const COLUMNS = 16;

const children = ({ qualifier, children }: ReferralRow) => `${qualified(qualifier, count(children ?? 0))} children`;

export default defineChart({
  name: 'early-help-referrals',
  options: {},
  rows,

  columns: () => [
    { name: 'what', title: 'Who' },
    { name: 'kind', title: 'Kind' },
    { name: 'children', title: 'Children', decimals: 0, qualifier: 'qualifier' },
    { name: 'percent', title: 'Share of those whose cases were closed, %', decimals: 0, qualifier: 'qualifier' },
    { name: 'period', title: 'Period' },
  ],

  spec(rows, { width }) {
    const [referred, unsupported, all] = rows;
    if (!referred) return blocksSpec([], { width });
    const { part, of } = ratio(referred.percent ?? 0);
    const wide = width >= 560;
    // A few in few fill whole lines, so that the share is one of lines, too.
    const each = of > 10 ? 1 : COLUMNS;
    const columns = of > 10 ? 20 : COLUMNS;
    const figures = units({
      shape: 'figure',
      columns,
      pitch: 29,
      density: 0.6,
      groups: [
        { count: part * each, look: 'filled', row: 0 },
        { count: (of - part) * each, look: 'pale', ...(unsupported && { row: 1 }) },
      ],
      brackets: all
        ? [
            {
              from: 0,
              to: columns,
              text: `${keepTogether(children(all))} whose cases were closed after an assessment`,
              row: 2,
              isMark: true,
            },
          ]
        : [],
    });
    const number = stacked([
      text(capitalised(keepTogether(ratioInWords(referred.percent ?? 0))), { style: 'display', row: 0 }),
      text('were referred to early help, an estimate', { style: 'plain', row: 0 }),
    ]);
    const others = unsupported
      ? [
          space(wide ? 20 : 6),
          text(`${capitalised(keepTogether(children(unsupported)))} were left without support`, {
            style: 'plain',
            row: 1,
          }),
        ]
      : [];
    return blocksSpec(
      wide
        ? [beside(figures, stacked([number, ...others]), { share: 0.57, gap: 24 })]
        : [number, space(8), figures, ...others],
      { width },
    );
  },

  point({ what, qualifier, children, percent, period }) {
    const who =
      percent === null
        ? `${qualified(qualifier, count(children ?? 0))} ${what}`
        : `${ratioInWords(percent)} of the children whose cases were closed were referred to early help`;
    return `${period}, estimate: ${who}.`;
  },

  words(rows, _, { figures, sources }) {
    const [referred, unsupported, all] = rows;
    if (!referred || !unsupported || !all) throw new Error('The proportion needs those referred, those not, and all');
    const share = ratioInWords(referred.percent ?? 0);
    const { claimant } = find(figures, 'id', 'closed-cases-referred');
    const { title } = find(sources, 'id', referred.source);
    return {
      headline: `${capitalised(share)} children referred to early help when their case closed`,
      subtitle: `Children whose cases were closed with no further action after an assessment, an estimate, England, ${referred.period}`,
      summary: `${claimant} estimated that ${share} of ${children(all)} whose cases social care closed after an assessment were referred to early help. That left ${children(unsupported)} without support.`,
      about: [
        {
          heading: 'What is counted',
          paragraphs: [
            `Children in England who had been referred to social care and whose cases were closed with no further action after an assessment, in ${all.period}. Children whose cases stayed open, or who were never assessed, are not among them.`,
            `The numbers are estimates from “${title}”, research by ${claimant}. Each of those drawn stands for the same share of the children, not for a number of them.`,
          ],
        },
      ],
    };
  },

  claims: () => [CLAIM],

  sources: (rows) => [...new Set(rows.map((row) => row.source))],
});
