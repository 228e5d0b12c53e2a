import type { TopLevelSpec } from 'vega-lite';
import { scaleLinear } from 'd3-scale';
import { textSizes } from '../../theme/text-sizes.ts';
import { axisRoom } from '../../layers/axis.ts';
import { framed, type Line, lineLayer } from '../../layers/frame.ts';
import { clearOfEachOther, type Label, labelLayer } from '../../layers/label.ts';
import { textWidth } from '../../theme/text-width.ts';
import { shortened, shortenedApart } from '../../layers/text-wrap.ts';
import { colour } from '../../theme/tokens.ts';
import { typeset } from '../../words/typeset.ts';
import type { Observation } from '../dataset.ts';
import { largest, smallest } from '../extremes.ts';
import type { SentenceContext } from '../describe/change-sentences.ts';
import { ofKind } from '../describe/kinds.ts';
import { assertAtMost } from '../describe/known.ts';
import { timeAxis } from './axes.ts';
import { valueAxis } from '../../layers/value-axis.ts';
import type { LinesDrawing, OwnLine } from './lines.ts';
import { type Dot, dotLayer, type Place, type Trail, trailLayer } from './marks.ts';

/** The most panels, and the most in a row. */
const MOST = { panels: 30, across: 5 };
/** Least width of a panel, also where a word of a name is wider, and space between two, in pixels. */
const PANEL = { width: 84, word: 150, across: 16, down: 18 };

/**
 * Small multiples: a panel for each line, all on one scale, with the other lines in grey behind it.
 *
 * @throws {FiguresError} when there are more lines than panels.
 */
export const panels: LinesDrawing = (lines, context) => {
  assertAtMost(lines.length, ['A chart of small multiples', MOST.panels, 'lines'], 'Draw the highest with top="12".');
  return {
    how: ['Each panel has one line in colour and the others in grey behind it. All panels have the same scale.'],
    spec: (width) => panelsSpec(inGivenOrder(lines, context), context, width),
  };
};

/** The lines in the order in which their names were given. */
function inGivenOrder(lines: readonly OwnLine[], { figures: { all } }: SentenceContext): readonly OwnLine[] {
  const first = new Map(lines.map((line) => [line, all.findIndex((figure) => figure === line.figures[0])]));
  return lines.toSorted((one, other) => (first.get(one) ?? 0) - (first.get(other) ?? 0));
}

function panelsSpec(lines: readonly OwnLine[], { figures, numbers }: SentenceContext, width: number): TopLevelSpec {
  const sizes = textSizes(width);
  const size = sizes.label;
  const line = Math.round(size * 1.25);
  const rows = new Map(figures.all.map((figure, row) => [figure, row]));
  const shown = lines.flatMap((own) => own.figures);
  const axis = valueAxis(
    shown.flatMap(({ value }) => value ?? []),
    numbers.unit,
    2,
  );
  const left = axisRoom(axis, sizes.axis);
  const inner = width - left - 2;
  const words = lines.flatMap(({ name }) => typeset(name).split(' '));
  const widest = Math.min(PANEL.word, Math.max(...words.map((text) => textWidth({ text, size, bold: true }))));
  const least = PANEL.across + Math.max(PANEL.width, Math.ceil(widest));
  const fits = Math.max(1, Math.floor((inner + PANEL.across) / least));
  const most = Math.min(fits, MOST.across, lines.length);
  const across = Math.ceil(lines.length / Math.ceil(lines.length / most));
  const panel = Math.floor((inner - PANEL.across * (across - 1)) / across);
  const plot = Math.round(Math.min(120, Math.max(64, panel * 0.6)));
  const names = shortenedApart(
    lines.map(({ name }) => ({ text: typeset(name), bold: true })),
    { width: panel, size, lines: 6 },
  );
  const times = shown.flatMap(({ time }) => time ?? []);
  const [from, to] = [smallest(times), largest(times)];
  const x = scaleLinear(from === to ? [from - 1, to + 1] : [from, to], [4, panel - 5]);
  const y = scaleLinear(axis.domain, [plot, 0]);
  const { years, text } = timeAxis(shown, figures.category.type, panel, sizes.axis);
  const placeOf = ({ time, value }: Observation): Place => ({ x: x(time ?? from), y: y(value ?? axis.domain[0]) });
  const trails: Trail[] = [];
  const dots: Dot[] = [];
  const labels: Label[] = [];
  const grid: Line[] = [];
  const zeros: Line[] = [];
  let top = 0;
  for (let start = 0; start < lines.length; start += across) {
    const inRow = lines.slice(start, start + across);
    const high = Math.max(...names.slice(start, start + across).map(({ length }) => length));
    const foot = top + (high + 1) * line + 12;
    for (const { value, text: tick } of axis.ticks)
      labels.push({
        text: tick,
        x: -8,
        y: foot + y(value) + sizes.axis * 0.35,
        align: 'right',
        size: sizes.axis,
        soft: true,
      });
    for (const [column, own] of inRow.entries()) {
      const shift = column * (panel + PANEL.across);
      const moved = (place: Place): Place => ({ x: place.x + shift, y: place.y + foot });
      const name = names[start + column] ?? [];
      for (const [nth, words] of name.entries())
        labels.push({ text: words, x: shift, y: top + size + nth * line, align: 'left', size, bold: true });
      for (const { value } of axis.ticks)
        (value === 0 ? zeros : grid).push({ x: shift, x2: shift + panel, y: foot + y(value), y2: foot + y(value) });
      for (const other of lines)
        if (other !== own)
          for (const { places } of stretchesOf(other.figures))
            trails.push({ places: places.map(placeOf).map(moved), stroke: 'grid', width: 1 });
      for (const { places, dashed } of stretchesOf(own.figures))
        trails.push({ places: places.map(placeOf).map(moved), stroke: 'series-1', width: 2, dashed });
      const last = own.figures.findLast(({ value }) => value !== null);
      const joinedTo = new Set(stretchesOf(own.figures).flatMap(({ places }) => (places.length > 1 ? places : [])));
      for (const figure of own.figures)
        dots.push({
          ...moved(placeOf(figure)),
          fill: 'series-1',
          kind: figure.kind,
          seen: figure === last || (figure.value !== null && !joinedTo.has(figure)),
          row: rows.get(figure) ?? 0,
        });
      // Below the name, where no line crosses it.
      if (last && last.value !== null)
        labels.push({
          text: shortened(typeset(ofKind(last, numbers.short(last.value))), { width: panel, size, lines: 1 }).join(''),
          x: shift,
          y: top + size + name.length * line,
          align: 'left',
          size,
          row: rows.get(last) ?? 0,
        });
      const ends = years.slice(0, 2).map((time, nth): Label => ({
        text: text(time),
        x: shift + (from === to ? panel / 2 : nth ? panel : 0),
        y: foot + plot + sizes.axis + 5,
        align: from === to ? 'center' : nth ? 'right' : 'left',
        size: sizes.axis,
        soft: true,
      }));
      labels.push(...clearOfEachOther(ends.toReversed(), 8));
    }
    top = foot + plot + sizes.axis + 8 + PANEL.down;
  }
  const frame = { width, height: Math.max(1, Math.ceil(top - PANEL.down + 2)), left, right: 2, top: 1, bottom: 0 };
  // The others first, so that no line in colour is behind them.
  const ordered = trails.toSorted((one, other) => one.width - other.width);
  return framed(frame, [
    lineLayer(grid, { stroke: colour('grid') }),
    trailLayer(ordered),
    lineLayer(zeros, { stroke: colour('ink-soft') }),
    dotLayer(dots),
    labelLayer(labels),
  ]);
}

/** The parts of a line between gaps; those to figures that are not actual are dashed. */
function stretchesOf(figures: readonly Observation[]): { places: Observation[]; dashed: boolean }[] {
  const found: { places: Observation[]; dashed: boolean }[] = [];
  let before: Observation | undefined;
  for (const figure of figures) {
    if (figure.value !== null) {
      const dashed = figure.kind !== 'actual';
      const last = found.at(-1);
      if (before?.value !== null && before && last?.dashed === dashed) last.places.push(figure);
      else found.push({ places: before && before.value !== null ? [before, figure] : [figure], dashed });
    }
    before = figure;
  }
  return found;
}
