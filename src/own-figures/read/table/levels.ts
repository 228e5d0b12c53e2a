import { oneLine } from '../observations/categories.ts';
import { quoted } from '../messages.ts';
import type { GridRow } from '../source/grid.ts';
import { allOf, type RowsChosen } from './choose-rows.ts';
import type { SourceColumn } from './columns.ts';

const PLACES =
  /^(?:areas?|boroughs?|cit(?:y|ies)|constituency|council|country|county|district|entity|la|lad|local|nation|organisation|place|provider|region|school|state|town|trust|utla|ward)$/;

/** Whether a heading names places or bodies that figures are of. */
export function namesPlaces({ words }: SourceColumn): boolean {
  return [...words].some((word) => PLACES.test(word));
}

/** Names of the levels at which areas are counted. */
const LEVEL =
  /^(?:national|nation|country|regional|region|local authority(?: district)?|la|lad|ltla|utla|county|district|ward|school|provider)$/i;

/** Whether a text is the name of a level: `Regional`. */
export function isLevel(text: string): boolean {
  return LEVEL.test(text);
}

/** Whether a name is in capital letters alone: `NORTH EAST`. */
const isCapital = (name: string): boolean => name.length > 3 && /\p{Lu}/u.test(name) && name === name.toUpperCase();

const AREA_CODE = /^[EWSNK]\d{8}$/;
/** Codes of countries, regions, metropolitan counties, parts of London and combined authorities. */
const LARGER = /^(?:K\d|[EWSN]92|E1[123]|E47)/;
/** Codes of counties, which hold districts where a table has those too. */
const [COUNTY, DISTRICT] = [/^E10/, /^E07/];

/** At least this share of rows is of the lowest level. */
const MOST = 0.6;

const cellOf = ({ cells }: GridRow, { index }: SourceColumn): string => oneLine(cells[index] ?? '');

/** One way in which tables tell the levels of their rows apart. `lowest` says which rows are of the lowest level; `null` where a table does not tell them this way. */
interface LevelRule {
  lowest(
    rows: readonly GridRow[],
    columns: readonly SourceColumn[],
  ): { is(row: GridRow): boolean; said: string } | null;
}

const RULES: readonly LevelRule[] = [
  {
    // Codes of the Government Statistical Service say of what level an area is.
    lowest(rows, columns) {
      const column = columns.find((one) => one.is === 'code' && rows.some((row) => AREA_CODE.test(cellOf(row, one))));
      if (!column) return null;
      const districts = rows.some((row) => DISTRICT.test(cellOf(row, column)));
      const isLarger = (row: GridRow): boolean =>
        LARGER.test(cellOf(row, column)) || (districts && COUNTY.test(cellOf(row, column)));
      const larger = rows.filter(isLarger).map((row) => cellOf(row, column));
      const most = rows.length - larger.length >= rows.length * MOST;
      return most && new Set(larger).size > 2 ? { is: (row) => !isLarger(row), said: 'are of larger areas' } : null;
    },
  },
  {
    // A column of levels: National, Regional, Local authority.
    lowest(rows, columns) {
      const column = columns.find(
        (one) => one.is === 'text' && rows.every((row) => LEVEL.test(cellOf(row, one))) && rows.length > 1,
      );
      const counts = new Map<string, number>();
      for (const row of column ? rows : [])
        counts.set(cellOf(row, column as SourceColumn), (counts.get(cellOf(row, column as SourceColumn)) ?? 0) + 1);
      const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
      if (!column || !most || counts.size < 2) return null;
      return {
        is: (row) => cellOf(row, column) === most[0],
        said: `have another ${column.name} than ${quoted(most[0])}`,
      };
    },
  },
  {
    // The name of an area is blank in the rows of the larger areas that hold it.
    lowest(rows, columns) {
      const names = columns.filter((one) => one.is === 'text' && namesPlaces(one));
      const column = names.findLast((one) => {
        const filled = rows.map((row) => cellOf(row, one)).filter(Boolean);
        return (
          filled.length < rows.length &&
          filled.length >= rows.length * MOST &&
          new Set(filled).size === filled.length &&
          names.some((other) => other !== one && rows.every((row) => cellOf(row, one) || cellOf(row, other)))
        );
      });
      return column
        ? { is: (row) => cellOf(row, column) !== '', said: `have no ${column.name}, and are of larger areas` }
        : null;
    },
  },
  {
    // Larger areas are in capital letters.
    lowest(rows, columns) {
      const column = columns.find((one) => {
        const names = rows.map((row) => cellOf(row, one)).filter(Boolean);
        const capital = names.filter(isCapital).length;
        return (
          one.is === 'text' &&
          capital > 2 &&
          names.length - capital >= names.length * MOST &&
          new Set(names).size * 10 > names.length * 9
        );
      });
      return column
        ? { is: (row) => !isCapital(cellOf(row, column)), said: 'have names in capitals, and are of larger areas' }
        : null;
    },
  },
];

/** Keeps the rows of the lowest level, in a table that has rows of larger areas among those of the areas in them. */
export function lowestLevel(rows: readonly GridRow[], columns: readonly SourceColumn[]): RowsChosen {
  for (const rule of RULES) {
    const lowest = rule.lowest(rows, columns);
    if (!lowest) continue;
    const kept = rows.filter((row) => lowest.is(row));
    const count = rows.length - kept.length;
    if (!count || !kept.length) continue;
    return {
      ...allOf(kept),
      warnings: [`${count} rows ${lowest.said}: they were left out, and can be shown with only.`],
    };
  }
  return allOf(rows);
}
