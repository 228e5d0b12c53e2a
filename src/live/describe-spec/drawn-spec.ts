import type { ChannelField } from './field.ts';
import type { Json } from './json.ts';
import type { UnitSpecs } from './unit-specs.ts';

/** A datum with the marks that draw it. */
export interface DrawnRow {
  /** Index of the first unit spec that draws it. */
  readonly unit: number;
  /** Indices of all unit specs that draw it. */
  readonly units: Set<number>;
  /** The scenegraph item that represents it. */
  item: Json;
  marktype: string;
  /** Names of the marks that draw it. */
  readonly marks: Set<string>;
  readonly values: Map<string, unknown>;
  /** The item that is a link, if one of its items is. */
  link: Json | null;
  /** The author's description or tooltip of it; empty if none. */
  authorText: string;
}

/** The kind of mark of each row, for charts that show different data by different marks: a trend line across points. */
export interface MarksApart {
  /** Empty when the chart has only one kind of mark. */
  of(row: DrawnRow): string;
  /** Whether the row has the most frequent mark of its chart, which sentences do not name. */
  isUsual(row: DrawnRow): boolean;
}

/** A spec and what a view has drawn of it: everything that a description is computed from. */
export interface DrawnSpec extends UnitSpecs {
  /** One for each datum. */
  readonly rows: readonly DrawnRow[];
  /** The fields of each unit spec, by its index. */
  readonly fields: readonly (readonly ChannelField[])[];
  /** Indices of the unit specs that show no data of their chart: a period behind a line, a target. */
  readonly context: ReadonlySet<number>;
  /** Number of the scenegraph items of each unit spec. */
  readonly drawn: readonly number[];
  readonly marks: MarksApart;
}
