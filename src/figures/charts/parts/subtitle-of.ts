import { isWorded, type Unit } from '../../../words/quantity.ts';
import type { Figures } from '../../figures.ts';
import type { Said } from '../../own-chart.ts';

/** Other ways in which a text can have named a unit. */
const ALSO: Readonly<Record<string, RegExp>> = { '%': /per ?cent/i };

/** What is measured, with its unit unless the words have it already: `Spending, £m`, `Children in care`. */
export function measureOf({ value }: Figures, said: Said): string {
  const title = value?.title.trim() ?? '';
  return withUnit(said.subtitle ?? title, value?.unit);
}

/** A heading or subtitle with the unit after it, unless it names that already. */
export function withUnit(text: string, unit: Unit | undefined): string {
  const name = unit ? unitName(unit) : '';
  const named = !name || text.toLowerCase().includes(name.toLowerCase()) || ALSO[name]?.test(text);
  return [text, ...(named ? [] : [name])].filter(Boolean).join(', ');
}

function unitName(unit: Unit): string {
  return isWorded(unit) ? `${unit.before}${unit.after}`.trim() : `${unit.before}${unit.after}`;
}
