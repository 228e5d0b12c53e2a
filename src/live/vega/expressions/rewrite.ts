import { isAllowed } from './allowed-functions.ts';
import { Refusal } from './refusal.ts';

/** A node of an expression, as Vega's parser makes it. */
export interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

/** An expression that may run, and how many steps it takes once. */
export interface Rewritten {
  readonly ast: Node;
  readonly steps: number;
  /** Functions of Vega that it calls. */
  readonly calls: ReadonlySet<string>;
}

/** Calls a function of ours, whose name no expression of an author can spell. */
const call = (name: string, ...args: readonly Node[]): Node => ({
  type: 'CallExpression',
  callee: { type: 'Identifier', name },
  arguments: args,
});
const literal = (value: unknown): Node => ({ type: 'Literal', value });

/**
 * Rewrites an expression so that whatever it reads, calls and puts together goes through `./function-table.ts`.
 *
 *     datum.a + f(event)  ─▶  #add(#read(datum, "a"), @f(event))
 *
 * @param root What the whole of it is handed to: `#out` gives it out, `#copy` makes it part of a row.
 * @param mayChangeData Whether a call that changes data is one that Vega or Vega-Lite has written.
 * @throws {Refusal} where it calls what it may not.
 */
export function rewritten(expression: Node, root: '#out' | '#copy', mayChangeData: (call: Node) => boolean): Rewritten {
  let steps = 1;
  const calls = new Set<string>();
  /** Calls a function of Vega's. */
  const vega = (name: string, ...args: readonly Node[]): Node => {
    calls.add(name);
    return call(`@${name}`, ...args);
  };

  const rewrite = (node: Node): Node => {
    steps += 1;
    const child = (name: string): Node => rewrite(node[name] as Node);
    /** A part of which a number or a text is made: a list would be the text of all its parts. */
    const single = (name: string): Node => {
      const part = child(name);
      return NUMBERS.has(part.type) ? part : call('#single', part);
    };
    const children = (name: string): Node[] =>
      (node[name] as readonly Node[]).map((part) => (part ? rewrite(part) : literal(null)));
    switch (node.type) {
      case 'Literal': {
        const { pattern, flags } = (node['regex'] ?? {}) as { pattern?: string; flags?: string };
        return pattern === undefined ? literal(node['value']) : vega('regexp', literal(pattern), literal(flags ?? ''));
      }
      case 'Identifier':
        // What all objects share would be found among the constants.
        if (String(node['name']) in Object.prototype) throw refused(`“${String(node['name'])}”`);
        return { type: 'Identifier', name: node['name'] };
      case 'MemberExpression':
        return call(
          '#read',
          child('object'),
          node['computed'] ? child('property') : literal((node['property'] as Node)['name']),
        );
      case 'CallExpression':
        return called(node);
      case 'ArrayExpression':
        return call('#list', ...children('elements'));
      case 'ObjectExpression':
        return call('#object', ...(node['properties'] as readonly Node[]).flatMap(entry));
      case 'BinaryExpression': {
        const operator = String(node['operator']);
        if (operator === '+') return call('#add', child('left'), child('right'));
        const [left, right] =
          operator.length === 3 && operator.endsWith('==')
            ? [child('left'), child('right')]
            : [single('left'), single('right')];
        return { type: node.type, operator, left, right };
      }
      case 'LogicalExpression':
        return { type: node.type, operator: node['operator'], left: child('left'), right: child('right') };
      case 'UnaryExpression':
        return {
          type: node.type,
          operator: node['operator'],
          argument: node['operator'] === '!' ? child('argument') : single('argument'),
        };
      case 'ConditionalExpression':
        return { type: node.type, test: child('test'), consequent: child('consequent'), alternate: child('alternate') };
      default:
        throw refused(`a ${node.type}`);
    }
  };

  const entry = ({ key, value }: Node): Node[] => {
    const { name, value: literalKey } = key as { name?: string; value?: unknown };
    return [literal(String(name ?? literalKey)), rewrite(value as Node)];
  };

  const called = (node: Node): Node => {
    // Vega calls some of its own by a name with a line before it.
    const name = String((node['callee'] as Node)['name']).replace(/^_/, '');
    const args = (node['arguments'] as readonly Node[]).map(rewrite);
    const [test, consequent, alternate] = args;
    if (name === 'if' && test && consequent && alternate)
      return { type: 'ConditionalExpression', test, consequent, alternate };
    if (!isAllowed(name) && !mayChangeData(node)) throw refused(`${name}()`);
    return vega(name, ...args);
  };

  return { ast: call(root, rewrite(expression)), steps, calls };
}

/** Nodes whose values are no lists. */
const NUMBERS: ReadonlySet<string> = new Set(['Literal', 'BinaryExpression', 'UnaryExpression']);

function refused(what: string): Refusal {
  return new Refusal(
    `An expression of this spec uses ${what.slice(0, 80)}, which is not allowed: it may read data and work out values, and change nothing.`,
  );
}
