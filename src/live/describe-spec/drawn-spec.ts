import type { ChannelField } from './field.ts';
import type { Json } from './json.ts';
import type { UnitSpecs } from './unit-specs.ts';

/** A datum as it is drawn, by one mark or by several that show the same. */
export interface DrawnRow {
  /** The first of the units that draw it. */
  readonly unit: number;
  /** All of them. */
  readonly units: Set<number>;
  /** The item that a reader meets. */
  item: Json;
  marktype: string;
  /** Names of the marks that draw it. */
  readonly marks: Set<string>;
  readonly values: Map<string, unknown>;
  /** A sentence that its author wrote, or nothing. */
  authorSentence: string;
}

/** Where a chart shows different data by different marks, such as a trend by a line across points: which of them a row is. */
export interface MarksApart {
  /** Nothing where the chart has one kind of mark. */
  of(row: DrawnRow): string;
  /** Whether it is of the kind that the chart has most of, which needs no word. */
  isUsual(row: DrawnRow): boolean;
}

/** A spec and what a view drew of it: what all that describes it is worked out from. */
export interface DrawnSpec extends UnitSpecs {
  /** One for each datum that is drawn. */
  readonly rows: readonly DrawnRow[];
  /** The fields that each unit shows, by its index. */
  readonly fields: readonly (readonly ChannelField[])[];
  readonly marks: MarksApart;
}
