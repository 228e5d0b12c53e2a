import type { Drawn } from './drawn.ts';
import { type ClaimForm, countSaid, courseOf, type Ground, isFirst, type Parts } from './claims.ts';
import { mayBeAt } from './bounds.ts';
import { isName } from './names.ts';
import { isTold, wrongStep } from './story-claims.ts';

type Known = Drawn & { value: number };

/** A line by its ends. */
interface Ends {
  readonly name: string;
  readonly first: Known;
  readonly last: Known;
}

/** The lines that have figures, each with its ends in time. The first is that of `start`, where a change may be told from it. */
function linesFrom(start: string | undefined, ground: Ground): Ends[] {
  const names = [...new Set(ground.parts.flatMap(({ name }) => name ?? []))];
  return names.flatMap((name) => {
    const course = courseOf(
      ground.parts.filter((figure) => figure.name === name),
      ground,
    );
    const named = course.find(({ category }) => category === start);
    const [first, last] = [named && isFirst(named, course) ? named : course[0], course.at(-1)];
    return first && last ? [{ name, first, last }] : [];
  });
}

/** How many lines went each way. */
function waysOf(lines: readonly Ends[]): Readonly<Record<string, number>> {
  const moves = lines.map(({ first, last }) => Math.sign(last.value - first.value));
  const count = (way: number): number => moves.filter((move) => move === way).length;
  return { rose: count(1), fell: count(-1), 'stayed the same': count(0), all: moves.length };
}

type LineForm = Omit<ClaimForm, 'faults'> & {
  faults(parts: Parts, ground: Ground, lines: readonly Ends[]): string[];
};

/** A form that is right for lines from the moment that it names or, if it names none, from any that a change may be told from. */
function ofLines({ faults, ...form }: LineForm): ClaimForm {
  return {
    ...form,
    faults: (parts, ground) => {
      const { from } = parts;
      const categories = [...new Set(ground.parts.map(({ category }) => category))];
      const starts = from ? categories.filter((category) => isName(from, category)) : [undefined, ...categories];
      const wrong = starts.map((start) => {
        const lines = linesFrom(start, ground);
        const begins = start === undefined || lines.every(({ first }) => first.category === start);
        return begins ? faults(parts, ground, lines) : [`they do not begin in ${start}`];
      });
      return wrong.toSorted((one, other) => one.length - other.length)[0] ?? [`nothing begins in ${from}`];
    },
  };
}

/** What is wrong with the line that moved most one way. */
function wrongMost({ most: name = '', verb = '', size = '' }: Parts, ground: Ground, lines: readonly Ends[]): string[] {
  const way = verb === 'rose' ? 1 : -1;
  const ordered = lines.toSorted(
    (one, other) => way * (other.last.value - other.first.value - (one.last.value - one.first.value)),
  );
  const [most] = ordered;
  if (!most || !isName(name, most.name)) return [`${most?.name} ${verb} most`];
  return wrongStep(size, [most.first.value, most.last.value], ground);
}

/** What is wrong with a figure told as the highest or lowest of all, with its series and period. */
function wrongExtreme(way: 1 | -1, [value, name, at = '']: readonly (string | undefined)[], ground: Ground): string[] {
  const all = ground.drawn.filter((figure): figure is Known => figure.value !== null);
  const most = Math.max(...all.map((figure) => way * figure.value)) * way;
  const having = mayBeAt(way, all);
  const right = having.every(
    (figure) => figure.value === most && (!name || (isName(name, figure.name ?? '') && isName(at, figure.category))),
  );
  const withheld = way < 0 && ground.drawn.some(({ low }) => low);
  return right && !withheld && (having.length === 1) === Boolean(name) && isTold(value, most, ground)
    ? []
    : [`${name} in ${at} is not it: ${most}`];
}

/** Claims on several lines together: how many went which way, and which most. */
export const LINES: readonly ClaimForm[] = [
  ofLines({
    words: /\bovertook\b/i,
    form: '^(?<one>.+) overtook (?<other>.+) between (?<from>{P}) and (?<to>{P})$',
    faults: ({ one = '', other = '', to = '' }, _, lines) => {
      const [upper, lower] = [one, other].map((name) => lines.find((line) => isName(name, line.name)));
      if (!upper || !lower) return ['there are no such lines'];
      const right =
        lines.every(({ first }) => first.value <= lower.first.value) &&
        lines.every(({ last }) => last.value <= upper.last.value && isName(to, last.category)) &&
        upper.first.value < lower.first.value;
      return right ? [] : ['they changed no places'];
    },
  }),
  ofLines({
    words: /\b(?:rose|fell) from\b.* most\b|^(?:All|\w+ of) .* (?:rose|fell) from/i,
    form: '^(?:All (?<every>{K})|(?<count>{K}) of (?<all>{K})) (?<verb>rose|fell) from (?<from>{P}) to {P}(?:, (?<most>.+) most, by (?<size>.+))?$',
    faults: (parts, ground, lines) => {
      const { every, count = every, all = every, verb = '', most } = parts;
      const there = waysOf(lines);
      return [
        ...(countSaid(count ?? '') === there[verb] ? [] : [`${there[verb]} ${verb}`]),
        ...(countSaid(all ?? '') === there['all'] ? [] : [`there are ${there['all']} lines`]),
        ...(most ? wrongMost(parts, ground, lines) : []),
      ];
    },
  }),
  ofLines({
    words: /^(?:From .*, (?:of|all) |Of )/i,
    form: '(?:^From (?<from>{P}) to {P}, (?:of (?<all>{K}), )?|^Of (?<those>{K}), )(?<counts>(?:(?:all )?{K} (?:rose|fell|stayed the same)(?:, | and )?)+)(?: from {P} to {P})?\\.?$',
    faults: ({ those, all = those, counts = '' }, _, lines) => {
      const there = waysOf(lines);
      const told = [...counts.matchAll(/(\w+) (rose|fell|stayed the same)/g)];
      return [
        ...(all === undefined || countSaid(all) === there['all'] ? [] : [`there are ${there['all']}`]),
        ...told.flatMap(([, count = '', verb = '']) =>
          countSaid(count) === there[verb] ? [] : [`${there[verb]} ${verb}`],
        ),
      ];
    },
  }),
  ofLines({
    words: /\b(?:most,|rose|fell) by\b/i,
    form: '^(?<name>.+?) (?<verb>rose|fell) (?<most>most, )?by (?<size>.+?), from (?<first>{N}) to (?<last>{N})\\.$',
    faults: ({ name = '', verb = '', size = '', most, first, last }, ground, lines) => {
      const line = lines.find((one) => isName(name, one.name));
      return [
        ...wrongMost({ most: name, verb, size }, ground, lines),
        ...(most || waysOf(lines)[verb] === 1 ? [] : [`${name} is not the only one`]),
        ...(line && isTold(first, line.first.value, ground) && isTold(last, line.last.value, ground)
          ? []
          : ['its ends are others']),
      ];
    },
  }),
  ofLines({
    words: /^Only .* (?:rose|fell) /,
    form: '^Only (?<name>.+) (?<verb>rose|fell) from (?<from>{P}) to {P}; the other (?<count>{K}) (?<others>rose|fell)$',
    faults: ({ name = '', verb = '', count = '', others = '' }, _, lines) => {
      const there = waysOf(lines);
      const only = lines.find((line) => isName(name, line.name));
      const way = verb === 'rose' ? 1 : -1;
      return [
        ...(only && Math.sign(only.last.value - only.first.value) === way ? [] : [`${name} did not`]),
        ...(there[verb] === 1 && there[others] === countSaid(count) && there['all'] === countSaid(count) + 1
          ? []
          : ['the counts are others']),
      ];
    },
  }),
  ofLines({
    words: /\b(?:rose|fell) in all\b/,
    form: '^(?:.+) (?<verb>rose|fell) in all (?<count>{K})$',
    faults: ({ verb = '', count = '' }, _, lines) =>
      waysOf(lines)[verb] === countSaid(count) && lines.length === countSaid(count) ? [] : [`not all ${verb}`],
  }),
  {
    words: /\bseries, /,
    form: '(?:^|: )(?<count>{K}) series, (?<from>{P}) to (?<to>{P})$',
    faults: ({ count = '', from = '', to = '' }, ground) => {
      const course = courseOf(ground.drawn, ground);
      const ends = [course[0], course.at(-1)].map((figure) => figure?.category ?? '');
      return [
        ...(countSaid(count) === new Set(course.map(({ name }) => name)).size ? [] : ['there are not so many']),
        ...(isName(from, ends[0] ?? '') && isName(to, ends[1] ?? '') ? [] : [`they go from ${ends.join(' to ')}`]),
      ];
    },
  },
  {
    words: / figures in /,
    form: '^Of (?<all>{K}) figures in (?<count>{K}) series(?:, the highest is (?<high>{N})(?: \\((?<one>.+?), (?<at>{P})\\))?)?(?:(?:,| and) the lowest is (?<low>{N})(?: \\((?<other>.+?), (?<then>{P})\\))?)?\\.$',
    faults: ({ all = '', count = '', high, one, at, low, other, then: end }, ground) => {
      const known = ground.drawn.filter(({ value }) => value !== null);
      return [
        ...(countSaid(all) === known.length ? [] : [`there are ${known.length} figures`]),
        ...(countSaid(count) === new Set(known.map(({ name }) => name)).size ? [] : ['there are not so many series']),
        ...(high ? wrongExtreme(1, [high, one, at], ground) : []),
        ...(low ? wrongExtreme(-1, [low, other, end], ground) : []),
      ];
    },
  },
];
