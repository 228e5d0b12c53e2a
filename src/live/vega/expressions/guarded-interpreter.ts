import { expressionInterpreter } from 'vega-interpreter';
import { CHANNELS } from './channels.ts';
import { spend } from '../limits/spend.ts';
import type { Dataflow } from '../limits/vega-types.ts';
import { HeardEvent } from './event-view.ts';
import { type Node, rewritten, type Rewritten } from './rewrite.ts';
import type { Spend } from './replaced-functions.ts';
import { type Adapt, FunctionTable, type Scope } from './function-table.ts';

/** The runtime context of an expression. */
interface Context extends Scope {
  readonly dataflow: Dataflow;
}

/** An expression from Vega's parser. */
interface Parsed {
  readonly ast: Node;
}

/** Runs an expression. Its arguments depend on where it is used. */
type Run = (...values: unknown[]) => unknown;

/** The interface that Vega expects of an expression interpreter. */
export interface Interpreter {
  operator(context: Context, expression: Parsed): Run;
  parameter(context: Context, expression: Parsed): Run;
  event(context: Context, expression: Parsed): Run;
  handler(context: Context, expression: Parsed): Run;
  encode(
    context: Context,
    encoding: { readonly marktype: string; readonly channels: Readonly<Record<string, Parsed>> },
  ): Run;
}

/** Whether a `setdata` call is Vega's own, for scale domains given by expressions. */
function isVegasOwn({ callee, arguments: values }: Node): boolean {
  const [name] = values as readonly Node[];
  return (callee as Node)['name'] === 'setdata' && /^_:vega:_\d+$/.test(String(name?.['value']));
}

/** Steps that are reported together. */
const BATCH = 1000;

/** Reports steps in batches, so that counting costs less than the steps. */
function batched(spend: Spend): Spend {
  let pending = 0;
  return (steps) => {
    pending += steps;
    if (pending < BATCH) return;
    const taken = pending;
    pending = 0;
    spend(taken);
  };
}

/** Removes a cursor that is not a CSS keyword: Vega sets it on the container, and an image would be loaded. */
function keepCursor(item: { cursor?: unknown }): void {
  if (!/^[a-z-]+$/.test(String(item.cursor))) delete item.cursor;
}

const interpreter = expressionInterpreter as unknown as Interpreter;

/**
 * Wraps Vega's expression interpreter so that expressions can read and return data only. Allowed are own fields of data, listed fields of events and marks, and functions that take and return data.
 *
 * Anything else is refused with a `FiguresError`: when the expression is rewritten if possible, otherwise when it runs.
 *
 * @param modifies The `modify` calls that Vega-Lite generated, as JSON of their AST nodes.
 * @param adapt Changes a Vega function before it is guarded. Default not.
 */
export function guardedInterpreter(modifies: ReadonlySet<string>, adapt?: Adapt): Interpreter {
  const tables = new WeakMap<Scope, FunctionTable>();
  /** Groups of marks share expressions, but each has a context of its own. */
  const known = { '#out': new WeakMap<Node, Rewritten>(), '#copy': new WeakMap<Node, Rewritten>() };
  const counters = new WeakMap<object, Spend>();

  const counterOf = ({ dataflow }: Context): Spend => {
    const known = counters.get(dataflow) ?? batched((steps) => spend(dataflow, { steps }, 'expressions'));
    counters.set(dataflow, known);
    return known;
  };

  const prepared = (
    context: Context,
    expressions: readonly Node[],
    root: '#out' | '#copy',
    isGenerated?: (call: Node) => boolean,
  ) => {
    const count = counterOf(context);
    const table = tables.get(context) ?? new FunctionTable(context, count, adapt);
    tables.set(context, table);
    let steps = 0;
    const asts = expressions.map((expression) => {
      const mayWrite = (call: Node): boolean => call === expression && isGenerated?.(call) === true;
      const result = known[root].get(expression) ?? rewritten(expression, root, mayWrite);
      known[root].set(expression, result);
      for (const name of result.calls) table.add(name);
      steps += result.steps;
      return result.ast;
    });
    // The interpreter uses nothing else of the context.
    const own = { functions: table.functions, dataflow: context.dataflow } as unknown as Context;
    return { asts, own, count: () => count(steps) };
  };

  const one =
    (
      kind: 'operator' | 'parameter' | 'event' | 'handler',
      root: '#out' | '#copy',
      isGenerated?: (call: Node) => boolean,
    ) =>
    (context: Context, expression: Parsed): Run => {
      const { asts, own, count } = prepared(context, [expression.ast], root, isGenerated);
      const run = interpreter[kind](own, { ast: asts[0] as Node });
      return (...values) => {
        count();
        return run(...values);
      };
    };

  const event = one('event', '#out');
  const handler = one('handler', '#out', (call) => modifies.has(JSON.stringify(call)));
  return {
    operator: one('operator', '#out', isVegasOwn),
    parameter: one('parameter', '#copy'),
    event(context, expression) {
      const run = event(context, expression);
      return (eventOfPage) => run(new HeardEvent(eventOfPage));
    },
    handler(context, expression) {
      const run = handler(context, expression);
      return (parameters, eventOfPage) => run(parameters, new HeardEvent(eventOfPage));
    },
    encode(context, { marktype, channels }) {
      const names = Object.keys(channels).filter((name) => CHANNELS.has(name));
      const { asts, own, count } = prepared(
        context,
        names.map((name) => (channels[name] as Parsed).ast),
        '#out',
      );
      const rewrittenChannels = Object.fromEntries(names.map((name, index) => [name, { ast: asts[index] as Node }]));
      const run = interpreter.encode(own, { marktype, channels: rewrittenChannels });
      return (item, ...values) => {
        count();
        const changed = run(item, ...values);
        if (channels['cursor']) keepCursor(item as { cursor?: unknown });
        return changed;
      };
    },
  };
}
