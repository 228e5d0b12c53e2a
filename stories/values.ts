import type { Attribute } from './manifest.ts';

/** The value of a control: empty where the attribute is left out. */
export type Value = string | number;

/** Text of a control or table for an attribute that is left out. */
export const LEFT_OUT = 'left out';

/** Values that the type of an attribute allows, the default first; `null` where it is free. */
export function choices({ type, default: standard }: Attribute): Value[] | null {
  const literals = (type?.text ?? '').split('|').map((text) => literal(text.trim()));
  if (literals.some((value) => value === undefined)) return null;
  const known = literals.filter((value) => value !== undefined);
  return standard === 'null' ? ['', ...known.filter((value) => value !== '')] : known;
}

/** The value that an attribute has when it is left out; empty where the chart computes it. */
export function standard(attribute: Attribute): Value {
  return literal(attribute.default ?? 'null') || (choices(attribute)?.[0] ?? '');
}

/** Reads a literal of TypeScript; `undefined` where it is a type with more values. */
function literal(text: string): Value | undefined {
  if (text === 'null') return '';
  const [, quoted] = /^'(.*)'$/.exec(text) ?? [];
  if (quoted !== undefined) return quoted;
  return /^\d+$/.test(text) ? Number(text) : undefined;
}
