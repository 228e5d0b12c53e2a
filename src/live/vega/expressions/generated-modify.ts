import type { Spec } from 'vega';
import { parseExpression } from 'vega-expression';

/** Part of a compiled spec: signals stand in it and in its groups. */
interface Group {
  readonly signals?: readonly { readonly name: string; readonly on?: readonly { readonly update?: unknown }[] }[];
  readonly marks?: readonly Group[];
}

const CALL = /^modify\("([\w]+)_store", /;

/** The calls of `modify` with which Vega-Lite keeps what a reader has selected, as JSON of their nodes. */
export function modifies(compiled: Spec): ReadonlySet<string> {
  const found = new Set<string>();
  const collect = ({ signals = [], marks = [] }: Group): void => {
    for (const { name, on = [] } of signals)
      for (const { update } of on) {
        if (typeof update !== 'string' || CALL.exec(update)?.[1] !== name.replace(/_modify$/, '')) continue;
        const call = parseExpression(update) as { arguments?: readonly unknown[] };
        // The fifth and the sixth would change the fields of any object.
        if (call.arguments && call.arguments.length <= 4) found.add(JSON.stringify(call));
      }
    for (const mark of marks) collect(mark);
  };
  collect(compiled as Group);
  return found;
}
