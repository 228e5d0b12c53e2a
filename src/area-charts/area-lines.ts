import { areaInWords, areaLabel, inArea, medianOfNeighbours } from '../areas/area-words.ts';
import type { Evidence } from '../data/evidence.ts';
import { find } from '../data/find.ts';
import { rowsOfArea } from '../data/rows-of-area.ts';
import type { AreaRow } from '../data/rows.generated.ts';
import { type AreaFigure, type AreaMeasure, hasValue } from './area-measure.ts';
import type { AreaPlace } from '../areas/area-place.ts';

/** An area of a chart, or what it is compared with, with its figures. */
export interface AreaLine {
  /** On a label and in the table: `Leeds`, `Median of ten neighbours`. */
  readonly name: string;
  /** In a sentence, after a number of it: `in Leeds`, `at the median of its ten neighbours`. */
  readonly where: string;
  /** In a sentence, as what the number is of: `Leeds`, `the median of its ten neighbours`. */
  readonly said: string;
  /** `null` of the median. */
  readonly area: AreaRow | null;
  readonly figures: readonly AreaFigure[];
}

/** The area of a place and what it is compared with, the area first. A company that is the area itself is left out. */
export function areaLines(
  measure: AreaMeasure,
  evidence: Evidence,
  { area, company }: AreaPlace,
): [AreaLine, ...AreaLine[]] {
  const others = company.filter((one) => one !== area);
  return [
    lineOf(measure, evidence, area, area),
    ...others.map((one) =>
      one === 'neighbours' ? neighboursLine(measure, evidence, area) : lineOf(measure, evidence, one, area),
    ),
  ];
}

/** The line of an area by its code. `about` is the code of the area that the chart is about. */
export function lineOf(measure: AreaMeasure, evidence: Evidence, code: string, about: string): AreaLine {
  const area = find(evidence.areas, 'code', code);
  return {
    name: areaLabel(area),
    where: inArea(area),
    said: areaInWords(area),
    area,
    figures: measure.figures(evidence, code, about),
  };
}

/** The ten statistical neighbours of a council, the nearest first; none of another area, or of a council that has ended. */
export function neighboursOf({ areas, 'area-neighbours': neighbours }: Evidence, code: string): AreaRow[] {
  return rowsOfArea(neighbours, code).map(({ neighbour }) => find(areas, 'code', neighbour));
}

/** The median of the values of an area's neighbours in each year in which half of them or more have one. */
export function neighboursLine(measure: AreaMeasure, evidence: Evidence, code: string): AreaLine {
  const neighbours = neighboursOf(evidence, code);
  const all = neighbours.flatMap((neighbour) => measure.figures(evidence, neighbour.code, code)).filter(hasValue);
  const years = [...new Set(all.map(({ year }) => year))].toSorted((a, b) => a - b);
  const median = medianOfNeighbours(find(evidence.areas, 'code', code));
  return {
    name: 'Median of ten neighbours',
    where: `at ${median}`,
    said: median,
    area: null,
    figures: years.flatMap((year): AreaFigure[] => {
      const own = all.filter((figure) => figure.year === year);
      const [first] = own;
      if (!first || own.length * 2 < neighbours.length) return [];
      const value = medianOf(own.map((figure) => figure.value));
      return [{ year, value, marker: null, count: null, of: null, source: first.source }];
    }),
  };
}

/** The middle of some numbers; of an even number of them, the mean of the two in the middle. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2;
}
