/** Cells that say a number out of a whole, as plain numbers of one unit. */
export interface OutOf {
  readonly cells: readonly string[];
  /** What the heading must add: `per 1,000`; nothing where the cells say it. */
  readonly unit: string;
  /** An example of what was read, as words: `3 in 4 as 75%`. */
  readonly example: string;
}

const SHARE = /^(\d[\d,]*)\s*(?:out of|in(?: every)?|of|\/)\s*(\d[\d,]*)$/i;
const RATE = /^(\d[\d,]*(?:\.\d+)?)\s*(?:per|in(?: every)?)\s*(\d[\d,]*)$/i;
const SCORE = /^(\d+(?:\.\d+)?)\s*(?:\/|out of)\s*(\d+)$/i;

/** Longer texts are no figures. */
const LONGEST = 40;
/** The most decimals of a share. */
const DECIMALS = 4;

const numberIn = (text = ''): number => Number(text.replaceAll(',', ''));

/**
 * Reads a column of numbers out of a whole: shares as percentages, `3 in 4` as 75%; rates on one base, `12 per 1,000` as 12; scores
 * with decimals as they are, `7.2/10` as 7.2 out of 10. Parts of different wholes are no counts, and are not compared as such.
 *
 * @param cells The cells that are no gaps.
 * @returns `null` where some cell says something else.
 */
export function outOf(cells: readonly string[]): OutOf | null {
  const read = (pattern: RegExp): { part: number; whole: number }[] | null => {
    const found = cells.map((cell) => pattern.exec(cell.slice(0, LONGEST).trim()));
    return found.length && found.every(Boolean)
      ? found.map((match) => ({ part: numberIn(match?.[1]), whole: numberIn(match?.[2]) }))
      : null;
  };
  const [first = ''] = cells;
  const shares = read(SHARE);
  if (shares?.every(({ part, whole }) => part <= whole && whole > 0)) {
    const percentages = shares.map(({ part, whole }) => (part / whole) * 100);
    const written = percentagesIn(percentages);
    return { cells: written, unit: '', example: `${first.trim()} as ${written[0]}` };
  }
  const rates = cells.some((cell) => /per/i.test(cell)) ? read(RATE) : null;
  if (rates?.every(({ whole }) => whole > 0)) {
    const base = Math.max(...rates.map(({ whole }) => whole));
    const written = rates.map(({ part, whole }) => String(Number(((part / whole) * base).toPrecision(12))));
    const unit = `per ${base.toLocaleString('en-GB')}`;
    return { cells: written, unit, example: `${first.trim()} as ${written[0]} ${unit}` };
  }
  const scores = read(SCORE);
  const [score] = scores ?? [];
  return scores && score && scores.every(({ part, whole }) => whole === score.whole && part <= whole)
    ? {
        cells: scores.map(({ part }) => String(part)),
        unit: `out of ${score.whole}`,
        example: `${first.trim()} as ${score.part} out of ${score.whole}`,
      }
    : null;
}

/** Percentages with one decimal, or as many as it takes to tell different ones apart. */
function percentagesIn(shares: readonly number[]): string[] {
  const different = new Set(shares).size;
  const isWhole = shares.every((share) => Number.isInteger(Number(share.toFixed(9))));
  let written: string[] = [];
  for (let places = isWhole ? 0 : 1; places <= DECIMALS; places++) {
    written = shares.map((share) => `${share.toFixed(places)}%`);
    if (new Set(written).size === different) break;
  }
  return written;
}
