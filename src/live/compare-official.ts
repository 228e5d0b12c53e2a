import { figures as modules } from 'virtual:area-figures';
import index from 'virtual:area-index';
import { comparedFigure } from '../area-figures/compared-figure.ts';
import { figureByArea } from '../area-figures/figures-by-area.ts';
import { figuresAt, type FigureSource, newestYearOf, type PackedFigures } from '../area-figures/packed-figures.ts';
import { markerInWords } from '../area-charts/markers.ts';
import { decodeAreaIndex, type IndexedArea } from '../areas/area-index.ts';
import { readAreaRequest, unknownArea } from '../areas/area-request.ts';
import { areaInWords, areaLabel, areasJoined, inArea } from '../areas/area-words.ts';
import type { AboutSection } from '../artifact.ts';
import { type Dataset, FiguresError } from '../own-figures/dataset.ts';
import { type OfficialLine, OWN, withOfficial } from '../own-figures/official.ts';

/** An author’s figures beside official ones. */
export interface BesideOfficial<Of extends Dataset> {
  readonly figures: Of;
  /** What the official figures are. */
  readonly about: AboutSection;
  /** Whose figures are which, as a sentence. */
  readonly whose: string;
  readonly references: readonly FigureSource[];
  /** The name of the author’s series, where they have given none. */
  readonly own: string | null;
  /** Sentences for the author: what was left out. */
  readonly warnings: readonly string[];
}

/**
 * Sets official figures beside an author’s, as lines of their own.
 *
 * @param compare Areas: `Leeds, England`.
 * @param measure The attribute `compare-measure`; empty where it is not set.
 * @throws {FiguresError} where they cannot be compared, with a sentence that tells why and which attribute helps.
 */
export async function besideOfficial<Of extends Dataset>(
  own: Of,
  compare: string,
  measure: string,
): Promise<BesideOfficial<Of>> {
  const { value, series, topic, context } = own;
  if (!value) throw new FiguresError('Events cannot be compared with official figures.');
  const words = [value.title, value.unit.after, series?.title, topic, context].filter(Boolean).join(' ');
  const figure = comparedFigure(measure.trim(), { unit: value.unit, words });
  if (typeof figure === 'string') throw new FiguresError(figure);
  const { areas, places, warnings } = placesIn(compare);
  const kind = figureByArea(figure.name);
  const module = await modules[figure.name]?.().catch(() => undefined);
  if (!module || !kind) throw new FiguresError('The official figures could not be fetched.', { again: true });
  const packed = module.default;
  const lines = places.map((area) => lineOf(area, packed, areas.indexOf(area)));
  return {
    figures: withOfficial(own, lines),
    about: {
      heading: 'The official figures',
      paragraphs: [
        `${kind.what(areasJoined(places.map(inArea)))}, ${kind.period.when(newestYearOf(packed))} and in years before, by the Department for Education.`,
        kind.rounding,
        ...(figure.guessed
          ? [
              `That these can be compared was read from their heading and unit; the attribute compare-measure says otherwise.`,
            ]
          : []),
      ],
    },
    whose: `${series ? 'Figures without “official” in their name' : OWN} are those given on this page; official ones are by the Department for Education.`,
    references: packed.sources,
    own: series ? null : OWN,
    warnings,
  };
}

/** The areas that an author names, the first first. */
function placesIn(compare: string) {
  const areas = decodeAreaIndex(index);
  const { area, company, notes } = readAreaRequest(areas, compare);
  if (!area) throw new FiguresError(`compare="${compare}": ${unknownArea(areas, compare.trim())}`);
  const others = company.flatMap((one) => (one.kind === 'area' ? [one.area] : []));
  const left =
    company.length > others.length ? ['compare takes areas by name; the median of neighbours is left out.'] : [];
  return { areas, places: [area, ...others], warnings: [...left, ...notes] };
}

function lineOf(area: IndexedArea, packed: PackedFigures, place: number): OfficialLine {
  return {
    name: `${areaLabel(area)} (official)`,
    place: areaInWords(area),
    figures: figuresAt(packed, place).map(({ year, value, marker }) => ({
      year,
      value,
      ...(marker && { gap: markerInWords(marker) }),
    })),
  };
}
