import type { AreaIndex, IndexedArea } from '../../areas/area-index.ts';
import { areasNear } from '../../areas/area-matches.ts';
import { agreeing, areaInWords } from '../../areas/area-words.ts';
import { dateInWords } from '../../words/dates.ts';
import { capitalised } from '../../words/typeset.ts';

/** A part of a sentence: words, or an area that can be chosen instead. */
export type NotePart = string | IndexedArea;

/** What a reader must know of an area: that it ended or began, and which were there before or after. Empty where neither is known. */
export function noteOf(areas: AreaIndex, area: IndexedArea): NotePart[] {
  const name = capitalised(areaInWords(area));
  const others = (codes: string | null): NotePart[] =>
    listed(areas.filter(({ code }) => codes?.split(' ').includes(code)));
  const before = others(area.predecessors);
  const after = others(area.successors);
  return [
    ...(area.valid_from && before.length
      ? [`${name} began on ${dateInWords(area.valid_from)}. Before it ${verb(before)} `, ...before, '. ']
      : []),
    ...(area.valid_to && after.length
      ? [
          `${name} ended on ${dateInWords(area.valid_to)}; ${agreeing(area, 'its', 'their')} own years are shown. After it came `,
          ...after,
          '.',
        ]
      : []),
  ];
}

/** What is said where a text names no area: it, and the areas that it may mean. */
export function unknownNote(areas: AreaIndex, text: string): NotePart[] {
  const near = listed(areasNear(areas, text).map(({ area }) => area));
  return [`There is no area “${text.trim()}”.`, ...(near.length ? [' Near to it: ', ...near, '.'] : [])];
}

const verb = (parts: readonly NotePart[]): string => (parts.length > 1 ? 'were' : 'was');

/** Areas after each other, with a comma between: a name may have an “and” of its own. */
function listed(areas: readonly IndexedArea[]): NotePart[] {
  return areas.flatMap((area, index) => (index ? [index === areas.length - 1 ? ', and ' : ', ', area] : [area]));
}
