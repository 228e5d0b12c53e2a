import type { TopLevelSpec } from 'vega-lite';
import { grouped } from '../../data/find.ts';
import { textSizes } from '../../theme/text-sizes.ts';
import { type Bar, type BarPlace, type Bars, barsSpec } from '../../chart-types/comparison/bars.ts';
import { barLook } from '../../layers/kind-style.ts';
import { type Layer, type Line, lineLayer } from '../../layers/frame.ts';
import { type Label, labelLayer, span } from '../../layers/label.ts';
import { colour } from '../../theme/tokens.ts';
import { typeset } from '../../words/typeset.ts';
import type { Observation, Dataset } from '../dataset.ts';
import type { AuthorWords } from '../own-chart.ts';
import { isExact } from '../describe/certainty.ts';
import { isPoint } from '../describe/point.ts';
import { ofKind } from '../describe/kinds.ts';
import { type Known, knownOf } from '../describe/known.ts';
import { figureName, shown, categoryName } from '../describe/names.ts';
import type { NumberFormat } from '../describe/number-format.ts';
import type { LimitsDrawing } from './limits.ts';
import { onlyFigure } from './only-figure.ts';

/** With more bars than this, labels leave out a unit that is a word. */
const WORDED = 6;

/** Figures whose bars stand below a heading of their own. */
export interface BarGroup {
  readonly name: string;
  readonly figures: readonly Observation[];
}

interface ComparisonWords {
  /** The categories or series that the headline is about. */
  readonly of: readonly string[];
  /** The groups that have bars, where not all figures have; `null` where all have. */
  readonly ends: readonly BarGroup[] | null;
  /** The figures that have bars, where only the highest have; `null` where all have. */
  readonly shown: ReadonlySet<Observation> | null;
  readonly series: readonly string[];
  readonly numbers: NumberFormat;
  readonly limits: LimitsDrawing;
}

/** Draws a comparison at any width as a list of bars, two of them with their difference in a bracket. */
export function comparisonDrawing(
  figures: Dataset,
  authorWords: AuthorWords,
  words: ComparisonWords,
): (width: number) => TopLevelSpec {
  const pair = pairOf(figures.all);
  const [only] = figures.all.length === 1 && !words.limits ? knownOf(figures.all) : [];
  if (only?.kind === 'actual')
    return (width) => onlyFigure(figureName(only, figures), words.numbers.full(only.value), null, width);
  const groups = groupsOf(figures, authorWords, words);
  return (width) =>
    barsSpec(
      {
        groups,
        ...(words.limits && { over: words.limits.overBars }),
        ...(pair && gapBelow(pair, words.numbers, width)),
      },
      { width },
    );
}

function groupsOf(
  figures: Dataset,
  { highlight }: AuthorWords,
  { of, series, numbers, ends, shown: drawn }: ComparisonWords,
): Bars['groups'] {
  const several = series.length > 1;
  const isOfPoint = (name: string): boolean => isPoint(name, name, highlight, of);
  const fills = fillsOf(series, isOfPoint);
  const strong = ({ category, series: name }: Observation): boolean =>
    isPoint(category, categoryName(category, figures), highlight, of) || (several && name !== null && isOfPoint(name));
  const meant = figures.all.some(strong);
  const every = figures.all.map((figure, row): Bar & { readonly category: string } => {
    const { category, value, kind, limits } = figure;
    const wordings = (drawn?.size ?? figures.all.length) > WORDED ? [numbers.short] : [numbers.full, numbers.short];
    return {
      category,
      name: typeset(several ? shown(figure.series ?? '') : categoryName(figure.category, figures)),
      value,
      labels:
        value === null
          ? wordings.map(() => 'no figure')
          : wordings.map((write) => typeset(ofKind(figure, write(value)))),
      fill: several ? (fills.get(figure.series ?? '') ?? 'series-1') : softer(meant, strong(figure)),
      look: barLook(kind),
      ...(limits && { limits }),
      strong: strong(figure),
      row,
    };
  });
  const bars = drawn ? every.filter(({ row }) => drawn.has(figures.all[row] as Observation)) : every;
  if (ends) {
    const rows = new Map(figures.all.map((figure, row) => [figure, row]));
    return ends.map(({ name, figures: own }) => ({
      name,
      bars: own.flatMap((figure) => bars[rows.get(figure) ?? -1] ?? []),
    }));
  }
  if (!several) return [{ name: null, bars }];
  return grouped(bars, ({ category }) => category).map((own) => {
    const figure = figures.all[own[0]?.row ?? 0];
    return { name: figure ? typeset(categoryName(figure.category, figures)) : null, bars: own };
  });
}

/** The fill of a bar: softer when the chart is about another one. */
export function softer(isPointed: boolean, isPoint: boolean): string {
  return isPointed && !isPoint ? 'series-1-soft' : 'series-1';
}

const FILLS = ['series-1', 'series-2', 'series-3', 'series-4', 'series-1-soft'];

/** The colour of each series: one of its own, or full for the one that the chart is about and softer for the others. */
function fillsOf(series: readonly string[], isPoint: (name: string) => boolean): Map<string, string> {
  const isPointed = series.some(isPoint);
  return new Map(
    series.map((name, index) => [name, isPointed ? softer(true, isPoint(name)) : (FILLS[index] ?? 'series-1')]),
  );
}

/** Two actual values of one series, whose difference can be bracketed. */
function pairOf(all: readonly Observation[]): readonly [Known, Known] | null {
  const [one, other] = knownOf(all).filter((figure) => figure.value > 0 && figure.kind === 'actual' && isExact(figure));
  return one && other && all.length === 2 && one.series === other.series ? [one, other] : null;
}

/** Draws the difference of two bars as a bracket below the second. */
function gapBelow([one, other]: readonly [Known, Known], numbers: NumberFormat, width: number): Partial<Bars> {
  if (one.value === other.value) return {};
  const size = textSizes(width).label;
  const line = Math.round(size * 1.3);
  const texts = [numbers.apart(one.value, other.value), numbers.apartShort(one.value, other.value)];
  const over = (places: readonly BarPlace[]): Layer[] => {
    const [from = 0, to = 0] = places.map(({ at, bar }) => at(bar.value ?? 0)).toSorted((a, b) => a - b);
    const y = (places.at(-1)?.bottom ?? 0) + 11;
    const labels = [...texts.map((text) => `Difference: ${text}`), ...texts].flatMap((text): Label[] => {
      const label = { text, y: y + line, size, bold: true };
      return [
        { ...label, x: from, align: 'left' },
        { ...label, x: to, align: 'right' },
      ];
    });
    const label = labels.find((label) => span(label).left >= 0 && span(label).right <= width - 2);
    const side = (x: number): Line => ({ x, x2: x, y: y - 6, y2: y });
    return label
      ? [
          lineLayer([{ x: from, x2: to, y, y2: y }, side(from), side(to)], { stroke: colour('ink') }),
          labelLayer([label]),
        ]
      : [];
  };
  return { over, below: 11 + line };
}
