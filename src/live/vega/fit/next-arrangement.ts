import { type Arrangement, type BrokenText, lineKey } from './arrangement.ts';
import type { DrawnGuides, DrawnLegend, DrawnText } from './drawn-guides.ts';
import { textInLines, widestPiece } from './text-in-lines.ts';

/** Shares of the width of a place: what a legend beside the plots, and what labels beside them, take at most. */
const SHARE = { legend: 1 / 3, labels: 0.4 };

/** The narrowest panel whose width neither the spec nor its bands say, and the narrowest room of a text, in CSS pixels. */
const LEAST = { panel: 100, text: 72 };

/** How far a drawing may be wider or narrower than its place, as shares: within it is only scaled. */
const NEAR = { above: 1.03, below: 0.9 };

/** Space between the entries of a legend in a row, and around a symbol and a title, in CSS pixels. */
const BETWEEN = { entries: 10, symbol: 30 };

/** What was drawn, how, and where. */
export interface Fitting {
  readonly now: Arrangement;
  readonly drawn: DrawnGuides;
  /** Width of the drawing as it is, and of its place, in CSS pixels. */
  readonly natural: number;
  readonly width: number;
  /** Width of each plot whose width neither the spec nor its bands say. */
  readonly panel: number;
}

/**
 * How a spec is arranged better than it was drawn.
 *
 * @returns `null` where it fits as it was drawn.
 */
export function nextArrangement(fitting: Fitting): Arrangement | null {
  const legends = ofLegends(fitting);
  const next: Arrangement = { ...legends, ...ofPanels(fitting), ...ofTexts(fitting, legends.legends === 'above') };
  return Object.keys(next).length ? next : null;
}

const BESIDE = new Set(['left', 'right', 'none', 'top-left', 'top-right', 'bottom-left', 'bottom-right']);

function ofLegends({ drawn: { legends }, width }: Fitting): Arrangement {
  const beside = legends.filter(({ side }) => BESIDE.has(side));
  const sides = beside.map(({ side }) => side);
  // Legends on both sides of a plot take their widths together.
  const taken = [...new Set(sides)].reduce((sum, side) => sum + widestOf(beside.filter((one) => one.side === side)), 0);
  const moved = taken > width * SHARE.legend;
  const above = moved ? legends : legends.filter(({ side }) => !BESIDE.has(side));
  const better = above.flatMap(({ key, entries, columns }) => {
    const most = columnsIn(entries, width);
    const saved = Math.ceil(entries.length / columns) - Math.ceil(entries.length / most);
    // For a single row it is not worth drawing again.
    return moved || most < columns || saved > 1 ? [[key, most] as const] : [];
  });
  return {
    ...(moved ? { legends: 'above' } : sides.includes('none') && { legends: 'by look' }),
    ...(better.length && { legendColumns: new Map(better) }),
  };
}

function widestOf(legends: readonly DrawnLegend[]): number {
  return Math.max(0, ...legends.map(({ width }) => width));
}

/** The most columns in which the entries of a legend fit a width. */
function columnsIn(entries: readonly number[], width: number): number {
  for (let columns = entries.length; columns > 1; columns--) {
    const widths = Array.from({ length: columns }, (_, column) =>
      Math.max(...entries.filter((_, index) => index % columns === column)),
    );
    if (widths.reduce((sum, one) => sum + one + BETWEEN.entries, 0) <= width) return columns;
  }
  return 1;
}

function ofPanels({ now, drawn: { row, texts }, natural: drawnWidth, width, panel }: Fitting): Arrangement {
  if (!row) return now.fills || drawnWidth <= width * NEAR.above ? {} : { fills: true };
  const natural = drawnWidth - savedByHeaders(texts) * row.plots.length;
  const fits = natural <= width * NEAR.above;
  const flexible = row.plots.flat().filter((plot) => Math.abs(plot - panel) < 1).length;
  // Headers beside each other stand clear of each other once each belongs to its panel.
  if (now.across === undefined && headersMeet(texts)) return { across: row.plots.length };
  if (fits && (!flexible || natural >= width * NEAR.below)) return {};
  const across = row.plots.length;
  // Rows and columns that are crossed stay as they are, and scroll.
  if (now.across !== undefined && across > now.across)
    return flexible && panel > LEAST.panel ? { panel: LEAST.panel } : {};
  const around = natural - flexible * panel;
  const wanted = Math.floor((width - around) / Math.max(1, flexible));
  if (flexible && wanted >= Math.min(LEAST.panel, panel)) return { panel: wanted };
  // Each panel with what stands around it, at its narrowest.
  const least = (around + flexible * LEAST.panel) / across;
  const fewer = Math.max(1, Math.min(across - 1, Math.floor(width / least)));
  const beside = (natural - row.plots.flat().reduce((sum, plot) => sum + plot, 0)) / across;
  const most = Math.floor(width / fewer - beside);
  return { across: fewer, panel: Math.max(LEAST.panel, most), widest: Math.max(LEAST.panel, most) };
}

/** What a panel is narrower, on average, once its header is broken into lines. */
function savedByHeaders(texts: readonly DrawnText[]): number {
  const headers = texts.filter(({ kind, side }) => kind === 'header' && side === 'inside');
  const saved = headers.map(({ width, plot }) => Math.max(0, width - headerRoom(plot.width)));
  return saved.reduce((sum, one) => sum + one, 0) / Math.max(1, saved.length);
}

/** Whether headers above columns have words that are wider than their panels and what stands between these. */
function headersMeet(texts: readonly DrawnText[]): boolean {
  return texts.some(
    ({ kind, side, text, measure, plot }) =>
      kind === 'header' && side === 'top' && widestPiece(text, measure) > headerRoom(plot.width),
  );
}

/** Room of the header of a panel of a width, with what stands between panels. */
function headerRoom(width: number): number {
  return Math.max(LEAST.text, width + 12);
}

function ofTexts({ drawn: { texts, row }, width }: Fitting, above: boolean): Arrangement {
  const lines = new Map<string, BrokenText>();
  const across = row?.plots.length ?? 1;
  let step = 0;
  const turned = !haveRoom(texts.filter(isBelow));
  for (const text of texts) {
    const { kind, side, measure, lineHeight } = text;
    const below = isBelow(text);
    const free = below && !turned ? text.step - 6 : roomOf(text, width, across, above);
    // A line that is as wide as the limit is cut.
    const room = Math.min(free, text.limit - 1);
    if (text.width <= room) continue;
    const broken = textInLines(text.text, wordRoom(text, room, width), measure);
    if (broken.length < 2) continue;
    const beside = kind === 'label' && (side === 'left' || side === 'right');
    const centred = beside || (kind === 'label' && (text.turned || (below && turned)));
    lines.set(lineKey(kind, text.text), { lines: broken, lift: centred ? ((broken.length - 1) * lineHeight) / 2 : 0 });
    const height = broken.length * lineHeight + 8;
    if (beside && height > text.step) step = Math.max(step, height);
  }
  return { ...(lines.size && { lines }), ...(step && { step }), ...(turned && { turned }) };
}

/** Room in which a text is broken into lines: that of its longest word, where that fits the place. */
function wordRoom({ text, measure, limit }: DrawnText, room: number, width: number): number {
  return Math.max(room, Math.min(widestPiece(text, measure), width * 0.6, limit - 1));
}

/** Room of a text until it is broken into lines, in CSS pixels. */
function roomOf({ kind, side, turned, plot, step }: DrawnText, width: number, across: number, above: boolean): number {
  const beside = side === 'left' || side === 'right';
  if (kind === 'legend')
    return Math.max(LEAST.text, (beside && !above ? width * SHARE.legend : width) - BETWEEN.symbol);
  if (kind === 'header') return turned ? Math.max(LEAST.text, plot.height) : Math.min(width, headerRoom(plot.width));
  if (kind === 'title') return turned ? Math.max(LEAST.text, plot.height) : Math.max(120, width / across - 12);
  if (!beside) return step > 32 ? Math.max(LEAST.text, width * 0.3) : Infinity;
  return Math.max(LEAST.text, (width / across) * SHARE.labels);
}

/** Whether a text is a label as it is read below or above bands. */
function isBelow({ kind, side, turned, step, bands }: DrawnText): boolean {
  return kind === 'label' && bands && !turned && step < Infinity && (side === 'bottom' || side === 'top');
}

/** Whether labels have room between their neighbours: in at most four lines, and no word broken. */
function haveRoom(labels: readonly DrawnText[]): boolean {
  return labels.every(
    ({ text, step, measure }) =>
      widestPiece(text, measure) <= step - 6 && textInLines(text, step - 6, measure).length <= 4,
  );
}
