import type { MeasuredFigure } from '../../area-charts/area-measure.ts';
import { yearToMarch } from '../../area-charts/calendar.ts';
import { defineAreas } from '../../area-charts/define-areas.ts';
import { areaFigures, shareOf } from '../../area-charts/area-figures.ts';
import { childrenCounted, inPercent, numbered, ofThem, share } from '../../area-charts/rates.ts';

/** For how many of the children a score was received: `A score was received for 45% of children.` Empty where it is not published. */
function received({ more }: MeasuredFigure, children: string): string {
  const percent = more?.['received_percent'];
  return typeof percent === 'number' ? `A score was received for ${share(percent)} of ${children}.` : '';
}

export default defineAreas({
  name: 'mental-health',
  options: {},
  measure: () => ({
    ...inPercent,
    columns: {
      year: { name: 'year', title: 'Year to 31 March' },
      value: { name: 'concern_percent', title: 'Scores that are a cause for concern, %', decimals: 0 },
      count: { name: 'concern', title: 'Children whose score is a cause for concern', decimals: 0 },
      of: { name: 'received', title: 'Children with a score', decimals: 0 },
      more: [{ name: 'received_percent', title: 'Children with a score, %', decimals: 0 }],
    },
    figures: ({ 'area-emotional-health': rows }, code) =>
      areaFigures(rows, code, (row) => ({
        ...shareOf(row.concern_percent, row.concern_percent_marker, { count: row.concern, of: row.received }),
        more: { received_percent: row.received_percent },
      })),
    period: yearToMarch,
    subtitle:
      'Emotional health scores that are a cause for concern, % of scores of children aged 5 to 16 looked after for a year or more',
    finding: (value, where, past) =>
      `${value === 0 ? 'No' : `${share(value)} of`} health scores in care ${where} ${past ? 'caused' : 'cause'} concern`,
    sentence: ({ year, value, count, of }, where) =>
      `In the year to March ${year}, ${
        count === null || of === null
          ? `${value === 0 ? 'no' : `${share(value)} of`} emotional health scores`
          : ofThem(count, numbered(of, 'emotional health score', 'emotional health scores'))
      } of children looked after ${where} ${count === 1 ? 'was' : 'were'} a cause for concern${count === null || of === null ? '' : `, ${share(value)}`}`,
    also: (figure) => received(figure, 'those aged 5 to 16 and looked after for a year or more'),
    point(figure) {
      const { value, count, of } = figure;
      const counted = count === null || of === null ? '' : ` (${ofThem(count, childrenCounted(of))} with a score)`;
      return [`${share(value)} of scores were a cause for concern${counted}`, received(figure, 'children')]
        .filter(Boolean)
        .join('. ')
        .replace(/\.$/, '');
    },
    about: {
      heading: 'What is counted',
      paragraphs: [
        'Scores from the Strengths and Difficulties Questionnaire, which carers fill in for children aged 5 to 16 who have been looked after for a year or more on 31 March. A score that is a cause for concern is not a diagnosis, and children without a score are left out. Counts of regions and of England are rounded to the nearest ten, percentages are whole, as the Department for Education gives them.',
        'A survey of mental disorders was made for England alone, and is not part of the chart of an area.',
      ],
    },
  }),
});
