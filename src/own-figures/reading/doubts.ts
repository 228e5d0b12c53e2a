import { attribute, type TableView } from './table-view.ts';

/** What could be read otherwise about as likely, in sentences, with what an author can do. */
export function doubts(view: TableView): string[] {
  return [...otherSeries(view), ...perhapsYears(view), ...dayOrMonth(view)];
}

/** Another column that separates the rows as well as the series does. */
function otherSeries(view: TableView): string[] {
  const [x, series] = [view.used('x'), view.used('series')];
  if (!x || !series || view.author.series?.trim()) return [];
  const rows = view.cells(x).length;
  if (view.distinct(x) === rows || view.distinct(x, series) < rows) return [];
  const other = view.columns.find(
    (column) =>
      column.use === null && column.is === 'text' && view.distinct(column) < rows && view.distinct(x, column) === rows,
  );
  return other
    ? [
        `Column ${series.name} separates the series, and column ${other.name} could. For that, write ${attribute('series', other.name)}.`,
      ]
    : [];
}

/** Figures that may be years, in a table without any. */
function perhapsYears(view: TableView): string[] {
  const { columns, author, used } = view;
  if (author.y?.trim() || columns.some(({ is }) => is === 'period') || used('across')) return [];
  return columns
    .filter(({ use, measure }) => use === 'y' && !measure)
    .filter((column) => {
      const cells = view.cells(column).filter(Boolean);
      return cells.length > 1 && cells.every((cell) => /^(?:1[89]|20)\d\d$/.test(cell));
    })
    .map(
      ({ name }) =>
        `The numbers of column ${name} are drawn as figures, and may be years. To read them as years, write ${attribute('x', name)}.`,
    );
}

/** Dates of which either number may be the month. */
function dayOrMonth(view: TableView): string[] {
  const x = view.used('x');
  const dates =
    x?.is === 'period' ? view.cells(x).map((cell) => /^(\d\d?)([/.-])(\d\d?)\2(\d{4}|\d\d)$/.exec(cell)) : [];
  const firsts = new Set(dates.map((date) => date?.[1]));
  if (firsts.size < 2 || !dates.every((date) => date && Number(date[1]) <= 12)) return [];
  return [
    `Dates such as ${dates[0]?.[0]} are read with the day first. Where the month is first, write them as 2022-05-23.`,
  ];
}
