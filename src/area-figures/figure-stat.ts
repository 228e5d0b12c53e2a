import { markerInWords } from '../area-charts/markers.ts';
import { historyInWords } from '../areas/area-history.ts';
import type { AreaIndex, IndexedArea } from '../areas/area-index.ts';
import { ENGLAND } from '../areas/area-place.ts';
import { areaInWords, inArea } from '../areas/area-words.ts';
import { joined } from '../words/sources.ts';
import type { Stat } from '../words/stat.ts';
import type { AreaFigureKind } from './figures-by-area.ts';
import { figuresAt, newestYearOf, type PackedFigures, sourceOf, type YearFigure } from './packed-figures.ts';

/** A figure with its values for all areas. */
export interface KnownFigure {
  readonly kind: AreaFigureKind;
  readonly packed: PackedFigures;
}

/**
 * The texts of an area’s newest figure that `care-stat` shows in a sentence.
 *
 * A figure that is not of the newest year has its year beside it, also where it is short, because the sentence around it
 * is not known: `84 per 10,000 (2024; none published for 2025)`. What is missing since, and why, is told with its source.
 *
 * @param beside The figure that is told beside it: of a rate its count.
 * @returns A sentence’s end on why there is none where no year has a figure: `none is published for the Isles of Scilly`.
 */
export function figureStat(
  index: AreaIndex,
  area: IndexedArea,
  figure: KnownFigure,
  beside?: KnownFigure,
): Stat | string {
  const { kind, packed } = figure;
  const own = figuresAt(packed, index.indexOf(area));
  const shown = own.findLast(hasNumber);
  const last = own.at(-1);
  // A figure that does not apply to the area any longer says nothing of it.
  if (!shown || last?.marker === 'z') return noneInWords(area, kind, last);
  const { label, when } = kind.period;
  const since = own.filter(({ year }) => year > shown.year);
  const short = kind.short(shown.value);
  const long = `${kind.long(shown.value)} ${when(shown.year)}`;
  const old = shown.year < newestYearOf(packed);
  const without = withoutInWords(since.at(-1), kind);
  const { citation, url } = sourceOf(packed, shown.year) ?? { citation: '' };
  return {
    short: old ? `${short} (${[label(shown.year), without].filter(Boolean).join('; ')})` : short,
    long: without ? `${long} (${without})` : long,
    said: [
      `${kind.what(inArea(area))}, ${when(shown.year)}: ${besides(index, area, figure, shown, beside)}.`,
      englands(index, area, figure, shown.year),
    ]
      .filter(Boolean)
      .join(' '),
    check: [missingSince(since, kind), historyInWords(area, index), kind.rounding].filter(Boolean).join(' '),
    source: citation,
    ...(url && { url }),
  };
}

const hasNumber = (figure: YearFigure): figure is YearFigure & { readonly value: number } => figure.value !== null;

/** That a year has no number, where a number of another stands: `none published for 2025`. Empty without such a year. */
function withoutInWords(last: YearFigure | undefined, { period }: AreaFigureKind): string {
  if (!last) return '';
  return `${last.marker === 'k' ? 'rounds to zero' : 'none published'} for ${period.label(last.year)}`;
}

/** A value, and in brackets what is told beside it. */
function besides(
  index: AreaIndex,
  area: IndexedArea,
  { kind }: KnownFigure,
  { year, value }: { readonly year: number; readonly value: number },
  beside: KnownFigure | undefined,
): string {
  const other = beside && valueIn(index, area, beside, year);
  return other === undefined ? kind.long(value) : `${kind.long(value)} (${beside?.kind.long(other)})`;
}

/** What the figure of England was in a year. Empty of England itself. */
function englands(index: AreaIndex, area: IndexedArea, figure: KnownFigure, year: number): string {
  const england = index.find(({ code }) => code === ENGLAND);
  if (!england || area === england) return '';
  const value = valueIn(index, england, figure, year);
  return value === undefined ? '' : `In England it was ${figure.kind.short(value)}.`;
}

function valueIn(index: AreaIndex, area: IndexedArea, { packed }: KnownFigure, year: number): number | undefined {
  return figuresAt(packed, index.indexOf(area)).find((figure) => figure.year === year)?.value ?? undefined;
}

/** Why there are no figures of years after the one shown: `For 2023, 2024 and 2025 it was not published, to protect privacy.` */
function missingSince(since: readonly YearFigure[], { period }: AreaFigureKind): string {
  const reasons = new Set(since.flatMap(({ marker }) => marker ?? []));
  return [...reasons]
    .map((reason) => {
      const years = since.filter(({ marker }) => marker === reason).map(({ year }) => period.label(year));
      return `For ${joined(years)} it was ${markerInWords(reason)}.`;
    })
    .join(' ');
}

/** Why an area has no figure: `none is published for the Isles of Scilly (2025: not applicable)`. */
function noneInWords(area: IndexedArea, { period }: AreaFigureKind, last: YearFigure | undefined): string {
  const why = last?.marker ? ` (${period.label(last.year)}: ${markerInWords(last.marker)})` : '';
  return `none is published for ${areaInWords(area)}${why}`;
}
