import { type CategoryType, type Dataset, FiguresError, type Observation } from '../../dataset.ts';
import { grouped } from '../../../data/find.ts';
import { addUp } from '../../wholes.ts';
import { quoted, shorten } from '../messages.ts';
import type { Table } from '../table/table.ts';
import { titleMeasure } from '../table/titles.ts';
import type { LongForm, ObservationCell } from './observations.ts';
import { type Measured, measureOf, toOneUnit } from './one-unit.ts';

/**
 * The observations of a table in long form, in one unit and in the order of time.
 *
 * @param named The unit that the author set, or `null`.
 * @throws {FiguresError} when units cannot be brought to one, or two rows have a value for the same.
 */
export function inOneUnit(form: LongForm, table: Table, named: string | null): Dataset {
  const measured = form.parts.map(({ name, measure, cells }) => ({
    name,
    measure,
    numbers: cells.map(({ number }) => number),
  }));
  const silent = measured.every(
    ({ measure, numbers }) => !measure && numbers.every((number) => !number?.sign && !number?.scale),
  );
  const titled = silent && !named ? titleMeasure(table.titles) : null;
  const measure = titled?.measure ?? null;
  const parts = measure ? measured.map((part) => ({ ...part, measure })) : measured;
  const { unit, numbers } = toOneUnit([...parts, ...limitParts(form, parts, named !== null)], named);
  const cells = form.parts.flatMap((part, index) =>
    part.cells.map((cell, row) => {
      const at = (nth: number): number | null => numbers[nth * form.parts.length + index]?.[row] ?? null;
      const [value, lower, upper] = [at(0), at(1), at(2)];
      const limits = value === null || lower === null || upper === null ? null : ([lower, upper] as const);
      return { cell, value, limits };
    }),
  );
  assertUnique(cells.map(({ cell }) => cell));
  const rows = cells.toSorted((a, b) => a.cell.sourceRow - b.cell.sourceRow || a.cell.column - b.cell.column);
  const all = rows.map(({ cell: { sourceRow, category, series, kind, gap, number }, value, limits }): Observation => ({
    sourceRow,
    category: category.name,
    time: category.time,
    value,
    series,
    kind,
    title: null,
    ...(number?.qualifier && { qualifier: number.qualifier }),
    ...(limits && { limits }),
    ...(gap && { gap }),
  }));
  const shares = silent && !measure && !named && areShares(all);
  return {
    category: form.category,
    value: { title: form.title, unit: shares ? PER_CENT : unit },
    series: form.series,
    kinds: form.kinds || all.some(({ kind }) => kind !== 'actual'),
    all: sorted(all, form.category.type),
    remarks: [
      ...(titled ? [`The unit was read from the title ${quoted(titled.title)}.`] : []),
      ...(shares ? ['The figures of each row add up to 100, and are read as percentages.'] : []),
    ],
  };
}

const PER_CENT = { before: '', after: '%' };

/** Fewer names, or parts of each, may add up to 100 by chance. */
const ENOUGH = 3;

/** Whether plain figures are percentages: those of each of several names add up to 100. */
function areShares(all: readonly Observation[]): boolean {
  const wholes = grouped(all, ({ category }) => category);
  return wholes.length >= ENOUGH && wholes.every((own) => own.length >= ENOUGH && addUp(own));
}

/** The lower limits of each part, then the upper ones, in the unit of the part; nothing where the table has none. */
function limitParts(form: LongForm, parts: readonly Measured[], hasUnit: boolean): Measured[] {
  if (!form.parts.some(({ cells }) => cells.some(({ limits }) => limits?.some(Boolean)))) return [];
  return [0, 1].flatMap((end) =>
    parts.map((part, index) => ({
      name: part.name,
      measure: measureOf(part, hasUnit),
      numbers: form.parts[index]?.cells.map(({ limits }) => limits?.[end] ?? null) ?? [],
    })),
  );
}

function assertUnique(cells: readonly ObservationCell[]): void {
  const seen = new Map<string, ObservationCell>();
  for (const cell of cells) {
    const key = `${cell.category.name}\0${cell.series ?? ''}`;
    const first = seen.get(key);
    seen.set(key, cell);
    if (!first) continue;
    const what = `${shorten(cell.category.name)}${cell.series === null ? '' : ` for ${shorten(cell.series)}`}`;
    const [from, to] = [Math.min(first.sourceRow, cell.sourceRow), Math.max(first.sourceRow, cell.sourceRow)];
    throw new FiguresError(
      from === to
        ? `Row ${from} has two values for ${what}.`
        : `Rows ${from} and ${to} both have a value for ${what}. Keep one of them, or use series to name the column that separates them.`,
    );
  }
}

/** In time order, if categories are times; otherwise unchanged. */
export function sorted(all: readonly Observation[], kind: CategoryType): readonly Observation[] {
  return kind === 'text' ? all : all.toSorted((a, b) => (a.time ?? 0) - (b.time ?? 0));
}
