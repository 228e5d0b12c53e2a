import { type ClaimForm, countSaid, type Ground } from './claims.ts';
import { isName } from './names.ts';
import type { Drawn } from './drawn.ts';

const gapsOf = ({ drawn }: Ground): Drawn[] => drawn.filter(({ value }) => value === null);

/** Claims on figures that are missing. */
export const GAPS_SAID: readonly ClaimForm[] = [
  {
    words: /^There is no/,
    form: '^There is no figure for (?<names>.+)\\.$',
    faults: ({ names = '' }, ground) => {
      const gaps = gapsOf(ground);
      const said = names.toLowerCase();
      const unsaid = gaps.filter(({ category }) => !said.includes(category.toLowerCase().slice(0, 16)));
      const known = ground.drawn.filter(
        ({ category, name, value }) =>
          value !== null && name === null && names.split(/, | and /).some((one) => isName(one, category)),
      );
      return [
        ...unsaid.map(({ category }) => `${category} has no figure either`),
        ...known.map(({ category }) => `${category} has a figure`),
        ...(gaps.length ? [] : ['there are no gaps']),
      ];
    },
  },
  {
    words: /missing/,
    form: '^(?<gaps>{K}|\\d[\\d,]*) of the (?<all>{K}|\\d[\\d,]*) figures are missing\\.$',
    faults: ({ gaps = '', all = '' }, ground) =>
      countSaid(gaps) === gapsOf(ground).length && countSaid(all) === ground.drawn.length
        ? []
        : [`${gapsOf(ground).length} of ${ground.drawn.length} are missing`],
  },
  {
    words: /^The other/,
    form: '^The other (?<count>{K}|\\d+) series are (?<whose>its|their) context\\.$',
    faults: ({ count = '', whose }, { drawn }) =>
      countSaid(count) + (whose === 'its' ? 1 : 2) ===
      new Set(drawn.flatMap(({ name, value }) => (value === null ? [] : [name]))).size
        ? []
        : ['there are not so many others'],
  },
];
