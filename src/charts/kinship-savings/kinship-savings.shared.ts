import { count, money } from '../../words/numbers.ts';

/** A number of children: those of the estimate, with the money saved, or those in care. */
export type KinshipRow = Readonly<{
  label: string;
  kind: 'estimate' | 'actual';
  children: number;
  /** Number of children that the estimate was made for. */
  for_every: number | null;
  /** In £ million. */
  saving: number | null;
  period: string | null;
  /** The year on whose 31 March children were counted. */
  year: number | null;
  claimant: string | null;
  made: string | null;
  /** As estimated by the source, in proportion to that estimate, or counted. */
  basis: 'as estimated' | 'scaled in proportion' | 'counted';
  source: string;
}>;

/** Least number of children that the estimate is scaled to, and the slider's step. An average says little of fewer. */
export const LEAST = 100;

/** Greatest number of children that the estimate is scaled to: all in care, rounded down to a step. */
export function most(inCare: number): number {
  return Math.max(LEAST, Math.floor(inCare / LEAST) * LEAST);
}

/** The estimate scaled in proportion to another number of children. */
export function scaled(row: KinshipRow, children: number): KinshipRow {
  if (children === row.children) return row;
  return { ...row, children, saving: ((row.saving ?? 0) / row.children) * children, basis: 'scaled in proportion' };
}

const isScaled = ({ basis }: KinshipRow): boolean => basis === 'scaled in proportion';
const saved = ({ saving }: KinshipRow): string => money(saving ?? 0);

/** A sentence on scaling, for a scaled row or for the estimate. Both are of similar length, so that little moves when the slider does. */
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

/** The lines of text in the picture: the sum, for whom, and how it is known. `width` is in CSS pixels. */
export function labels(row: KinshipRow, width: number): string[] {
  const moved = `saved for ${count(row.children)} children${width < 300 ? '' : ' moved'}`;
  const how = isScaled(row) ? `scaled from ${row.claimant}’s estimate` : `as ${row.claimant} estimated`;
  const period = `period ${row.period}`;
  return width < 450 ? [saved(row), moved, how, period] : [saved(row), `${moved} to kinship care`, `${how}; ${period}`];
}

/** A grid of squares, each for the same number of children. */
export interface SavingsGrid {
  readonly columns: number;
  /** Distance from one square to the next, in pixels. */
  readonly pitch: number;
  /** Space between two squares, in pixels. */
  readonly gap: number;
}

/** Lines of squares, in narrow and in wide pictures. */
const LINES = { narrow: 4, wide: 3 };

/** The grid for a number of squares in a picture of a width in CSS pixels: its lines are about equally long, so that no square hangs below the others. */
export function gridFor(width: number, squares: number): SavingsGrid {
  const columns = Math.max(1, Math.ceil(squares / (width < 560 ? LINES.narrow : LINES.wide)));
  return { columns, pitch: Math.floor((width - 2) / columns), gap: 2 };
}

/**
 * SVG path data of the outline of a number of squares, the last of which may be a part of one.
 *
 * Written as svgo would, so that it equals the path in the poster.
 *
 * @param top Upper edge, in pixels.
 */
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
