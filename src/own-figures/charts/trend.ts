import { typeset } from '../../words/typeset.ts';
import { type Dataset, FiguresError } from '../dataset.ts';
import type { OwnChart, AuthorWords } from '../own-chart.ts';
import { aboutOf, gapSentences } from '../describe/about.ts';
import { shown } from '../describe/names.ts';
import { notMeant } from '../describe/highlight.ts';
import { isMeasured } from '../describe/kinds.ts';
import { drawnLines, type LinesDrawing, linesOf } from '../draw/lines.ts';
import type { LimitsDrawing } from '../draw/limits.ts';
import {
  CHANGES,
  drawnAs as kindsDrawnAs,
  sonificationOverTime,
  subtitleOverTime,
  sentenceContext,
  inOrder,
} from '../describe/over-time.ts';
import { tableColumns, pointOf, rowOf } from '../describe/table.ts';
import { trendDrawing } from '../draw/trend.ts';
import { courseWords, seriesSentence } from '../describe/change-sentences.ts';
import type { storyOfLines } from '../describe/trend-sentences.ts';

const LOOKS = {
  estimate: 'as open circles',
  projection: 'as open circles on a dashed line',
  commitment: 'as open squares',
  call: 'as open diamonds',
};

/**
 * Quantities over time: a line for each series, labelled at its end.
 *
 * @param tell Tells several lines. Its file is loaded where there are several.
 * @param drawnAs Draws the lines in another way than on one pair of axes. Its file is loaded where it is needed.
 * @throws {FiguresError} when categories are not times, or there are more points or lines than can be shown.
 */
export function trendOf(
  dataset: Dataset,
  authorWords: AuthorWords,
  limits: LimitsDrawing = null,
  tell?: typeof storyOfLines,
  drawnAs?: LinesDrawing,
): OwnChart {
  const figures = inOrder(dataset);
  const { all } = figures;
  const context = sentenceContext(figures);
  const told = linesOf(figures, authorWords);
  const [line] = told;
  const story =
    tell?.(told, context, authorWords.highlight) ??
    (line ? { ...courseWords(line.course, context), of: [] } : { headline: '', summary: [], of: [] });
  const lines = drawnLines(told, story.of, authorWords);
  const words = new Map(lines.map((line) => [line.name, typeset(seriesSentence(line, context))]));
  const several = lines.length > 1;
  const courses = lines.map(({ course }) => course);
  const other = drawnAs?.(lines, context);
  return {
    headline: typeset(story.headline),
    subtitle: typeset(subtitleOverTime(figures)),
    summary: typeset([...story.summary, ...gapSentences(figures)].join(' ')),
    rows: all.map((figure) => rowOf(figure, figures)),
    columns: tableColumns(figures, context.numbers),
    points: all.map((figure) => pointOf(figure, figures, context.numbers)),
    series: several
      ? { by: ['series'], words: (own) => words.get(shown(String(own[0]?.['series'] ?? ''))) ?? '' }
      : null,
    sonification: sonificationOverTime(figures, courses),
    about: aboutOf(
      figures,
      [
        CHANGES,
        ...(other?.how ?? []),
        ...(!other && lines.some(({ look, end }) => look === 'context' && !end)
          ? ['Lines in the soft colour are context; the table and each point say which series they are.']
          : []),
        ...(courses.some((course) => !course.all.some(isMeasured))
          ? ['Some series have no actual figures: their change is one between figures of the kind named.']
          : []),
      ],
      kindsDrawnAs(LOOKS),
    ),
    warnings: notMeant(authorWords.highlight, several ? lines.map(({ name }) => name) : []),
    spec: other?.spec ?? trendDrawing(lines, context, limits),
  };
}

/**
 * A trend with a projection, which is dashed and has open points.
 *
 * @throws {FiguresError} when no observation is a projection, or a trend cannot show the data.
 */
export function projectionOf(
  figures: Dataset,
  authorWords: AuthorWords,
  limits: LimitsDrawing = null,
  tell?: typeof storyOfLines,
): OwnChart {
  if (!figures.all.some(({ kind, value }) => kind === 'projection' && value !== null))
    throw new FiguresError(
      figures.kinds
        ? 'No row is marked as a projection. Write “projection” in the column that gives the kind of each figure.'
        : 'Nothing says which figures are projected. Add a column that says “actual” or “projection” in each row, and name it with the attribute kind.',
    );
  return trendOf(figures, authorWords, limits, tell);
}
