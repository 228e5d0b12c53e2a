import type { View } from 'vega';
import { isJson, type Json, listOf, getOwn, words } from './json.ts';

/** A shape of the scenegraph, or one of the points of a line, with what it stands in. */
export interface DrawnItem {
  readonly item: Json;
  readonly datum: Json;
  /** The name of its mark: `layer_0_marks`. */
  readonly name: string;
  /** `rect`, `symbol`, `line` … */
  readonly marktype: string;
  /** Data of the panels around it, the innermost first. */
  readonly panels: readonly Json[];
  /** Which panel of its chart it is in. */
  readonly cell: string;
}

/** Everything that a view has drawn for data, in the order in which it is drawn; no axes, legends and titles. */
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

/** The number of a property of an item; 0 where it has none. */
export function numberOf(item: Json, name: string): number {
  const value = getOwn(item, name);
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
