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
  /** Name of the series; empty when there is only one. */
  readonly name: string;
  readonly figures: readonly Observation[];
  readonly course: Course;
  readonly look: LineLook;
  /** Whether the end of the line is labelled with the name. */
  readonly end: boolean;
}

/** Another way to draw lines than on one pair of axes. */
export type LinesDrawing = (
  lines: readonly OwnLine[],
  context: SentenceContext,
  authorWords: AuthorWords,
) => {
  /** Sentences for *About this figure*. */
  readonly how: readonly string[];
  spec(width: number): TopLevelSpec;
};

/** The most points, lines in full colour, and lines labelled at their ends. */
const MOST = { points: 5000, lines: 4, named: 6 };

const LOOKS = ['point', 'against', 'third', 'fourth'] as const;

/** Of more lines than can be told apart by colour, the one that is drawn in colour: the total, or else the highest at the end. */
function leadOf<Line extends Pick<OwnLine, 'figures' | 'course'>>(lines: readonly Line[]): Line | undefined {
  const total = lines.find(({ figures }) => figures.some(({ isTotal }) => isTotal));
  const latest = Math.max(...lines.map(({ course }) => course.last.time ?? 0));
  const there = lines.filter(({ course }) => course.last.time === latest);
  return total ?? there.toSorted((one, other) => other.course.last.value - one.course.last.value)[0];
}

/**
 * The lines of a dataset, the highlighted one first.
 *
 * @throws {FiguresError} when there are more lines than can be told apart, or categories are not times.
 */
export function linesOf({ all, category }: Dataset, { highlight, top }: AuthorWords): OwnLine[] {
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
  if (lit < 0 && highlight && groups.length > MOST.lines)
    throw new FiguresError(
      `There is no series ${truncate(highlight)}. The series are ${joined(groups.slice(0, 12).map(({ name }) => truncate(name)))}${groups.length > 12 ? ' and others' : ''}.`,
    );
  const lead = lit < 0 && groups.length > MOST.lines ? leadOf(groups) : groups[lit];
  const ordered = groups.toSorted((one, other) => Number(other === lead) - Number(one === lead));
  const most = Number(top) || Infinity;
  const rank = new Map(
    groups
      .toSorted((one, other) => other.course.last.value - one.course.last.value)
      .map((group, index) => [group, index]),
  );
  const kept = ordered.filter((group) => group === lead || (rank.get(group) ?? 0) < most);
  const few = kept.length <= MOST.named;
  return kept.map((group, index) => ({
    ...group,
    look: lead ? (index === 0 ? 'point' : 'context') : (LOOKS[index] ?? 'context'),
    end: groups.length > 1 && (few || index === 0),
  }));
}
