import { yearToMarch } from '../../area-charts/calendar.ts';
import { defineAreas } from '../../area-charts/define-areas.ts';
import { areaFigures, shareOf } from '../../area-charts/area-figures.ts';
import { inPercent, numbered, ofThem } from '../../area-charts/rates.ts';
import { shareAgain, WHAT_IS_COUNTED } from './re-referrals.rows.ts';

const referrals = (number: number): string => numbered(number, 'referral', 'referrals');

export default defineAreas({
  name: 're-referrals',
  options: {},
  measure: () => ({
    ...inPercent,
    short: shareAgain,
    written: shareAgain,
    columns: {
      year: { name: 'year', title: 'Year to 31 March' },
      value: { name: 'rereferral_percent', title: 'Within twelve months of another, %', decimals: 1 },
      count: { name: 'rereferrals', title: 'Referrals within twelve months of another', decimals: 0 },
      of: { name: 'referrals', title: 'All referrals', decimals: 0 },
    },
    figures: ({ 'area-re-referrals': rows }, code) =>
      areaFigures(rows, code, (row) =>
        shareOf(row.rereferral_percent, row.rereferral_percent_marker, { count: row.rereferrals, of: row.referrals }),
      ),
    period: yearToMarch,
    subtitle:
      'Referrals to children’s social care within twelve months of an earlier one, % of all referrals in the year to 31 March',
    finding: (value, where, past) =>
      `${value === 0 ? 'No referrals' : `${shareAgain(value)} of referrals`} ${where} ${past ? 'were' : 'are'} repeats`,
    sentence: ({ year, value, count, of }, where) =>
      count === null || of === null
        ? `In the year to March ${year}, ${value === 0 ? 'no referrals' : `${shareAgain(value)} of referrals`} to children’s social care ${where} came within twelve months of an earlier one`
        : `In the year to March ${year}, ${ofThem(count, referrals(of))} to children’s social care ${where} came within twelve months of an earlier one, ${shareAgain(value)}`,
    point: ({ value, count, of }) =>
      `${shareAgain(value)} of referrals came within twelve months of an earlier one${count === null || of === null ? '' : ` (${ofThem(count, referrals(of))})`}`,
    about: { heading: 'What is counted', paragraphs: [WHAT_IS_COUNTED] },
  }),
});
