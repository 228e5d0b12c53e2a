/** What the markers of official statistics mean, which stand where there is no number. None of them is 0. */
const MEANINGS: Readonly<Record<string, string>> = {
  c: 'suppressed',
  z: 'not applicable',
  x: 'not available',
  k: 'rounds to zero',
  u: 'of low reliability',
  '-': 'not returned',
};

/**
 * What a marker means: `c` → “suppressed”.
 *
 * @throws {Error} when it is no marker.
 */
export function markerMeaning(marker: string): string {
  const meaning = MEANINGS[marker];
  if (!meaning) throw new Error(`"${marker}" is not a marker of official statistics`);
  return meaning;
}
