import type { Figures } from '../figures.ts';
import type { OwnChart, Said } from '../own-chart.ts';
import { linesOf } from './parts/lines.ts';
import { trendDrawing } from './parts/trend-drawing.ts';
import { trendWords } from './parts/trend-words.ts';
import { aboutOf, subtitleOf } from './parts/headings.ts';
import { isMeasured } from './parts/kinds.ts';
import { writer } from './parts/numbers.ts';
import { inOrder, placeNoun } from './parts/places.ts';
import { columnsOf, pointsOf, rowsOf } from './parts/table.ts';

/** How many numbers in order are worth hearing. */
const HEARD = 3;

/**
 * How quantities of one's own went over time: a line for each series, named at its end.
 * @throws {FiguresError} when places are no times, there are more points than can be drawn, or more lines than can be told apart.
 */
export function trendOf(figures: Figures, said: Said): OwnChart {
  const write = writer(figures);
  const { kind } = figures.place;
  const all = inOrder(figures);
  const lines = linesOf(all, figures, said);
  const words = trendWords(lines, figures, write);
  const several = lines.length > 1;
  const context = lines.filter(({ look, end }) => look === 'context' && !end);
  return {
    ...words,
    subtitle: subtitleOf(all, figures, write, said),
    rows: rowsOf(all, figures),
    columns: columnsOf(figures, write),
    points: pointsOf(all, figures, write),
    series: several
      ? { by: ['series'], words: (own) => words.bySeries.get(String(own[0]?.['series'] ?? '')) ?? '' }
      : null,
    heard: lines.some(({ course }) => course.all.length >= HEARD) ? { number: 'value', each: placeNoun(kind) } : null,
    about: aboutOf(all, figures, [
      ...(context.length
        ? [`Lines in the soft colour are context; the table and each point say which series they are.`]
        : []),
      ...(lines.some(({ course }) => course.all.length > 0 && !course.all.some(isMeasured))
        ? ['Some series have no actual figures: their change is one between figures of the kind named.']
        : []),
    ]),
    spec: trendDrawing(lines, all, figures, write),
  };
}
