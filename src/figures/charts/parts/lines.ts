import type { LineLook } from '../../../types/trend-marks.ts';
import { type Figure, type Figures, FiguresError } from '../../figures.ts';
import type { Said } from '../../own-chart.ts';
import { type Course, courseOf } from './course.ts';
import { highlighted } from './highlighted.ts';
import { groupsOf } from './places.ts';

/** A line of a trend: a series and how it is drawn. */
export interface OwnLine {
  /** The series; empty where there is one. */
  readonly name: string;
  readonly figures: readonly Figure[];
  readonly course: Course;
  readonly look: LineLook;
  /** Whether its end is named. */
  readonly end: boolean;
}

/** Most points that are drawn, most lines in full colour, and most that are named at their ends. */
const MOST = { points: 1000, lines: 4, named: 6 };

const LOOKS = ['point', 'against', 'third', 'fourth'] as const;

/**
 * The lines that figures make, the most important first.
 * @throws {FiguresError} when there are more than a reader can tell apart, or places that are no times.
 */
export function linesOf(all: readonly Figure[], { place, series }: Figures, { highlight }: Said): OwnLine[] {
  const timeless = all.find(({ at }) => at === null);
  if (place.kind === 'text' || timeless)
    throw new FiguresError(
      `A trend needs years, financial years or dates, and column ${place.title} has words${timeless ? `, such as “${timeless.place}” in row ${timeless.line}` : ''}. Choose type="change" or type="comparison".`,
    );
  if (all.length > MOST.points)
    throw new FiguresError(
      `A chart can show at most 1,000 points, and there are ${all.length.toLocaleString('en-GB')}. Give fewer rows, such as one for each year.`,
    );
  const groups = [...groupsOf(all)].flatMap(([name, figures]) => {
    const course = courseOf(figures);
    return course ? [{ name: name ?? '', figures, course }] : [];
  });
  const names = groups.map(({ name }) => name);
  const lit = series && groups.length > 1 ? highlighted(highlight, names) : null;
  if (lit === null && groups.length > MOST.lines)
    throw new FiguresError(
      `A reader can tell at most ${MOST.lines} lines apart, and there are ${groups.length} series. Name one with the attribute highlight: the others become its context.`,
    );
  const ordered =
    lit === null ? groups : [...groups.slice(lit, lit + 1), ...groups.filter((_, index) => index !== lit)];
  const few = groups.length <= MOST.named;
  return ordered.map((group, index) => ({
    ...group,
    look: lit === null ? (LOOKS[index] ?? 'context') : index === 0 ? 'point' : 'context',
    end: groups.length > 1 && (few || index === 0),
  }));
}
