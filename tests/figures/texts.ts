import type { Case } from './case.ts';

const HEADLESS = 'The table has no header: its first row is read as figures. Give each column a heading.';

const bySemicolon = ['2: 2010 = 1.5', '3: 2011 = 2.25'];

/** Texts as spreadsheets and people write them. */
export const texts: readonly Case[] = [
  {
    name: 'a plain CSV',
    given: 'Year,Spending (£m)\n2010,350\n2011,340\n',
    rows: ['2: 2010 = 350', '3: 2011 = 340'],
    unit: '£|m',
    place: 'Year, year',
    title: 'Spending',
    series: 'none',
    remarks: [],
  },
  { name: 'a byte order mark', given: '\uFEFFYear,Children\n2010,11\n', rows: ['2: 2010 = 11'], place: 'Year, year' },
  {
    name: 'CRLF, and blank lines at the end',
    given: 'Year,Children\r\n2010,11\r\n2011,12\r\n\r\n\r\n',
    rows: ['2: 2010 = 11', '3: 2011 = 12'],
    remarks: [],
  },
  { name: 'CR alone', given: 'Year,Children\r2010,11\r2011,12', rows: ['2: 2010 = 11', '3: 2011 = 12'] },
  {
    name: 'both kinds of line ends',
    given: 'Year,Children\r\n2010,11\n2011,12',
    rows: ['2: 2010 = 11', '3: 2011 = 12'],
  },
  { name: 'no line end at the end', given: 'Year,Children\n2010,11', rows: ['2: 2010 = 11'] },
  { name: 'semicolons and decimal commas', given: 'Year;Rate\n2010;1,5\n2011;2,25\n', rows: bySemicolon },
  {
    name: 'semicolons and a comma in the header',
    given: 'Year;Rate, official\n2010;1,5\n2011;2,25\n',
    rows: bySemicolon,
  },
  {
    name: 'semicolons, points between thousands',
    given: 'Year;Children\n2010;1.234,5\n2011;2.345\n',
    rows: ['2: 2010 = 1234.5', '3: 2011 = 2345'],
  },
  {
    name: 'semicolons and a comma that could be either',
    given: 'Year;Children\n2010;1,234\n2011;2,345\n',
    rows: ['2: 2010 = 1234', '3: 2011 = 2345'],
    remarks: ["The comma in '1,234' was read as a thousands separator."],
  },
  {
    name: 'tabs, as pasted from a sheet',
    given: 'Year\tChildren\n2010\t1,234\n2011\t2,345',
    rows: ['2: 2010 = 1234', '3: 2011 = 2345'],
  },
  { name: 'bars', given: 'Year|Children\n2010|1,234\n2011|2,345', rows: ['2: 2010 = 1234', '3: 2011 = 2345'] },
  {
    name: 'the line by which Excel names the separator',
    given: 'sep=;\nYear;Children\n2010;11\n',
    rows: ['2: 2010 = 11'],
  },
  {
    name: 'quoted commas, quotation marks and line breaks',
    given: 'Council,Children\n"A, ""the first""",11\n"B\nby the sea","1,200"\nC,13\n',
    rows: ['2: A, "the first" = 11', '3: B by the sea = 1200', '4: C = 13'],
  },
  {
    name: 'prose with semicolons among commas',
    given: 'Council,Children\nA; north,11\nB; south,12\n',
    rows: ['2: A; north = 11', '3: B; south = 12'],
  },
  {
    name: 'a title, a blank row, the header, and notes below',
    given:
      'Table 1: Spending,,\n,,\nYear,Early (£m),Late (£m)\n2010,5,6\n2011,4,7\n,,\nSource: invented for a test,,\nNotes,,\n1. Nothing is real.,,\n',
    rows: ['4: 2010 · Early = 5', '4: 2010 · Late = 6', '5: 2011 · Early = 4', '5: 2011 · Late = 7'],
    unit: '£|m',
    title: 'Spending',
    remarks: [
      "Row 1 was left out as a title: 'Table 1: Spending'.",
      "Rows 7 to 9 were left out as notes: 'Source: invented for a test', 'Notes' and '1. Nothing is real.'.",
      'Rows 2 and 6 are blank.',
    ],
  },
  {
    name: 'a title and notes with commas that are not quoted',
    given:
      'Table 2, spending, by year\nYear,Early,Late,Other,All told\n2010,5,6,1,12\n2011,4,7,2,13\nSource: a press office, 2024, table 3, sheet 4, cell 5\n',
    rows: [
      '3: 2010 · Early = 5',
      '3: 2010 · Late = 6',
      '3: 2010 · Other = 1',
      '3: 2010 · All told = 12',
      '4: 2011 · Early = 4',
      '4: 2011 · Late = 7',
      '4: 2011 · Other = 2',
      '4: 2011 · All told = 13',
    ],
    remarks: [
      "Row 1 was left out as a title: 'Table 2, spending, by year'.",
      "Row 5 was left out as a note: 'Source: a press office, 2024, table 3, sheet 4, cell 5'.",
      "'All told' stands for all, and is not compared as one of them.",
    ],
  },
  {
    name: 'blank rows in between',
    given: 'Year,Children\n2010,11\n\n2011,12\n , \n2012,13\n',
    rows: ['2: 2010 = 11', '4: 2011 = 12', '6: 2012 = 13'],
    remarks: ['Rows 3 and 5 are blank.'],
  },
  {
    name: 'empty columns at the end, as sheets export them',
    given: 'Year,Children,,,\n2010,11,,,\n2011,12,,,\nSource: invented,,,,\n',
    rows: ['2: 2010 = 11', '3: 2011 = 12'],
    remarks: ["Row 4 was left out as a note: 'Source: invented'."],
  },
  {
    name: 'rows that are short of cells',
    given: 'Year,Early,Late\n2010,5,6\n2011\n2012,7\n',
    rows: [
      '2: 2010 · Early = 5',
      '2: 2010 · Late = 6',
      '3: 2011 · Early = gap',
      '3: 2011 · Late = gap',
      '4: 2012 · Early = 7',
      '4: 2012 · Late = gap',
    ],
    remarks: ['3 empty cells are shown as gaps; the first is row 3, column Early.'],
  },
  {
    name: 'thousands without quotation marks',
    given: 'Year,Children\n2010,1,234\n2011,2,345\n',
    fails: 'Row 2 has 3 cells, but the header has 2. Put quotation marks around cells that contain a comma.',
  },
  {
    name: 'a quotation mark that is not closed',
    given: 'Year,Council\n2010,11\n2011,"12\n2012,13\n',
    fails: 'Row 3: a quotation mark is opened and not closed.',
  },
  {
    name: 'a quotation mark inside a quoted cell',
    given: 'Council,Children\n"A "north"",11\n',
    fails: 'Row 2: a quotation mark stands inside a quoted cell. Write it twice.',
  },
  {
    name: 'one column',
    given: 'Spending\n1\n2\n',
    fails:
      'There is only one column, Spending. At least two are needed: one of names, years or dates, and one of numbers.',
  },
  {
    name: 'one column of thousands',
    given: 'Spending\n1,234\n2,345\n',
    fails:
      'There is only one column, Spending. At least two are needed: one of names, years or dates, and one of numbers.',
  },
  { name: 'a header and no rows', given: 'Year,Children\n', fails: 'The table has a header and no rows.' },
  {
    name: 'a header, and only a note below',
    given: 'Year,Children\nSource: invented,\n',
    fails: 'The table has a header and no rows.',
  },
  { name: 'nothing', given: '', fails: 'There are no figures: the text is empty.' },
  { name: 'nothing but space', given: ' \r\n\t\n', fails: 'There are no figures: the text is empty.' },
  { name: 'nothing but commas', given: ',,,\n,,,\n', fails: 'The table is empty.' },
  {
    name: 'no header: the first row is like those below',
    given: '2010,5\n2011,6\n',
    rows: ['1: 2010 = 5', '2: 2011 = 6'],
    place: 'Year, year',
    title: 'Value',
    remarks: [HEADLESS],
  },
  {
    name: 'no header, with names',
    given: 'Council A,5\nCouncil B,6\n',
    rows: ['1: Council A = 5', '2: Council B = 6'],
    place: 'Place, text',
    remarks: [HEADLESS],
  },
  {
    name: 'a first row of values that is not like those below',
    given: '2010,5\nElm,6\n',
    fails: 'Row 1 looks like values, not headings. Give each column a heading in the first row.',
  },
  {
    name: 'headings that are amounts',
    given: 'Group,<£10k,£10-20k,>£20k\nElm,5,7,9\nOak,6,8,7\n',
    rows: [
      '2: Elm · <£10k = 5',
      '2: Elm · £10-20k = 7',
      '2: Elm · >£20k = 9',
      '3: Oak · <£10k = 6',
      '3: Oak · £10-20k = 8',
      '3: Oak · >£20k = 7',
    ],
  },
  {
    name: 'a web page',
    given: '<!doctype html>\n<title>Not found</title>',
    fails: 'This seems to be a web page or XML. Figures are read from CSV or JSON.',
  },
  {
    name: 'an Excel file',
    given: 'PK\u0003\u0004\u0014\0\u0006\0',
    fails: 'This seems to be an Excel file or another archive. Save the sheet as CSV UTF-8.',
  },
  {
    name: 'an old Excel file',
    given: '\uFFFD\uFFFD\u0011\uFFFD\u0000',
    fails: 'This seems to be an Excel file or another archive. Save the sheet as CSV UTF-8.',
  },
  { name: 'a PDF', given: '%PDF-1.7\n%âãÏÓ', fails: 'This seems to be a PDF. Figures are read from CSV or JSON.' },
  {
    name: 'UTF-16 read as UTF-8',
    given: 'Y\0e\0a\0r\0',
    fails: 'This does not seem to be plain text. Save the figures as CSV UTF-8.',
  },
  {
    name: 'a pound sign lost to another encoding',
    given: 'Year,Spending (\uFFFDm)\n2010,5\n',
    fails: 'Row 1 has characters that cannot be read. Save the file as CSV UTF-8.',
  },
];
