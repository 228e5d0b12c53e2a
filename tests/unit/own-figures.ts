import type { Figure, Figures, Kind, PlaceKind } from '../../src/figures/figures.ts';
import { unitFrom } from '../../src/words/quantity.ts';

/** A row of an author's table: place, number, and what else it says. */
export type GivenRow = readonly [
  place: string,
  value: number | null,
  more?: { readonly series?: string; readonly kind?: Kind; readonly title?: string },
];

/** Figures as reading them gives them. */
export function ownFigures(
  rows: readonly GivenRow[],
  { unit = '', title = 'Spending', kind = 'text' as PlaceKind, heading = 'Area', remarks = [] as string[] } = {},
): Figures {
  const all = rows.map(([place, value, more = {}], index): Figure => ({
    line: index + 2,
    place,
    at: kind === 'text' ? null : Number.parseFloat(place),
    value,
    series: more.series ?? null,
    title: more.title ?? null,
    kind: more.kind ?? 'actual',
  }));
  return {
    place: { title: heading, kind },
    value: all.some(({ title }) => title !== null) ? null : { title, unit: unitFrom(unit) },
    series: all.some(({ series }) => series !== null) ? { title: 'Group' } : null,
    kinds: rows.some(([, , more]) => more?.kind !== undefined),
    all,
    remarks,
  };
}

/** Nothing said besides the figures. */
export const unsaid = { highlight: null, subtitle: null };
