import type { Awkward } from './awkward-over-time.ts';
import { type GivenRow, ownFigures } from './own-figures.ts';

const LONG = 'The Royal Borough of Elmington and Oakley, with Ashford and Beechley';
const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `Area ${index}`);
/** Each name at two moments, ten years apart. */
const moments = (all: readonly string[], value: (index: number, later: number) => number | null): GivenRow[] =>
  [2010, 2020].flatMap((year, later) => all.map((series, index): GivenRow => [year, value(index, later), { series }]));

/** Lines between two moments that are hard to label. */
export const awkwardMoments: Readonly<Record<string, Awkward>> = {
  'two names at two moments': {
    figures: ownFigures(
      moments(['Elm', 'Oak'], (at, later) => at + later * 2),
      { unit: '£m' },
    ),
  },
  'twelve names close together': {
    figures: ownFigures(
      moments(names(12), (at, later) => 500 + at + later * ((at * 7) % 5)),
      { unit: 'children' },
    ),
  },
  'thirty names, one lit': {
    figures: ownFigures(
      moments(names(30), (at, later) => 50 + ((at * 37) % 41) + later * ((at % 7) - 3)),
      { unit: '%' },
    ),
    highlight: 'Area 11',
  },
  'long names and values below zero': {
    figures: ownFigures(
      moments([LONG, 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(2), 'Holly'], (at, later) =>
        later ? -1_234_567 * at : 1_234_567 * (at - 1),
      ),
      { unit: '£' },
    ),
  },
  'names with one figure': {
    figures: ownFigures(moments(['Elm', 'Oak', 'Ash'], (at, later) => (at === later ? null : 3 + at))),
  },
  'the same everywhere': { figures: ownFigures(moments(names(4), () => 7)) },
};
