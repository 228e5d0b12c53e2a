import type { Drawn } from './drawn.ts';
import { type ClaimForm, countSaid, courseOf, type Ground, notAt, numberIn, seriesOf } from './claims.ts';
import { isName } from './names.ts';
import { isNamed } from './rank-claims.ts';
import { standsFor } from './numbers-said.ts';

type Known = Drawn & { value: number };

const known = ({ parts }: Ground): Known[] => parts.filter((figure): figure is Known => figure.value !== null);

/** Whether a number stands for a value, in the unit of the figures. */
function isTold(text: string | undefined, value: number, ground: Ground): boolean {
  const number = numberIn(text);
  return Boolean(number && standsFor(number, value) && number.percent === ground.percent);
}

/** What is wrong with a size that is told of the step from one value to another. */
function wrongStep(size: string, [from, to]: readonly [number, number], ground: Ground): string[] {
  const number = numberIn(size);
  const points = /percentage point/.test(size);
  const step = number?.percent && !points ? Math.abs((to - from) / from) * 100 : Math.abs(to - from);
  if (ground.percent && number?.percent && !points) return [`${size} is a change of a percentage in per cent`];
  if (size.startsWith('more than')) return number && step > number.value ? [] : [`${size}, but it is ${step}`];
  return number && standsFor(number, step) ? [] : [`${size} is not the step, ${step}`];
}

/** What each ratio of last to first value is called, with its bounds. */
const TIMES: Readonly<Record<string, readonly [number, number]>> = {
  'more than halved': [0, 0.5],
  halved: [0.49, 0.51],
  'nearly halved': [0.5, 0.55],
  'nearly doubled': [1.85, 2],
  doubled: [1.96, 2.04],
  'more than doubled': [2, 3],
  'nearly tripled': [2.8, 3],
  tripled: [2.95, 3.05],
  'more than tripled': [3, 4],
};

/** The lines that have figures, each with its ends in time. */
function lines(ground: Ground): { readonly name: string; readonly first: Known; readonly last: Known }[] {
  const names = [...new Set(ground.parts.flatMap(({ name }) => name ?? []))];
  return names.flatMap((name) => {
    const course = courseOf(
      ground.parts.filter((figure) => figure.name === name),
      ground,
    );
    const [first, last] = [course[0], course.at(-1)];
    return first && last ? [{ name, first, last }] : [];
  });
}

/** How many lines went each way. */
function ways(ground: Ground): Readonly<Record<string, number>> {
  const moves = lines(ground).map(({ first, last }) => Math.sign(last.value - first.value));
  const count = (way: number): number => moves.filter((move) => move === way).length;
  return { rose: count(1), fell: count(-1), 'stayed the same': count(0), all: moves.length };
}

/** What is wrong with the line that moved most one way. */
function wrongMost(name: string, verb: string, size: string, ground: Ground): string[] {
  const way = verb === 'rose' ? 1 : -1;
  const ordered = lines(ground).toSorted(
    (one, other) => way * (other.last.value - other.first.value - (one.last.value - one.first.value)),
  );
  const [most] = ordered;
  if (!most || !isName(name, most.name)) return [`${most?.name} ${verb} most`];
  return wrongStep(size, [most.first.value, most.last.value], ground);
}

/** Claims that a chart has a story besides its ends: a turn, a range, a multiple, a majority, an overtaking. */
export const STORIES: readonly ClaimForm[] = [
  {
    words: /\branged from\b|^Between\b/i,
    form: '(?:\\branged from (?<low>{N}) to (?<high>{N})$|^Between (?<least>{N}) and (?<most>{N}), (?<from>{P}) to (?<to>{P})$)',
    faults: ({ low, high, least, most, from, to }, ground, { before }) => {
      const course = courseOf(seriesOf(before, ground), ground);
      const values = course.map(({ value }) => value);
      return [
        ...(isTold(low ?? least, Math.min(...values), ground) ? [] : [`the lowest is ${Math.min(...values)}`]),
        ...(isTold(high ?? most, Math.max(...values), ground) ? [] : [`the highest is ${Math.max(...values)}`]),
        ...(!from || isName(from, course[0]?.category ?? '') ? [] : [`it begins in ${course[0]?.category}`]),
        ...(!to || isName(to, course.at(-1)?.category ?? '') ? [] : [`it ends in ${course.at(-1)?.category}`]),
      ];
    },
  },
  {
    words: /\buntil\b/i,
    form: '\\b(?<verb>rose|fell) until (?<at>{P}), then (?:rose|fell) (?:by (?<size>(?:more than )?[\\d.,]+(?:%| percentage points?)?)|to (?<last>{N}))$',
    faults: ({ verb, at = '', size, last }, ground, { before }) => {
      const course = courseOf(seriesOf(before, ground), ground);
      const values = course.map(({ value }) => value);
      const extreme = verb?.toLowerCase() === 'rose' ? Math.max(...values) : Math.min(...values);
      const turn = course.find(({ category, value }) => isName(at, category) && value === extreme);
      const end = course.at(-1);
      if (!turn || !end) return [`it does not turn in ${at}`];
      return [
        ...(size ? wrongStep(size, [turn.value, end.value], ground) : []),
        ...(last ? notAt(last, end.category, [end], ground) : []),
      ];
    },
  },
  {
    words: /halved|doubled|tripled/i,
    form: '\\b(?<times>(?:more than |nearly )?(?:halved|doubled|tripled)) from (?<from>{P}) to (?<to>{P})$',
    faults: ({ times = '', from = '', to = '' }, ground, { before }) => {
      const course = courseOf(seriesOf(before, ground), ground);
      const [first, last] = [course[0], course.at(-1)];
      const [least, most] = TIMES[times.toLowerCase()] ?? [1, 1];
      if (!first || !last || !isName(from, first.category) || !isName(to, last.category)) return ['it has other ends'];
      const ratio = last.value / first.value;
      return ratio >= least && ratio <= most ? [] : [`${last.value} is ${ratio} times ${first.value}`];
    },
  },
  {
    words: /^More than half/i,
    form: '^More than half: (?<name>.+), (?<value>{N})$',
    faults: ({ name = '', value }, ground) => {
      const all = known(ground);
      const part = all.find((figure) => isNamed(name, figure));
      const whole = all.reduce((sum, figure) => sum + figure.value, 0);
      const share = ((part?.value ?? 0) / whole) * 100;
      const number = numberIn(value);
      return share > 50 && number && standsFor(number, share) ? [] : [`${name} is ${share}%`];
    },
  },
  {
    words: /\bany other\b/i,
    form: '^(?<name>.+?): (?<value>{N}), (?<more>more than )?(?<times>twice|\\w+ times) any other$',
    faults: ({ name = '', value, more, times = '' }, ground) => {
      const [first, second] = known(ground).toSorted((one, other) => other.value - one.value);
      const factor = times === 'twice' ? 2 : times === 'ten times' ? 10 : countSaid(times.replace(' times', ''));
      if (!first || !second || !isNamed(name, first)) return ['another is higher'];
      const ratio = first.value / second.value;
      return [
        ...(isTold(value, first.value, ground) ? [] : [`it is ${first.value}`]),
        ...((more ? ratio > factor : Math.abs(ratio - factor) < 1e-9) ? [] : [`it is ${ratio} times the next`]),
      ];
    },
  },
  {
    words: /\babove\b/i,
    form: '^(?<one>.+) above (?<other>.+) in all (?<count>{K})$',
    faults: ({ one = '', other = '', count = '' }, ground) => {
      const by = (name: string): Map<string, number> =>
        new Map(
          known(ground).flatMap((figure) =>
            figure.name && isName(name, figure.name) ? [[figure.category, figure.value] as const] : [],
          ),
        );
      const [upper, lower] = [by(one), by(other)];
      const right = [...upper].every(([category, value]) => value > (lower.get(category) ?? Infinity));
      return right && upper.size === countSaid(count) && upper.size === lower.size ? [] : ['it is not so in all'];
    },
  },
  {
    words: /\bovertook\b/i,
    form: '^(?<one>.+) overtook (?<other>.+) between (?<from>{P}) and (?<to>{P})$',
    faults: ({ one = '', other = '' }, ground) => {
      const all = lines(ground);
      const [upper, lower] = [one, other].map((name) => all.find((line) => isName(name, line.name)));
      if (!upper || !lower) return ['there are no such lines'];
      const right =
        all.every(({ first }) => first.value <= lower.first.value) &&
        all.every(({ last }) => last.value <= upper.last.value) &&
        upper.first.value < lower.first.value;
      return right ? [] : ['they changed no places'];
    },
  },
  {
    words: /\b(?:rose|fell) from\b.* most\b|^(?:All|\w+ of) .* (?:rose|fell) from/i,
    form: '^(?:All (?<every>{K})|(?<count>{K}) of (?<all>{K})) (?<verb>rose|fell) from {P} to {P}(?:, (?<most>.+) most, by (?<size>.+))?$',
    faults: ({ every, count, all, verb = '', most, size = '' }, ground) => {
      const there = ways(ground);
      return [
        ...(countSaid(every ?? count ?? '') === there[verb] ? [] : [`${there[verb]} ${verb}`]),
        ...(countSaid(every ?? all ?? '') === there['all'] ? [] : [`there are ${there['all']} lines`]),
        ...(most ? wrongMost(most, verb, size, ground) : []),
      ];
    },
  },
  {
    words: /^(?:From .*, (?:of|all) |Of )/i,
    form: '(?:^From {P} to {P}, (?:of (?<all>{K}), )?|^Of (?<those>{K}), )(?<counts>(?:(?:all )?{K} (?:rose|fell|stayed the same)(?:, | and )?)+)(?: from {P} to {P})?\\.?$',
    faults: ({ all, those, counts = '' }, ground) => {
      const there = ways(ground);
      const told = [...counts.matchAll(/(\w+) (rose|fell|stayed the same)/g)];
      return [
        ...((all ?? those ?? '')
          ? countSaid(all ?? those ?? '') === there['all']
            ? []
            : [`there are ${there['all']}`]
          : []),
        ...told.flatMap(([, count = '', verb = '']) =>
          countSaid(count) === there[verb] ? [] : [`${there[verb]} ${verb}`],
        ),
      ];
    },
  },
  {
    words: /\bmost, by\b/i,
    form: '^(?<name>.+?) (?<verb>rose|fell) most, by (?<size>.+?), from (?<first>{N}) to (?<last>{N})\\.$',
    faults: ({ name = '', verb = '', size = '', first, last }, ground) => {
      const line = lines(ground).find((one) => isName(name, one.name));
      return [
        ...wrongMost(name, verb, size, ground),
        ...(line && isTold(first, line.first.value, ground) && isTold(last, line.last.value, ground)
          ? []
          : ['its ends are others']),
      ];
    },
  },
];
