import type { LineLook } from '../../chart-types/trend/model.ts';
import { type Observation, type Dataset, FiguresError } from '../dataset.ts';
import type { AuthorWords } from '../own-chart.ts';
import { grouped } from '../../data/find.ts';
import { type Course, courseOf } from '../describe/change.ts';
import { isMeant } from '../describe/highlight.ts';
import { assertAtMost } from '../describe/known.ts';
import { shown } from '../describe/names.ts';

/** A series of a trend, and how its line is drawn. */
export interface OwnLine {
  /** Name of the series; empty when there is only one. */
  readonly name: string;
  readonly figures: readonly Observation[];
  readonly course: Course;
  readonly look: LineLook;
  /** Whether the end of the line is labelled with the name. */
  readonly end: boolean;
}

/** The most points, lines in full colour, and lines labelled at their ends. */
const MOST = { points: 1000, lines: 4, named: 6 };

const LOOKS = ['point', 'against', 'third', 'fourth'] as const;

/**
 * The lines of a dataset, the highlighted one first.
 *
 * @throws {FiguresError} when there are more lines than can be told apart, or categories are not times.
 */
export function linesOf({ all, category }: Dataset, { highlight }: AuthorWords): OwnLine[] {
  const timeless = all.find(({ time }) => time === null);
  if (category.type === 'text' || timeless)
    throw new FiguresError(
      `A trend needs years, financial years or dates, but column ${category.title} has text${timeless ? `, such as “${timeless.category}” in row ${timeless.sourceRow}` : ''}. Choose type="change" or type="comparison".`,
    );
  assertAtMost(all.length, ['A trend', MOST.points, 'points'], 'Give fewer rows, such as one for each year.');
  const groups = grouped(all, ({ series: name }) => name ?? '').flatMap((own) => {
    const course = courseOf(own);
    return course ? [{ name: shown(own[0]?.series ?? ''), figures: own, course }] : [];
  });
  const lit = groups.length > 1 ? groups.findIndex(({ name }) => isMeant(name, highlight)) : -1;
  if (lit < 0)
    assertAtMost(
      groups.length,
      ['A trend', MOST.lines, 'series'],
      'Name one with the attribute highlight: the others become its context.',
    );
  const ordered = groups.toSorted((one, other) => Number(other === groups[lit]) - Number(one === groups[lit]));
  const few = groups.length <= MOST.named;
  return ordered.map((group, index) => ({
    ...group,
    look: lit < 0 ? (LOOKS[index] ?? 'context') : index === 0 ? 'point' : 'context',
    end: groups.length > 1 && (few || index === 0),
  }));
}
