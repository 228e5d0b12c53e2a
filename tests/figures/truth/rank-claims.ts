import type { Drawn } from './drawn.ts';
import { type ClaimForm, countSaid, type Ground, numberIn } from './claims.ts';
import { isName } from './names.ts';
import { standsFor } from './numbers-said.ts';

type Known = Drawn & { value: number };

/** A chart of parts compares figures; a share is a figure of the sum of its series. */
function comparable(ground: Ground): Known[] {
  return ground.parts.filter((figure): figure is Known => figure.value !== null);
}

/** What a figure is told as: itself, or its share of all. */
function valueTold(figure: Known, ground: Ground): number {
  if (!/ in all, /.test(figure.said)) return figure.value;
  const own = comparable(ground).filter(({ name }) => name === figure.name);
  return (figure.value / own.reduce((sum, { value }) => sum + value, 0)) * 100;
}

function isTold(text: string | undefined, figure: Known, ground: Ground): boolean {
  const number = numberIn(text);
  const value = valueTold(figure, ground);
  if (!number) return false;
  if (text?.startsWith('under 0.1%')) return value < 0.1;
  if (text?.startsWith('over 99.9%')) return value > 99.9;
  const shares = / in all, /.test(figure.said);
  return standsFor(number, value) && number.percent === (ground.percent || shares);
}

const END: Readonly<Record<string, 1 | -1>> = { highest: 1, largest: 1, lowest: -1, smallest: -1 };

/** The figures at an end of a list. */
function atEnd(end: string, figures: readonly Known[]): Known[] {
  const way = END[end.toLowerCase()] ?? 1;
  const most = Math.max(...figures.map(({ value }) => value * way));
  return figures.filter(({ value }) => value * way === most);
}

/** The ways to take a name apart: `Alderby (Girls)` is a category with a series behind it. */
function parted(text: string): (readonly [string, string])[] {
  if (!text.endsWith(')')) return [];
  return [...text.matchAll(/ \(/g)].map(({ index }) => [text.slice(0, index), text.slice(index + 2, -1)] as const);
}

/** A figure by the name that a ranking gives it: `Alderby`, `Alderby (Girls)`. */
function isNamed(text: string, { category, name }: Drawn): boolean {
  if (isName(text, category) || (name !== null && isName(text, name))) return true;
  return name !== null && parted(text).some(([one, other]) => isName(one, category) && isName(other, name));
}

/** Whether a name that was said, such as a cut one, is that of one series only. */
function isUnique(text: string, { drawn }: Ground): boolean {
  return parted(text).every(
    ([, series]) =>
      new Set(drawn.flatMap(({ name }) => (name !== null && isName(series, name) ? [name] : []))).size < 2,
  );
}

/** What is wrong with names and a number told as one end. */
function endFaults(
  end: string,
  names: string,
  value: string | undefined,
  figures: readonly Known[],
  ground: Ground,
): string[] {
  const having = atEnd(end, figures);
  const [one] = having;
  if (!one) return ['There are no figures'];
  const count = /^(\S+) of them$/.exec(names)?.[1];
  const right = count
    ? countSaid(count) === having.length
    : having.every((figure) =>
        having.length === 1
          ? isNamed(names, figure)
          : names.toLowerCase().includes(figure.category.toLowerCase().slice(0, 12)),
      );
  return [
    ...(isUnique(names, ground) ? [] : [`“${names}” is no one series`]),
    ...(right
      ? []
      : [
          `the ${end} is ${having.map(({ category, name }) => [category, name].filter(Boolean).join(', ')).join(' and ')}`,
        ]),
    ...(isTold(value, one, ground) ? [] : [`${value} is not the ${end}, ${valueTold(one, ground)}`]),
  ];
}

/** Claims on which figures are high and low. */
export const RANKS: readonly ClaimForm[] = [
  {
    words: /^(?:highest|largest): /i,
    form: '^(?<high>highest|largest): (?<one>.+?), (?<more>{N}); (?<low>lowest|smallest): (?<other>.+?), (?<less>{N})$',
    faults: ({ high = '', one = '', more, low = '', other = '', less }, ground) => [
      ...endFaults(high, one, more, comparable(ground), ground),
      ...endFaults(low, other, less, comparable(ground), ground),
    ],
  },
  {
    words: /^of \S+ figures, /i,
    form: '^of (?<count>{K}|\\d[\\d,]*) figures, the (?<high>highest|largest) is (?<more>{N}) \\((?<one>.+?)\\) and the (?<low>lowest|smallest) (?<less>{N}) \\((?<other>.+?)\\)\\.$',
    faults: ({ count = '', high = '', one = '', more, low = '', other = '', less }, ground) => [
      ...(countSaid(count) === comparable(ground).length ? [] : [`there are ${comparable(ground).length} figures`]),
      ...endFaults(high, one, more, comparable(ground), ground),
      ...endFaults(low, other, less, comparable(ground), ground),
    ],
  },
  {
    words: /^From (?:lowest|smallest) /,
    form: '^From (?:lowest|smallest) to (?:highest|largest): ',
    faults: () => [],
  },
  {
    words: /\) to |\d to /,
    form: '(?:^|(?<=, )|(?<=and )| )(?<name>{S}) (?<less>{N}) \\((?<other>[^()]+(?:\\([^()]*\\))?)\\) to (?<more>{N}) \\((?<one>[^()]+(?:\\([^()]*\\))?)\\)',
    faults: ({ name = '', less, other = '', more, one = '' }, ground) => {
      const own = comparable(ground).filter((figure) => figure.name !== null && isName(name, figure.name));
      return [...endFaults('lowest', other, less, own, ground), ...endFaults('highest', one, more, own, ground)];
    },
  },
  {
    words: /^From (?:lowest|smallest) /,
    form: '(?<name>{S}) (?<value>{N}) \\((?<names>[^()]+(?:\\([^()]*\\))?)\\)',
    faults: ({ name = '', value, names = '' }, ground) => {
      const own = comparable(ground).filter((figure) => figure.name !== null && isName(name, figure.name));
      const alike = new Set(own.map((figure) => figure.value)).size === 1;
      return [...(alike ? [] : [`${name} has several figures`]), ...endFaults('highest', names, value, own, ground)];
    },
  },
  {
    words: /no figure/,
    form: '(?<name>{S}) no figure',
    faults: ({ name = '' }, ground) =>
      comparable(ground).some((figure) => figure.name !== null && isName(name, figure.name))
        ? [`${name} has figures`]
        : [],
  },
  {
    words: /^(?!all ).*: /i,
    form: '^(?<one>.+?): (?<value>{N})(?:; (?<other>.+?): (?<less>{N}))?\\.?$',
    faults: ({ one = '', value, other, less }, ground) => {
      const all = comparable(ground);
      const said = [[one, value] as const, ...(other ? [[other, less] as const] : [])];
      const wrong = said.filter(
        ([name, number]) => !all.some((figure) => isNamed(name, figure) && isTold(number, figure, ground)),
      );
      return [
        ...wrong.map(([name, number]) => `${name} is not ${number}`),
        ...(all.length === said.length ? [] : [`there are ${all.length} figures`]),
      ];
    },
  },
  {
    words: /^The difference/,
    form: '^The difference is (?<size>{N})\\.$',
    faults: ({ size = '' }, ground) => {
      const [one, other] = comparable(ground);
      const number = numberIn(size);
      const apart = Math.abs((one?.value ?? 0) - (other?.value ?? 0));
      if (ground.percent !== /percentage point/.test(size)) return [`${size} has the wrong unit`];
      return number && standsFor(number, apart) ? [] : [`the difference is ${apart}`];
    },
  },
  {
    words: /^The two/,
    form: '^The two are the same\\.$',
    faults: (_, ground) => (new Set(comparable(ground).map(({ value }) => value)).size === 1 ? [] : ['they differ']),
  },
  {
    words: /^All /,
    form: '^All (?<count>{K}|\\d[\\d,]*)(?: figures are the same)?: (?<value>{N})\\.?$',
    faults: ({ count = '', value }, ground) => {
      const all = comparable(ground);
      return [
        ...(countSaid(count) === all.length ? [] : [`there are ${all.length} figures`]),
        ...(all.every((figure) => isTold(value, figure, ground)) ? [] : [`not all are ${value}`]),
      ];
    },
  },
  {
    words: /^These are/,
    form: '^These are shares of (?<sum>{N}) in all\\.$',
    faults: ({ sum }, ground) => {
      const all = comparable(ground).reduce((one, { value }) => one + value, 0);
      const number = numberIn(sum);
      return number && standsFor(number, all) ? [] : [`the sum is ${all}`];
    },
  },
];
