import { isWorded, type Unit } from '../../../words/quantity.ts';

const SCALES: Readonly<Record<string, string>> = { k: 'thousand', m: 'million', bn: 'billion', tn: 'trillion' };

/** Whether numbers are shares, whose change is told in percentage points. */
export function isPercentage({ before, after }: Unit): boolean {
  return !before && /^\s*(%|per ?cent\b)/i.test(after);
}

/** A unit as a heading writes it: `£ billion`, `%`, `children`; empty for bare numbers. */
export function unitName(unit: Unit): string {
  const after = unit.after.trim();
  const scale = isWorded(unit) ? undefined : SCALES[after.toLowerCase()];
  return [unit.before, scale ?? after].filter(Boolean).join(' ');
}

/** What is measured with its unit, unless it already says it: `Spending, £ billion`. */
export function measured(title: string, unit: Unit): string {
  const name = unitName(unit);
  const said = !name || title.toLowerCase().includes(name.toLowerCase());
  return said ? title : `${title}, ${name}`;
}
