import type { View } from 'vega';

/** A mark of a scene: its type, and each of its items by data, place, size, paint and text, rounded. */
export interface SceneMark {
  readonly type: string;
  readonly items: readonly string[];
}

interface Item {
  readonly [key: string]: unknown;
  readonly bounds: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
  readonly items?: readonly Mark[];
}

interface Mark {
  readonly marktype: string;
  readonly items: readonly Item[];
}

const SHOWN = [
  'x',
  'y',
  'width',
  'height',
  'fill',
  'stroke',
  'opacity',
  'size',
  'shape',
  'strokeDash',
  'text',
  'angle',
];

/** Every mark that a view has drawn, axes and legends included. */
export function sceneMarks(view: View): SceneMark[] {
  const marks: SceneMark[] = [];
  const walk = ({ marktype, items }: Mark): void => {
    marks.push({ type: marktype, items: items.map(described) });
    for (const item of items) item.items?.forEach(walk);
  };
  walk((view.scenegraph() as unknown as { root: Mark }).root);
  return marks;
}

function described(item: Item): string {
  const { bounds } = item;
  const shown = SHOWN.map((key) => (item[key] === undefined ? '' : `${key} ${rounded(item[key])}`));
  const { datum } = item;
  // The cells that find the nearest point have a mark for their datum: it is compared where it stands.
  const data = datum && typeof datum === 'object' && 'bounds' in datum ? 'a mark' : rounded(datum);
  return [...shown, rounded([bounds.x1, bounds.y1, bounds.x2, bounds.y2]), data].filter(Boolean).join(' ');
}

function rounded(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => plain(part));
}

function plain(value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 10) / 10 : typeof value === 'function' ? 'path' : value;
}
