/** A table, and what is found in it. */
export interface Headline {
  /** The table as CSV. All figures are invented. */
  readonly table: string;
  /** What an editor would print above it: orientation for reviewers. */
  readonly editor: string;
  /** What the chart says. Its numbers are compared, its words are not. */
  readonly ours: string;
  /** What must be in it, worked out from the cells: rows of numbers, without the first column. */
  truth(rows: readonly (readonly number[])[]): readonly string[];
}

const lines = (heading: string, ...rows: readonly string[]): string => [heading, ...rows].join('\n');
const change = (from = NaN, to = NaN): string => `${Math.round(Math.abs((to / from - 1) * 100))}%`;
const column = (rows: readonly (readonly number[])[], index = 0): number[] => rows.map((row) => row[index] ?? NaN);
const top = (values: readonly number[]): number => Math.max(...values);

/** Twenty tables as offices, charities and newspapers have them. */
export const headlines: readonly Headline[] = [
  {
    table: lines('Year,Visits to the library', '2001,900', '2002,860', '2003,700', '2004,640'),
    editor: 'Visits to the library down by almost a third in three years',
    ours: 'Visits to the library fell by 29% from 2001 to 2004',
    truth: (rows) => ['fell', change(column(rows)[0], column(rows).at(-1))],
  },
  {
    table: lines('Year,Places in nurseries', '2001,410', '2002,600', '2003,905'),
    editor: 'Nursery places more than double in two years',
    ours: 'Places in nurseries more than doubled from 2001 to 2003',
    truth: (rows) => ((column(rows)[2] ?? 0) > 2 * (column(rows)[0] ?? 0) ? ['more than doubled'] : ['never']),
  },
  {
    table: lines('Year,Bus passes', '2001,1200', '2002,900', '2003,580'),
    editor: 'Bus passes more than halved since 2001',
    ours: 'Bus passes more than halved from 2001 to 2003',
    truth: (rows) => ((column(rows)[2] ?? 0) < (column(rows)[0] ?? 0) / 2 ? ['more than halved'] : ['never']),
  },
  {
    table: lines(
      'fy,agency_cost_gbp',
      '2001-02,20000',
      '2002-03,410000',
      '2003-04,690000',
      '2004-05,300000',
      '2005-06,60000',
    ),
    editor: 'Agency bill has fallen by nine tenths since its peak in 2003/04',
    ours: 'Agency cost rose until 2003/04, then fell by 91%',
    truth: (rows) => ['2003/04', change(top(column(rows)), column(rows).at(-1))],
  },
  {
    table: lines('Year,Pupils', '2001,800', '2002,650', '2003,500', '2004,640', '2005,790'),
    editor: 'Pupils are back after the low of 2003',
    ours: 'Pupils fell until 2003, then rose by 58%',
    truth: (rows) => ['2003', change(Math.min(...column(rows)), column(rows).at(-1))],
  },
  {
    table: lines(
      'Year,Rain (mm)',
      ...[31, 75, 40, 82, 35, 79, 30, 81, 38, 77, 36].map((mm, at) => `${2001 + at},${mm}`),
    ),
    editor: 'Rain between 30 and 82 mm, without a trend',
    ours: 'Rain (mm) ranged from 30 to 82',
    truth: (rows) => [`${Math.min(...column(rows))}`, `${top(column(rows))}`],
  },
  {
    table: lines('Year,Absence (%)', '2001,4.2', '2002,5.1', '2003,7.9'),
    editor: 'Absence up by 3.7 points in two years',
    ours: 'Absence rose by 3.7 percentage points from 2001 to 2003',
    truth: (rows) => [`${((column(rows)[2] ?? 0) - (column(rows)[0] ?? 0)).toFixed(1)} percentage points`],
  },
  {
    table: lines('Year,turnover_rate', '2001,11.5', '2002,13', '2003,16.2'),
    editor: 'Turnover up from 11.5 to 16.2',
    ours: 'Turnover rate rose from 11.5 in 2001 to 16.2 in 2003',
    truth: (rows) => [`${column(rows)[0]}`, `${column(rows)[2]}`],
  },
  {
    table: lines('Year,Day care,Home care', '2001,100,200', '2005,70,260'),
    editor: 'Home care grows as day care shrinks',
    ours: 'Day care fell 30% while Home care rose 30% (2001 to 2005)',
    truth: (rows) => [0, 1].map((at) => change(rows[0]?.[at], rows.at(-1)?.[at])),
  },
  {
    table: lines('Year,Elm,Oak,Ash', '2001,100,90,80', '2005,104,117,60'),
    editor: 'Oak gains while Ash loses a quarter',
    ours: 'Oak rose 30% while Ash fell 25% (2001 to 2005)',
    truth: (rows) => [1, 2].map((at) => change(rows[0]?.[at], rows.at(-1)?.[at])),
  },
  {
    table: lines('Year,Elm,Oak,Ash', '2001,100,90,80', '2005,104,117,96'),
    editor: 'Oak has overtaken Elm',
    ours: 'Oak overtook Elm between 2001 and 2005',
    truth: (rows) =>
      (rows[0]?.[0] ?? 0) > (rows[0]?.[1] ?? 0) && (rows[1]?.[1] ?? 0) > (rows[1]?.[0] ?? 0)
        ? ['Oak overtook Elm']
        : ['never'],
  },
  {
    table: lines('Year,Visits', '2001,1500000', '2002,1900000', '2003,26400000'),
    editor: 'Visits soar to 26 million',
    ours: 'Visits rose from 1.5m in 2001 to 26.4m in 2003',
    truth: (rows) => [`${(top(column(rows)) / 1e6).toFixed(1)}m`],
  },
  {
    table: lines('Year,Value,Units', '2001,30.5,Percentage (%)', '2002,28,Percentage (%)', '2003,20.1,Percentage (%)'),
    editor: 'Down by 10.4 points in two years',
    ours: 'Fell by 10.4 percentage points from 2001 to 2003',
    truth: (rows) => [`${((column(rows)[0] ?? 0) - (column(rows)[2] ?? 0)).toFixed(1)} percentage points`],
  },
  {
    table: lines('Year,n_grants,amount_gbp', '2001,40,5000', '2002,39,5600', '2003,25,6000'),
    editor: 'Grants worth a fifth more',
    ours: 'Rose by 20% from 2001 to 2003',
    truth: (rows) => [change(rows[0]?.[1], rows[2]?.[1])],
  },
  {
    table: lines('Council,Homes', 'Elm,900', 'Oak,410', 'Ash,300', 'Yew,120'),
    editor: 'Elm has more than twice the homes of any other council',
    ours: 'Elm: 900, more than twice any other',
    truth: (rows) => {
      const [first = 0, second = 0] = column(rows).toSorted((a, b) => b - a);
      return [`${first}`, first > 2 * second ? 'more than twice' : 'never'];
    },
  },
  {
    table: lines('Council,Homes', 'Elm,900', 'Oak,810', 'Ash,700', 'Yew,620', 'Total,3030'),
    editor: 'Elm has most homes, Yew fewest',
    ours: 'Highest: Elm, 900; lowest: Yew, 620',
    truth: (rows) => ['Elm', `${top(column(rows).slice(0, -1))}`, 'Yew', `${Math.min(...column(rows))}`],
  },
  {
    table: lines('Answer,Share (%)', 'At home,57', 'With friends,31', 'Elsewhere,12'),
    editor: 'More than half live at home',
    ours: 'More than half: At home, 57%',
    truth: (rows) => [top(column(rows)) > 50 ? `More than half: At home, ${top(column(rows))}%` : 'never'],
  },
  {
    table: lines('Age,Girls,Boys', 'under 5,30,40', '5 to 9,33,38', '10 to 15,50,61'),
    editor: 'Boys outnumber girls at every age',
    ours: 'Boys above Girls in all three',
    truth: (rows) => (rows.every(([girls = 0, boys = 0]) => boys > girls) ? ['Boys above Girls'] : ['never']),
  },
  {
    table: lines('Council,Waiting', 'Elm,90', 'Oak,c', 'Ash,70', 'Yew,62'),
    editor: 'Elm has the longest list of the three that say',
    ours: 'Highest known: Elm, 90; lowest: Yew, 62',
    truth: (rows) => ['known', `${top(column(rows).filter(Number.isFinite))}`],
  },
  {
    table: lines('place_code,place_name,service_cost_gbp_m', 'E1,Elm,12', 'E2,Oak,9', 'E3,Ash,8'),
    editor: 'Elm spends most, Ash least',
    ours: 'Highest: Elm, £12m; lowest: Ash, £8m',
    truth: (rows) => [`£${top(column(rows, 1))}m`, `£${Math.min(...column(rows, 1))}m`],
  },
];
