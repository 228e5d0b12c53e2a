import type { TopLevelSpec } from 'vega-lite';
import type { SentenceContext } from '../describe/change-sentences.ts';
import type { LineLook } from '../../chart-types/trend/model.ts';
import { type Observation, type Dataset, FiguresError } from '../dataset.ts';
import type { AuthorWords } from '../own-chart.ts';
import { grouped } from '../../data/find.ts';
import { type Course, courseOf } from '../describe/change.ts';
import { isMeant } from '../describe/highlight.ts';
import { assertAtMost } from '../describe/known.ts';
import { shown, truncate } from '../describe/names.ts';
import { joined } from '../../words/sources.ts';

/** A series of a trend, and how its line is drawn. */
export interface OwnLine {
  /** Whether the headline speaks of it. */
  readonly told: boolean;
  /** Name of the series; empty when there is only one. */
  readonly name: string;
  readonly figures: readonly Observation[];
  readonly course: Course;
  readonly look: LineLook;
  /** Whether the end of the line is labelled with the name. */
  readonly end: boolean;
}

/** A series before it is known how it is drawn. */
type NamedLine = Pick<OwnLine, 'name' | 'figures' | 'course'>;

/** Another way to draw lines than on one pair of axes. */
export type LinesDrawing = (
  lines: readonly OwnLine[],
  context: SentenceContext,
) => {
  /** Sentences for *About this figure*. */
  readonly how: readonly string[];
  spec(width: number): TopLevelSpec;
};

/** The most points, lines in full colour, and lines labelled at their ends. */
const MOST = { points: 5000, lines: 4, named: 6 };

const LOOKS = ['point', 'against', 'third', 'fourth'] as const;

/**
 * The lines of a dataset, and the one that the author highlights.
 *
 * @throws {FiguresError} when no line has the highlighted name and there are many, or categories are not times.
 */
export function linesOf({ all, category }: Dataset, { highlight, top }: AuthorWords): NamedLine[] {
  const timeless = all.find(({ time }) => time === null);
  if (category.type === 'text' || timeless)
    throw new FiguresError(
      `A trend needs years, financial years or dates, but column ${category.title} has text${timeless ? `, such as “${timeless.category}” in row ${timeless.sourceRow}` : ''}. Choose type="change" or type="comparison".`,
    );
  assertAtMost(all.length, ['A trend', MOST.points, 'points'], 'Give fewer rows, such as one for each year.');
  const lines = grouped(all, ({ series: name }) => name ?? '').flatMap((own) => {
    const course = courseOf(own);
    return course ? [{ name: shown(own[0]?.series ?? ''), figures: own, course }] : [];
  });
  const isLit = ({ name }: NamedLine): boolean => isMeant(name, highlight);
  if (highlight && lines.length > MOST.lines && !lines.some(isLit))
    throw new FiguresError(
      `There is no series ${truncate(highlight)}. The series are ${joined(lines.slice(0, 12).map(({ name }) => truncate(name)))}${lines.length > 12 ? ' and others' : ''}.`,
    );
  const kept = new Set(highestAtEnd(lines).slice(0, Number(top) || Infinity));
  return lines.filter((line) => kept.has(line) || isLit(line));
}

const highestAtEnd = (lines: readonly NamedLine[]): NamedLine[] =>
  lines.toSorted((one, other) => other.course.last.value - one.course.last.value);

/**
 * How lines are drawn, those of the headline first: they alone are in colour, unless the headline speaks of all alike and they can be told apart.
 *
 * @param of The names of the lines that the headline speaks of.
 */
export function drawnLines(
  lines: readonly NamedLine[],
  of: readonly string[],
  { highlight }: AuthorWords,
): readonly OwnLine[] {
  const isTold = ({ name }: NamedLine): boolean => of.includes(name);
  const isLed =
    lines.length > MOST.lines ||
    (of.length > 0 && !lines.every(isTold)) ||
    lines.some(({ name }) => isMeant(name, highlight));
  const ordered = isLed ? lines.toSorted((one, other) => Number(isTold(other)) - Number(isTold(one))) : lines;
  const ranked = highestAtEnd(lines);
  const ends = of.length ? [] : [ranked[0], ranked.at(-1)];
  return ordered.map((line, index): OwnLine => {
    const told = isTold(line);
    return {
      ...line,
      told,
      look: (!isLed || told ? LOOKS[index] : undefined) ?? 'context',
      end: lines.length > 1 && (lines.length <= MOST.named || told || ends.includes(line)),
    };
  });
}
