import type { Drawn } from './drawn.ts';
import { type ClaimForm, countSaid, type Ground, numberIn } from './claims.ts';
import { mayBeAt, overlap } from './bounds.ts';
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

const END: Readonly<Record<string, 1 | -1>> = { highest: 1, largest: 1, lowest: -1, 'lowest given': -1, smallest: -1 };

/** The figures that may be at an end of a list. */
function atEnd(end: string, figures: readonly Known[]): Known[] {
  return mayBeAt(END[end.toLowerCase()] ?? 1, figures);
}

/** A name or names with their value, of several that may be at an end. */
interface Told {
  readonly names: string;
  readonly value: string;
}

/** What is told of an end, names first: `Alderby, 35%`, `Alderby, 35%, or Carrow, 33%`. */
function namesFirst(text: string): Told[] {
  return text.split(/, or |; /).map((one) => {
    const many = /^(\S+) at (.+)$/.exec(one);
    if (many && Number.isFinite(countSaid(many[1] ?? ''))) return { names: `${many[1]} of them`, value: many[2] ?? '' };
    const [, names = '', value = ''] = /^(.+), (\D{0,24}-?[£$€¥]?\d.*)$/.exec(one) ?? [];
    return { names, value };
  });
}

/** The same, numbers first: `35% (Alderby) or 33% (Carrow)`. */
function numberFirst(text: string): Told[] {
  return text.split(/(?<=\))(?: or|,) /).map((one) => {
    const [, value = '', names = ''] = /^(.+?) \((.+)\)$/.exec(one) ?? [];
    return { names, value };
  });
}

/** The ways to take a name apart: `Alderby (Girls)` is a category with a series behind it. */
function parted(text: string): (readonly [string, string])[] {
  if (!text.endsWith(')')) return [];
  return [...text.matchAll(/ \(/g)].map(({ index }) => [text.slice(0, index), text.slice(index + 2, -1)] as const);
}

/** A figure by the name that a ranking gives it: `Alderby`, `Alderby (Girls)`. */
export function isNamed(text: string, { category, name }: Drawn): boolean {
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

/** What is wrong with names and numbers told as one end. */
function endFaults(end: string, told: readonly Told[], figures: readonly Known[], ground: Ground): string[] {
  const having = atEnd(end, figures);
  if (!having.length) return ['There are no figures'];
  const wrong = `the ${end} is ${having.map(({ category, name }) => [category, name].filter(Boolean).join(', ')).join(' or ')}`;
  const withheld = end.toLowerCase() === 'lowest' && ground.drawn.some(({ low }) => low);
  const isIn = (figure: Known, { names, value }: Told): boolean => {
    const count = /^(\S+) of them$/.exec(names)?.[1] ?? /^one of (\S+)$/.exec(names)?.[1];
    if (count) return countSaid(count) === having.length;
    const named =
      having.length === 1
        ? isNamed(names, figure)
        : names.toLowerCase().includes(figure.category.toLowerCase().slice(0, 12));
    return named && isTold(value, figure, ground);
  };
  return [
    ...(withheld ? ['lower figures are withheld'] : []),
    ...told.filter(({ names }) => !isUnique(names, ground)).map(({ names }) => `“${names}” is no one series`),
    ...(having.every((figure) => told.some((one) => isIn(figure, one))) ? [] : [wrong]),
    ...(told.every((one) => having.some((figure) => isIn(figure, one))) ? [] : [wrong]),
  ];
}

/** What is wrong with the figure told as next to the highest. */
function wrongNext(value: string, name: string, ground: Ground): string[] {
  const [, second] = comparable(ground).toSorted((one, other) => other.value - one.value);
  return second && isNamed(name, second) && isTold(value, second, ground) ? [] : [`the next is ${second?.value}`];
}

function wrongMedian(text: string, ground: Ground): string[] {
  const values = comparable(ground)
    .map(({ value }) => value)
    .toSorted((one, other) => one - other);
  const half = values.length / 2;
  const median = ((values[Math.ceil(half) - 1] ?? NaN) + (values[Math.floor(half)] ?? NaN)) / 2;
  const number = numberIn(text);
  return number && standsFor(number, median) ? [] : [`the median is ${median}`];
}

/** Claims on which figures are high and low. */
export const RANKS: readonly ClaimForm[] = [
  {
    words: /^(?:highest|largest)(?: known)?: /i,
    form: '^(?<high>highest|largest)(?: known)?: (?<one>.+?); (?:(?<low>lowest given|lowest|smallest): (?<other>.+)|(?<none>{K}) have none)$',
    faults: ({ high = '', one = '', low = '', other = '', none }, ground) => {
      const figures = comparable(ground);
      const least = figures.filter(({ value }) => value === Math.min(...figures.map((figure) => figure.value)));
      return [
        ...endFaults(high, namesFirst(one), figures, ground),
        ...(none
          ? least[0]?.value === 0 && least.length === countSaid(none)
            ? []
            : [`${least.length} have ${least[0]?.value}`]
          : endFaults(low, namesFirst(other), figures, ground)),
      ];
    },
  },
  {
    words: /^of \S+ figures, /i,
    form: '^of (?<count>{K}|\\d[\\d,]*) figures, the (?<high>highest|largest) is (?<one>.+?\\))(?:, the next (?<next>{N}) \\((?<name>.+?)\\)|, the median (?<median>{N}))? and the (?<low>lowest given|lowest|smallest) (?<other>.+\\))\\.$',
    faults: ({ count = '', high = '', one = '', low = '', other = '', next, name = '', median }, ground) => [
      ...(next ? wrongNext(next, name, ground) : []),
      ...(median ? wrongMedian(median, ground) : []),
      ...(countSaid(count) === comparable(ground).length ? [] : [`there are ${comparable(ground).length} figures`]),
      ...endFaults(high, numberFirst(one), comparable(ground), ground),
      ...endFaults(low, numberFirst(other), comparable(ground), ground),
    ],
  },
  {
    words: /too close to tell apart/i,
    form: '^(?:too close to tell apart: (?<count>\\S+) figures, |The (?<all>\\S+) figures, )(?<least>{N}) to (?<most>{N})(?:, are too close to tell apart\\.)?$',
    faults: ({ count = '', all = '', least, most }, ground) => {
      const figures = comparable(ground).toSorted((one, other) => one.value - other.value);
      const [first, last] = [figures[0], figures.at(-1)];
      return [
        ...(countSaid(count || all) === figures.length ? [] : [`there are ${figures.length} figures`]),
        ...(atEnd('highest', figures).length === figures.length ? [] : ['they are told apart']),
        ...(first && last && isTold(least, first, ground) && isTold(most, last, ground) ? [] : ['the ends are others']),
      ];
    },
  },
  {
    words: /^From (?:lowest|smallest)/,
    form: '^From (?:lowest|lowest given|smallest) to (?:highest|largest): ',
    faults: () => [],
  },
  {
    words: /\) to |\d to /,
    form: '(?:^|(?<=, )|(?<=and )| )(?<name>{S}) (?<less>{N}) \\((?<other>[^()]+(?:\\([^()]*\\))?)\\) to (?<more>{N}) \\((?<one>[^()]+(?:\\([^()]*\\))?)\\)',
    faults: ({ name = '', less, other = '', more, one = '' }, ground) => {
      const own = comparable(ground).filter((figure) => figure.name !== null && isName(name, figure.name));
      return [
        ...endFaults('lowest given', [{ names: other, value: less ?? '' }], own, ground),
        ...endFaults('highest', [{ names: one, value: more ?? '' }], own, ground),
      ];
    },
  },
  {
    words: /^From (?:lowest|smallest) /,
    form: '(?<name>{S}) (?<value>{N}) \\((?<names>[^()]+(?:\\([^()]*\\))?)\\)',
    faults: ({ name = '', value, names = '' }, ground) => {
      const own = comparable(ground).filter((figure) => figure.name !== null && isName(name, figure.name));
      const alike = new Set(own.map((figure) => figure.value)).size === 1;
      return [
        ...(alike ? [] : [`${name} has several figures`]),
        ...endFaults('highest', [{ names, value: value ?? '' }], own, ground),
      ];
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
      if (!one || !other || one.qualifier || other.qualifier || overlap(one, other)) return ['it is not known'];
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
