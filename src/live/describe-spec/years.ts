import type { ChannelField } from './field.ts';

/** Words of fields that say when. */
const WHEN =
  /\b(years?|yr|when|from|to|since|until|date|period|start\w*|begin\w*|began|end\w*|open\w*|clos\w*|found\w*|launch\w*|born|built)\b/i;

/** Whether all values are whole numbers of the years that charts are about. */
export function areYearLike(values: readonly unknown[], range: readonly [number, number] = [1900, 2100]): boolean {
  return values.every(Number.isInteger) && areWithin(values, range);
}

function areWithin(values: readonly unknown[], [least, most]: readonly [number, number]): boolean {
  return values.length > 0 && values.every((value) => typeof value === 'number' && value >= least && value <= most);
}

/**
 * The keys of the fields whose numbers are years. They have no thousands separators.
 *
 * Whole numbers are years by their title, when they name data or are the ends of spans, or on an axis of years.
 *
 * @param axisOf Identifies the axis of a field.
 */
export function yearFields(
  fields: readonly ChannelField[],
  numbersOf: (one: ChannelField) => readonly unknown[],
  axesOf: (one: ChannelField) => readonly string[],
): ReadonlySet<string> {
  const could = fields.filter((one) => areYearLike(numbersOf(one), [1000, 2999]));
  const named = ({ title, name, ownTitle }: ChannelField) => `${title} ${name} ${ownTitle}`.replace(/_/g, ' ');
  const sure = could.filter(
    (one) =>
      /\b(years?|yr)\b/i.test(named(one)) ||
      (one.role === 'name' && areYearLike(numbersOf(one), [1701, 2199])) ||
      (areYearLike(numbersOf(one)) && (one.until !== null || WHEN.test(named(one)))),
  );
  const axes = new Set(sure.flatMap(axesOf));
  const beside = fields.filter(
    (one) => areWithin(numbersOf(one), [1900, 2100]) && axesOf(one).some((axis) => axes.has(axis)),
  );
  return new Set([...sure, ...beside].map(({ key }) => key));
}
