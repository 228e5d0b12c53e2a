import type { View } from 'vega';

/** An item of a drawn mark, as far as it is read. */
export interface SceneItem {
  readonly datum: Readonly<Record<string, unknown>>;
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly x2?: number;
  readonly y2?: number;
  readonly startAngle?: number;
  readonly [style: string]: unknown;
}

/** All marks of one name: of one layer, in all of its panels. */
export interface SceneLayer {
  readonly type: string;
  /** Which of several charts it is in, from 1; 0 where there is only one. */
  readonly chart: number;
  readonly items: SceneItem[];
  /** How many shapes: for lines and areas fewer than items. */
  shapes: number;
}

/** What a scenegraph has drawn for data. */
export interface Scene {
  readonly layers: readonly SceneLayer[];
  /** Number of panels with data; of crossed rows and columns, some may have none. */
  readonly panels: number;
  /** Number of charts side by side. */
  readonly charts: number;
  /** Titles of axes in lower case, by the side that they are on. */
  readonly titles: Readonly<Record<'x' | 'y', readonly string[]>>;
}

interface Mark {
  readonly role: string;
  readonly name?: string;
  readonly marktype: string;
  readonly items: readonly (SceneItem & { readonly items?: readonly Mark[]; readonly orient?: string })[];
}

/** Reads what was drawn, without the spec. */
export function sceneOf(view: View): Scene {
  const layers = new Map<string, SceneLayer>();
  const titles: { x: string[]; y: string[] } = { x: [], y: [] };
  let [panels, charts] = [0, 0];
  const walk = (mark: Mark, axis: 'x' | 'y'): void => {
    const { role, name = '', marktype, items } = mark;
    if (role === 'axis-title') for (const { text } of items) titles[axis].push([text].flat().join(' ').toLowerCase());
    if (role === 'scope' && /(^|_)cell$/.test(name)) panels += items.filter((item) => hasData(item.items)).length;
    if (role === 'scope' && /(concat_\d+|child__.*)_group$/.test(name)) charts += 1;
    if (isData(mark)) {
      const layer = layers.get(name) ?? { type: marktype, chart: charts, items: [], shapes: 0 };
      layer.items.push(...items);
      layer.shapes += /line|area|trail/.test(marktype) ? 1 : items.length;
      layers.set(name, layer);
      return;
    }
    for (const item of items)
      for (const inner of item.items ?? [])
        walk(inner, item.orient ? (/left|right/.test(item.orient) ? 'y' : 'x') : axis);
  };
  walk((view.scenegraph() as unknown as { root: Mark }).root, 'x');
  return { layers: [...layers.values()], panels, charts, titles };
}

const isData = ({ role, name = '', marktype }: Mark): boolean =>
  role === 'mark' && /(^|_)marks$/.test(name) && marktype !== 'group';

function hasData(marks: readonly Mark[] = []): boolean {
  return marks.some((mark) => (isData(mark) ? mark.items.length > 0 : mark.items.some((item) => hasData(item.items))));
}
