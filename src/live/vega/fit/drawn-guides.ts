import type { Spec, View } from 'vega';
import type { MeasuredText } from 'vega-scenegraph';
import { type GuideKind, legendKey } from './arrangement.ts';
import { wholeWidth } from './figure-font.ts';

/** A text of an axis, a legend or a header as it was drawn. */
export interface DrawnText {
  readonly kind: GuideKind;
  readonly text: string;
  /** Its whole width, and that of any other text set like it, in CSS pixels. */
  readonly width: number;
  measure(text: string): number;
  readonly lineHeight: number;
  /** Side of the plot where its axis, legend or header stands. */
  readonly side: string;
  readonly turned: boolean;
  /** Whether it names a band or a point of a scale of names. */
  readonly bands: boolean;
  /** Size of the plot or panel that it belongs to. */
  readonly plot: { readonly width: number; readonly height: number };
  /** The width at which it is cut; infinite where it is not. */
  readonly limit: number;
  /** Distance to the next label of its axis; infinite where there is none. */
  readonly step: number;
}

/** A legend as it was drawn. */
export interface DrawnLegend {
  /** Its key among the columns of an arrangement. */
  readonly key: string;
  readonly side: string;
  readonly width: number;
  /** Width of each entry; none in a legend of a gradient. */
  readonly entries: readonly number[];
  /** How many of them stand in the first row. */
  readonly columns: number;
}

/** The widest row of panels that was drawn. */
export interface PanelRow {
  /** Width of each plot in it. Panels that hold panels count as wide as those. */
  readonly plots: readonly (readonly number[])[];
}

/** What was drawn: panels, legends, and texts of guides. */
export interface DrawnGuides {
  readonly texts: readonly DrawnText[];
  readonly legends: readonly DrawnLegend[];
  /** `null` for a single plot. */
  readonly row: PanelRow | null;
}

interface Item extends MeasuredText {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly orient?: string;
  readonly angle?: number;
  readonly text?: unknown;
  readonly lineHeight?: number | null;
  readonly datum?: unknown;
  readonly bounds: { width(): number };
  readonly items?: readonly Mark[];
}

interface Mark {
  readonly name?: string;
  readonly role?: string;
  readonly marktype?: string;
  readonly items: readonly Item[];
}

/** Reads what a view of a compiled spec has drawn from its scenegraph. */
export function drawnBy(view: View, compiled: Spec): DrawnGuides {
  const bands = bandScales(compiled);
  const texts: DrawnText[] = [];
  const legends: DrawnLegend[] = [];
  const walk = (group: Item): void => {
    const plot = { width: group.width ?? 0, height: group.height ?? 0 };
    for (const { role = '', marktype, items } of group.items ?? []) {
      if (role === 'axis')
        for (const axis of items) {
          const ofBands = bands.has((axis.datum as { scale?: unknown } | undefined)?.scale);
          texts.push(...textsIn(axis, { side: axis.orient ?? '', plot, bands: ofBands }));
        }
      else if (role === 'legend')
        for (const legend of items) {
          texts.push(...textsIn(legend, { side: legend.orient ?? '', plot, bands: false }));
          legends.push(drawnLegend(legend));
        }
      else if (marktype === 'group')
        for (const item of items) {
          texts.push(...headersIn(item, role));
          walk(item);
        }
    }
  };
  const root = (view.scenegraph() as unknown as { root: Mark }).root.items[0];
  if (root) walk(root);
  return { texts, legends, row: root ? widestRow(root) : null };
}

const KINDS: Readonly<Record<string, GuideKind>> = {
  'axis-label': 'label',
  'axis-title': 'title',
  'legend-label': 'legend',
  'legend-title': 'title',
};

/** Names of all scales of bands and points. */
function bandScales(group: { readonly scales?: unknown; readonly marks?: unknown }): Set<unknown> {
  const { scales = [], marks = [] } = group as {
    scales?: readonly { readonly name: string; readonly type?: string }[];
    marks?: readonly object[];
  };
  const own = scales.filter(({ type = '' }) => type === 'band' || type === 'point').map(({ name }) => name);
  return new Set([...own, ...marks.flatMap((mark) => [...bandScales(mark)])]);
}

/** Where a text is. */
type Around = Pick<DrawnText, 'side' | 'plot' | 'bands'>;

function textsIn(group: Item, around: Around): DrawnText[] {
  return (group.items ?? []).flatMap(({ role = '', items }) => {
    const kind = KINDS[role];
    if (!kind) return items.flatMap((item) => textsIn(item, around));
    return items.flatMap((item, index) =>
      drawnText(item, kind, around, stepBetween(item, items[index + 1] ?? items[index - 1], around.side)),
    );
  });
}

/** Headers of facets, and titles of panels. Those over several panels have no plot of their own. */
function headersIn(group: Item, role: string): DrawnText[] {
  const side = role.startsWith('row') ? 'left' : role.startsWith('column') ? 'top' : 'inside';
  const all = { width: Infinity, height: Infinity };
  const plot = role.endsWith('-title') ? all : { width: group.width || Infinity, height: group.height || Infinity };
  return (group.items ?? [])
    .filter((mark) => mark.role === 'title')
    .flatMap(({ items }) => items.flatMap(({ items: inside = [] }) => inside.flatMap(({ items }) => items)))
    .flatMap((item) => drawnText(item, 'header', { side, plot, bands: false }, Infinity));
}

function stepBetween(item: Item, next: Item | undefined, side: string): number {
  if (!next) return Infinity;
  const upright = side === 'left' || side === 'right';
  return Math.abs(upright ? (next.y ?? 0) - (item.y ?? 0) : (next.x ?? 0) - (item.x ?? 0)) || Infinity;
}

function drawnText(item: Item, kind: GuideKind, around: Around, step: number): DrawnText[] {
  const { text } = item;
  if ((typeof text !== 'string' && typeof text !== 'number') || text === '') return [];
  const measure = (text: string): number => wholeWidth(item, text);
  const lineHeight = item.lineHeight ?? (item.fontSize ?? 11) + 2;
  const turned = Math.abs(Math.sin(((item.angle ?? 0) * Math.PI) / 180)) > 0.5;
  return [
    {
      kind,
      text: String(text),
      width: measure(String(text)),
      measure,
      lineHeight,
      turned,
      limit: item.limit || Infinity,
      step,
      ...around,
    },
  ];
}

function drawnLegend(legend: Item): DrawnLegend {
  const entries: number[] = [];
  const rows: number[] = [];
  const walk = (item: Item, isEntry: boolean): void => {
    const marks = item.items ?? [];
    if (isEntry && marks.some(({ role }) => role === 'legend-symbol')) {
      entries.push(item.bounds.width());
      rows.push(Math.round(item.y ?? 0));
    } else for (const { items } of marks) for (const inside of items) walk(inside, true);
  };
  walk(legend, false);
  const scales = (legend.datum as { scales?: object } | undefined)?.scales ?? {};
  const columns = rows.filter((y) => y === rows[0]).length;
  const key = legendKey(Object.values(scales));
  return { key, side: legend.orient ?? '', width: legend.bounds.width(), entries, columns };
}

/** The row of panels of a group that has the most plots in it; `null` if it has no panels. */
function widestRow(group: Item): PanelRow | null {
  const cells = panelsIn(group);
  if (!cells.length) return null;
  const inside = cells.map((cell) => widestRow(cell)?.plots.flat() ?? [cell.width ?? 0]);
  const rows = new Map<number, (readonly number[])[]>();
  for (const [index, { y = 0 }] of cells.entries()) {
    const at = Math.round(y / 4);
    rows.set(at, [...(rows.get(at) ?? []), inside[index] ?? []]);
  }
  const candidates = [...rows.values()];
  // A column of panels is as wide as the widest row in one of them.
  const nested = candidates.every((row) => row.length === 1) ? widestOf(cells.map(widestRow)) : null;
  return nested ?? widestOf(candidates.map((plots) => ({ plots })));
}

function widestOf(rows: readonly (PanelRow | null)[]): PanelRow | null {
  const width = (row: PanelRow | null): number => row?.plots.flat().reduce((sum, plot) => sum + plot, 0) ?? -1;
  return rows.reduce((widest, row) => (width(row) > width(widest) ? row : widest), null);
}

/** Names that Vega-Lite gives to groups that are panels. Groups of lines and of stacked bars have others. */
const PANEL = /(?:^|_)(?:cell|group)$/;

function panelsIn(group: Item): Item[] {
  return (group.items ?? []).flatMap(({ name = '', role, marktype, items }) =>
    role === 'scope' && marktype === 'group' && PANEL.test(name) ? items : [],
  );
}
