import { computedFigures } from '../data/computed.ts';
import type { ComputedFigure } from '../data/computed/computed-figure.ts';
import type { NationalEvidence } from '../data/evidence.ts';
import { find } from '../data/find.ts';
import type { ClaimRow, FigureRow, SourceRow } from '../data/rows.generated.ts';
import { claimValue, verdict } from './claims.ts';
import { computedValue } from './computed.ts';
import { citation } from './sources.ts';
import { capitalised, typeset } from './typeset.ts';

/** The texts of a figure that `care-stat` shows in a sentence. */
export interface Stat {
  /** The figure with its qualifier and unit: `approaching 100,000`, `£3.5bn`. */
  readonly short: string;
  /** The same with what is counted and when, unless that would not fit into a sentence: `approaching 100,000 children in 2032`. */
  readonly long: string;
  /** Who published it, what it counts, and its period and place. */
  readonly said: string;
  /** How it compares with the evidence, or what kind of figure it is. */
  readonly check: string;
  /** Its source. */
  readonly source: string;
  /** Address of the source, if it is public. */
  readonly url?: string;
}

/** Nouns for units whose name is not enough. */
const NOUNS: Readonly<Record<string, string>> = { authorities: 'local authorities' };
const COUNTED = new Set([
  'children',
  'people',
  'carers',
  'services',
  'authorities',
  'areas',
  'reviews',
  'interventions',
  'recommendations',
  'responses',
  'assessments',
  'missed opportunities',
  'miles',
]);

/** Values that are followed by “of”: `half of children`. */
const PART = /(half|majority|hundreds|thousands|millions)$/;
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const YEAR = '\\d{4}(/\\d{2})?';

/** A period in a sentence, after the figure: ` in 2032`; empty where it is not known or would not fit. */
export function when(period: string): string {
  if (new RegExp(`^((${MONTH}) )?${YEAR}$`).test(period)) return ` in ${period}`;
  if (new RegExp(`^\\d{1,2} (${MONTH}) ${YEAR}$`).test(period)) return ` on ${period}`;
  if (new RegExp(`^${YEAR} to ${YEAR}$`).test(period)) return ` from ${period}`;
  return /^(every|over|from|by|for) /.test(period) ? ` ${period}` : '';
}

/** A figure with its noun and its period. */
function longer(value: string, { unit, period }: { readonly unit: string; readonly period: string }): string {
  const noun = COUNTED.has(unit) ? ` ${PART.test(value) ? 'of ' : ''}${NOUNS[unit] ?? unit}` : '';
  return `${value}${noun}${['year', 'age'].includes(unit) ? '' : when(period)}`;
}

/** What a figure counts, its period and its place. */
function about({ what, period, geography }: Pick<ClaimRow, 'what' | 'period' | 'geography'>): string {
  const stated = (name: string, text: string): string => (text === 'not stated' ? `${name} not stated` : text);
  return `${what}; ${stated('period', period)}; ${stated('place', geography)}.`;
}

const KINDS: Readonly<Record<FigureRow['kind'], string>> = {
  actual: 'It counts what was.',
  estimate: 'It is an estimate.',
  projection: 'It is a projection.',
  commitment: 'It is a commitment.',
  call: 'It was called for.',
};

/** The texts of a figure. */
function words(
  figure: { readonly unit: string; readonly period: string },
  told: { readonly value: string; readonly said: string; readonly check: string },
  sources: readonly SourceRow[],
): Stat {
  const url = sources[0]?.url;
  return {
    short: typeset(told.value),
    long: typeset(longer(told.value, figure)),
    said: typeset(told.said),
    check: typeset(told.check),
    source: typeset(sources.map(citation).join('; ')),
    ...(url && { url }),
  };
}

function claimed(claim: ClaimRow, { sources }: NationalEvidence): Stat {
  const note = claim.check === 'agrees' && claim.overtaken_since === null ? '' : ` ${capitalised(claim.check_note)}`;
  const told = {
    value: claimValue(claim),
    said: `${claim.claimant}: ${about(claim)}`,
    check: `${verdict(claim)}.${note}`,
  };
  return words(claim, told, [find(sources, 'id', claim.source)]);
}

function published(figure: FigureRow, { sources }: NationalEvidence): Stat {
  const told = {
    value: claimValue(figure),
    said: `${figure.claimant}: ${about(figure)}`,
    check: [KINDS[figure.kind], figure.note].filter(Boolean).join(' '),
  };
  return words(figure, told, [find(sources, 'id', figure.source)]);
}

function computed(figure: ComputedFigure, evidence: NationalEvidence): Stat {
  const told = {
    value: computedValue(figure, evidence),
    said: `Worked out here: ${about(figure)}`,
    check: 'It is computed from unrounded rows of the evidence, not quoted.',
  };
  return words(figure, told, sourcesBehind(figure, evidence));
}

/** The sources of the rows that a figure is computed from, each once. */
function sourcesBehind({ evidence: references }: ComputedFigure, evidence: NationalEvidence): SourceRow[] {
  const tables: Readonly<Record<string, readonly object[]>> = evidence;
  const ids = references.flatMap((reference) => {
    const [table = '', key = ''] = reference.split(/:(.*)/);
    const row = tables[table]?.find((candidate) => String(Object.values(candidate)[0]) === key) ?? {};
    return Object.entries(row).flatMap(([column, cell]) => (column.startsWith('source') && cell ? [String(cell)] : []));
  });
  return [...new Set(ids)].map((id) => find(evidence.sources, 'id', id));
}

/**
 * Every figure that `care-stat` can show, by its id: claims, published figures and computed ones.
 *
 * A figure that a source prints is taken from it, even if it could be computed.
 */
export function stats(evidence: NationalEvidence): Record<string, Stat> {
  return Object.fromEntries([
    ...evidence.claims.map((claim) => [claim.id, claimed(claim, evidence)] as const),
    ...computedFigures.map((figure) => [figure.id, computed(figure, evidence)] as const),
    ...evidence.figures.map((figure) => [figure.id, published(figure, evidence)] as const),
  ]);
}
