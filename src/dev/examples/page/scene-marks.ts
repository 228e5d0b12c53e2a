/** An item of Vega's scenegraph, as far as it is read here. */
export interface SceneItem {
  readonly [key: string]: unknown;
  readonly mark: SceneGroup;
  readonly bounds: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
  readonly items?: readonly SceneGroup[];
}

/** A mark of Vega's scenegraph: items of one type. */
export interface SceneGroup {
  readonly marktype: string;
  readonly role?: string;
  readonly items: readonly SceneItem[];
  readonly group?: SceneItem;
}

/** A mark that was drawn: what kind it is, whether it is part of an axis or a legend, and each of its items. */
export interface SceneMark {
  readonly type: string;
  /** `mark` where the spec asks for it, else the part of the drawing: `axis-label`, `legend-symbol`. */
  readonly role: string;
  /** The datum of each item, as JSON with rounded numbers. */
  readonly data: readonly string[];
  /** TextPlace, size, paint and text of each item, rounded. */
  readonly shown: readonly string[];
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

/** The root of the scenegraph that a drawing was made from: Vega keeps an item with each of its elements. */
export function sceneOf(svg: SVGSVGElement): SceneGroup | null {
  for (const element of svg.querySelectorAll('*')) {
    // oxlint-disable-next-line eslint/no-underscore-dangle -- Vega calls it so.
    let at = (element as unknown as { __data__?: SceneItem }).__data__;
    if (!at?.mark) continue;
    while (at.mark.group) at = at.mark.group;
    return at.mark;
  }
  return null;
}

/** Every mark below one, axes and legends included, in the order of drawing. */
export function marksBelow(root: SceneGroup): SceneGroup[] {
  return [root, ...root.items.flatMap(({ items = [] }) => items.flatMap(marksBelow))];
}

/** Every mark of a drawing, described. */
export function sceneMarks(svg: SVGSVGElement): SceneMark[] {
  const scene = sceneOf(svg);
  return (scene ? marksBelow(scene) : []).map(({ marktype, role = '', items }) => ({
    type: marktype,
    role,
    data: items.map(datumOf),
    shown: items.map(shownBy),
  }));
}

function datumOf({ datum }: SceneItem): string {
  // The cells that find the nearest point have a mark for their datum: it is compared where it stands.
  return datum && typeof datum === 'object' && 'bounds' in datum
    ? 'a mark'
    : written(datum, (number) => Number(number.toPrecision(9)));
}

function shownBy(item: SceneItem): string {
  const { x1, y1, x2, y2 } = item.bounds;
  const shown = SHOWN.map((key) => (item[key] === undefined ? '' : `${key} ${placed(item[key])}`));
  return [...shown, placed([x1, y1, x2, y2])].filter(Boolean).join(' ');
}

function placed(value: unknown): string {
  return written(value, (number) => Math.round(number * 10) / 10);
}

function written(value: unknown, round: (number: number) => number): string {
  const plain = (key: string, part: unknown): unknown => {
    if (typeof part === 'number') return round(part);
    if (typeof part === 'function') return 'path';
    // Vega numbers the gradients of a page.
    return key === 'id' && /^gradient_\d+$/.test(String(part)) ? undefined : part;
  };
  return JSON.stringify(value, plain) ?? '';
}
