import type { AreaNeighbourRow, AreaRow } from '../data/rows.generated.ts';

/** An area as pages know it: its row without its sources, and with its neighbours. */
export interface IndexedArea extends Omit<AreaRow, 'source' | 'source_number'> {
  /** Codes of its ten statistical neighbours, the nearest first; none of an area that is no council or has ended. */
  readonly neighbours: readonly string[];
}

/** Every area, in the order of `areas.csv`. */
export type AreaIndex = readonly IndexedArea[];

/*
 * The text has a line for each field, with the cells of all areas in their order. A code is the prefix of three letters that
 * those of its kind share, and a running number of six digits. So a line of codes has `E08` where a prefix begins, and after
 * that only the numbers that do not follow the one before; areas that others name are numbered in the order of the lines.
 */
const LINE = '\n';
const CELL = '|';
/** Digits of an area's number where another names it. */
const DIGITS = 2;
const BASE = 36;

const KINDS: Readonly<Record<string, IndexedArea['kind']>> = { E92: 'country', E12: 'region' };

/**
 * The areas as one compact text.
 *
 * @param areas Rows of `areas.csv`.
 * @param neighbours Rows of `area-neighbours.csv`.
 * @throws where a cell holds a character that parts the text, or one area names another that is not there.
 */
export function encodeAreaIndex(areas: readonly AreaRow[], neighbours: readonly AreaNeighbourRow[]): string {
  const numberOf = new Map(areas.map(({ code }, index) => [code, index.toString(BASE).padStart(DIGITS, '0')]));
  const numbers = (codes: readonly string[]): string =>
    codes
      .map((code) => {
        const number = numberOf.get(code);
        if (number === undefined) throw new Error(`${code} is named as an area, and is none`);
        return number;
      })
      .join('');
  const line = (cell: (area: AreaRow, index: number) => string | null): string => {
    const cells = areas.map((area, index) => cell(area, index) ?? '');
    const broken = cells.find((text) => /[|\n]/.test(text));
    if (broken !== undefined) throw new Error(`“${broken}” cannot be part of the index of areas`);
    return cells.join(CELL);
  };
  const split = (codes: string | null): string[] => codes?.split(' ') ?? [];
  return [
    line(({ code }, index) => codeAfter(areas[index - 1]?.code, code)),
    line(({ dfe_number }) => dfe_number),
    line(({ name }) => name),
    line(({ common_name }) => common_name),
    line(({ other_names }) => other_names),
    line(({ region }) => numbers(split(region))),
    line(({ valid_from }) => valid_from),
    line(({ valid_to }) => valid_to),
    line(({ former_codes }) => former_codes),
    line(({ predecessors }) => numbers(split(predecessors))),
    line(({ successors }) => numbers(split(successors))),
    line(({ code }) =>
      numbers(
        neighbours
          .filter(({ area }) => area === code)
          .toSorted((a, b) => a.position - b.position)
          .map(({ neighbour }) => neighbour),
      ),
    ),
  ].join(LINE);
}

/** The areas of a text that `encodeAreaIndex` made. */
export function decodeAreaIndex(text: string): AreaIndex {
  const [codes = [], dfe, names, common, others, regions, from, to, former, before, after, neighbours] = text
    .split(LINE)
    .map((line) => line.split(CELL));
  const known: string[] = [];
  for (const cell of codes) known.push(codeOf(known.at(-1), cell));
  const areasOf = (cells: readonly string[] | undefined, index: number): string[] =>
    (cells?.[index]?.match(/../g) ?? []).map((number) => known[Number.parseInt(number, BASE)] ?? '');
  return known.map((code, index) => {
    const kind = KINDS[code.slice(0, 3)] ?? 'council';
    return {
      code,
      dfe_number: dfe?.[index] ?? '',
      name: names?.[index] ?? '',
      common_name: common?.[index] || null,
      other_names: others?.[index] || null,
      kind,
      region: areasOf(regions, index)[0] ?? null,
      valid_from: from?.[index] || null,
      valid_to: to?.[index] || null,
      former_codes: former?.[index] || null,
      predecessors: areasOf(before, index).join(' ') || null,
      successors: areasOf(after, index).join(' ') || null,
      neighbours: areasOf(neighbours, index),
    };
  });
}

/** What a code adds to the one before it: nothing where it is the next, else its number, behind its prefix where that is another. */
function codeAfter(last: string | undefined, code: string): string {
  if (last && codeOf(last, '') === code) return '';
  const number = String(Number(code.slice(3)));
  return last?.slice(0, 3) === code.slice(0, 3) ? number : code.slice(0, 3) + number;
}

/** The code that a cell of the first line stands for, behind the code of the cell before. */
function codeOf(last = '', cell: string): string {
  const [, prefix, number] = /^(E\d\d)?(\d*)$/.exec(cell) ?? [];
  return (prefix ?? last.slice(0, 3)) + (number || String(Number(last.slice(3)) + 1)).padStart(6, '0');
}
