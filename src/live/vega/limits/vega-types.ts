/** A row of data, or an item of a mark. */
export type Tuple = Readonly<Record<string, unknown>>;

/** Reads a value of a row. */
export interface Accessor {
  (tuple: Tuple): unknown;
  readonly fields?: readonly string[];
  readonly fname?: string;
}

/** The parameters of an operator, as values. */
export type Params = Record<string, unknown>;

/** A drawing's flow of data, as far as it is counted. */
export interface Dataflow {
  /** How many operators it has been given. */
  readonly _rank: number;
  /** The number of its run. */
  stamp(): number;
}

/** What an operator hands on. */
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

/** An operator of Vega. Those that are no transforms have no `transform`, and are never asked for it. */
export interface Operator {
  value: unknown;
  evaluate(pulse: Pulse): Partial<Pulse> | undefined;
  transform(params: Params, pulse: Pulse): Partial<Pulse> | undefined;
}

/** What Vega makes operators by. */
export interface OperatorClass {
  new (params?: unknown): Operator;
  readonly Definition?: { readonly params?: readonly { readonly name: string; readonly type: string }[] };
}
