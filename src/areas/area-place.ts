/** What a chart of an area shows: the area, and what it is compared with. */
export interface AreaPlace {
  /** The code of the area. */
  readonly area: string;
  /** Codes of other areas, and `neighbours` for the median of the ten statistical neighbours. */
  readonly company: readonly string[];
}

/** The code of England. */
export const ENGLAND = 'E92000001';

/**
 * The place that a value of the option `area` stands for: a code, and what it is compared with after commas. An area alone is
 * compared with England.
 *
 * @param value `E08000035`, `E08000035,neighbours,E12000003`.
 */
export function placeOf(value: string): AreaPlace {
  const [area = ENGLAND, ...company] = value.split(',');
  return { area, company: company.length || area === ENGLAND ? company : [ENGLAND] };
}
