import { getOwn, isJson } from './json.ts';
import type { UnitSpec } from './unit-specs.ts';

/** The unit specs of layers that show no data of their chart, by index: a period behind a line, a target, a note. */
export function contextUnits(units: readonly UnitSpec[]): ReadonlySet<number> {
  const context = new Set<number>();
  for (const chart of new Set(units.map((unit) => unit.chart))) {
    const layers = [...units.entries()].filter(([, unit]) => unit.chart === chart);
    const around = layers.filter(([, unit]) => isContext(unit));
    if (around.length < layers.length) for (const [index] of around) context.add(index);
  }
  return context;
}

function isContext({ mark, encoding }: UnitSpec): boolean {
  const bound = (channel: string, by: readonly string[]): boolean => {
    const def = getOwn(encoding, channel);
    return isJson(def) && by.some((key) => getOwn(def, key) !== undefined);
  };
  const placed = (channel: string) => bound(channel, ['field', 'aggregate', 'datum']);
  const [x, y, x2, y2] = ['x', 'y', 'x2', 'y2'].map(placed);
  if (!x && !y) return mark === 'text';
  if (!['x', 'y', 'x2', 'y2'].some((channel) => bound(channel, ['field', 'aggregate']))) return true;
  if (mark === 'rect') return (!x || !y ? x2 || y2 : x2 && y2) === true;
  if (mark === 'rule') return (!x || !y) && !x2 && !y2;
  return mark === 'text';
}
