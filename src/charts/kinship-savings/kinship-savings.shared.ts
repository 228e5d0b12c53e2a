import { count, money } from '../../words/numbers.ts';

/** Children, and what is saved for them where that was estimated. */
export type KinshipRow = Readonly<{
  label: string;
  kind: 'estimate' | 'actual';
  children: number;
  /** How many children it was estimated for. */
  for_every: number | null;
  /** In £ million. */
  saving: number | null;
  period: string | null;
  /** The year on whose 31 March children were counted. */
  year: number | null;
  claimant: string | null;
  made: string | null;
  /** Whether the row is as it was estimated, or in proportion to that. */
  basis: 'as estimated' | 'scaled in proportion' | 'counted';
  source: string;
}>;

/** Fewest children that the estimate is scaled to: it was made for far more, and one child is not an average. */
export const LEAST = 100;

/** Most children that it is scaled to: all who were in care, in whole steps. */
export function most(inCare: number): number {
  return Math.max(LEAST, Math.floor(inCare / LEAST) * LEAST);
}

/** The estimate for another number of children, in proportion. */
export function scaled(row: KinshipRow, children: number): KinshipRow {
  if (children === row.children) return row;
  return { ...row, children, saving: ((row.saving ?? 0) / row.children) * children, basis: 'scaled in proportion' };
}

const isScaled = ({ basis }: KinshipRow): boolean => basis === 'scaled in proportion';
const saved = ({ saving }: KinshipRow): string => money(saving ?? 0);

/** What is said of numbers of children that were not estimated for: all of them, or the one shown. About as long either way, so that little moves. */
export function proportion(row: KinshipRow): string {
  const what = isScaled(row)
    ? `In proportion, ${count(row.children)} children would be ${saved(row)}`
    : 'Other numbers are scaled in proportion here';
  return `${what}; that is our arithmetic, not ${row.claimant}’s.`;
}

/** The sentence of a row. */
export function point(row: KinshipRow): string {
  if (row.kind === 'actual') return `${count(row.children)} children were in care in England on 31 March ${row.year}.`;
  const how = isScaled(row) ? `in proportion to what ${row.claimant} estimated` : `as ${row.claimant} estimated`;
  return `${count(row.children)} children moved to well-supported kinship care: ${saved(row)} of public money saved, ${how}; period ${row.period}.`;
}

/** What the picture says of the sum, line by line: the sum, for whom, and how it is known. */
export function labels(row: KinshipRow, width: number): string[] {
  const moved = `saved for ${count(row.children)} children moved`;
  const how = isScaled(row) ? `scaled from ${row.claimant}’s estimate` : `as ${row.claimant} estimated`;
  const period = `period ${row.period}`;
  return width < 450 ? [saved(row), moved, how, period] : [saved(row), `${moved} to kinship care`, `${how}; ${period}`];
}

/** Squares in rows, each for as many children. */
export interface SavingsGrid {
  readonly columns: number;
  /** From one square to the next, in pixels. */
  readonly pitch: number;
  /** Between two squares, in pixels. */
  readonly gap: number;
}

/** The grid of a picture of some width. */
export function gridFor(width: number): SavingsGrid {
  const columns = width < 560 ? 20 : 40;
  return { columns, pitch: Math.floor((width - 2) / columns), gap: 2 };
}

/** The outline of so many squares below some height, of which the last may be a part of one. Written as short as the build writes it. */
export function outline(squares: number, { columns, pitch, gap }: SavingsGrid, top: number): string {
  const full = Math.floor(squares / columns);
  const rest = squares - full * columns;
  const whole = Math.floor(rest);
  const reach = whole * pitch + Math.round((rest - whole) * (pitch - gap));
  const width = columns * pitch;
  if (!full) return `M0 ${top}h${reach}v${pitch}H0Z`;
  const rows = `M0 ${top}h${width}v${full * pitch}`;
  const back = `h${reach - width}`.length <= `H${reach}`.length ? `h${reach - width}` : `H${reach}`;
  return reach ? `${rows}${back}v${pitch}H0Z` : `${rows}H0Z`;
}
