import type { Case } from './case.ts';

const WARDS = [
  'Year,District,Ward,Ward code,Visits,Satisfied (%)',
  '2001,North,Elm,W1,10,40',
  '2001,North,Oak,W2,20,50',
  '2001,South,Ash,W3,30,60',
  '2002,North,Elm,W1,11,42',
  '2002,North,Oak,W2,22,c',
  '2002,South,Ash,W3,33,62',
].join('\n');

/** Two sexes and their total in each of two towns, over two years. */
const cube = (total: string, whole = 'Elm'): string =>
  [
    'Year,Town,Sex,Visits',
    ...[2001, 2002].flatMap((year) =>
      [whole, 'Oak', 'Ash', 'Yew'].flatMap((town, at) =>
        [total, 'Girls', 'Boys'].map(
          (sex, part) => `${year},${town},${sex},${year - 2000 + at * 10 + (part ? part : 90)}`,
        ),
      ),
    ),
  ].join('\n');

/** What an author asks to be shown of a table that holds more than one chart. */
export const choosing: readonly Case[] = [
  // Names with signs in them.
  {
    name: 'columns named with commas, colons and semicolons in quotation marks',
    given: 'Town,"A, B",C: D;E\nElm,1,2\nOak,3,4\n',
    overrides: { y: '"A, B", "C: D;E"' },
    rows: ['2: Elm · A, B = 1', '2: Elm · C: D;E = 2', '3: Oak · A, B = 3', '3: Oak · C: D;E = 4'],
  },
  {
    name: 'a member and a column with such signs to keep',
    given: 'Year,"Age: group",Visits\n2001,"5; 6",3\n2001,"7, ""old""",4\n2002,"5; 6",7\n2002,"7, ""old""",9\n',
    overrides: { only: '"Age: group": "7, ""old"""' },
    rows: ['3: 2001 = 4', '5: 2002 = 9'],
  },
  {
    name: 'a number that was chosen is no measure',
    given: 'Year,Age,Visits\n2001,18,3\n2001,19,4\n2002,18,7\n2002,19,9\n',
    overrides: { only: 'Age: 18' },
    rows: ['2: 2001 = 3', '4: 2002 = 7'],
  },
  // The newest period.
  {
    name: 'the newest year of a long table',
    given: 'Year,Town,Visits\n2001,Elm,3\n2001,Oak,4\n2002,Elm,7\n2002,Oak,9\n',
    overrides: { latest: true },
    rows: ['4: Elm = 7', '5: Oak = 9'],
    place: 'Town, text',
    series: 'none',
  },
  {
    name: 'the newest year that has figures',
    given: 'Year,Town,Visits\n2001,Elm,3\n2001,Oak,4\n2002,Elm,c\n2002,Oak,..\n',
    overrides: { latest: true },
    rows: ['2: Elm = 3', '3: Oak = 4'],
  },
  {
    name: 'the newest of years across',
    given: 'Town,2001,2002\nElm,3,7\nOak,4,9\n',
    overrides: { latest: true },
    rows: ['2: Elm = 7', '3: Oak = 9'],
    place: 'Town, text',
  },
  {
    name: 'the newest of several measures',
    given: 'Year,Day care,Night care\n2001,3,4\n2002,7,9\n',
    overrides: { latest: true },
    rows: ['3: Day care = 7', '3: Night care = 9'],
  },
  // Sums and means.
  {
    name: 'a sum over a column, whose codes say the same',
    given: WARDS,
    overrides: { sum: 'Ward', y: 'Visits' },
    rows: ['2: 2001 · North = 30', '4: 2001 · South = 30', '5: 2002 · North = 33', '7: 2002 · South = 33'],
  },
  {
    name: 'a sum over two columns',
    given: WARDS,
    overrides: { sum: 'Ward, District', y: 'Visits' },
    rows: ['2: 2001 = 60', '5: 2002 = 66'],
  },
  {
    name: 'a sum of percentages',
    given: WARDS,
    overrides: { sum: 'Ward', y: 'Satisfied (%)' },
    fails:
      'Column Satisfied (%) holds percentages or rates, which cannot be added. Write mean="Ward" for their unweighted mean, or keep one row of each with only.',
  },
  {
    name: 'a mean of percentages is called unweighted, and has a gap where one of them is withheld',
    given: WARDS,
    overrides: { mean: 'Ward', y: 'Satisfied (%)' },
    rows: ['2: 2001 · North = 45', '4: 2001 · South = 60', '5: 2002 · North = gap', '7: 2002 · South = 62'],
    title: 'Unweighted mean of satisfied',
    unit: '|%',
  },
  {
    name: 'a sum does not count a total twice',
    given: 'Year,Area,Visits\n2001,England,30\n2001,Elm,10\n2001,Oak,20\n2002,England,33\n2002,Elm,12\n2002,Oak,21\n',
    overrides: { sum: 'Area' },
    rows: ['3: 2001 = 30', '6: 2002 = 33'],
    remarks: ['Figures were added over Area.', '2 rows of totals were left out of it.'],
  },
  {
    name: 'a sum of the countries of a kingdom has England in it',
    given:
      'Year,Nation,Visits\n2001,England,30\n2001,Wales,10\n2001,Scotland,20\n2002,England,33\n2002,Wales,12\n2002,Scotland,21\n',
    overrides: { sum: 'Nation' },
    rows: ['2: 2001 = 60', '5: 2002 = 66'],
  },
  {
    name: 'a sum of decimals and of currency is exact',
    given: 'Year,Team,Spending\n2001,A,£0.1m\n2001,B,£0.2m\n2002,A,£1.1m\n2002,B,£2.2m\n',
    overrides: { sum: 'Team' },
    rows: ['2: 2001 = 0.3', '4: 2002 = 3.3'],
    unit: '£|m',
  },
  {
    name: 'a sum where no rows differ in that column alone',
    given: 'Year,Team,Visits\n2001,A,1\n2002,B,2\n',
    overrides: { sum: 'Team' },
    fails:
      'No rows differ in Team alone, so there is nothing to add. Name in sum every column over which figures are combined.',
  },
  // What a reader may choose.
  {
    name: 'of what a reader may choose the member that is named is shown',
    given: WARDS,
    overrides: { choose: 'Ward: Oak', y: 'Visits' },
    rows: ['3: 2001 = 20', '6: 2002 = 22'],
  },
  {
    name: 'a column that is not there to choose from',
    given: WARDS,
    overrides: { choose: 'Wrad' },
    fails:
      'There is no column Wrad, which is named by choose. The columns are Year, District, Ward, Ward code, Visits and Satisfied (%).',
  },
  // Members that stand for all.
  ...[
    'Total',
    'All',
    'All children',
    'All young people',
    'Both sexes',
    'Persons',
    'Everyone',
    'Boys and girls',
    '_T',
  ].map((total): Case => ({
    name: `rows of “${total}” are shown where rows differ in another column`,
    given: cube(total),
    overrides: { only: 'Town: Elm|Oak' },
    rows: ['2: 2001 · Elm = 91', '5: 2001 · Oak = 101', '14: 2002 · Elm = 92', '17: 2002 · Oak = 102'],
  })),
  ...['England', 'England and Wales', 'United Kingdom', 'Great Britain', 'Wales'].map((whole): Case => ({
    name: `rows of “${whole}” are shown where rows differ in their place`,
    given: cube('Total', whole),
    overrides: { series: 'Sex', only: 'Sex: Girls|Boys' },
    rows: ['3: 2001 · Girls = 2', '4: 2001 · Boys = 3', '15: 2002 · Girls = 3', '16: 2002 · Boys = 4'],
  })),
];
