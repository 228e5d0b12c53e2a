import type { Spec } from 'vega';
import { parseExpression } from 'vega-expression';

/** A part of a compiled spec that may have signals. */
interface Group {
  readonly signals?: readonly { readonly name: string; readonly on?: readonly { readonly update?: unknown }[] }[];
  readonly marks?: readonly Group[];
}

const CALL = /^modify\("([\w]+)_store", /;

/** The `modify` calls that Vega-Lite generated for selections, as JSON of their AST nodes. */
export function modifies(compiled: Spec): ReadonlySet<string> {
  const found = new Set<string>();
  const collect = ({ signals = [], marks = [] }: Group): void => {
    for (const { name, on = [] } of signals)
      for (const { update } of on) {
        if (typeof update !== 'string' || CALL.exec(update)?.[1] !== name.replace(/_modify$/, '')) continue;
        const call = parseExpression(update) as { arguments?: readonly unknown[] };
        // The fifth and sixth arguments could change fields of any object.
        if (call.arguments && call.arguments.length <= 4) found.add(JSON.stringify(call));
      }
    for (const mark of marks) collect(mark);
  };
  collect(compiled as Group);
  return found;
}
