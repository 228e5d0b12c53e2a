/** Figures that would keep a reader busy for ever, and how the sentence begins that is said of them; `read` where they are read. */
export const endless: Readonly<Record<string, { readonly given: () => unknown; readonly says: RegExp }>> = {
  'more rows than are read': {
    given: () => Array.from({ length: 60_000 }, (_, row) => ({ Year: 2000 + row, Places: 1 })),
    says: /^rows has 60,000 entries, but at most 50,000 can be read\.$/,
  },
  'more lines of CSV than are read': {
    given: () => `Year,Places\n${'2001,5\n'.repeat(60_000)}`,
    says: /^There are 60,001 rows, but at most 50,000 can be read\.$/,
  },
  'more quoted lines of CSV than are read': {
    given: () => `Year,Places\n${'2001,"5"\n'.repeat(60_000)}`,
    says: /^There are 50,001 rows, but at most 50,000 can be read\.$/,
  },
  'a line of CSV with more cells than are read': {
    given: () => 'place;'.repeat(300_000),
    says: /^There are 300,001 cells.*at most 200,000/,
  },
  'a quotation mark that never ends': { given: () => `Year,Places\n2001,"${'x'.repeat(200_000)}`, says: /^Row 2/ },
  'a cell of a book': {
    given: () => `Year,Places\n2001,${'5'.repeat(150_000)}\n2002,6`,
    says: /^Row 2, column 2: the cell has 150,000 letters, but at most 100,000 can be read\.$/,
  },
  'every row with a column of its own': {
    given: () => Array.from({ length: 10_000 }, (_, row) => ({ [`Column ${row}`]: row })),
    says: /^There are 100,000,000 cells.*at most 200,000/,
  },
  'JSON that is nested without end': {
    given: () => `[${'['.repeat(100_000)}${']'.repeat(100_000)}]`,
    says: /^At most 50 levels of nesting can be read, and there are more in the JSON\.$/,
  },
  'a thousand columns': {
    given: () =>
      Array.from({ length: 20 }, (_, row) =>
        Object.fromEntries([
          ['Year', 2000 + row],
          ...Array.from({ length: 1000 }, (_, column) => [`c${column}`, row * column]),
        ]),
      ),
    says: /^read$/,
  },
  'three thousand columns': {
    given: () =>
      Array.from({ length: 50 }, (_, row) =>
        Object.fromEntries([
          ['Year', 2000 + row],
          ...Array.from({ length: 3000 }, (_, column) => [`c${column}`, row * column]),
        ]),
      ),
    says: /^There are 150,000 figures, but at most 50,000 can be read\./,
  },
  'a hundred years across': {
    given: () => [
      ['Place', ...Array.from({ length: 110 }, (_, year) => 1990 + year)],
      ...Array.from({ length: 500 }, (_, row) => [`P${row}`, ...Array.from({ length: 110 }, (_, year) => year)]),
    ],
    says: /^read$/,
  },
  'half of the rows blank': {
    given: () =>
      `Year,Places\n${',\n'.repeat(20_000)}${Array.from({ length: 20_000 }, (_, row) => `P${row},5`).join('\n')}`,
    says: /^read$/,
  },
};
