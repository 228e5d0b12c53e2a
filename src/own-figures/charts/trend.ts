import { typeset } from '../../words/typeset.ts';
import { type Dataset, FiguresError } from '../dataset.ts';
import type { OwnChart, AuthorWords } from '../own-chart.ts';
import { aboutOf, gapsSaid } from '../describe/about.ts';
import { shown } from '../describe/names.ts';
import { notMeant } from '../describe/highlight.ts';
import { isMeasured } from '../describe/kinds.ts';
import { linesOf } from '../draw/lines.ts';
import { CHANGES, drawnAs, heardOverTime, subtitleOverTime, tellerOf, inOrder } from '../describe/over-time.ts';
import { tableColumns, pointOf, rowOf } from '../describe/table.ts';
import { trendDrawing } from '../draw/trend.ts';
import { seriesSaid, trendHeadline, trendSummary } from '../describe/trend-sentences.ts';

const LOOKS = {
  estimate: 'as open circles',
  projection: 'as open circles on a dashed line',
  commitment: 'as open squares',
  call: 'as open diamonds',
};

/**
 * How quantities of one's own went over time: a line for each series, named at its end.
 *
 * @throws {FiguresError} when places are no times, there are more points than can be drawn, or more lines than can be told apart.
 */
export function trendOf(given: Dataset, said: AuthorWords): OwnChart {
  const figures = inOrder(given);
  const { all } = figures;
  const teller = tellerOf(figures);
  const lines = linesOf(figures, said);
  const words = new Map(lines.map((line) => [line.name, typeset(seriesSaid(line, teller))]));
  const several = lines.length > 1;
  const courses = lines.map(({ course }) => course);
  return {
    headline: typeset(trendHeadline(lines, teller)),
    subtitle: typeset(subtitleOverTime(figures)),
    summary: typeset([...trendSummary(lines, teller), ...gapsSaid(figures)].join(' ')),
    rows: all.map((figure) => rowOf(figure, figures)),
    columns: tableColumns(figures, teller.numbers),
    points: all.map((figure) => pointOf(figure, figures, teller.numbers.full)),
    series: several
      ? { by: ['series'], words: (own) => words.get(shown(String(own[0]?.['series'] ?? ''))) ?? '' }
      : null,
    heard: heardOverTime(figures, courses),
    about: aboutOf(
      figures,
      [
        CHANGES,
        ...(lines.some(({ look, end }) => look === 'context' && !end)
          ? ['Lines in the soft colour are context; the table and each point say which series they are.']
          : []),
        ...(courses.some((course) => !course.all.some(isMeasured))
          ? ['Some series have no actual figures: their change is one between figures of the kind named.']
          : []),
      ],
      drawnAs(LOOKS),
    ),
    warnings: notMeant(said.highlight, several ? lines.map(({ name }) => name) : []),
    spec: trendDrawing(lines, teller),
  };
}

/**
 * What was counted, and what is projected from it: a trend whose projection is dashed, with open points.
 * @throws {FiguresError} when no figure is a projection, and for what a trend cannot show.
 */
export function projectionOf(figures: Dataset, said: AuthorWords): OwnChart {
  if (!figures.all.some(({ kind, value }) => kind === 'projection' && value !== null))
    throw new FiguresError(
      figures.kinds
        ? 'No row says that it is a projection: write “projection” in the column that tells the kind of each figure.'
        : 'Nothing says which figures are projected. Add a column that says “actual” or “projection” in each row, and name it with the attribute kind.',
    );
  return trendOf(figures, said);
}
