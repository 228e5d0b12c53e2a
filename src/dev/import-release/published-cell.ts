import type { Cell, Field, Resource } from '../../data/schema.ts';

/** How a cell is read. */
interface CellOptions {
  /** The code of an area of ours, from what the file calls it. */
  readonly codeOf: (text: string) => string | null;
  /** To how many decimals a number is rounded; where none are given, it is taken as it stands. */
  readonly decimals: number | undefined;
}

/**
 * One cell of a publisher's file as cells of ours: a number, or a marker in the column beside it. Where ours has no such
 * column, as rates have none, a marker leaves the number empty.
 *
 * @returns What is wrong with it, as the end of a sentence, where it is neither.
 */
export function publishedCell(
  text: string,
  ours: string,
  { fields }: Pick<Resource['schema'], 'fields'>,
  { codeOf, decimals }: CellOptions,
): Readonly<Record<string, Cell>> | string {
  const field = fields.find(({ name }) => name === ours);
  if (!field) throw new Error(`no column ${ours} in a table of ours`);
  if (field.type === 'string') {
    const code = codeOf(text);
    return code === null ? `${shown(text)} is no area of areas/areas.csv.` : { [ours]: code };
  }
  const marker = fields.find(({ name }) => name === `${ours}_marker`);
  const markers = markersOf(fields);
  if (markers.includes(text)) return { [ours]: null, ...(marker && { [marker.name]: text }) };
  const given = numberIn(text);
  if (given === null)
    return `${shown(text)} is no number${markers.length ? `, and none of the markers ${markers.join(' ')}` : ''}.`;
  const value = decimals === undefined ? given : rounded(given, decimals);
  if (field.type === 'integer' && !Number.isInteger(value)) return `${shown(text)} is no whole number.`;
  return { [ours]: value, ...(marker && { [marker.name]: null }) };
}

/** Markers that a table knows. */
function markersOf(fields: readonly Field[]): readonly string[] {
  return fields.find(({ name }) => name.endsWith('_marker'))?.constraints?.enum ?? [];
}

/** A number with or without thousands separators. */
function numberIn(text: string): number | null {
  return /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : null;
}

/** Rounded half up in decimals, as publishers do: 1.005 to two is 1.01. */
function rounded(value: number, decimals: number): number {
  const at = (by: number): number => Number(`${Math.abs(value)}e${by}`);
  return Math.sign(value) * Number(`${Math.round(at(decimals))}e-${decimals}`);
}

function shown(text: string): string {
  return text === '' ? 'an empty cell' : `“${text}”`;
}
