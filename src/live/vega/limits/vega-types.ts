/** A row, or an item of a mark. */
export type Tuple = Readonly<Record<string, unknown>>;

/** Reads a value of a row. */
export interface Accessor {
  (tuple: Tuple): unknown;
  readonly fields?: readonly string[];
  readonly fname?: string;
}

/** The parameters of an operator, as values. */
export type Params = Record<string, unknown>;

/** The part of a dataflow that is counted. */
export interface Dataflow {
  /** Number of operators it has had. */
  readonly _rank: number;
  /** Number of its current run. */
  stamp(): number;
}

/** The input and output of operators. */
export interface Pulse {
  readonly dataflow: Dataflow;
  readonly source?: readonly Tuple[] | null;
  readonly add?: readonly Tuple[];
  readonly rem?: readonly Tuple[];
  readonly ADD: number;
  readonly ADD_MOD: number;
  readonly SOURCE: number;
  visit(which: number, see: (tuple: Tuple) => void): unknown;
}

/** An operator. Only transforms have `transform`. */
export interface Operator {
  value: unknown;
  evaluate(pulse: Pulse): Partial<Pulse> | undefined;
  transform(params: Params, pulse: Pulse): Partial<Pulse> | undefined;
}

/** The constructor of an operator. */
export interface OperatorClass {
  new (params?: unknown): Operator;
  readonly Definition?: { readonly params?: readonly { readonly name: string; readonly type: string }[] };
}
