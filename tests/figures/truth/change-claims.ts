import type { Drawn } from './drawn.ts';
import {
  type ClaimForm,
  courseOf,
  type Ground,
  isFirst,
  notAt,
  numberIn,
  type Parts,
  type Place,
  seriesOf,
} from './claims.ts';
import { overlap } from './bounds.ts';
import { isName } from './names.ts';
import { standsFor } from './numbers-said.ts';

type Known = Drawn & { value: number };

/** The ends of a change: those that the claim names, or the sentence does, or the first and the last. */
function endsOf(
  { from, to }: Parts,
  course: readonly Known[],
  sentence: string,
  ground: Ground,
): [Known, Known] | null {
  const shared = /^from (.+?) to (.+?), |\((\S.*?) to (.+?)\)$/i.exec(sentence);
  const [one, other] = [from ?? shared?.[1] ?? shared?.[3], to ?? shared?.[2] ?? shared?.[4]];
  const named = (name: string | undefined): Known[] => course.filter(({ category }) => name && isName(name, category));
  const [first, last] = [named(one)[0] ?? course[0], named(other).at(-1) ?? course.at(-1)];
  return first && last && ground.table.times ? [first, last] : null;
}

/** What is wrong with the size of a change: `46%`, `more than 99%`, `3.5 percentage points`. */
function wrongSize(size: string, [first, last]: readonly [Known, Known], ground: Ground): string[] {
  const change = last.value - first.value;
  const number = numberIn(size);
  if (!number) return [`${size} is no size`];
  if (/percentage point/.test(size) || !number.percent) {
    if (ground.percent !== /percentage point/.test(size) && !/^[\d.,]+$/.test(size))
      return [`${size} has the wrong unit`];
    return standsFor(number, Math.abs(change)) ? [] : [`${size} is not the difference, ${change}`];
  }
  if (ground.percent) return [`${size} is a change of a percentage in per cent`];
  const share = Math.abs(change / first.value) * 100;
  if (/more than/.test(size)) return share > number.value ? [] : [`${size}, but it is ${share}%`];
  return standsFor(number, share) ? [] : [`${size} is not the change, ${share}%`];
}

function changeFaults(parts: Parts, ground: Ground, { sentence, before }: Place): string[] {
  const { verb = '', size, first: start, last: end } = parts;
  const course = courseOf(seriesOf(before, ground), ground);
  const ends = endsOf(parts, course, sentence, ground);
  if (!ends) return ['A change is told of figures that are not over time'];
  const [first, last] = ends;
  const change = last.value - first.value;
  const up = /rose|rise|up/i.test(verb);
  return [
    ...(first !== last && overlap(first, last) ? ['the ends may be the same'] : []),
    ...(size && [first, last].some(({ qualifier }) => qualifier && !/^(?:about|nearly)$/.test(qualifier))
      ? ['an end is not known']
      : []),
    ...(size && !/\babout\b/.test(size) && [first, last].some(({ qualifier }) => qualifier)
      ? ['an end is not exact']
      : []),
    ...(change === 0 || change > 0 !== up ? [`“${verb}”, but ${first.value} became ${last.value}`] : []),
    ...(isFirst(first, course) && last === course.at(-1)
      ? []
      : ['The change is not told between the first and the last figure']),
    ...(size ? wrongSize(size, ends, ground) : []),
    ...(start ? notAt(start, first.category, [first], ground) : []),
    ...(end ? notAt(end, last.category, [last], ground) : []),
  ];
}

const ENDS = [
  ',? \\(?from (?<first>{N}) (?:in|on) (?<from>{P}) to (?<last>{N}) (?:in|on) (?<to>{P})\\)?',
  ' from (?<from>{P}) to (?<to>{P})',
  ' \\((?!{P} to {P}\\))(?<first>{N}) to (?<last>{N})\\)',
  ',? from (?<first>{N}) to (?<last>{N})(?=[,.;]| and |$)',
  '(?= while | and | \\(|$)',
];
const SIZES = ['(?: by)? (?<size>{N})', ''];

const WOULD = '(?:would )?';

/** Claims on the course of a series. */
export const CHANGES: readonly ClaimForm[] = [
  ...SIZES.flatMap((size) =>
    ENDS.filter((ends) => size || !ends.startsWith('(?=')).map((ends) => ({
      words: /\b(?:rose|fell|rise|fall)\b/i,
      form: `\\b${WOULD}(?<verb>rose|fell|rise|fall)${size}${ends}`,
      faults: changeFaults,
    })),
  ),
  ...ENDS.map((ends) => ({
    words: /no clear change/i,
    form: `\\bshow(?:ed)? no clear change${ends}`,
    faults: (parts: Parts, ground: Ground, { sentence, before }: Place) => {
      const found = endsOf(parts, courseOf(seriesOf(before, ground), ground), sentence, ground);
      if (!found) return ['There are no ends'];
      const [first, last] = found;
      return [
        ...(overlap(first, last) ? [] : ['the ends are surely apart']),
        ...(parts['first'] ? notAt(parts['first'], first.category, [first], ground) : []),
        ...(parts['last'] ? notAt(parts['last'], last.category, [last], ground) : []),
      ];
    },
  })),
  ...ENDS.map((ends) => ({
    words: /\bhardly\b/i,
    form: `\\b${WOULD}hardly changed?${ends}`,
    faults: (parts: Parts, ground: Ground, { sentence, before }: Place) => {
      const course = courseOf(seriesOf(before, ground), ground);
      const found = endsOf(parts, course, sentence, ground);
      if (!found) return ['There are no ends'];
      const [first, last] = found;
      const little = ground.percent || Math.abs((last.value - first.value) / first.value) < 0.005;
      return [
        ...(little ? [] : [`${first.value} to ${last.value} is a change`]),
        ...(parts['first'] ? notAt(parts['first'], first.category, [first], ground) : []),
        ...(parts['last'] ? notAt(parts['last'], last.category, [last], ground) : []),
      ];
    },
  })),
  {
    words: /\bstay(?:ed)? at\b/i,
    form: `\\b${WOULD}stay(?:ed)? at (?<value>{N})(?: from (?<from>{P}) to (?<to>{P})|(?=,|\\.| and ))`,
    faults: ({ value, from, to }, ground, { before }) => {
      const course = courseOf(seriesOf(before, ground), ground);
      const others = course.filter((figure) => figure.value !== course[0]?.value);
      return [
        ...(others.length ? [`It was also ${others[0]?.value}`] : []),
        ...[from ?? course[0]?.category, to ?? course.at(-1)?.category].flatMap((category) =>
          notAt(value, category, course, ground),
        ),
      ];
    },
  },
  {
    words: /\bst(?:oo|an)d at\b/i,
    form: `\\b${WOULD}(?:stood|stand) at (?<value>{N}) (?:in|on) (?<from>{P})(?: and again (?:in|on) (?<to>{P}))?`,
    faults: ({ value, from, to }, ground, { before }) => {
      const course = courseOf(seriesOf(before, ground), ground);
      return [
        ...[from, ...(to ? [to] : [])].flatMap((category) => notAt(value, category, course, ground)),
        ...(to || course.length === 1 ? [] : [`${course[0]?.name ?? 'It'} has ${course.length} figures`]),
      ];
    },
  },
  {
    words: /\bthe (?:highest|lowest) was\b/i,
    form: 'the (?<end>highest|lowest) was (?<value>{N}) \\(?(?<first>first )?(?:in|on) (?<at>{P})\\)?',
    faults: ({ end, value, first, at }, ground, { before }) => {
      const course = courseOf(seriesOf(before, ground), ground);
      const values = course.map((figure) => figure.value);
      const most = end?.toLowerCase() === 'highest' ? Math.max(...values) : Math.min(...values);
      const having = course.filter((figure) => figure.value === most);
      return [
        ...notAt(value, at, course, ground),
        ...(at && having[0] && isName(at, having[0].category) ? [] : [`${end} is ${most} in ${having[0]?.category}`]),
        ...(course.some((figure) => figure.value !== most && having.some((one) => overlap(one, figure)))
          ? ['another may be it']
          : []),
        ...(end === 'lowest' && ground.drawn.some(({ low }) => low) ? ['lower figures are withheld'] : []),
        ...(having.length > 1 === Boolean(first) ? [] : [`${having.length} figures are the ${end}`]),
      ];
    },
  },
  { words: /^From /i, form: '^From {P} to {P}, ', faults: () => [] },
  { words: /\)$/i, form: ' ?\\({P} to {P}\\)$', faults: () => [] },
];
