import { type ChangeBar, changeSpec } from '../../types/change.ts';
import { joined } from '../../words/sources.ts';
import { capitalised, typeset } from '../../words/typeset.ts';
import { type Figure, type Figures, FiguresError } from '../figures.ts';
import type { OwnChart, Said } from '../own-chart.ts';
import { courseOf, courseSaid, extremesSaid, findingSaid } from './parts/course.ts';
import { aboutOf, leading, subtitleOf } from './parts/headings.ts';
import { highlighted } from './parts/highlighted.ts';
import { labelled } from './parts/kinds.ts';
import { type Writer, writer } from './parts/numbers.ts';
import { othersSaid } from './parts/others.ts';
import { gapsSaid, groupsOf, inOrder, placeName, placeNoun } from './parts/places.ts';
import { columnsOf, pointsOf, rowsOf } from './parts/table.ts';
import { valueAxis } from './parts/value-axis.ts';

/** Most bars that a narrow picture has room for. */
const MOST_BARS = 60;

/**
 * How a quantity of one's own changed: a bar for each place.
 * @throws {FiguresError} when there is more than one series, or more bars than can be told apart.
 */
export function changeOf(figures: Figures, said: Said): OwnChart {
  const write = writer(figures);
  const { kind } = figures.place;
  const all = inOrder(figures);
  check(figures);
  const course = courseOf(all);
  if (!course) throw new FiguresError('There is no number to draw: every row is without one.');
  const names = all.map(({ place }) => placeName(place, kind));
  const lit = highlighted(said.highlight, names);
  const bars = barsOf(all, names, lit, write);
  const axis = valueAxis(
    all.flatMap(({ value }) => value ?? []),
    write.unit,
    4,
  );
  const measure = leading(figures.value?.title ?? '');
  const chosen = lit === null ? undefined : all[lit];
  const ends: readonly Figure[] = [course.first, course.last];
  const lighted =
    chosen && chosen.value !== null && !ends.includes(chosen) && course.all.some((figure) => figure === chosen)
      ? [`the figure for ${placeName(chosen.place, kind)} was ${labelled(chosen.kind, write.full(chosen.value))}`]
      : [];
  const further = [
    ...lighted,
    ...extremesSaid(course, write, kind).filter((_, index) => index + lighted.length < 2),
    ...othersSaid(course, write, kind),
  ];
  const gaps = gapsSaid(all, kind);
  const summary = [
    `${courseSaid(measure, course, write, kind)}.`,
    ...(further.length ? [`${capitalised(further.join('; '))}.`] : []),
    ...(gaps ? [gaps] : []),
  ].join(' ');
  return {
    headline: typeset(findingSaid(measure, course, write, kind)),
    subtitle: subtitleOf(all, figures, write, said),
    summary: typeset(summary),
    rows: rowsOf(all, figures),
    columns: columnsOf(figures, write),
    points: pointsOf(all, figures, write),
    series: null,
    heard: kind !== 'text' && course.all.length >= 3 ? { number: 'value', each: placeNoun(kind) } : null,
    about: aboutOf(all, figures),
    spec: (width) => changeSpec({ bars, axisText: axis }, { width }),
  };
}

/** Bars of one series are all that fits. */
function check({ all }: Figures): void {
  const series = [...groupsOf(all).keys()].flatMap((name) => name ?? []);
  if (series.length > 1)
    throw new FiguresError(
      `A chart of change shows one series, and there are ${series.length}: ${joined(series.slice(0, 6))}${series.length > 6 ? ' …' : ''}. Choose type="trend" for several.`,
    );
  if (all.length > MOST_BARS)
    throw new FiguresError(
      `A chart of change shows at most ${MOST_BARS} bars, and there are ${all.length}. Choose type="trend" for more, or give fewer rows.`,
    );
}

/** A bar for each figure: the ends of what was measured named, the last of each other kind, and what is to be highlighted. */
function barsOf(all: readonly Figure[], names: readonly string[], lit: number | null, write: Writer): ChangeBar[] {
  const course = courseOf(all);
  const others = course?.others ?? [];
  const named = new Set<Figure | undefined>([
    course?.first,
    course?.last,
    ...others.filter((figure, index) => others.findLastIndex(({ kind }) => kind === figure.kind) === index),
    ...(lit === null ? [] : [all[lit]]),
  ]);
  return all.map((figure, index): ChangeBar => {
    const { value, kind } = figure;
    const bar = { period: String(index), name: names[index] ?? '', value: value ?? 0 };
    if (value === null) return { ...bar, gap: 'n/a' };
    const number = write.short(value);
    const label = kind === 'actual' ? number : [labelled(kind, '').trim(), number];
    const emphasis = (lit === null ? named.has(figure) : lit === index) ? 'point' : 'context';
    return { ...bar, emphasis, ...(named.has(figure) && { label }), ...(kind !== 'actual' && { kind }) };
  });
}
