import { typeset } from '../../words/typeset.ts';
import type { Dataset } from '../dataset.ts';
import type { OwnChart, AuthorWords } from '../own-chart.ts';
import { aboutOf } from '../describe/about.ts';
import { gapsSaid } from '../describe/observation-names.ts';
import { notMeant } from '../describe/highlight.ts';
import { isMeasured } from '../describe/kinds.ts';
import { linesOf } from '../draw/lines.ts';
import { shown } from '../describe/names.ts';
import { CHANGES, drawnAs, heardOverTime, subtitleOverTime, tellerOf } from '../describe/over-time.ts';
import { inOrder } from '../describe/category-names.ts';
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
    sonification: heardOverTime(figures, courses),
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
