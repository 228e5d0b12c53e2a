import { dateInWords, isDate } from '../../words/dates.ts';
import { joined } from '../../words/sources.ts';
import { seriesNames } from '../describe/known.ts';
import type { ColumnReading, DecidedColumn, ReadAs } from '../table-reading.ts';
import { attribute, onlyMember, type TableView } from './table-view.ts';

/** More members than this are no choice. */
const MEMBERS = 40;

/** What is said of a column besides its heading and its members. */
type Said = Pick<ColumnReading, 'readAs' | 'why' | 'drawn' | 'change'>;

/** How each column was read. Columns whose headings are times are one. */
export function columnReadings(view: TableView): ColumnReading[] {
  const across = view.columns.filter(({ use }) => use === 'across');
  return view.columns.flatMap((column): ColumnReading[] => {
    if (column.use === 'across' && column !== across[0]) return [];
    const all = view.members(column);
    const repeated = all.length > 1 && all.length <= MEMBERS && all.length < view.figures.table.rows.length;
    return [
      {
        column: column.use === 'across' ? endsOf(across.map(({ name }) => name)) : column.name,
        ...said(column, view),
        members: repeated && column.use !== 'y' && column.use !== 'across' ? all.filter(Boolean) : [],
      },
    ];
  });
}

/** The first and the last of some names. */
function endsOf(names: readonly string[]): string {
  return names.length > 1 ? `${names[0]} to ${names.at(-1)}` : (names[0] ?? '');
}

function said(column: DecidedColumn, view: TableView): Said {
  const { author, figures } = view;
  const named = (attr: 'x' | 'y' | 'series' | 'kind', why: string): string =>
    author[attr]?.trim() ? `${attr} names it` : why;
  switch (column.use) {
    case 'x':
      return {
        readAs: figures.category.type === 'text' ? 'category' : 'time',
        why: named('x', whyX(column, view)),
        drawn: true,
        change: another(
          'x',
          view,
          (other) =>
            (!other.use || other.use === 'series') &&
            ['period', 'text', 'code'].includes(other.is) &&
            view.distinct(other) > 1,
        ),
      };
    case 'y':
      return saidOfFigures(column, view, named);
    case 'across':
      return {
        readAs: 'measures over time',
        why: 'their headings are times and their cells numbers',
        drawn: true,
        change: '',
      };
    case 'series':
      return {
        readAs: 'series',
        why: named('series', `${column.why}${whySeries(view)}${totalsIn(seriesNames(figures.all), view)}`),
        drawn: true,
        change: changeOfSeries(column, view),
      };
    case 'kind':
      return {
        readAs: 'kind',
        why: named('kind', column.why),
        drawn: true,
        change: attribute('series', column.name),
      };
    case 'unit':
    case 'measure':
    case 'period':
    case 'place':
      return saidOfAll(column, column.use, view);
    case 'only':
      return saidOfChoice(column, view);
    case 'limit':
      return { readAs: 'limit', why: column.why, drawn: true, change: attribute('y', column.name) };
    case 'left out':
      return { readAs: 'measure', why: column.why, drawn: false, change: attribute('y', column.name) };
    case 'unreadable':
      return { readAs: 'measure', why: 'not every cell is a number', drawn: false, change: '' };
    case null:
      return saidOfUnused(column, view);
  }
}

const TIMES = { year: 'years', 'financial year': 'financial years', date: 'dates', period: 'parts or spans of years' };

/** Why a column is the one of categories. */
function whyX({ is, why }: DecidedColumn, view: TableView): string {
  const { category, all } = view.figures;
  const names = all.map((figure) => figure.category);
  const inWords = (name = ''): string => (isDate(name) ? dateInWords(name) : name);
  if (category.type !== 'text')
    return `its cells are ${TIMES[category.type]}, from ${inWords(names[0])} to ${inWords(names.at(-1))}`;
  if (is === 'number') return 'no other column says what the figures are for';
  return `${why}${totalsIn(names, view)}`;
}

function whySeries(view: TableView): string {
  const x = view.used('x');
  if (!x) return ', and it names the rows';
  return view.distinct(x) < view.cells(x).length ? `, and the rows of one ${x.name} differ by it` : '';
}

/** The names that stand for all the others, as a clause. */
function totalsIn(names: readonly string[], { figures }: TableView): string {
  const totals = new Set(figures.all.flatMap(({ isTotal, category, series }) => (isTotal ? [category, series] : [])));
  const found = [...new Set(names)].filter((name) => totals.has(name));
  return found.length ? `; ${joined(found.map((name) => `“${name}”`))} stands for all` : '';
}

/** The attribute that names another column, the next that may have this role; empty where there is none. */
function another(role: 'x' | 'y' | 'series', { columns }: TableView, may: (column: DecidedColumn) => boolean): string {
  const other = columns.find((column) => column.use !== role && may(column));
  return other ? attribute(role, other.name) : '';
}

function saidOfFigures(column: DecidedColumn, view: TableView, named: (attr: 'y', why: string) => string): Said {
  const { figures, columns, author } = view;
  if (!figures.value)
    return {
      readAs: 'event',
      why: named('y', 'it says what happened'),
      drawn: true,
      change: another('y', view, ({ is, use }) => is === 'text' && use === null),
    };
  const ys = columns.filter(({ use }) => use === 'y');
  const shown = figures.all.filter(({ series }) => series === column.title || series === column.name);
  const { before, after } = figures.value.unit;
  const unit = `${before}${after}`.trim();
  const from = author.unit?.trim()
    ? 'set by unit'
    : column.measure
      ? 'read from its heading'
      : view.used('unit')
        ? 'read from another column'
        : 'read from the table';
  const total =
    ys.length > 1 && (shown[0]?.isTotal || (!shown.length && column.title.length > 0 && isSumOf(column, view)));
  return {
    readAs: total ? 'total' : 'measure',
    why: total
      ? 'its figures stand for all the others'
      : `${named('y', column.why)}${unit ? `; the unit, ${unit}, is ${from}` : ''}`,
    drawn: !total || shown.length > 0,
    change:
      ys.length > 1
        ? attribute('y', column.name)
        : another('y', view, ({ use, is }) => use === 'left out' || (use === null && is === 'number')) ||
          (unit ? attribute('unit', unit) : ''),
  };
}

/** Whether a column of figures is in no row that is drawn, because it is the sum of the others. */
function isSumOf({ index }: DecidedColumn, { figures, columns }: TableView): boolean {
  const names = new Set(seriesNames(figures.all));
  const missing = columns.filter(({ use, title, name }) => use === 'y' && !names.has(title) && !names.has(name));
  return missing.length === 1 && missing[0]?.index === index;
}

/** The attribute that draws other series, or one. */
function changeOfSeries(column: DecidedColumn, view: TableView): string {
  const x = view.used('x');
  if (x && view.distinct(x) === view.figures.all.length) return attribute('series', 'none');
  return (
    another('series', view, ({ is, use }) => is === 'text' && use === null) ||
    onlyMember(column, view.members(column).find(Boolean))
  );
}

const OF_ALL = {
  unit: 'unit',
  measure: 'name of the measure',
  period: 'time of all rows',
  place: 'place of all rows',
} as const satisfies Record<string, ReadAs>;

/** What is said of a column that says something of all rows. */
function saidOfAll(column: DecidedColumn, use: keyof typeof OF_ALL, view: TableView): Said {
  const [value = ''] = view.cells(column);
  const others = view.members(column).filter((member) => member && member !== value);
  return {
    readAs: OF_ALL[use],
    why: others.length ? `${column.why}; the rows in “${value}” are shown` : `every row has “${value}”`,
    drawn: true,
    change: onlyMember(column, others[0]) || (use === 'period' ? attribute('x', column.name) : ''),
  };
}

/** What is said of a column by which rows were kept. */
function saidOfChoice(column: DecidedColumn, view: TableView): Said {
  const shown = [...new Set(view.cells(column))];
  const asked = view.author.only?.toLowerCase().includes(column.name.toLowerCase());
  const members = joined(shown.map((member) => (member ? `“${member}”` : 'a blank cell')));
  return {
    readAs: 'choice of rows',
    why: asked
      ? `only keeps the rows with ${members}`
      : `one chart shows one of its members; ${members} ${column.is === 'period' ? 'is the newest' : 'stands for all'}`,
    drawn: true,
    change: onlyMember(
      column,
      view.members(column).find((member) => member && !shown.includes(member)),
    ),
  };
}

/** What is said of a column that is not drawn. */
function saidOfUnused(column: DecidedColumn, view: TableView): Said {
  const { is, name, why } = column;
  const varied = view.distinct(column) > 1;
  const grouped = varied && view.distinct(column) < view.figures.table.rows.length;
  const role = is === 'text' ? (grouped ? 'series' : 'x') : is === 'period' || is === 'code' ? 'x' : 'y';
  const none = is === 'note' || is === 'empty' || is === 'unit' || is === 'kind' || (is === 'text' && !varied);
  return {
    readAs: is === 'number' ? 'measure' : is === 'period' ? 'time' : is === 'text' ? 'words' : is,
    why: is === 'number' && view.author.y ? `${why}, and y names others` : why,
    drawn: false,
    change: none ? '' : attribute(role, name),
  };
}
