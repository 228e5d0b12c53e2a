import type { Case } from './case.ts';

/** A table that stands in a file as a publisher writes it: what each column is for, and what its rows are. */
export const roles: readonly Case[] = [
  // Columns that hold numbers and measure nothing.
  {
    name: 'a rank is no measure',
    given: 'Position,Town,Visits\n1,Elm,900\n2,Oak,700\n3,Ash,400\n',
    rows: ['2: Elm = 900', '3: Oak = 700', '4: Ash = 400'],
    remarks: ['Column Position is not shown.'],
  },
  {
    name: 'a column that counts the rows is no measure',
    given: ',Town,Visits\n0,Elm,900\n1,Oak,700\n2,Ash,400\n',
    rows: ['2: Elm = 900', '3: Oak = 700', '4: Ash = 400'],
  },
  {
    name: 'codes in digits are no measure, and names are preferred to codes',
    given: 'new_la_code,old_la_code,la_name,visits\nE06000001,801,Elm,12.5\nE06000002,802,Oak,9\nE06000003,803,Ash,4\n',
    rows: ['2: Elm = 12.5', '3: Oak = 9', '4: Ash = 4'],
    title: 'visits',
  },
  {
    name: 'a heading that names ONS is no code',
    given: 'Year,Visits (thousands, ONS)\n2001,12.5\n2002,9\n',
    rows: ['2: 2001 = 12.5', '3: 2002 = 9'],
  },
  {
    name: 'coordinates are no measure',
    given: 'Town,lat,long,Visits\nElm,51.5,-0.12,900\nOak,52.1,-1.5,700\nAsh,53.3,-2.2,400\n',
    rows: ['2: Elm = 900', '3: Oak = 700', '4: Ash = 400'],
  },
  {
    name: 'limits of confidence are no series',
    given: 'Group,Share (%),95% CI lower (%),95% CI upper (%)\nA,40,38,42\nB,30,27,33\nC,20,18,22\n',
    rows: ['2: A = 40 from 38 to 42', '3: B = 30 from 27 to 33', '4: C = 20 from 18 to 22'],
    unit: '|%',
  },
  {
    name: 'notes are no measure, and say nothing of how numbers are written',
    given: 'Area,Visits,Note\nElm,"4,321","2,3"\nOak,"1,050",1\nAsh,"2,002",\n',
    rows: ['2: Elm = 4321', '3: Oak = 1050', '4: Ash = 2002'],
  },
  {
    name: 'columns of yes and no are no measure',
    given: `Town,market,Visits\n${Array.from({ length: 12 }, (_, at) => `T${at},${at % 2},${at + 5}`).join('\n')}\n`,
    rows: Array.from({ length: 12 }, (_, at) => `${at + 2}: T${at} = ${at + 5}`),
  },
  // Headings as programs write them.
  {
    name: 'a heading with a unit as its last word',
    given: 'year,office_cost_gbp\n2001,5\n2002,6\n',
    title: 'Office cost',
    unit: '£|',
    rows: ['2: 2001 = 5', '3: 2002 = 6'],
  },
  {
    name: 'a heading in camel case',
    given: 'year,openingHoursPct\n2001,5\n2002,6\n',
    title: 'Opening hours',
    unit: '|%',
    rows: ['2: 2001 = 5', '3: 2002 = 6'],
  },
  {
    name: 'a power of a unit is no footnote mark',
    given: 'Park,Size km²\nElm,5\nOak,6\n',
    title: 'Size km²',
    rows: ['2: Elm = 5', '3: Oak = 6'],
  },
  // What a column says of every row.
  {
    name: 'columns of measure and unit name both',
    given:
      'Year,Indicator,Unit,Value\n2001,Members of clubs,Percentage (%),48\n2002,Members of clubs,Percentage (%),51\n',
    title: 'Members of clubs',
    unit: '|%',
    rows: ['2: 2001 = 48', '3: 2002 = 51'],
  },
  {
    name: 'rows in another unit are left out',
    given: 'Town,Unit,Value\nElm,£,5\nOak,£,6\nAsh,%,7\n',
    rows: ['2: Elm = 5', '3: Oak = 6'],
    unit: '£|',
  },
  {
    name: 'a year that all rows share is no axis',
    given: 'Town,Year,Rate\nElm,2021,14\nOak,2021,12\nAsh,2021,3\n',
    place: 'Town, text',
    rows: ['2: Elm = 14', '3: Oak = 12', '4: Ash = 3'],
  },
  {
    name: 'figures of different places are not joined',
    given: 'Year,Council,Closures\n2001,Elm,1\n2002,Oak,5\n2003,Ash,2\n',
    place: 'Council, text',
    rows: ['2: Elm = 1', '3: Oak = 5', '4: Ash = 2'],
  },
  {
    name: 'remarks beside the figures of each year are no series',
    given: 'Year,Visits,Weather\n2001,5,dry\n2002,6,dry\n2003,7,wet; dry\n2004,8,wet\n',
    series: 'none',
    rows: ['2: 2001 = 5', '3: 2002 = 6', '4: 2003 = 7', '5: 2004 = 8'],
  },
  // Times.
  {
    name: 'quarters, in whatever order',
    given: 'Quarter,Visits\nQ2 2021,7\nQ1 2021,6\nQ4 2020,5\n',
    place: 'Quarter, period',
    rows: ['4: Q4 2020 = 5', '3: Q1 2021 = 6', '2: Q2 2021 = 7'],
  },
  {
    name: 'quarters of financial years',
    given: 'Quarter,Visits\n2020/21 Q4,7\n2021/22 Q1,6\n',
    rows: ['2: Q4 2020/21 = 7', '3: Q1 2021/22 = 6'],
  },
  {
    name: 'months before their year is the heading of both',
    given: 'Year,Month,Visits\n2001,November,5\n2001,December,6\n2002,January,7\n',
    place: 'Year, date',
    rows: ['2: 2001-11 = 5', '3: 2001-12 = 6', '4: 2002-01 = 7'],
  },
  {
    name: 'years of three, which one by one might be months',
    given: 'Years,Visits\n2005-07,5\n2006-08,6\n2007-09,7\n',
    place: 'Years, period',
    rows: ['2: 2005–07 = 5', '3: 2006–08 = 6', '4: 2007–09 = 7'],
  },
  {
    name: 'months, which one by one might be years',
    given: 'Month,Visits\n2005-07,5\n2005-08,6\n2005-09,7\n',
    place: 'Month, date',
    rows: ['2: 2005-07 = 5', '3: 2005-08 = 6', '4: 2005-09 = 7'],
  },
  {
    name: 'first days of quarters where the heading says quarter',
    given: 'quarter,visits\n2001-01-01,5\n2001-04-01,6\n2001-07-01,7\n',
    rows: ['2: Q1 2001 = 5', '3: Q2 2001 = 6', '4: Q3 2001 = 7'],
  },
  {
    name: 'dates whose year has two digits',
    given: 'Date,Visits\n03/05/21,5\n04/05/21,6\n30/05/21,7\n',
    rows: ['2: 2021-05-03 = 5', '3: 2021-05-04 = 6', '4: 2021-05-30 = 7'],
  },
  {
    name: 'a year before its month in capitals, as weeks and half-years',
    given: 'Month,Visits\n2001 NOV,5\n2001 DEC,6\n',
    rows: ['2: 2001-11 = 5', '3: 2001-12 = 6'],
  },
  {
    name: 'months of several, weeks',
    given: 'When,Visits\nApr to Jun 2021,5\nJul to Sep 2021,6\n',
    rows: ['2: Apr to Jun 2021 = 5', '3: Jul to Sep 2021 = 6'],
  },
  {
    name: 'years across, before 1990',
    given: 'Country,1950,1960,1970\nEland,5,6,7\nFland,8,7,6\n',
    rows: [
      '2: 1950 · Eland = 5',
      '3: 1950 · Fland = 8',
      '2: 1960 · Eland = 6',
      '3: 1960 · Fland = 7',
      '2: 1970 · Eland = 7',
      '3: 1970 · Fland = 6',
    ],
  },
  {
    name: 'years of long ago',
    given: 'Year,Households\n1541,35\n1546,47\n',
    place: 'Year, year',
    rows: ['2: 1541 = 35', '3: 1546 = 47'],
  },
  {
    name: 'years with their quarters below them: the years',
    given: 'Period,Visits\n2001,20\n2002,26\n2001 Q1,5\n2001 Q2,5\n',
    rows: ['2: 2001 = 20', '3: 2002 = 26'],
    remarks: ['Rows 4 and 5 are parts of years, and were left out: the years are shown.'],
  },
  {
    name: 'what a download says of its series before its figures',
    given: 'Title,Visits\nSeries ID,AB12\nPreUnit,\nRelease,03-02-2026\n1951,5\n1952,6\n1953,7\n1954,8\n1955,9\n',
    rows: ['5: 1951 = 5', '6: 1952 = 6', '7: 1953 = 7', '8: 1954 = 8', '9: 1955 = 9'],
  },
  // Totals, whatever they are called.
  {
    name: 'a sum first, called by nobody a total',
    given: 'Town,Homes\nThe county,60\nElm,10\nOak,20\nAsh,30\n',
    rows: ['3: Elm = 10', '4: Oak = 20', '5: Ash = 30'],
    remarks: ["'The county' stands for all the others together, and was left out."],
  },
  {
    name: 'a sum of shares',
    given: 'Answer,Share\nYes,40%\nNo,35%\nNeither,25%\nAll,100%\n',
    rows: ['2: Yes = 40', '3: No = 35', '4: Neither = 25'],
  },
  {
    name: 'a figure among others that happens to be their sum',
    given: 'Town,Homes\nElm,10\nThe county,60\nOak,20\nAsh,30\n',
    rows: ['2: Elm = 10', '3: The county = 60', '4: Oak = 20', '5: Ash = 30'],
  },
  // Tables that hold more than one chart.
  {
    name: 'a blank for all',
    given: 'Year,Sex,Value\n2001,Girls,3\n2001,Boys,4\n2001,,7\n2002,Girls,4\n2002,Boys,5\n2002,,9\n',
    rows: [
      '2: 2001 · Girls = 3',
      '3: 2001 · Boys = 4',
      '4: 2001 · All = 7',
      '5: 2002 · Girls = 4',
      '6: 2002 · Boys = 5',
      '7: 2002 · All = 9',
    ],
  },
  {
    name: 'a dimension too many: its total',
    given:
      'Year,Sex,Age,Value\n2001,Girls,Total,3\n2001,Boys,Total,4\n2001,Girls,Under 5,1\n2001,Boys,Under 5,2\n2002,Girls,Total,4\n2002,Boys,Total,5\n2002,Girls,Under 5,1\n2002,Boys,Under 5,2\n',
    overrides: { series: 'Sex' },
    rows: ['2: 2001 · Girls = 3', '3: 2001 · Boys = 4', '6: 2002 · Girls = 4', '7: 2002 · Boys = 5'],
    remarks: ['Of column Age, the rows with \'Total\' are shown. To show others, write only="Age: Under 5".'],
  },
  {
    name: 'a dimension too many, and no total',
    given: 'Year,Sex,Age,Value\n2001,Girls,5,3\n2001,Boys,5,4\n2001,Girls,6,1\n2001,Boys,6,2\n',
    overrides: { series: 'Sex' },
    rows: ['2: 2001 · Girls = 3', '3: 2001 · Boys = 4'],
    remarks: ['Of column Age, the rows with \'5\' are shown. To show others, write only="Age: 6".'],
  },
  {
    name: 'the rows that an author asks for',
    given: 'Year,Sex,Age,Value\n2001,Girls,5,3\n2001,Boys,5,4\n2001,Girls,6,1\n2001,Boys,6,2\n',
    overrides: { only: 'age: 6; Sex: girls|boys', y: 'Value', series: 'Sex' },
    rows: ['4: 2001 · Girls = 1', '5: 2001 · Boys = 2'],
  },
  {
    name: 'rows that an author asks for, and that are not there',
    given: 'Year,Sex,Value\n2001,Girls,3\n2001,Boys,4\n',
    overrides: { only: 'Sex: Men' },
    fails: "Column Sex has no 'Men'. It has Girls and Boys.",
  },
  {
    name: 'only without a colon',
    given: 'Year,Sex,Value\n2001,Girls,3\n2001,Boys,4\n',
    overrides: { only: 'Girls' },
    fails: '\'Girls\' has no colon. Write only="Column: value".',
  },
  {
    name: 'no series where the author wants none',
    given: 'Year,Town,Value\n2001,Elm,3\n2002,Elm,4\n2003,Oak,5\n2004,Oak,6\n',
    overrides: { series: 'none', x: 'Year' },
    series: 'none',
    rows: ['2: 2001 = 3', '3: 2002 = 4', '4: 2003 = 5', '5: 2004 = 6'],
  },
  // Cells that say more than a number, or less.
  {
    name: 'markers of publishers',
    given: 'Town,Homes\nElm,5\nOak,k\nAsh,NA\nFir,Unavailable\nBay,<5\nYew,6\n',
    rows: ['2: Elm = 5', '3: Oak = gap', '4: Ash = gap', '5: Fir = gap', '6: Bay = gap', '7: Yew = 6'],
    remarks: [
      "Row 3, column Homes: 'k' is shown as a gap (too low to show).",
      "Row 4, column Homes: 'NA' is shown as a gap.",
      "Row 5, column Homes: 'Unavailable' is shown as a gap (not available).",
      "Row 6, column Homes: '<5' is shown as a gap (fewer than 5).",
    ],
  },
  {
    name: 'a column of units beside one of multipliers',
    given:
      'Year,Unit multiplier,Units,Value\n2010,Thousands,GBP (£),57.5\n2011,Thousands,GBP (£),84.25\n2012,Thousands,GBP (£),90\n',
    unit: '£|k',
    rows: ['2: 2010 = 57.5', '3: 2011 = 84.25', '4: 2012 = 90'],
  },
  {
    name: 'a column of percentages beside a multiplier of one',
    given: 'Year,Unit multiplier,Units,Value\n2010,Units,Percentage (%),48\n2011,Units,Percentage (%),50\n',
    unit: '|%',
    rows: ['2: 2010 = 48', '3: 2011 = 50'],
  },
  {
    name: 'a rate per ten thousand is no number of thousands',
    given: 'Area,"Rate per 10,000"\nAlder,57.5\nBeech,48\n',
    unit: '| per 10,000',
    rows: ['2: Alder = 57.5', '3: Beech = 48'],
  },
  {
    name: 'a total among its parts, with figures below zero',
    given: 'Area,Change\nAlder,-570\nEvery place,-111\nBeech,480\nCedar,-21\n',
    rows: ['2: Alder = -570', '4: Beech = 480', '5: Cedar = -21'],
    remarks: ["'Every place' stands for all the others together, and was left out."],
  },
  {
    name: 'three years at a time in the headings',
    given: 'Area,2006-08,2007-09,2008-10\nAlder,5,6,7\nBeech,8,9,10\n',
    place: 'Period, period',
    rows: [
      '2: 2006–08 · Alder = 5',
      '3: 2006–08 · Beech = 8',
      '2: 2007–09 · Alder = 6',
      '3: 2007–09 · Beech = 9',
      '2: 2008–10 · Alder = 7',
      '3: 2008–10 · Beech = 10',
    ],
  },
  {
    name: 'limits of a measure, whatever its columns are called',
    given: 'Area,Rate (%),95% LCL,95% UCL\nAlder,57.5,55,60\nBeech,48,40,56\n',
    rows: ['2: Alder = 57.5 from 55 to 60', '3: Beech = 48 from 40 to 56'],
  },
  {
    name: 'low and high beside a measure that is always between them',
    given: 'Year,high,low,Rate\n2010,60,55,57.5\n2011,56,40,48\n',
    rows: ['2: 2010 = 57.5 from 55 to 60', '3: 2011 = 48 from 40 to 56'],
  },
  {
    name: 'low and high without a measure between them are measures',
    given: 'Year,high,low\n2010,60,55\n2011,56,40\n',
    rows: ['2: 2010 · high = 60', '2: 2010 · low = 55', '3: 2011 · high = 56', '3: 2011 · low = 40'],
  },
  {
    name: 'a unit behind each number',
    given: 'Film,Length\nDawn,71.5 minutes\nDusk,90 minutes\n',
    unit: '| minutes',
    rows: ['2: Dawn = 71.5', '3: Dusk = 90'],
  },
  {
    name: 'a share in brackets behind each number',
    given: 'Answer,People\nYes,"1,234 (56%)"\nNo,970 (44%)\n',
    rows: ['2: Yes = 1234', '3: No = 970'],
  },
  {
    name: 'columns of another unit or size are not drawn beside the first',
    given: 'Year,Visits,Median age\n2001,500,31\n2002,600,32\n',
    series: 'none',
    rows: ['2: 2001 = 500', '3: 2002 = 600'],
    remarks: ['Median age is not shown, because Visits has a different unit. To show it, write y="Median age".'],
  },
  {
    name: 'long headings that begin alike, which would be cut where they differ',
    given:
      'Year,Households who had to wait for a home in the town,Households who had to wait for a home in the country\n2001,5,6\n2002,6,7\n',
    title: 'Households who had to wait for a home in the',
    rows: ['2: 2001 · town = 5', '2: 2001 · country = 6', '3: 2002 · town = 6', '3: 2002 · country = 7'],
  },
  {
    name: 'a heading that says which years are projected',
    given: 'Year,People (2002-based projections)\n2001,5\n2002,6\n2003,7\n',
    rows: ['2: 2001 = 5', '3: 2002 = 6', '4: 2003 = 7 projection'],
  },
  // Headings that say more than one thing.
  {
    name: 'one measure in a column for each year',
    given: 'town,visits_per_head_2001-02,visits_per_head_2002-03,visits_per_head_2003-04\nElm,5,6,7\nOak,4,3,2\n',
    title: 'Visits per head',
    rows: [
      '2: 2001/02 · Elm = 5',
      '3: 2001/02 · Oak = 4',
      '2: 2002/03 · Elm = 6',
      '3: 2002/03 · Oak = 3',
      '2: 2003/04 · Elm = 7',
      '3: 2003/04 · Oak = 2',
    ],
  },
  {
    name: 'columns that share a name before brackets',
    given: 'Year,Rent (new),Rent (old)\n2001,5,6\n2002,6,7\n',
    title: 'Rent',
    rows: ['2: 2001 · new = 5', '2: 2001 · old = 6', '3: 2002 · new = 6', '3: 2002 · old = 7'],
  },
  {
    name: 'columns that share a unit in brackets',
    given: 'Year,Gas (GWh),Wind (GWh)\n2001,5,6\n2002,6,7\n',
    title: 'Value',
    unit: '| GWh',
    rows: ['2: 2001 · Gas = 5', '2: 2001 · Wind = 6', '3: 2002 · Gas = 6', '3: 2002 · Wind = 7'],
  },
  {
    name: 'shares in per cent whose heading names no sign',
    given: 'Year,share_of_visits\n2001,45.5\n2002,47\n',
    unit: '|%',
    rows: ['2: 2001 = 45.5', '3: 2002 = 47'],
  },
  {
    name: 'a currency and its scale in the middle of a heading',
    given: 'fy,repairs_gbp_m_nominal\n2001-02,5\n2002-03,6\n',
    title: 'Repairs nominal',
    unit: '£|m',
    rows: ['2: 2001/02 = 5', '3: 2002/03 = 6'],
  },
  {
    name: 'a unit and its multiplier in two columns',
    given: 'Year,Unit multiplier,Unit measure,Value\n2001,Thousands,GBP (£),5\n2002,Thousands,GBP (£),6\n',
    unit: '£|k',
    rows: ['2: 2001 = 5', '3: 2002 = 6'],
  },
  {
    name: 'a status that says that figures are estimated',
    given: 'Year,Observation status,Share (%)\n2001,Estimated value,5\n2002,Normal value,6\n',
    rows: ['2: 2001 = 5 estimate', '3: 2002 = 6'],
  },
  // Which of several measures is drawn.
  {
    name: 'what was paid rather than how often',
    given: 'Year,n_grants,amount_gbp\n2001,5,900\n2002,6,800\n',
    unit: '£|',
    rows: ['2: 2001 = 900', '3: 2002 = 800'],
    remarks: ['n_grants is not shown, because amount_gbp has a different unit. To show it, write y="n_grants".'],
  },
  {
    name: 'a rate of areas rather than how many there are',
    given: 'Region,Number of homes,Homes that are cold (%)\nElm,900,12.5\nOak,700,14\nAsh,400,9\n',
    unit: '|%',
    rows: ['2: Elm = 12.5', '3: Oak = 14', '4: Ash = 9'],
  },
  {
    name: 'margins under the name of what they are of',
    given: 'Group,Share,Share,Share\n,Value (%),- (%),+ (%)\nA,40,2,3\nB,30,1,2\nC,20,1,1\n',
    unit: '|%',
    title: 'Share',
    rows: ['3: A = 40 from 38 to 43', '4: B = 30 from 29 to 32', '5: C = 20 from 19 to 21'],
  },
  // Rows of several levels.
  {
    name: 'larger areas by their codes',
    given:
      'Code,Area,Homes\nK02000001,All of it,90\nE92000001,Land,80\nE12000001,North,40\nE12000002,South,40\nE06000001,Elm,9\nE06000002,Oak,8\nE06000003,Ash,7\nE06000004,Yew,6\nE06000005,Fir,5\nE06000006,Bay,4\nE06000007,Box,3\n',
    rows: ['6: Elm = 9', '7: Oak = 8', '8: Ash = 7', '9: Yew = 6', '10: Fir = 5', '11: Bay = 4', '12: Box = 3'],
  },
  {
    name: 'larger areas in capitals',
    given: 'Area,Homes\nLAND,80\nNORTH,40\nSOUTH,40\nElm,9\nOak,8\nAsh,7\nYew,6\nFir,5\nBay,4\n',
    rows: ['5: Elm = 9', '6: Oak = 8', '7: Ash = 7', '8: Yew = 6', '9: Fir = 5', '10: Bay = 4'],
  },
  {
    name: 'areas whose name is blank in rows of larger areas',
    given: 'region_name,la_name,homes\nNorth,,40\nSouth,,30\nNorth,Elm,9\nNorth,Oak,8\nSouth,Ash,7\nSouth,Yew,6\n',
    rows: ['4: Elm = 9', '5: Oak = 8', '6: Ash = 7', '7: Yew = 6'],
  },
  {
    name: 'a column of levels',
    given: 'level,area,homes\nNational,Land,90\nRegional,North,40\nLocal authority,Elm,9\nLocal authority,Oak,8\n',
    rows: ['4: Elm = 9', '5: Oak = 8'],
  },
  {
    name: 'names rather than the short forms beside them',
    given: 'kind_of,kind_of_label,year,homes\nsd,Small,2001,9\nld,Large,2001,8\nsd,Small,2002,7\nld,Large,2002,6\n',
    rows: ['2: 2001 · Small = 9', '3: 2001 · Large = 8', '4: 2002 · Small = 7', '5: 2002 · Large = 6'],
  },
  {
    name: 'names that a program wrote',
    given: 'service,homes\nadult_care,9\nroads,8\n',
    rows: ['2: Adult care = 9', '3: Roads = 8'],
  },
  {
    name: 'few names with many series are many names with few series',
    given: `Land,Sort,Homes\n${['North', 'South'].map((land) => [1, 2, 3, 4].map((kind) => `${land},Kind ${kind},${kind}`).join('\n')).join('\n')}\n`,
    rows: [
      '2: Kind 1 · North = 1',
      '3: Kind 2 · North = 2',
      '4: Kind 3 · North = 3',
      '5: Kind 4 · North = 4',
      '6: Kind 1 · South = 1',
      '7: Kind 2 · South = 2',
      '8: Kind 3 · South = 3',
      '9: Kind 4 · South = 4',
    ],
  },
  {
    name: 'places that each have a figure of one year, some of the same year',
    given: 'Place,Year,Score\nElm,2001,9\nOak,2002,8\nAsh,2001,7\nYew,2003,6\n',
    rows: ['2: Elm = 9', '3: Oak = 8', '4: Ash = 7', '5: Yew = 6'],
  },
  // Tables with something around them.
  {
    name: 'a header of several rows',
    given: ',,Homes,,\n,,Asked for,,Given\nCode,Area,In the year,Before,\nE06000001,Elm,9,8,1\nE06000002,Oak,7,6,2\n',
    overrides: { y: 'Given' },
    rows: ['4: Elm = 1', '5: Oak = 2'],
  },
  {
    name: 'a legend beside the table',
    given: 'Area,Homes\nElm,9\nOak,8,,Key: x is not available\nAsh,7\nYew,6\nFir,5\nBay,4\nBox,3\n',
    rows: ['2: Elm = 9', '3: Oak = 8', '4: Ash = 7', '5: Yew = 6', '6: Fir = 5', '7: Bay = 4', '8: Box = 3'],
  },
  {
    name: 'years before 1990 with quarters below them',
    given: `Title,"Homes, £m"\n${[1955, 1956, 1957, 1958, 1959].map((year) => `${year},${year - 1950}`).join('\n')}\n${[1957, 1958, 1959].flatMap((year) => [1, 2, 3, 4].map((nth) => `${year} Q${nth},1`)).join('\n')}\n`,
    rows: ['2: 1955 = 5', '3: 1956 = 6', '4: 1957 = 7', '5: 1958 = 8', '6: 1959 = 9'],
    unit: '£|m',
  },
  {
    name: 'titles that stand in a later column',
    given:
      ',,Homes to rent,,\n,,"Table 4: homes, 2022",,\n,,,,\n,Code,Region,Homes,\n,E12000001,Elm,5,\n,E12000002,Oak,6,\n',
    rows: ['5: Elm = 5', '6: Oak = 6'],
  },
  {
    name: 'a stray word below a table',
    given: 'Region,Homes,Rate (%)\nElm,5,1\nOak,6,2\n,,Eland\n',
    overrides: { y: 'Homes' },
    rows: ['2: Elm = 5', '3: Oak = 6'],
  },
  {
    name: 'a title that tells what and by what, and prose below it',
    given:
      '"Table 2: Members of clubs for each town by quarter, 2021 to 2022",,\nThis sheet contains one table.,,\nYear,Young,Old\n2021,5,6\n2022,6,7\n',
    title: 'Members of clubs',
    rows: ['4: 2021 · Young = 5', '4: 2021 · Old = 6', '5: 2022 · Young = 6', '5: 2022 · Old = 7'],
  },
  {
    name: 'years by the letters of an office',
    given: 'Year,Homes\nFY08,5\nFY09,6\nfy 10,7\n',
    rows: ['2: FY08 = 5', '3: FY09 = 6', '4: FY10 = 7'],
    place: 'Year, period',
  },
  {
    name: 'columns that are kinds of one measure, which meet in one row',
    given: 'Year,Homes (actual),Homes (forecast)\n2001,5,\n2002,6,6\n2003,,8\n',
    title: 'Homes',
    rows: ['2: 2001 = 5', '3: 2002 = 6', '4: 2003 = 8 projection'],
  },
  {
    name: 'columns that are kinds of one measure, to be compared in every row',
    given: 'Team,Cost (actual),Cost (forecast)\nElm,5,6\nOak,7,7\n',
    series: 'Series',
    rows: [
      '2: Elm · actual = 5',
      '2: Elm · forecast = 6 projection',
      '3: Oak · actual = 7',
      '3: Oak · forecast = 7 projection',
    ],
  },
  {
    name: 'a unit in the heading of the names',
    given: '£000s,2001/02,2002/03\nHomes,5,6\nRoads,7,8\n',
    unit: '£|k',
    rows: ['2: 2001/02 · Homes = 5', '3: 2001/02 · Roads = 7', '2: 2002/03 · Homes = 6', '3: 2002/03 · Roads = 8'],
  },
  {
    name: 'footnote marks behind names',
    given: 'Town,Homes\nElm¹,5\nOak [2],6\nAsh*,7\n',
    rows: ['2: Elm = 5', '3: Oak = 6', '4: Ash = 7'],
  },
  {
    name: 'a star that tells names apart',
    given: 'Grade,Pupils\nA*,5\nA,6\n',
    rows: ['2: A* = 5', '3: A = 6'],
  },
  {
    name: 'numbers that name groups',
    given: 'Key stage,Pupils\n1,50\n2,60\n4,70\n',
    overrides: { x: 'Key stage' },
    rows: ['2: Key stage 1 = 50', '3: Key stage 2 = 60', '4: Key stage 4 = 70'],
  },
  {
    name: 'parts of years across the top, in one row',
    given: 'Area,Q1 2001,Q2 2001,Q3 2001,Q1 2002\nElm,5,6,7,8\n',
    rows: ['2: Q1 2001 = 5', '2: Q2 2001 = 6', '2: Q3 2001 = 7', '2: Q1 2002 = 8'],
  },
  {
    name: 'a gap in the first cell of the first row',
    given: 'Homes,Group,Town\n,Large,Elm\n3,Under 5,Elm\n4,Large,Oak\n5,Under 5,Oak\n',
    rows: ['2: Large · Elm = gap', '3: Under 5 · Elm = 3', '4: Large · Oak = 4', '5: Under 5 · Oak = 5'],
  },
  {
    name: 'the United Kingdom beside its countries, of which it is the whole',
    given: 'Nation,Rate\nEngland,7\nScotland,12\nWales,11\nUnited Kingdom,8\n',
    rows: ['2: England = 7', '3: Scotland = 12', '4: Wales = 11', '5: United Kingdom = 8'],
    remarks: ["'United Kingdom' stands for all, and is not compared as one of them."],
  },
  {
    name: 'the United Kingdom beside other countries, of which it is one',
    given: 'Country,Rate\nFrance,7\nGermany,12\nUnited Kingdom,8\n',
    rows: ['2: France = 7', '3: Germany = 12', '4: United Kingdom = 8'],
    remarks: [],
  },

  // Names that stand in the first row of their group only.
  {
    name: 'the name of a group is carried down to its rows',
    given: 'Area,Year,Visits\nElm,2019,5\n,2020,6\n,2021,7\nOak,2019,8\n,2020,9\n,2021,4\n',
    rows: [
      '2: 2019 · Elm = 5',
      '5: 2019 · Oak = 8',
      '3: 2020 · Elm = 6',
      '6: 2020 · Oak = 9',
      '4: 2021 · Elm = 7',
      '7: 2021 · Oak = 4',
    ],
    remarks: ['Rows 3 and 4, and 6 and 7 without a name: the name above was read.'],
  },
  {
    name: 'so is a year',
    given: 'Year,Area,Visits\n2019,Elm,5\n,Oak,6\n2020,Elm,7\n,Oak,8\n',
    rows: ['2: 2019 · Elm = 5', '3: 2019 · Oak = 6', '4: 2020 · Elm = 7', '5: 2020 · Oak = 8'],
  },
  {
    name: 'an interval is not carried down',
    given: 'Days,Town\n9 (8 to 11),Elm\n,Oak\n,Ash\n',
    rows: ['2: Elm = 9 from 8 to 11', '3: Oak = gap', '4: Ash = gap'],
  },
  ...['±,Town,Visits\n9,Elm,90\n,Oak,40\n,Ash,60\n', 'Flag,Town,Visits\nr,Elm,90\n,Oak,40\n,Ash,60\n'].map(
    (given, nth): Case => ({
      name: `${nth ? 'marks are' : 'a margin is'} not carried down`,
      given,
      rows: [`2: Elm = 90${nth ? '' : ' from 81 to 99'}`, '3: Oak = 40', '4: Ash = 60'],
    }),
  ),
  {
    name: 'a blank is all members where the others come again',
    given: 'Sex,Year,Visits\n,2019,5\nGirls,2019,2\nBoys,2019,3\n,2020,9\nGirls,2020,4\nBoys,2020,5\n',
    rows: [
      '2: 2019 · All = 5',
      '3: 2019 · Girls = 2',
      '4: 2019 · Boys = 3',
      '5: 2020 · All = 9',
      '6: 2020 · Girls = 4',
      '7: 2020 · Boys = 5',
    ],
  },
  // The measure that a table is about.
  {
    name: 'of many measures, that by which the rows are sorted',
    given: `Town,Distance,Visits,Hours\n${Array.from({ length: 21 }, (_, n) => `T${'abcdefghijklmnopqrstuvw'[n]},${(n * 7) % 22},${500 - 3 * n},${(n * 5) % 23}`).join('\n')}\n`,
    rows: Array.from({ length: 21 }, (_, n) => `${n + 2}: T${'abcdefghijklmnopqrstuvw'[n]} = ${500 - 3 * n}`),
    title: 'Visits',
  },
  {
    name: 'of many measures, that of which the title speaks',
    given: {
      table: {
        caption: 'Table 3: Calls to helplines by town, 2021',
        header: [['Town', 'Distance', 'Calls', 'Hours']],
        body: Array.from({ length: 21 }, (_, n) => [
          `T${'abcdefghijklmnopqrstuvw'[n]}`,
          `${(n * 7) % 22}`,
          `${(n * 3) % 50}`,
          `${(n * 5) % 23}`,
        ]),
      },
    },
    rows: Array.from({ length: 21 }, (_, n) => `${n + 2}: T${'abcdefghijklmnopqrstuvw'[n]} = ${(n * 3) % 50}`),
    title: 'Calls',
  },

  // Measures that are worked out from others.
  {
    name: 'a difference of two columns is no third',
    given: 'Service,Plan (£m),Spent (£m),Overspend (£m)\nElm,120,131,11\nOak,200,195,-5\nAsh,60,62,2\n',
    rows: [
      '2: Elm · Plan = 120',
      '2: Elm · Spent = 131',
      '3: Oak · Plan = 200',
      '3: Oak · Spent = 195',
      '4: Ash · Plan = 60',
      '4: Ash · Spent = 62',
    ],
    remarks: ['Overspend (£m) is not shown, because it is Spent less Plan. To show it, write y="Overspend (£m)".'],
  },
  {
    name: 'a part is no difference of the total and the others',
    given: 'Town,Girls,Boys,Children\nElm,5,7,12\nOak,6,9,15\nAsh,8,3,11\n',
    rows: [
      '2: Elm · Girls = 5',
      '2: Elm · Boys = 7',
      '2: Elm · Children = 12',
      '3: Oak · Girls = 6',
      '3: Oak · Boys = 9',
      '3: Oak · Children = 15',
      '4: Ash · Girls = 8',
      '4: Ash · Boys = 3',
      '4: Ash · Children = 11',
    ],
  },
  {
    name: 'sums from row to row are not compared with what they add up',
    given: 'Year,Visits,So far\n2021,5,5\n2022,3,8\n2023,4,12\n',
    rows: ['2: 2021 = 5', '3: 2022 = 3', '4: 2023 = 4'],
    remarks: ['So far is not shown, because it adds up Visits. To show it, write y="So far".'],
  },
  {
    name: 'nor where the newest row is the first',
    given: 'Year,Visits,So far\n2023,4,12\n2022,3,8\n2021,5,5\n',
    rows: ['4: 2021 = 5', '3: 2022 = 3', '2: 2023 = 4'],
    remarks: ['So far is not shown, because it adds up Visits. To show it, write y="So far".'],
  },
  {
    name: 'quartiles are no limits, and a median is not drawn beside the mean',
    given:
      'Town,Mean,Lower quartile,Median,Upper quartile\nElm,390,347,370,412\nOak,489,447,470,512\nAsh,289,247,270,312\n',
    rows: ['2: Elm = 390', '3: Oak = 489', '4: Ash = 289'],
    title: 'Mean',
  },
  {
    name: 'the least and the most are no limits of an average',
    given: 'Town,Min,Max,Average\nElm,1,9,5\nOak,2,8,4\nAsh,3,12,6\n',
    rows: ['2: Elm = 5', '3: Oak = 4', '4: Ash = 6'],
  },
  // Names in two columns.
  {
    name: 'first and last names are one name',
    given: 'First name,Surname,Visits\nAnna,Smith,12\nBen,Smith,9\nAnna,Jones,7\n',
    rows: ['2: Anna Smith = 12', '3: Ben Smith = 9', '4: Anna Jones = 7'],
    place: 'Name, text',
    series: 'none',
    remarks: [],
  },
  {
    name: 'towns that are called alike are told apart by what they are in',
    given:
      'County,Town,Visits\nElmshire,Newport,12\nOakshire,Newport,9\nOakshire,Dale,7\nAshshire,Aston,5\nElmshire,Chester,4\nAshshire,Dunn,3\nFirshire,Port,2\n',
    rows: [
      '2: Newport (Elmshire) = 12',
      '3: Newport (Oakshire) = 9',
      '4: Dale (Oakshire) = 7',
      '5: Aston (Ashshire) = 5',
      '6: Chester (Elmshire) = 4',
      '7: Dunn (Ashshire) = 3',
      '8: Port (Firshire) = 2',
    ],
    place: 'Town, text',
  },
  {
    name: 'a day of birth is no time',
    given: 'Player,Date of birth,Goals\nElm,2001-02-03,5\nOak,2002-05-06,7\nAsh,2003-04-01,9\n',
    rows: ['2: Elm = 5', '3: Oak = 7', '4: Ash = 9'],
  },

  {
    name: 'answers that add up to 100 in every row are percentages',
    given: 'Question,Agree,Neither,Disagree\nElm,40,30,30\nOak,20,30,50\nAsh,50,25,25\n',
    unit: '|%',
    rows: [
      '2: Elm · Agree = 40',
      '2: Elm · Neither = 30',
      '2: Elm · Disagree = 30',
      '3: Oak · Agree = 20',
      '3: Oak · Neither = 30',
      '3: Oak · Disagree = 50',
      '4: Ash · Agree = 50',
      '4: Ash · Neither = 25',
      '4: Ash · Disagree = 25',
    ],
    remarks: ['The figures of each row add up to 100, and are read as percentages.'],
  },
  {
    name: 'nor is an interval',
    given: 'note,Area,Rate\n,Elm,66 (61 to 87)\n1,Oak,50\n,Ash,40\n',
    rows: ['2: Elm = 66 from 61 to 87', '3: Oak = 50', '4: Ash = 40'],
  },
  {
    name: 'a range in the first row is no heading',
    given: ',Area,Rate\n,Elm,66.1–87.8\n,Oak,50.2–61.3\n,Ash,40.1–49.9\n',
    rows: [
      '2: Elm = between 66.1 and 87.8 from 66.1 to 87.8',
      '3: Oak = between 50.2 and 61.3 from 50.2 to 61.3',
      '4: Ash = between 40.1 and 49.9 from 40.1 to 49.9',
    ],
  },
];
