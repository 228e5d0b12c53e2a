import { colour } from '../../theme/tokens.ts';
import { textSizes } from '../../theme/text-sizes.ts';
import { defineChart } from '../../definition/chart-definition.ts';
import { framed, type Layer } from '../../layers/frame.ts';
import { type Label, labelLayer, rowId } from '../../layers/label.ts';
import { find } from '../../data/find.ts';
import { dateInWords } from '../../words/dates.ts';
import { count, money } from '../../words/numbers.ts';
import { CLAIMS, rows } from './kinship-savings.rows.ts';
import {
  type SavingsGrid,
  gridFor,
  type KinshipRow,
  labels,
  LEAST,
  outline,
  point,
  proportion,
} from './kinship-savings.shared.ts';

/** The squares of a row as one shape, uncut. */
function squares(path: string, { row, fill }: { readonly row: number; readonly fill: string }): Layer {
  return {
    data: { values: [{ row: rowId(row) }] },
    // At this size a path is drawn in its own pixels.
    mark: { type: 'point', shape: path, size: 4, filled: true, opacity: 1, fill: colour(fill), stroke: null },
    encoding: { x: { value: 0 }, y: { value: 0 }, description: { field: 'row' } },
  };
}

/** The gaps between squares: a wide dashed line across the shape, and one down. */
function gaps({ columns, pitch, gap }: SavingsGrid, lines: number, top: number): Layer[] {
  const [width, height] = [columns * pitch, lines * pitch];
  const strokeDash = [gap, pitch - gap];
  const mark = { type: 'rule' as const, stroke: colour('surface'), strokeDash, strokeDashOffset: gap };
  const data = { values: [{}] };
  return [
    {
      data,
      mark: { ...mark, strokeWidth: height },
      encoding: { x: { value: 0 }, x2: { value: width }, y: { value: top + height / 2 } },
    },
    {
      data,
      mark: { ...mark, strokeWidth: width },
      encoding: { x: { value: width / 2 }, y: { value: top }, y2: { value: top + height } },
    },
  ];
}

export default defineChart({
  name: 'kinship-savings',
  options: {},
  ownControls: [91, 56],
  rows,

  columns: () => [
    { name: 'label', title: 'Children' },
    { name: 'kind', title: 'Kind' },
    { name: 'children', title: 'Number of children', decimals: 0 },
    { name: 'for_every', title: 'Children estimated for', decimals: 0 },
    { name: 'saving', title: 'Public money saved, £ million', decimals: 2 },
    { name: 'period', title: 'Over what time' },
    { name: 'basis', title: 'How it is known' },
    { name: 'claimant', title: 'Estimated by' },
    { name: 'made', title: 'When', date: true },
    { name: 'year', title: 'Counted on 31 March' },
  ],

  spec(rows, { width }) {
    const sizes = textSizes(width);
    const [estimate, inCare] = (['estimate', 'actual'] as const).map((kind) => rows.find((row) => row.kind === kind));
    const per = estimate?.for_every ?? 1;
    const all = (inCare?.children ?? 0) / per;
    const grid = gridFor(width, all);
    const texts: Label[] = [];
    // Digits have no descenders: their first line begins above the picture, by less than the box of their letters needs.
    let y = -Math.round(sizes.headline * 0.15);
    const add = (text: string, row: KinshipRow, style: Partial<Label> & Pick<Label, 'size'>): void => {
      y += Math.round(style.size * 1.3);
      texts.push({ text, x: 0, y, align: 'left', row: rows.indexOf(row), ...style });
    };
    const [sum, ...how] = estimate ? labels(estimate, width) : [];
    if (estimate && sum) add(sum, estimate, { size: sizes.headline, bold: true });
    if (estimate) for (const text of how) add(text, estimate, { size: sizes.label });
    const top = (y += 14);
    const lines = Math.max(1, Math.ceil(all / grid.columns));
    y += lines * grid.pitch + 4;
    if (inCare) for (const text of caption(inCare, per, width)) add(text, inCare, { size: sizes.label, soft: true });
    return framed({ width, height: y + 6, left: 1, right: 1, top: 0, bottom: 0 }, [
      ...(inCare ? [squares(outline(all, grid, top), { row: rows.indexOf(inCare), fill: 'series-1-soft' })] : []),
      ...(estimate
        ? [squares(outline(estimate.children / per, grid, top), { row: rows.indexOf(estimate), fill: 'series-1' })]
        : []),
      ...gaps(grid, lines, top),
      labelLayer(texts),
    ]);
  },

  point,

  words(rows, _, { sources }) {
    const [estimate, inCare] = rows;
    if (!estimate || !inCare) throw new Error('The saving needs an estimate, and the children in care');
    const made = dateInWords(estimate.made ?? '', 'month');
    const { publisher } = find(sources, 'id', inCare.source);
    return {
      headline: `${estimate.claimant} estimated ${money(estimate.saving ?? 0)} saved per ${count(estimate.children)} children moved to kinship care`,
      subtitle: `Public money, as ${estimate.claimant} estimated in ${made}, England; period and price base not stated. Children in care on 31 March ${inCare.year}`,
      summary: `In ${made} the charity ${estimate.claimant} put what is saved for every ${count(estimate.children)} children moved from local authority care to well-supported kinship care at ${money(estimate.saving ?? 0)}. It stated no period, and how the sum was worked out was not found. ${proportion(estimate)}`,
      about: [
        {
          heading: 'What is counted',
          paragraphs: [
            `Public money saved when children move from the care of a local authority to relatives or friends who are well supported. It is an estimate by ${estimate.claimant}, a charity for kinship carers. Whether it is saved in a year or over a childhood is not stated, nor is a price base, nor what support is taken off.`,
            `Each square stands for ${count(estimate.children)} of the children who were in care in England on 31 March ${inCare.year}, as the ${publisher} counted them.`,
          ],
        },
        {
          heading: 'How it is scaled',
          paragraphs: [
            `For another number of children the sum is scaled in proportion. That is arithmetic of this chart: ${estimate.claimant} gave one sum for one number, and nothing says that what is saved grows evenly.`,
            `It can be scaled from ${count(LEAST)} children to as many as were in care, in whole hundreds. That is a limit of the chart and nobody’s plan: far from every child in care could move.`,
          ],
        },
      ],
    };
  },

  claims: () => Object.values(CLAIMS),

  sources: (rows) => rows.map(({ source }) => source),
});

/** How many children a square stands for. */
function caption({ children, year }: KinshipRow, per: number, width: number): string[] {
  const each = `Each square: ${count(per)} children`;
  const all = `${count(children)} in care`;
  return width < 560 ? [each, `${all}, 31 March ${year}`] : [`${each}; ${all} on 31 March ${year}`];
}
