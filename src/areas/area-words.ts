import { dateInWords } from '../words/dates.ts';
import { joined } from '../words/sources.ts';
import type { IndexedArea } from './area-index.ts';

/** What the name of an area in a sentence is made of. */
export type WordedArea = Pick<IndexedArea, 'code' | 'name' | 'common_name' | 'valid_to'>;

/** Names with an article: points of the compass, and those that say what kind of place they name. No other name begins like them. */
const WITH_ARTICLE = /^(City|Isles?|East|East Riding) of |^(North|South) (East|West)$|^(East|West) Midlands$/;

/** One that ended, and whose name another has now: the county of Dorset before 2019. */
const NAMED_AGAIN = 'E10000009';

/** The name of an area on a label: as people say it, without an article, and with the last year of one whose name another has now: `Leeds`, `Hull`, `North East`, `Dorset (until 2019)`. */
export function areaLabel({ code, name, common_name, valid_to }: WordedArea): string {
  const said = common_name ?? name;
  return code === NAMED_AGAIN && valid_to ? `${said} (until ${dateInWords(valid_to, 'year')})` : said;
}

/** An area in a sentence: `Leeds`, `the North East`, `the City of London`. `capitalised()` makes it the first word of one. */
export function areaInWords(area: WordedArea): string {
  const label = areaLabel(area);
  return WITH_ARTICLE.test(label) ? `the ${label}` : label;
}

/** Where something is: `in Leeds`, `in the North East`, `on the Isle of Wight`. */
export function inArea(area: WordedArea): string {
  return `${area.name.startsWith('Isle of') ? 'on' : 'in'} ${areaInWords(area)}`;
}

/** The form of a word that goes with an area: `Leeds has`, `the Isles of Scilly have`. */
export function agreeing({ name }: WordedArea, one: string, many: string): string {
  return name.startsWith('Isles') ? many : one;
}

/** What the ten neighbours of an area are shown by: `the median of its ten neighbours`. */
export function medianOfNeighbours(area: WordedArea): string {
  return `the median of ${agreeing(area, 'its', 'their')} ten neighbours`;
}

/** Names in a list: `Leeds, Hull and York`. Where one has parts of its own, the list shows where it ends: `Cumberland, and Westmorland and Furness`. */
export function areasJoined(names: readonly string[]): string {
  if (names.length < 2 || !names.some((name) => /,| and /.test(name))) return joined(names);
  const mark = names.length > 2 ? '; ' : ', ';
  return `${names.slice(0, -1).join(mark)}${mark}and ${names.at(-1)}`;
}
