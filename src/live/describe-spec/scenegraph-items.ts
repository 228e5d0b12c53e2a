import type { View } from 'vega';
import { isJson, type Json, listOf, getOwn, words } from './json.ts';

/** An item of the scenegraph: a shape, or a point of a line. */
export interface DrawnItem {
  readonly item: Json;
  readonly datum: Json;
  /** Name of its mark: `layer_0_marks`. */
  readonly name: string;
  /** `rect`, `symbol`, `line` … */
  readonly marktype: string;
  /** Data of the panels that contain it, innermost first. */
  readonly panels: readonly Json[];
  /** Identifies the panel that it is in. */
  readonly cell: string;
}

/** All items that a view has drawn for data, in drawing order; not those of axes, legends and titles. */
export function itemsOf(view: View): DrawnItem[] {
  const drawn: DrawnItem[] = [];
  const walk = (mark: unknown, panels: readonly Json[], cell: string): void => {
    const role = getOwn(mark, 'role');
    if (role !== 'frame' && role !== 'scope' && role !== 'mark') return;
    const marktype = words(getOwn(mark, 'marktype'));
    const name = words(getOwn(mark, 'name'));
    for (const [index, item] of listOf(mark, 'items').entries()) {
      if (!isJson(item)) continue;
      const bound = getOwn(item, 'datum');
      const datum = isJson(bound) ? bound : {};
      if (marktype !== 'group') drawn.push({ item, datum, name, marktype, panels, cell });
      else
        for (const inner of listOf(item, 'items'))
          walk(inner, [datum, ...panels], role === 'scope' && name.endsWith('cell') ? `${cell}/${name}${index}` : cell);
    }
  };
  walk(getOwn(view.scenegraph(), 'root'), [], '');
  return drawn;
}

/** A number property of an item; 0 if it has none. */
export function numberOf(item: Json, name: string): number {
  const value = getOwn(item, name);
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
