import { changeSpec } from '../../chart-types/change/change.ts';
import type { ChangeBar } from '../../chart-types/change/model.ts';
import { typeset } from '../../words/typeset.ts';
import { type Observation, type Dataset, FiguresError } from '../dataset.ts';
import type { OwnChart, AuthorWords } from '../own-chart.ts';
import { aboutOf, gapSentences } from '../describe/about.ts';
import { type Course, courseOf, lastOfKinds } from '../describe/change.ts';
import { courseWords } from '../describe/change-sentences.ts';
import { categoryName } from '../describe/names.ts';
import { isMeant, notMeant } from '../describe/highlight.ts';
import { aNumberOfKind, before } from '../describe/kinds.ts';
import { assertAtMost, seriesNames } from '../describe/known.ts';
import type { NumberFormat } from '../describe/number-format.ts';
import {
  CHANGES,
  drawnAs,
  sonificationOverTime,
  subtitleOverTime,
  sentenceContext,
  inOrder,
} from '../describe/over-time.ts';
import { tableColumns, pointOf, rowOf } from '../describe/table.ts';
import { turnOf } from '../describe/stories.ts';
import { valueAxis } from '../../layers/value-axis.ts';
import type { LimitsDrawing } from '../draw/limits.ts';

/** The most bars that fit a narrow chart. */
const MOST_BARS = 60;
/** With more bars than this, only the important ones are labelled with their period. */
const NAMED = 12;
/** Approximate number of ticks on the value axis. */
const TICKS = 4;

const LOOKS = {
  estimate: 'hatched',
  projection: 'with a dashed edge',
  commitment: 'hollow',
  call: 'hatched with a dashed edge',
};

/**
 * A chart of one quantity over time: a bar for each period.
 *
 * @throws {FiguresError} when there is more than one series, or more bars than can be told apart.
 */
export function changeOf(dataset: Dataset, { highlight }: AuthorWords, limits: LimitsDrawing = null): OwnChart {
  const figures = inOrder(dataset);
  const { all } = figures;
  const context = sentenceContext(figures);
  const { numbers } = context;
  assertAtMost(seriesNames(all).length, ['A chart of change', 1, 'series'], 'Choose type="trend" for several.');
  assertAtMost(
    all.length,
    ['A chart of change', MOST_BARS, 'bars'],
    'Choose type="trend" for more, or give fewer rows.',
  );
  const course = courseOf(all);
  if (!course) throw new FiguresError('There is nothing to draw: no row has a number.');
  const names = all.map(({ category }) => categoryName(category, figures));
  const lit = names.findIndex((name) => isMeant(name, highlight));
  const chosen = all[lit];
  const highlighted =
    chosen && chosen.value !== null && course.all.includes(chosen as Course['first'])
      ? [`the figure for ${names[lit]} was ${aNumberOfKind(chosen, numbers.short(chosen.value))}`]
      : [];
  const isEnd = chosen === course.first || chosen === course.last;
  const bars = barsOf(all, names, { course, chosen, numbers });
  const axis = valueAxis(
    all.flatMap(({ value, limits = [] }) => [...(value === null ? [] : [value]), ...limits]),
    numbers.unit,
    TICKS,
  );
  const { headline, summary } = courseWords(course, context, isEnd ? [] : highlighted);
  return {
    headline: typeset(headline),
    subtitle: typeset(subtitleOverTime(figures)),
    summary: typeset([...summary, ...gapSentences(figures)].join(' ')),
    rows: all.map((figure) => rowOf(figure, figures)),
    columns: tableColumns(figures, numbers),
    points: all.map((figure) => pointOf(figure, figures, numbers)),
    series: null,
    sonification: sonificationOverTime(figures, [course]),
    about: aboutOf(figures, [CHANGES], drawnAs(LOOKS)),
    warnings: notMeant(highlight, names),
    spec: (width) => changeSpec({ bars, axisText: axis }, { width, ...(limits && { over: limits.overPeriods(all) }) }),
  };
}

/** One bar for each observation. First and last measured value, the one at which the course turns, the last of each other kind, and the highlighted one are labelled. */
function barsOf(
  all: readonly Observation[],
  names: readonly string[],
  { course, chosen, numbers }: { course: Course; chosen: Observation | undefined; numbers: NumberFormat },
): ChangeBar[] {
  const turn = turnOf(course);
  const named = new Set<Observation | undefined>([
    course.first,
    course.last,
    ...(turn ? [turn] : []),
    ...lastOfKinds(course),
    chosen,
  ]);
  return all.map((figure, index): ChangeBar => {
    const { value, kind } = figure;
    const bar = {
      period: String(index),
      name: names[index] ?? '',
      value: value ?? 0,
      ...(figure.limits && { top: figure.limits[1] }),
    };
    if (value === null) return { ...bar, gap: 'n/a' };
    const number = [figure.qualifier, numbers.short(value)].filter(Boolean).join(' ');
    const isApart = figure === chosen && all.length > NAMED;
    const label = kind === 'actual' ? [...(isApart ? [`${bar.name}:`] : []), number].join(' ') : [before(kind), number];
    const emphasis = (chosen ? chosen === figure : named.has(figure)) ? 'point' : 'context';
    return { ...bar, emphasis, ...(named.has(figure) && { label }), ...(kind !== 'actual' && { kind }) };
  });
}
