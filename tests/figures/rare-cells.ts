import type { Case } from './case.ts';
import { numbers, years } from './by-year.ts';

const table = (...rows: readonly string[]): string => rows.join('\n');

/** Cells that hold more than a number, and what a table says of its own signs. */
export const rareCells: readonly Case[] = [
  {
    name: 'ranges, in many ways',
    given: years('Children', '40', '10-14', '10 to 14', 'between 5 and 9', 'from 20 to 25', '1,500–2,000', '10 or 11'),
    rows: numbers(
      40,
      'between 10 and 14 from 10 to 14',
      'between 10 and 14 from 10 to 14',
      'between 5 and 9 from 5 to 9',
      'between 20 and 25 from 20 to 25',
      'between 1,500 and 2000 from 1500 to 2000',
      'between 10 and 11 from 10 to 11',
    ),
    remarks: ["'Children' has ranges: they are drawn to their upper end, with a line from the lower."],
  },
  {
    name: 'ranges of money, whose ends share a currency and a scale',
    given: years('Fee', '£1.2m–£1.4m', '£1.2–1.4m', '£900k to £1.1m', '£2m'),
    rows: numbers(
      'between £1,200k and 1400 from 1200 to 1400',
      'between £1,200k and 1400 from 1200 to 1400',
      'between £900k and 1100 from 900 to 1100',
      2000,
    ),
    unit: '£|k',
  },
  {
    name: 'ranges of percentages',
    given: table('Area,Share', 'Alder,10–14%', 'Beech,20%', 'Cedar,15%-18%'),
    rows: [
      '2: Alder = between 10% and 14 from 10 to 14',
      '3: Beech = 20',
      '4: Cedar = between 15% and 18 from 15 to 18',
    ],
    unit: '|%',
  },
  {
    name: 'ranges with years across',
    given: table('Area,2019,2020,2021', 'Alder,10-14,12,15', 'Beech,20,21-23,25'),
    rows: [
      '2: 2019 · Alder = between 10 and 14 from 10 to 14',
      '3: 2019 · Beech = 20',
      '2: 2020 · Alder = 12',
      '3: 2020 · Beech = between 21 and 23 from 21 to 23',
      '2: 2021 · Alder = 15',
      '3: 2021 · Beech = 25',
    ],
  },
  {
    name: 'bands that are names stay names',
    given: table('Age,Children', '0-4,12', '5-9,15', '10-14,20'),
    rows: ['2: 0-4 = 12', '3: 5-9 = 15', '4: 10-14 = 20'],
  },
  {
    name: 'bands of a second column stay its series',
    given: table('Year,Age group,Children', '2020,0-4,12', '2020,5-9,15', '2021,0-4,20', '2021,5-9,21'),
    rows: ['2: 2020 · 0-4 = 12', '3: 2020 · 5-9 = 15', '4: 2021 · 0-4 = 20', '5: 2021 · 5-9 = 21'],
  },
  {
    name: 'a code, a score and a power of ten are no ranges',
    given: years('Children', '5', '6', '7', '8', '01-02', '1e-9'),
    rows: numbers(5, 6, 7, 8, 'gap', 1e-9),
  },
  {
    name: 'parts of different wholes are shares',
    given: table('Area,Homes', 'Alder,3 in 4', 'Beech,1 in 5', 'Cedar,1 in 3'),
    rows: ['2: Alder = 75', '3: Beech = 20', '4: Cedar = 33.3'],
    unit: '|%',
    remarks: ["Read as shares or rates: 3 in 4 as 75.0% in column 'Homes'."],
  },
  {
    name: 'parts of one whole are shares too, and a gap stays one',
    given: table('Area,Agree', 'Alder,5 out of 10', 'Beech,..', 'Cedar,7 out of 10'),
    rows: ['2: Alder = 50', '3: Beech = gap', '4: Cedar = 70'],
    unit: '|%',
  },
  {
    name: 'fractions, where a whole column is so',
    given: table('Area,Passed', 'Alder,5/10', 'Beech,9/12', 'Cedar,6/8'),
    rows: ['2: Alder = 50', '3: Beech = 75', '4: Cedar = 75'],
    unit: '|%',
  },
  {
    name: 'scores with decimals are no shares',
    given: table('Area,Rating', 'Alder,7.2/10', 'Beech,8/10'),
    rows: ['2: Alder = 7.2', '3: Beech = 8'],
    title: 'Rating (out of 10)',
  },
  {
    name: 'rates are brought to one base',
    given: table('Area\tReferrals', 'Alder\t12 per 1,000', 'Beech\t5 per 10,000'),
    rows: ['2: Alder = 120', '3: Beech = 5'],
    unit: '| per 10,000',
  },
  {
    name: 'margins and intervals behind figures',
    given: years(
      'Rate',
      '34.5 ± 2.1',
      '34.5 (±2)',
      '40 +/- 1.5',
      '34.5 (32.1–36.9)',
      '34.5 [32.1, 36.9]',
      '34.5 (95% CI 32.1 to 36.9)',
    ),
    rows: numbers(
      '34.5 from 32.4 to 36.6',
      '34.5 from 32.5 to 36.5',
      '40 from 38.5 to 41.5',
      '34.5 from 32.1 to 36.9',
      '34.5 from 32.1 to 36.9',
      '34.5 from 32.1 to 36.9',
    ),
  },
  ...['Margin of error', 'MoE', 'CI (±)', '+/-'].map((heading): Case => ({
    name: `a column of margins: ${heading}`,
    given: table(`Area,Rate,${heading}`, 'Alder,34.5,2', 'Beech,40,1', 'Cedar,..,1'),
    rows: ['2: Alder = 34.5 from 32.5 to 36.5', '3: Beech = 40 from 39 to 41', '4: Cedar = gap'],
    remarks: [`'${heading}' was read as limits of Rate.`, "Row 4, column Rate: '..' is shown as a gap."],
  })),
  {
    name: 'a standard error is no limit, and is told as left out',
    given: table('Area,Rate,Standard error', 'Alder,34.5,2', 'Beech,40,1'),
    rows: ['2: Alder = 34.5', '3: Beech = 40'],
    remarks: ['Column Standard error is not shown.'],
  },
  {
    name: 'intervals in a column of their own',
    given: table('Area,Rate,95% CI', 'Alder,34.5,(32-37)', 'Beech,40,(38-42)'),
    rows: ['2: Alder = 34.5 from 32 to 37', '3: Beech = 40 from 38 to 42'],
  },
  {
    name: 'limits of years across',
    given: table('Area,2021,2021 lower,2021 upper,2022,2022 lower CI,2022 upper CI', 'Alder,34,32,36,40,38,42'),
    rows: ['2: 2021 = 34 from 32 to 36', '2: 2022 = 40 from 38 to 42'],
  },
  {
    name: 'margins of years across',
    given: table('Area,2021,2021 MoE,2022,2022 MoE', 'Alder,34,2,40,1'),
    rows: ['2: 2021 = 34 from 32 to 36', '2: 2022 = 40 from 39 to 41'],
  },
  {
    name: 'limits are of the column that they name',
    given: table('Year,Rural,Urban,Urban lower CI,Urban upper CI', '2020,34,40,33,42', '2021,38,48,37,53'),
    rows: [
      '2: 2020 · Rural = 34',
      '2: 2020 · Urban = 40 from 33 to 42',
      '3: 2021 · Rural = 38',
      '3: 2021 · Urban = 48 from 37 to 53',
    ],
  },
  ...[
    ['a line', 'c = withheld by the council'],
    ['a colon', 'c: withheld by the council'],
    ['a key', '"Key: c withheld by the council, p provisional"'],
    ['two cells', 'c,withheld by the council'],
    ['words', "Figures marked 'c' are withheld by the council"],
    ['brackets', '[c] withheld by the council.'],
    ['a word for it', 'c means withheld by the council; z means not applicable'],
  ].map(([how = '', line = '']): Case => ({
    name: `the file’s own legend, as ${how}`,
    given: table('Area,Children,Homes', 'Alder,12,4', 'Beech,c,5', 'Cedar,15,6', line),
    rows: [
      '2: Alder · Children = 12',
      '2: Alder · Homes = 4',
      '3: Beech · Children = gap',
      '3: Beech · Homes = 5',
      '4: Cedar · Children = 15',
      '4: Cedar · Homes = 6',
    ],
    remarks: [
      'Row 5 says what signs mean.',
      "In this table’s own words, 'c' is “withheld by the council”.",
      "Row 3, column Children: 'c' is shown as a gap (withheld by the council).",
    ],
  })),
  {
    name: 'a legend above the table, and a long meaning',
    given: table(
      '"Children (~ denotes a number below 10, which is withheld so that nobody can be recognised)"',
      'Area,Children,Homes',
      'Alder,12,4',
      'Beech,~,5',
    ),
    rows: ['3: Alder · Children = 12', '3: Alder · Homes = 4', '4: Beech · Children = gap', '4: Beech · Homes = 5'],
  },
  ...['- nil', '"Symbols: .. not available - nil"', 'A dash (-) means zero', '-,none'].map((line): Case => ({
    name: `a sign for nothing is 0: ${line}`,
    given: table('Area,Children', 'Alder,12', 'Beech,-', 'Cedar,15', line),
    rows: ['2: Alder = 12', '3: Beech = 0', '4: Cedar = 15'],
  })),
  {
    name: 'marks behind figures are what the legend says',
    given: table(
      'Area,Children',
      'Alder,12 s',
      'Beech,13p',
      'Cedar,15*',
      'Key: s provisional; p revised; * from another source',
    ),
    rows: ['2: Alder = 12 estimate', '3: Beech = 13', '4: Cedar = 15'],
  },
  {
    name: 'a number that stands for no figure',
    given: table('Area,Children', 'Alder,12', 'Beech,-9', 'Cedar,15', '-9 = not known'),
    rows: ['2: Alder = 12', '3: Beech = gap', '4: Cedar = 15'],
  },
  {
    name: 'letters that are names are no signs',
    given: table('Area,Group,Children', 'Alder,a,12', 'Alder,b,14', 'Beech,a,15', 'Beech,b,17', 'a = younger'),
    rows: ['2: Alder · a = 12', '3: Alder · b = 14', '4: Beech · a = 15', '5: Beech · b = 17'],
  },
  {
    name: 'zeros that end a series far from 0, while others go on, are gaps',
    given: table(
      'Year,Average price,Average rent',
      '2018,1450,700',
      '2019,1440,710',
      '2020,1460,720',
      '2021,1470,725',
      '2022,0,730',
      '2023,,740',
    ),
    rows: [
      ...[1450, 1440, 1460, 1470].flatMap((price, nth) => [
        `${nth + 2}: ${2018 + nth} · Average price = ${price}`,
        `${nth + 2}: ${2018 + nth} · Average rent = ${[700, 710, 720, 725][nth]}`,
      ]),
      '6: 2022 · Average price = gap',
      '6: 2022 · Average rent = 730',
      '7: 2023 · Average price = gap',
      '7: 2023 · Average rent = 740',
    ],
  },
  {
    name: 'zeros that begin a series, with years across',
    given: table(
      'Area,2019,2020,2021,2022,2023',
      'North,0,1210.1,1190.3,1205.9,1222.5',
      'South,1300,1310,1290,1305,1333',
    ),
    rows: [
      '2: 2019 · North = gap',
      '3: 2019 · South = 1300',
      ...[1210.1, 1190.3, 1205.9, 1222.5].flatMap((value, nth) => [
        `2: ${2020 + nth} · North = ${value}`,
        `3: ${2020 + nth} · South = ${[1310, 1290, 1305, 1333][nth]}`,
      ]),
    ],
  },
  {
    name: 'nil is 0, even there',
    given: table('Year,Price,Rent', '2018,1450,700', '2019,1440,710', '2020,1460,720', '2021,1470,725', '2022,nil,730'),
    rows: [1450, 1440, 1460, 1470, 0].flatMap((price, nth) => [
      `${nth + 2}: ${2018 + nth} · Price = ${price}`,
      `${nth + 2}: ${2018 + nth} · Rent = ${[700, 710, 720, 725, 730][nth]}`,
    ]),
  },
  ...[
    ['counts that close', 'Home A', [45, 44, 46, 44, 0]],
    ['a fall towards it', 'Price', [4500, 3000, 1800, 700, 0]],
    ['a zero within', 'Price', [1450, 0, 1440, 1460, 0]],
    ['figures near 0', 'Price', [2, 1, 3, 2, 0]],
    ['spending that ends', 'Grant spending', [5000, 5100, 5050, 5200, 0]],
  ].map(([why, heading, values]): Case => ({
    name: `zeros stay zeros: ${String(why)}`,
    given: table(
      `Year,${String(heading)},Price B`,
      ...(values as number[]).map((value, nth) => `${2018 + nth},${value},${Math.max(...(values as number[])) + nth}`),
    ),
    rows: (values as number[]).flatMap((value, nth) => [
      `${nth + 2}: ${2018 + nth} · ${String(heading)} = ${value}`,
      `${nth + 2}: ${2018 + nth} · Price B = ${Math.max(...(values as number[])) + nth}`,
    ]),
  })),
  {
    name: 'a caption that says what signs mean',
    given: {
      table: {
        header: [['Area', 'Children', 'Homes']],
        body: [
          ['Alder', '12', 'c'],
          ['Beech', '15', '4'],
        ],
        caption: 'Children by area. c: withheld by the council',
      },
    },
    rows: ['2: Alder · Children = 12', '2: Alder · Homes = gap', '3: Beech · Children = 15', '3: Beech · Homes = 4'],
  },
  {
    name: 'a key beside the figures',
    given: table(
      'Area,Children,',
      'Alder,12,Key',
      'Beech,x,x = not reliable',
      'Cedar,-,- = nil',
      'Dene,8,',
      'Elm,9,',
      'Fern,7,',
    ),
    rows: ['2: Alder = 12', '3: Beech = gap', '4: Cedar = 0', '5: Dene = 8', '6: Elm = 9', '7: Fern = 7'],
  },
  {
    name: 'headings in two rows are no key',
    given: table(
      ',,Share,',
      ',,Jobs,Per cent',
      'Name,Code,(thousand),',
      'Alder,K1,"3,495",12.2',
      'Beech,K2,"3,317",12.1',
    ),
    rows: ['4: Alder = 3495', '5: Beech = 3317'],
  },
  {
    name: 'the head of a table that is only its title',
    given: {
      table: {
        header: [['Visits', 'Visits', 'Visits']],
        body: [
          ['', '3 April 2020', '4 April 2020'],
          ['Homes', '44', '42'],
          ['Schools', '39', '36'],
        ],
        caption: null,
      },
    },
    rows: [
      '3: 2020-04-03 · Homes = 44',
      '4: 2020-04-03 · Schools = 39',
      '3: 2020-04-04 · Homes = 42',
      '4: 2020-04-04 · Schools = 36',
    ],
    title: 'Visits',
  },
];
