import type { TopLevelSpec } from 'vega-lite';
import { grouped } from '../../data/find.ts';
import { textSizes } from '../../theme/text-sizes.ts';
import { type Bar, type Bars, barsSpec } from '../../chart-types/comparison/bars.ts';
import { comparisonSpec } from '../../chart-types/comparison/comparison.ts';
import { barLook } from '../../layers/kind-style.ts';
import { textWidth } from '../../layers/label.ts';
import { shortened } from '../../layers/text-wrap.ts';
import { typeset } from '../../words/typeset.ts';
import type { Observation, Dataset } from '../dataset.ts';
import type { AuthorWords } from '../own-chart.ts';
import { isExact } from '../describe/certainty.ts';
import { isMeant } from '../describe/highlight.ts';
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
  /** The groups that have bars, where not all figures have; `null` where all have. */
  readonly ends: readonly BarGroup[] | null;
  /** The figures that have bars, where only the highest have; `null` where all have. */
  readonly shown: ReadonlySet<Observation> | null;
  readonly series: readonly string[];
  readonly numbers: NumberFormat;
  readonly limits: LimitsDrawing;
}

/** Draws a comparison at any width: two values with their difference in a bracket, or more as a list of bars. */
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
    pair
      ? pairSpec(pair, figures, authorWords, words.numbers, width)
      : barsSpec({ groups, ...(words.limits && { over: words.limits.overBars }) }, { width });
}

function groupsOf(
  figures: Dataset,
  { highlight }: AuthorWords,
  { series, numbers, ends, shown: drawn }: ComparisonWords,
): Bars['groups'] {
  const several = series.length > 1;
  const fills = fillsOf(series, highlight);
  const strong = (figure: Observation): boolean =>
    isMeant(categoryName(figure.category, figures), highlight) || (several && isMeant(figure.series, highlight));
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

/** The fill of a bar: softer when another one is highlighted. */
export function softer(isPointed: boolean, isPoint: boolean): string {
  return isPointed && !isPoint ? 'series-1-soft' : 'series-1';
}

const FILLS = ['series-1', 'series-2', 'series-3', 'series-4', 'series-1-soft'];

/** The colour of each series: one of its own, or full for the highlighted one and softer for the others. */
function fillsOf(series: readonly string[], highlight: string | null): Map<string, string> {
  const isPointed = series.some((name) => isMeant(name, highlight));
  return new Map(
    series.map((name, index) => [
      name,
      isPointed ? softer(true, isMeant(name, highlight)) : (FILLS[index] ?? 'series-1'),
    ]),
  );
}

/** Two actual values of one series, whose difference can be bracketed. */
function pairOf(all: readonly Observation[]): readonly [Known, Known] | null {
  const [one, other] = knownOf(all).filter((figure) => figure.value > 0 && figure.kind === 'actual' && isExact(figure));
  return one && other && all.length === 2 && one.series === other.series ? [one, other] : null;
}

function pairSpec(
  pair: readonly [Known, Known],
  figures: Dataset,
  { highlight }: AuthorWords,
  numbers: NumberFormat,
  width: number,
): TopLevelSpec {
  const { size, inner } = { size: textSizes(width), inner: width - 2 };
  const largest = Math.max(...pair.map(({ value }) => value));
  const names = pair.map((figure) => categoryName(figure.category, figures));
  const meant = names.findIndex((name) => isMeant(name, highlight));
  const write =
    [numbers.full, numbers.short].find((write) =>
      pair.every(({ value }) => textWidth({ text: write(value), size: size.label, bold: true }) <= inner * 0.6),
    ) ?? numbers.short;
  const [one, other] = pair.map(({ value }) => value) as [number, number];
  const difference = [...new Set([numbers.apart(one, other), numbers.apartShort(one, other)])];
  const gap = [...difference.map((text) => `Difference: ${text}`), ...difference].map((text) =>
    shortened(text, { width: inner, size: size.label, bold: true, lines: 1 }).join(''),
  );
  return comparisonSpec(
    {
      bars: pair.map(({ value }, index) => ({
        value: value / largest,
        names: [shortened(typeset(names[index] ?? ''), { width: inner, size: size.label, lines: 3 })],
        label: typeset(write(value)),
        emphasis: index === Math.max(0, meant) ? 'point' : 'against',
      })),
      ...(pair[0].value !== pair[1].value && { gap }),
    },
    { width },
  );
}
