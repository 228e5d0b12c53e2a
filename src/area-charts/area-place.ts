/** What a chart of an area shows: the area, and what it is compared with. */
export interface AreaPlace {
  /** The code of the area. */
  readonly area: string;
  /** Codes of other areas, and `neighbours` for the median of the ten statistical neighbours. */
  readonly company: readonly string[];
}
