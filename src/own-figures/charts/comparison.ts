import type { Sonification } from '../../artifact.ts';
import { grouped } from '../../data/find.ts';
import { typeset } from '../../words/typeset.ts';
import { type Dataset, FiguresError, type Observation } from '../dataset.ts';
import type { OwnChart, AuthorWords } from '../own-chart.ts';
import { count, inWords } from '../../words/numbers.ts';
import type { LimitsDrawing } from '../draw/limits.ts';
import { type BarGroup, comparisonDrawing } from '../draw/comparison.ts';
import { arranged, highestOf, sortWarnings, topOf } from '../arrange.ts';
import { aboutOf } from '../describe/about.ts';
import { areLowWithheld } from '../describe/certainty.ts';
import { categoryName, truncate } from '../describe/names.ts';
import { isMeant, notMeant } from '../describe/highlight.ts';
import { kindSentences } from '../describe/kinds.ts';
import { inHeadline } from '../describe/number-format.ts';
import type { Known } from '../describe/known.ts';
import type { Ranking } from '../describe/ranking.ts';
import { tableColumns, pointOf, rowOf } from '../describe/table.ts';
import { measuredIn } from '../describe/measure-name.ts';
import { rankedFigures, rankedWords } from './ranked.ts';

/** More figures than this are not all drawn: of one series the highest, the lowest and the highlighted, of several the highest. */
const MOST = { figures: 40, any: 5000, series: 3 };

/** A comparison with bars for up to five parts of each name. */
const GROUPS = { name: 'A chart of groups', figures: 60, series: 5 };

/**
 * Groups: the bars of up to five parts stand together for each name or period.
 *
 * @throws {FiguresError} when there is only one part, or a comparison cannot show the figures.
 */
export function groupedBarsOf(dataset: Dataset, authorWords: AuthorWords, limits: LimitsDrawing = null): OwnChart {
  if (!dataset.series)
    throw new FiguresError(
      'Groups need several figures for each name, but each has only one. Choose type="comparison".',
    );
  return comparisonOf(dataset, authorWords, limits, GROUPS);
}

/**
 * A comparison: a horizontal bar for each category, the highest first. With several series, the bars of a category are grouped.
 *
 * @throws {FiguresError} when there are more bars or series than can be read, or no numbers.
 */
export function comparisonOf(
  dataset: Dataset,
  authorWords: AuthorWords,
  limits: LimitsDrawing = null,
  most: { readonly name: string; readonly figures: number; readonly series: number } = {
    ...MOST,
    name: 'A comparison',
  },
): OwnChart {
  const figures = arranged(dataset, authorWords);
  const { all } = figures;
  const { highlight } = authorWords;
  const single = figures.series === null;
  const { numbers, known, series } = rankedFigures(figures, most.name, { figures: MOST.any, series: most.series });
  const some = highestShown(figures, authorWords, series.length > 1 ? Math.floor(most.figures / series.length) : null);
  const ends = some ? null : single && all.length > MOST.figures ? highestAndLowestOf(known, highlight, figures) : null;
  const ranking: Ranking = {
    figures,
    known,
    numbers,
    ends: ['highest', areLowWithheld(all) ? 'lowest given' : 'lowest'],
    full: ({ value }) => numbers.full(value),
    short: ({ value }) => numbers.short(value),
    apart: (one, other) => numbers.apart(one.value, other.value),
  };
  const { numbers: headlined } = inHeadline({ numbers, first: numbers.full });
  const { of, ...words } = rankedWords(ranking, series, authorWords, [], {
    ...ranking,
    full: ({ value }) => headlined.full(value),
    short: ({ value }) => headlined.short(value),
  });
  return {
    ...words,
    subtitle: typeset([measuredIn(figures), ...(some ? [some.words] : [])].join(', ')),
    rows: all.map((figure) => rowOf(figure, figures)),
    columns: tableColumns(figures, numbers),
    points: all.map((figure) => pointOf(figure, figures, numbers)),
    sonification: sonificationOf(figures, known),
    about: aboutOf(figures, [
      some
        ? `Shown are ${some.words}.`
        : ends
          ? `Of ${count(known.length)} figures, the ${count(ENDS)} highest, the one in the middle and the ${count(ENDS)} lowest have a bar; all are in the table.`
          : `Bars start at zero${figures.all === dataset.all ? ' and are in the order in which the figures were given' : ''}.`,
      ...kindSentences(figures),
    ]),
    warnings: [
      ...notMeant(highlight, [
        ...all.map(({ category }) => categoryName(category, figures)),
        ...(series.length > 1 ? series : []),
      ]),
      ...sortWarnings(authorWords),
    ],
    spec: comparisonDrawing(figures, authorWords, { of, series, numbers, ends, limits, shown: some?.figures ?? null }),
  };
}

/**
 * The figures that have bars where only the highest have, and which these are, in words; `null` where all have.
 *
 * @param room How many names there is room for; `null` for any number.
 */
function highestShown(
  figures: Dataset,
  authorWords: AuthorWords,
  room: number | null,
): { readonly figures: ReadonlySet<Observation>; readonly words: string } | null {
  const { all } = figures;
  const there = new Set(all.map(({ category }) => category)).size;
  const most = topOf(authorWords, there) ?? room;
  if (most === null || most >= there) return null;
  const { highest, meant } = highestOf(figures, authorWords, most);
  const also = [...meant].map((name) => ` and ${truncate(categoryName(name, figures))}`).join('');
  const hidden = there - highest.size - meant.size;
  return {
    figures: new Set(all.filter(({ category }) => highest.has(category) || meant.has(category))),
    words: `the ${highest.size === 1 ? '' : `${inWords(highest.size)} `}highest${also}, and ${inWords(hidden)} more in the table`,
  };
}

/** Bars at either end of a long comparison. */
const ENDS = 12;

/** The figures of a long comparison that have a bar, in groups, highest first. */
function highestAndLowestOf(known: readonly Known[], highlight: string | null, figures: Dataset): BarGroup[] {
  const ordered = known.toSorted((one, other) => other.value - one.value);
  const [high, low] = [ordered.slice(0, ENDS), ordered.slice(-ENDS)];
  const shown = new Set([...high, ...low]);
  const middle = ordered[Math.floor((ordered.length - 1) / 2)];
  const between = ordered.filter(
    (figure) => figure === middle || (!shown.has(figure) && isMeant(categoryName(figure.category, figures), highlight)),
  );
  const headingOf = (figure?: Known): string => (figure === middle ? 'In the middle' : 'Between them');
  return [
    { name: `The ${count(ENDS)} highest`, figures: high },
    ...grouped(between, headingOf).map((own) => ({ name: headingOf(own[0]), figures: own })),
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
