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

/** Tables as offices, charities and newspapers have them. */
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
    ours: 'The percentage fell by 10.4 percentage points from 2001 to 2003',
    truth: (rows) => [`${((column(rows)[0] ?? 0) - (column(rows)[2] ?? 0)).toFixed(1)} percentage points`],
  },
  {
    table: lines('Year,n_grants,amount_gbp', '2001,40,5000', '2002,39,5600', '2003,25,6000'),
    editor: 'Grants worth a fifth more',
    ours: 'The amount rose by 20% from 2001 to 2003',
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
  {
    table: lines(
      'Month,Visitors',
      ...[
        9, 11, 15, 20, 28, 33, 41, 40, 26, 18, 12, 8, 10, 12, 17, 22, 30, 36, 46, 44, 29, 20, 13, 9, 11, 13, 18, 24,
      ].map(
        (thousands, at) => `${2001 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')},${thousands * 100}`,
      ),
    ),
    editor: 'April visitors up by a fifth on two years ago',
    ours: 'Visitors rose by 20% from April 2001 to April 2003',
    truth: (rows) => [change(column(rows)[3], column(rows).at(-1)), 'April 2001', 'April 2003'],
  },
  {
    table: lines('Year,Repairs (£)', '2001,5200', '2002,4100', '2003,6300', '2004,48000', '2005,5900', '2006,4800'),
    editor: 'Repairs cost £48,000 in 2004, seven times as much as in any other year',
    ours: 'Repairs peaked at £48,000 in 2004',
    truth: (rows) => ['peaked', '£48,000', `${2001 + column(rows).indexOf(top(column(rows)))}`],
  },
  {
    table: lines(
      'Year,Attendance (%)',
      ...[91.2, 93, 92.1, 93.4, 91.5, 92.8, 91.9, 93.1, 91.4].map((of, at) => `${2001 + at},${of}`),
    ),
    editor: 'Attendance steady at 91 to 93 per cent',
    ours: 'Attendance stayed between 91.2% and 93.4% from 2001 to 2009',
    truth: (rows) => [`${Math.min(...column(rows))}%`, `${top(column(rows))}%`],
  },
  {
    table: lines('Year,Balance (£m)', '2001,-4', '2002,1', '2003,6'),
    editor: 'From a deficit of £4m to a surplus of £6m',
    ours: 'Balance rose by £10m from 2001 to 2003',
    truth: (rows) => [`£${(column(rows)[2] ?? 0) - (column(rows)[0] ?? 0)}m`],
  },
  {
    table: lines(
      'Year,Flow,Estimate,Kind',
      '2001,Immigration,300,estimate',
      '2005,Immigration,360,estimate',
      '2001,Emigration,100,estimate',
      '2005,Emigration,80,estimate',
    ),
    editor: 'Estimates: immigration up by a fifth, emigration down by a fifth',
    ours: 'Immigration rose an estimated 20% while Emigration fell 20%',
    truth: (rows) => [
      `an estimated ${change(column(rows, 1)[0], column(rows, 1)[1])}`,
      change(column(rows, 1)[2], column(rows, 1)[3]),
    ],
  },
  {
    table: lines('Year,Elm,Oak,Ash,Yew', '2001,100,90,80,70', '2005,104,117,60,75'),
    editor: 'Ash alone is losing',
    ours: 'Only Ash fell from 2001 to 2005; the other three rose',
    truth: (rows) => [
      (rows[1] ?? []).filter((value, at) => value < (rows[0]?.[at] ?? 0)).length === 1 ? 'Only Ash' : 'never',
    ],
  },
  {
    table: lines('Council,Waiting (days)', 'Elm,84', 'Oak,71', 'Ash,66', 'Yew,30'),
    editor: 'The wait in Elm is nearly three times as long as in Yew',
    ours: 'Elm: 84 days, more than twice Yew (30)',
    truth: (rows) => [top(column(rows)) > 2 * Math.min(...column(rows)) ? 'more than twice Yew (30)' : 'never'],
  },
  {
    table: lines('Group,In work (%)', 'Elm,57', 'Oak,44', 'Ash,49', 'Yew,31'),
    editor: 'Elm alone has more than half in work',
    ours: 'Only Elm is above 50%',
    truth: (rows) => [column(rows).filter((value) => value > 50).length === 1 ? 'Only Elm is above 50%' : 'never'],
  },
  {
    table: lines(
      'Council,Complaints',
      ...Array.from({ length: 15 }, (_, at) => `Area ${String.fromCodePoint(65 + at)},${40 - 2 * at}`),
      'Elm,64',
    ),
    editor: 'Elm has more than twice the complaints of the council in the middle',
    ours: 'Elm: 64, more than twice the median',
    truth: (rows) => {
      const sorted = column(rows).toSorted((a, b) => a - b);
      return [
        `${sorted.at(-1)}`,
        (sorted.at(-1) ?? 0) > (sorted[7] ?? 0) + (sorted[8] ?? 0) ? 'twice the median' : 'never',
      ];
    },
  },
  {
    table: lines('Council,Homes closed', 'Elm,9', 'Oak,8', 'Ash,0', 'Yew,0', 'Fir,0', 'Bay,0'),
    editor: 'Four councils closed none',
    ours: 'Highest: Elm, 9; four have none',
    truth: (rows) => [
      `Elm, ${top(column(rows))}`,
      column(rows).filter((value) => value === 0).length === 4 ? 'four have none' : 'never',
    ],
  },
];
