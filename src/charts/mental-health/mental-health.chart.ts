import { ends, evidenceKeys, find } from '../../data/find.ts';
import { defineChart } from '../../definition/chart-definition.ts';
import { shareBars, softShareBar } from '../../chart-types/blocks/share-bar.ts';
import { beside, divider, space, stacked, blocksSpec, text } from '../../chart-types/blocks/blocks.ts';
import { keepTogether } from '../../theme/text-lines.ts';
import { claimValue } from '../../words/claims.ts';
import { percent, qualified, shareNamed } from '../../words/numbers.ts';
import { capitalised, typeset } from '../../words/typeset.ts';
import { CLAIM, FIGURE, type MentalHealthRow, rows } from './mental-health.rows.ts';

const scored = (rows: readonly MentalHealthRow[]) => rows.filter(({ kind }) => kind === 'actual');
const sharePhrase = ({ qualifier, share }: MentalHealthRow) => qualified(qualifier, share ?? '');

/** The year of a survey: the last year in the text about it. */
const surveyed = ({ when }: MentalHealthRow) => when.match(/\d{4}/g)?.at(-1) ?? '';

export default defineChart({
  name: 'mental-health',
  options: {},
  rows,

  columns: () => [
    { name: 'measure', title: 'Measure' },
    { name: 'kind', title: 'Kind' },
    { name: 'claimant', title: 'Who gave it' },
    { name: 'when', title: 'When' },
    { name: 'age_from', title: 'Age from' },
    { name: 'age_to', title: 'Age to' },
    { name: 'qualifier', title: 'About how much' },
    { name: 'share', title: 'Share in words' },
    { name: 'percent', title: 'Scores that are a cause for concern, %', decimals: 0 },
    { name: 'scored_percent', title: 'Children with a score, %', decimals: 0 },
  ],

  spec(rows, { width }) {
    const survey = rows.find(({ kind }) => kind === 'estimate');
    const scores = scored(rows);
    const wide = width >= 560;
    const left = survey
      ? stacked([
          text(capitalised(keepTogether(sharePhrase(survey))), { style: 'display', row: rows.indexOf(survey) }),
          text(
            typeset(
              `of children in care have a mental health disorder, said ${survey.claimant} (${keepTogether('an estimate')}, from ${keepTogether(`a survey of ${surveyed(survey)}`)})`,
            ),
            { style: 'plain', row: rows.indexOf(survey) },
          ),
          space(10),
          softShareBar({
            towards: shareNamed(survey.share ?? '') / 100,
            mark: survey.share ?? '',
            wholes: ['all children in care', 'all'],
            edge: `${capitalised(sharePhrase(survey))}: no exact number is given`,
            row: rows.indexOf(survey),
          }),
        ])
      : space(0);
    const right = stacked([
      text('Another measure: official scores', { style: 'strong' }),
      text('A score that is a cause for concern, among those scored; not a diagnosis', { style: 'plain' }),
      space(10),
      shareBars(
        scores.map((row) => ({
          name: String(row.year),
          share: (row.percent ?? 0) / 100,
          label: percent(row.percent ?? 0),
          note: `${percent(row.scored_percent ?? 0)} scored`,
          row: rows.indexOf(row),
        })),
      ),
    ]);
    return blocksSpec(
      wide
        ? [beside(left, right, { share: 0.48, gap: 40 })]
        : [
            left,
            ...(survey && scores.length ? [space(18), divider(), space(14)] : []),
            ...(scores.length ? [right] : []),
          ],
      { width },
    );
  },

  point(row) {
    if (row.kind === 'estimate')
      return `${capitalised(sharePhrase(row))} of children in care have a mental health disorder, said ${row.claimant}: an estimate, ${row.when}.`;
    return `${capitalised(row.when)}: ${percent(row.percent ?? 0)} of the scores were a cause for concern; ${percent(row.scored_percent ?? 0)} of children had a score.`;
  },

  sonification: () => ({ number: 'percent', each: 'year' }),

  words(rows, _, { claims, figures }) {
    const survey = find(rows, 'kind', 'estimate');
    const { first, last } = ends(scored(rows));
    const claim = find(claims, 'id', CLAIM);
    const repeated = find(figures, 'id', FIGURE);
    return {
      headline: `"${capitalised(sharePhrase(survey))}" dates from ${surveyed(survey)}; official scores raise concern about ${percent(last.percent ?? 0)}`,
      subtitle: `Children in care, England: a mental health disorder by a survey of ${surveyed(survey)}, and official scores, ages ${last.age_from} to ${last.age_to}, ${first.year} to ${last.year}`,
      summary: `${claim.claimant} said that ${sharePhrase(survey)} of children in care have a mental health disorder, which goes back to a survey of ${surveyed(survey)}. Official scores measure something else: in the year to March ${last.year}, ${percent(last.percent ?? 0)} of them were a cause for concern, with ${percent(last.scored_percent ?? 0)} of children scored.`,
      about: [
        {
          heading: 'What is counted',
          paragraphs: [
            `The bar that fades out is words, not a number: ${sharePhrase(survey)}. It thins out and ends short of the mark; where exactly it ends has no meaning. The survey was of young people looked after by local authorities in England; the ${repeated.claimant} gave it again as ${claimValue(repeated)} who meet the criteria for a psychiatric disorder.`,
            'The outlined bars are scores from the Strengths and Difficulties Questionnaire, of children looked after by local authorities in England. A score that is a cause for concern is not a diagnosis, and children without a score are left out.',
            'Neither measure can be worked out from the other, and neither says whether mental health has changed since the survey.',
          ],
        },
      ],
    };
  },

  claims: () => [CLAIM],

  sources: (rows) => [...new Set([...scored(rows), ...rows].map((row) => row.source))],

  background: (_choice, _rows, { claims }) => evidenceKeys(find(claims, 'id', CLAIM), 'sources'),
});
