import type { Sonification } from '../../artifact.ts';
import { typeset } from '../../words/typeset.ts';
import type { Dataset } from '../dataset.ts';
import type { OwnChart, AuthorWords } from '../own-chart.ts';
import { count } from '../../words/numbers.ts';
import type { LimitsDrawing } from '../draw/limits.ts';
import { type BarGroup, comparisonDrawing } from '../draw/comparison.ts';
import { aboutOf } from '../describe/about.ts';
import { areLowWithheld } from '../describe/certainty.ts';
import { categoryName } from '../describe/names.ts';
import { isMeant, notMeant } from '../describe/highlight.ts';
import { kindSentences } from '../describe/kinds.ts';
import type { Known } from '../describe/known.ts';
import type { Ranking } from '../describe/ranking.ts';
import { tableColumns, pointOf, rowOf } from '../describe/table.ts';
import { measuredIn } from '../describe/measure-name.ts';
import { rankedFigures, rankedWords } from './ranked.ts';

/** With one series, more figures than this are drawn as the highest, the lowest and the highlighted. */
const MOST = { figures: 40, any: 5000, series: 3 };

/**
 * A comparison: a horizontal bar for each category, in the author's order. With several series, the bars of a category are grouped.
 *
 * @throws {FiguresError} when there are more bars or series than can be read, or no numbers.
 */
export function comparisonOf(figures: Dataset, authorWords: AuthorWords, limits: LimitsDrawing = null): OwnChart {
  const { all } = figures;
  const { highlight } = authorWords;
  const single = figures.series === null;
  const { numbers, known, series } = rankedFigures(figures, 'A comparison', {
    ...MOST,
    figures: single ? MOST.any : MOST.figures,
  });
  const ends = single && all.length > MOST.figures ? highestAndLowestOf(known, highlight, figures) : null;
  const ranking: Ranking = {
    figures,
    known,
    ends: ['highest', areLowWithheld(all) ? 'lowest given' : 'lowest'],
    full: ({ value }) => numbers.full(value),
    short: ({ value }) => numbers.short(value),
    apart: (one, other) => numbers.apart(one.value, other.value),
  };
  return {
    ...rankedWords(ranking, series, authorWords),
    subtitle: typeset(measuredIn(figures)),
    rows: all.map((figure) => rowOf(figure, figures)),
    columns: tableColumns(figures, numbers),
    points: all.map((figure) => pointOf(figure, figures, numbers)),
    sonification: sonificationOf(figures, known),
    about: aboutOf(figures, [
      ends
        ? `Of ${count(known.length)} figures, the ${count(ENDS)} highest and the ${count(ENDS)} lowest have a bar; all are in the table.`
        : 'Bars start at zero and are in the order in which the figures were given.',
      ...kindSentences(figures),
    ]),
    warnings: notMeant(highlight, [
      ...all.map(({ category }) => categoryName(category, figures)),
      ...(series.length > 1 ? series : []),
    ]),
    spec: comparisonDrawing(figures, authorWords, { series, numbers, ends, limits }),
  };
}

/** Bars at either end of a long comparison. */
const ENDS = 12;

/** The figures of a long comparison that have a bar, in groups, highest first. */
function highestAndLowestOf(known: readonly Known[], highlight: string | null, figures: Dataset): BarGroup[] {
  const ordered = known.toSorted((one, other) => other.value - one.value);
  const [high, low] = [ordered.slice(0, ENDS), ordered.slice(-ENDS)];
  const shown = new Set([...high, ...low]);
  const meant = ordered.filter(
    (figure) => !shown.has(figure) && isMeant(categoryName(figure.category, figures), highlight),
  );
  return [
    { name: `The ${count(ENDS)} highest`, figures: high },
    ...(meant.length ? [{ name: 'Between them', figures: meant }] : []),
    { name: `The ${count(ENDS)} lowest`, figures: low },
  ];
}

/** Sonification, only for three or more values in time order. */
function sonificationOf({ category: { type }, series, all }: Dataset, known: readonly Known[]): Sonification | null {
  const inOrder = all.every(
    ({ time }, index) => time !== null && (index === 0 || time > (all[index - 1]?.time ?? Infinity)),
  );
  if (type === 'text' || series || !inOrder || known.length < 3) return null;
  return { number: 'value', each: type };
}
