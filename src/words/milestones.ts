import { monthsBetween } from './dates.ts';
import { duration, inWords } from './numbers.ts';
import { joined } from './sources.ts';
import { capitalised } from './typeset.ts';

/** A dated milestone, with its track in words. */
export interface Milestone {
  /** As exactly as it is known: `2022`, `2022-05` or `2022-05-23`. */
  readonly date: string;
  readonly track: string;
}

/** Whose a milestone is, in a sentence. */
const WHOSE: Readonly<Record<string, string>> = {
  Review: 'the Review’s',
  Government: 'the Government’s',
  Parliament: 'Parliament’s',
  Sector: 'the sector’s',
};

/**
 * Headline, period and summary of a run of milestones, of which there is at least one, in the order of their dates.
 *
 * @param dates Their dates in words, as exactly as they are known.
 */
export function milestoneWords(
  rows: readonly Milestone[],
  dates: readonly string[],
): { readonly headline: string; readonly period: string; readonly summary: string } {
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  const months = [first, last].map((date) => date.replace(/^\d+ (?=\D)/, ''));
  const tracks = [...new Set(rows.map(({ track }) => track))];
  const counts = tracks.map((track, index) => {
    const own = rows.filter((row) => row.track === track).length;
    return `${inWords(own)} ${index ? '' : own > 1 ? 'are ' : 'is '}${WHOSE[track]}`;
  });
  const span = duration(monthsBetween(rows[0]?.date ?? '', rows.at(-1)?.date ?? ''));
  const number = capitalised(inWords(rows.length));
  const many = rows.length > 1;
  return {
    headline: many ? `${number} milestones in ${span}` : `One milestone: ${first}`,
    period: [...new Set(months)].join(' to '),
    summary: many
      ? `Of ${inWords(rows.length)} milestones from ${first} to ${last}, ${joined(counts)}.`
      : `One milestone of ${first}, ${WHOSE[tracks.join('')]}.`,
  };
}
