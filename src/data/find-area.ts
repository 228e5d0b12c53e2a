import type { AreaRow } from './rows.generated.ts';

/** What an area is found by. */
type NamedArea = Pick<
  AreaRow,
  'code' | 'dfe_number' | 'name' | 'common_name' | 'other_names' | 'former_codes' | 'valid_to'
>;

/** A text as names are compared: lower case, without accents and marks, `&` as “and”, “Saint” as “St”, “, City of” in front. */
export function plainName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}|['’.]/gu, '')
    .toLowerCase()
    .replace(/^(.+), (city|county) of\s*$/, '$2 of $1')
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bsaint\b/g, 'st')
    .trim();
}

/** A plain name without what its council calls itself behind it: `city of london` of “city of london corporation”. */
function withoutCouncil(name: string): string {
  return name.replace(/ (((city|county|borough|metropolitan|district) )*council|corporation)$/, '');
}

/** A plain name without what stands before and behind it: `camden` of “london borough of camden”. */
function withoutOffice(name: string): string {
  return withoutCouncil(name).replace(/^(the )?((london|royal|metropolitan) )*(borough|city|county) of /, '');
}

/** Names by which an area is known: the one that people say comes first. */
export function knownNames({ name, common_name, other_names }: NamedArea): string[] {
  return [common_name, name, ...(other_names?.split('; ') ?? [])].filter((text) => text !== null);
}

const namesOf = (area: NamedArea): string[] => knownNames(area).map(plainName);

/** Codes that an area has or had, and its number. */
export function knownCodes({ code, former_codes, dfe_number }: NamedArea): string[] {
  return [code, dfe_number, ...(former_codes?.split(' ') ?? [])];
}

/**
 * The area that a text means: by its code, a code that it had, its number or one of its names, with or without what a
 * council calls itself. Of two with the same name, the one that is still there.
 *
 * @param areas Rows of `areas.csv`, or of the index of areas.
 * @param text `Leeds`, `E08000035`, `Leeds City Council`, `north east`.
 * @returns `null` where it means none.
 */
export function findArea<Area extends NamedArea>(areas: readonly Area[], text: string): Area | null {
  const name = plainName(text);
  const present = [...areas.filter(({ valid_to }) => !valid_to), ...areas.filter(({ valid_to }) => valid_to)];
  return (
    present.find((area) => knownCodes(area).map(plainName).includes(name)) ??
    present.find((area) => namesOf(area).includes(name)) ??
    present.find((area) => namesOf(area).includes(withoutCouncil(name))) ??
    present.find((area) => namesOf(area).some((own) => withoutOffice(own) === withoutOffice(name))) ??
    null
  );
}

/** A letter in four may be wrong, and one always. */
const wrongLetters = (text: string): number => Math.max(1, Math.floor(text.length / 4));

/**
 * Areas that a text may mean when it means none: those with a name that begins with it, has it as words, or is a few
 * letters from it. The nearest first.
 *
 * @param areas Rows of `areas.csv`, or of the index of areas.
 * @param most How many at most. Default 3.
 */
export function nearAreas<Area extends NamedArea>(areas: readonly Area[], text: string, most = 3): Area[] {
  const name = withoutOffice(plainName(text));
  if (name.length < 2) return [];
  return areas
    .map((area) => ({ area, distance: Math.min(...namesOf(area).map((own) => farness(name, own))) }))
    .filter(({ distance }) => distance <= wrongLetters(name))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ area }) => area);
}

/** How far a name is from a text: the letters that differ; where it begins with the text or has it as words, less than one. */
function farness(text: string, name: string): number {
  if (name.startsWith(text)) return 0;
  if (` ${name} `.includes(` ${text} `)) return 0.5;
  return differing(text, name);
}

/** The fewest letters to put in, take out, change or swap with the next that make one text of another. */
function differing(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, last] = [last, row];
  }
  return last[to.length] ?? 0;
}
