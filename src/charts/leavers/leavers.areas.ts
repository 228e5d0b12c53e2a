import type { AreaMeasure, MeasuredFigure } from '../../area-charts/area-measure.ts';
import { yearToMarch } from '../../area-charts/calendar.ts';
import { defineAreas } from '../../area-charts/define-areas.ts';
import { areaFigures, shareOf } from '../../area-charts/area-figures.ts';
import { inPercent, numbered, ofThem, share } from '../../area-charts/rates.ts';

const leavers = (number: number): string => numbered(number, 'care leaver', 'care leavers');

/** For how many it is not known what they do: `For 4% it is not known.` Empty where that is not published. */
function notKnown({ more }: MeasuredFigure): string {
  const [percent, number] = [more?.['not_known_percent'], more?.['not_known']];
  if (number === 0) return 'It is known for all.';
  if (typeof percent === 'number') return `For ${share(percent)} it is not known.`;
  return typeof number === 'number' ? `For ${number === 1 ? 'one' : number} of them it is not known.` : '';
}

const neet: AreaMeasure = {
  ...inPercent,
  columns: {
    year: { name: 'year', title: 'Year to 31 March' },
    value: { name: 'neet_percent', title: 'Not in education, employment or training, %', decimals: 0 },
    count: { name: 'neet', title: 'Not in education, employment or training', decimals: 0 },
    of: { name: 'total', title: 'Care leavers aged 19 to 21', decimals: 0 },
    more: [
      { name: 'not_known_percent', title: 'Not known, %', decimals: 0 },
      { name: 'not_known', title: 'Not known', decimals: 0 },
    ],
  },
  figures: ({ 'area-care-leavers': rows }, code) =>
    areaFigures(rows, code, (row) => ({
      ...shareOf(row.neet_percent, row.neet_percent_marker, { count: row.neet, of: row.total }),
      more: { not_known_percent: row.not_known_percent, not_known: row.not_known },
    })),
  period: yearToMarch,
  subtitle: 'Care leavers aged 19 to 21 not in education, employment or training, % of all in the year to 31 March',
  finding: (value, where, past) => {
    const verb = past ? 'lacked' : 'lack';
    return value === 0
      ? `No care leavers ${where} ${verb} work or learning`
      : `${share(value)} of care leavers ${where} ${verb} work or learning`;
  },
  sentence: ({ year, value, count, of }, where) =>
    `In the year to March ${year}, ${
      count === null || of === null
        ? `${share(value)} of care leavers aged 19 to 21 ${where} were`
        : `${ofThem(count, leavers(of))} aged 19 to 21 ${where} ${count === 1 ? 'was' : 'were'}`
    } not in education, employment or training${count === null || of === null ? '' : `, ${share(value)}`}`,
  also: notKnown,
  point: (figure) => {
    const { value, count, of } = figure;
    const counted = count === null || of === null ? '' : ` (${ofThem(count, leavers(of))})`;
    return [`${share(value)} not in education, employment or training${counted}`, notKnown(figure)]
      .filter(Boolean)
      .join('. ')
      .replace(/\.$/, '');
  },
  about: {
    heading: 'What is counted',
    paragraphs: [
      'Young people aged 19 to 21 who had been looked after by the council long enough to be owed support as care leavers, and who were not in education, employment or training. Those of whom the council does not know it are part of the whole, so the true share may be higher. Counts of regions and of England are rounded to the nearest ten, percentages are whole, as the Department for Education gives them.',
      'All young people of the same ages are not counted by area, so care leavers are compared with those of other areas alone.',
    ],
  },
};

export default defineAreas({
  name: 'leavers',
  options: { measure: { label: 'Show', values: { gap: 'Comparison', trend: 'Year by year' } } },
  measure: ({ measure }) => (measure === 'gap' ? { ...neet, drawn: 'bars' } : neet),
});
