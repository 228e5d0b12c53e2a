import { dateInWords } from '../words/dates.ts';
import { capitalised } from '../words/typeset.ts';
import type { IndexedArea } from './area-index.ts';
import { areaInWords, areasJoined, type WordedArea } from './area-words.ts';

type DatedArea = WordedArea & Pick<IndexedArea, 'valid_from' | 'predecessors' | 'successors'>;

/** When an area began and after whom, and when it ended and who followed, as sentences: `Cumberland began on 1 April 2023, after Cumbria.` Empty for one that was always there. */
export function historyInWords(area: DatedArea, areas: readonly DatedArea[]): string {
  const named = (codes: string): string =>
    areasJoined(codes.split(' ').flatMap((code) => areas.filter((other) => other.code === code).map(areaInWords)));
  const name = capitalised(areaInWords(area));
  return [
    area.valid_from && area.predecessors
      ? `${name} began on ${dateInWords(area.valid_from)}, after ${named(area.predecessors)}.`
      : '',
    area.valid_to && area.successors
      ? `${name} ended on ${dateInWords(area.valid_to)}; after it came ${named(area.successors)}.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}
