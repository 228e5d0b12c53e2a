import type { Drawn } from './drawn.ts';
import { type ClaimForm, countSaid, courseOf, type Ground, isFirst, notAt, numberIn, seriesOf } from './claims.ts';
import { isName } from './names.ts';
import { isNamed } from './rank-claims.ts';
import { standsFor } from './numbers-said.ts';

type Known = Drawn & { value: number };

const known = ({ parts }: Ground): Known[] => parts.filter((figure): figure is Known => figure.value !== null);

/** Whether a number stands for a value, in the unit of the figures. */
export function isTold(text: string | undefined, value: number, ground: Ground): boolean {
  const number = numberIn(text);
  return Boolean(number && standsFor(number, value) && number.percent === ground.percent);
}

/** What is wrong with a size that is told of the step from one value to another. */
export function wrongStep(size: string, [from, to]: readonly [number, number], ground: Ground): string[] {
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

/** The value in the middle: of an even number, the mean of the two in the middle. */
export function medianOf(ordered: readonly Known[]): number {
  const half = ordered.length / 2;
  return ((ordered[Math.ceil(half) - 1]?.value ?? NaN) + (ordered[Math.floor(half)]?.value ?? NaN)) / 2;
}

/** Claims that a chart has a story besides its ends: a turn, a range, a multiple, a majority, an overtaking. */
export const STORIES: readonly ClaimForm[] = [
  {
    words: /\branged from\b|\bbetween\b/i,
    form: '(?:\\branged from (?<low>{N}) to (?<high>{N})|\\bstayed between (?<least>{N}) and (?<most>{N}) from (?<from>{P}) to (?<to>{P}))$',
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
    words: /\bpeaked at\b/,
    form: '\\bpeaked at (?<value>{N}) (?:in|on) (?<at>{P})$',
    faults: ({ value, at = '' }, ground, { before }) => {
      const course = courseOf(seriesOf(before, ground), ground);
      const most = Math.max(...course.map((figure) => figure.value));
      const having = course.filter((figure) => figure.value === most);
      const isEnd = [course[0], course.at(-1)].some((end) => end?.value === most);
      return [
        ...(isTold(value, most, ground) ? [] : [`the highest is ${most}`]),
        ...(!isEnd && having.every(({ category }) => isName(at, category)) ? [] : [`it is not highest in ${at}`]),
      ];
    },
  },
  {
    words: /, then (?:rose|fell) /,
    form: '\\b(?<verb>rose|fell) from (?<first>{N}) (?:in|on) (?<from>{P}) to (?<turn>{N}) (?:in|on) (?<at>{P}), then (?<back>rose|fell) (?:by (?<size>.+?) )?to (?<last>{N}) (?:in|on) (?<to>{P})',
    faults: ({ verb, first, from, turn, at, back, size, last, to }, ground, { before }) => {
      const course = courseOf(seriesOf(before, ground), ground);
      const values = course.map(({ value }) => value);
      const extreme = verb === 'rose' ? Math.max(...values) : Math.min(...values);
      const [start, middle, end] = [from, at, to].map((name = '') =>
        course.find(({ category }) => isName(name, category)),
      );
      if (!start || !middle || !end || end !== course.at(-1) || !isFirst(start, course)) return ['its ends are others'];
      return [
        ...(verb !== back && middle.value === extreme ? [] : [`it does not turn in ${at}`]),
        ...[[first, start] as const, [turn, middle] as const, [last, end] as const].flatMap(([text, figure]) =>
          notAt(text, figure.category, [figure], ground),
        ),
        ...(size ? wrongStep(size, [middle.value, end.value], ground) : []),
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
      const [first, last] = [course.find(({ category }) => isName(from, category)), course.at(-1)];
      const [least, most] = TIMES[times.toLowerCase()] ?? [1, 1];
      if (!first || !last || !isFirst(first, course) || !isName(to, last.category)) return ['it has other ends'];
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
      const share = ground.percent ? (part?.value ?? 0) : ((part?.value ?? 0) / whole) * 100;
      const number = numberIn(value);
      return share > 50 && number && standsFor(number, share) ? [] : [`${name} is ${share}%`];
    },
  },
  {
    words: /\b(?:twice|times) /i,
    form: '^(?<name>.+?): (?<value>{N}), (?<more>more than )?(?<times>twice|\\w+ times) (?:(?<next>any other)|(?<median>the median)|(?<low>.+) \\((?<least>{N})\\))$',
    faults: ({ name = '', value, more, times = '', next, median, low = '', least }, ground) => {
      const all = known(ground).toSorted((one, other) => other.value - one.value);
      const [first, second, last] = [all[0], all[1], all.at(-1)];
      const factor = times === 'twice' ? 2 : times === 'ten times' ? 10 : countSaid(times.replace(' times', ''));
      if (!first || !second || !last || !isNamed(name, first)) return ['another is higher'];
      const other = next ? second.value : median ? medianOf(all) : last.value;
      const ratio = first.value / other;
      return [
        ...(isTold(value, first.value, ground) ? [] : [`it is ${first.value}`]),
        ...(least === undefined || (isNamed(low, last) && isTold(least, last.value, ground))
          ? []
          : ['another is lower']),
        ...((more ? ratio > factor : Math.abs(ratio - factor) < 1e-9) ? [] : [`it is ${ratio} times`]),
      ];
    },
  },
  {
    words: / above 50%$/,
    form: '^(?<way>Only|All but) (?<names>.+) (?:is|are) above 50%$',
    faults: ({ way, names = '' }, ground) => {
      const all = known(ground);
      const alone = all.filter(({ value }) => value > 50 === (way === 'Only'));
      const said = all.filter(
        (figure) => names.split(' and ').some((name) => isNamed(name, figure)) || isNamed(names, figure),
      );
      const right = alone.length === said.length && alone.every((figure) => said.includes(figure));
      return ground.percent && right ? [] : [`it is ${alone.map(({ category }) => category).join(' and ')}`];
    },
  },
  {
    words: /\b(?:above|highest) .*in (?:all )?\S+(?: of \S+)?$/i,
    form: '^(?<one>.+) (?:above (?<other>.+)|highest) in (?:all (?<every>{K})|(?<count>{K}) of (?<all>{K}))$',
    faults: ({ one = '', other, every, count = every, all = every }, ground) => {
      const own = known(ground);
      const categories = [...new Set(own.map(({ category }) => category))];
      const ahead = categories.filter((category) => {
        const there = own.filter((figure) => figure.category === category);
        const upper = there.find(({ name }) => name !== null && isName(one, name));
        return there.length > 1 && there.every((figure) => figure === upper || figure.value < (upper?.value ?? NaN));
      });
      const names = new Set(own.map(({ name }) => name));
      return [
        ...(ahead.length === countSaid(count ?? '') ? [] : [`it is so in ${ahead.length}`]),
        ...(categories.length === countSaid(all ?? '') ? [] : [`there are ${categories.length}`]),
        ...(other === undefined || (names.size === 2 && [...names].some((name) => name && isName(other, name)))
          ? []
          : ['there are others']),
      ];
    },
  },
];
