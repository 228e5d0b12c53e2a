import { ends, evidenceKeys, find } from '../../data/find.ts';
import { defineChart } from '../../definition/chart-definition.ts';
import { type UnitGroup, units } from '../../chart-types/blocks/units.ts';
import { beside, type Block, type Look, space, stacked, blocksSpec, text } from '../../chart-types/blocks/blocks.ts';
import { keepTogether } from '../../theme/text-lines.ts';
import { claimValue } from '../../words/claims.ts';
import { dateInWords } from '../../words/dates.ts';
import { count, inWords, percent, qualified } from '../../words/numbers.ts';
import { joined } from '../../words/sources.ts';
import { capitalised } from '../../words/typeset.ts';
import { authoritiesOf, CLAIM, type RolloutRow, rows } from './family-help-rollout.rows.ts';

/** Lines of the squares of authorities without an area, about equally long. */
const LINES = { narrow: 8, band: 6 };

const month = ({ date }: RolloutRow) => dateInWords(date, 'month');
const areas = (row: RolloutRow) => qualified(row.qualifier, count(row.areas_in_all));
const share = (row: RolloutRow) => qualified(row.qualifier, percent(row.percent));
/** How many areas a step named, when, and which. */
const named = (row: RolloutRow) =>
  `${keepTogether(`${count(row.areas)} in ${month(row)}:`)} ${joined(row.names?.split(', ').map(keepTogether) ?? [])}`;
const ofTheDay = (row: RolloutRow) => `${areas(row)} of ${count(row.authorities)}`;

/** A square for every local authority of the time, those of the steps first, below a title and a detail. */
function authorities(
  { title, detail, row }: { title: string; detail: string; row: number },
  of: RolloutRow,
  { steps, columns }: { steps: readonly UnitGroup[]; columns: number },
): Block {
  const marks = { shape: 'square', columns, pitch: 20, density: 0.8 } as const;
  const rest = of.authorities - steps.reduce((sum, { count }) => sum + count, 0);
  return stacked([
    text(capitalised(keepTogether(title)), { style: 'display', row }),
    text(detail, { style: 'plain', row }),
    space(9),
    units({ ...marks, groups: steps }),
    space(8),
    units({ ...marks, groups: [{ count: Math.max(0, rest), look: 'pale' }] }),
    space(6),
  ]);
}

export default defineChart({
  name: 'family-help-rollout',
  options: {},
  rows,

  columns: () => [
    { name: 'step', title: 'Step' },
    { name: 'kind', title: 'Kind' },
    { name: 'date', title: 'When', date: true },
    { name: 'areas', title: 'Areas', decimals: 0, qualifier: 'qualifier' },
    { name: 'areas_in_all', title: 'Areas in all', decimals: 0, qualifier: 'qualifier' },
    { name: 'authorities', title: 'Local authorities of the day' },
    { name: 'percent', title: 'Share of them, %', decimals: 1, qualifier: 'qualifier' },
    { name: 'names', title: 'Which' },
  ],

  spec(rows, { width }) {
    const planned = rows.find(({ kind }) => kind === 'commitment');
    const delivered = rows.filter(({ kind }) => kind === 'actual');
    const last = delivered.at(-1);
    const wide = width >= 560;
    const rest = Math.max(
      planned ? planned.authorities - planned.areas : 1,
      last ? last.authorities - last.areas_in_all : 1,
    );
    const columns = Math.ceil(rest / (width >= 360 && !wide ? LINES.band : LINES.narrow));
    const block = (of: RolloutRow, detail: string, steps: readonly RolloutRow[], look: Look): Block =>
      authorities({ title: ofTheDay(of), detail, row: rows.indexOf(of) }, of, {
        columns,
        steps: steps.map((step, index) => ({
          count: step.areas,
          look,
          row: rows.indexOf(step),
          ...(index && { before: 1 }),
        })),
      });
    const drawn: Block[] = [];
    if (planned)
      drawn.push(
        stacked([
          block(planned, `planned, ${keepTogether(month(planned))}`, [planned], 'outlined'),
          text('One square is one local authority', { style: 'soft' }),
        ]),
      );
    if (last)
      drawn.push(
        stacked([
          block(last, `delivered by ${keepTogether(month(last))}`, delivered, 'filled'),
          ...delivered.flatMap((row) => [text(named(row), { style: 'plain', row: rows.indexOf(row) }), space(4)]),
        ]),
      );
    const [first, second] = drawn;
    if (wide && first && second) return blocksSpec([beside(first, second, { share: 0.5, gap: 28 })], { width });
    return blocksSpec(
      drawn.flatMap((block, index) => (index ? [space(20), block] : [block])),
      { width },
    );
  },

  point(row) {
    const of = `of ${count(row.authorities)} local authorities`;
    if (row.kind === 'commitment') return `${month(row)}, committed: ${areas(row)} areas ${of}.`;
    const before = row.areas_in_all > row.areas ? `, ${count(row.areas_in_all)} in all` : '';
    return `${month(row)}, delivered: ${count(row.areas)} areas${before}, ${of}: ${row.names}.`;
  },

  words(rows, _, { figures, 'pathfinder-areas': allAreas }) {
    const { first: planned, last } = ends(rows);
    const delivered = rows.filter(({ kind }) => kind === 'actual');
    const money = figures.filter(({ id }) => id.startsWith('pathfinder-money'));
    const pilots = allAreas.filter(({ programme }) => programme === 'Family Network pilot').map(({ area }) => area);
    return {
      headline: `${capitalised(areas(planned))} family help areas planned, ${areas(last)} delivered by ${month(last)}`,
      subtitle: `Families First for Children pathfinder areas among the local authorities of the day, England, ${month(planned)} to ${month(last)}`,
      summary: `In ${month(planned)} the Government committed itself to ${areas(planned)} areas, ${share(planned)} of the ${count(planned.authorities)} local authorities of the day. By ${month(last)} there were ${areas(last)} of ${count(last.authorities)}, or ${share(last)}.`,
      about: [
        {
          heading: 'What is counted',
          paragraphs: [
            'Local authorities in England that were to try out family help first, in the Families First for Children pathfinder. Each square is an authority responsible for children’s services; where a square stands says nothing of where its authority is.',
            `The ${find(figures, 'id', 'pathfinder-planned').claimant} announced ${claimValue(find(figures, 'id', 'pathfinder-planned-announced'))} areas; a briefing of the House of Commons Library has ${areas(planned)}, which is drawn. Delivered are those that the Government had named; when their work began is not counted.`,
            `The number of authorities is the one at the time: ${count(planned.authorities)} when the Government responded, ${count(last.authorities)} when the last areas were named.`,
          ],
        },
        {
          heading: 'The areas',
          paragraphs: [
            ...delivered.map(
              (row) => `${capitalised(inWords(row.areas))} in ${month(row)}: ${joined(row.names?.split(', ') ?? [])}.`,
            ),
            `Family Network pilots are another programme and are not counted here: ${joined(pilots)}.`,
          ],
        },
        {
          heading: 'The money',
          paragraphs: [
            ...money.map((sum) => `${capitalised(sum.claimant)}: ${claimValue(sum)}, ${sum.what}, ${sum.period}.`),
            'The sources do not agree on what the same sum covers, and state no price base. The sums overlap and do not add up to a total.',
          ],
        },
      ],
    };
  },

  claims: () => [CLAIM],

  sources: (rows, _, { figures }) => [
    ...new Set([...rows.map(({ source }) => source), ...rows.map(({ date }) => authoritiesOf(figures, date).source)]),
  ],

  background: (_choice, _rows, { claims, figures, 'pathfinder-areas': areas }) => [
    ...new Set([
      ...evidenceKeys(find(claims, 'id', CLAIM), 'sources'),
      ...[...figures.filter(({ id }) => id.startsWith('pathfinder-')), ...areas].map(({ source }) => source),
    ]),
  ],
});
