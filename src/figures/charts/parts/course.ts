import { percentChange } from '../../../data/series.ts';
import { upOrDown } from '../../../words/change.ts';
import { quantity } from '../../../words/quantity.ts';
import type { PlaceKind } from '../../figures.ts';
import { isMeasured, kindName, said } from './kinds.ts';
import { type Counted, counted, type Writer } from './numbers.ts';
import { atPlace, placeName } from './places.ts';
import { isPercentage } from './units.ts';

/** The way of one series: what it was first and last, and what lies between. */
export interface Course {
  readonly all: readonly Counted[];
  readonly first: Counted;
  readonly last: Counted;
  readonly highest: Counted;
  readonly lowest: Counted;
  /** Figures of other kinds after or beside it: projections, sums promised or called for. */
  readonly others: readonly Counted[];
}

/** The way of a series among what was measured, or where nothing was among what there is; `null` where there is no number. */
export function courseOf(figures: Parameters<typeof counted>[0]): Course | null {
  const numbers = counted(figures);
  const measured = numbers.filter(isMeasured);
  const kind = numbers[0]?.kind;
  const all = measured.length ? measured : numbers.filter((figure) => figure.kind === kind);
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return null;
  return {
    all,
    first,
    last,
    highest: all.reduce((most, figure) => (figure.value > most.value ? figure : most)),
    lowest: all.reduce((least, figure) => (figure.value < least.value ? figure : least)),
    others: numbers.filter((figure) => !all.includes(figure)),
  };
}

/** Whether all numbers of a series are one. */
export function isFlat({ highest, lowest }: Course): boolean {
  return highest.value === lowest.value;
}

/** The change of a series as a share of where it began; `null` where it begins at or below zero, or crosses it. */
export function shareOfChange({ first, last }: Course): number | null {
  return first.value > 0 && last.value >= 0 ? percentChange(first.value, last.value) : null;
}

/** A share of a change in words; what is not all is never told as all. */
function percentSaid(change: number): string {
  if (change < 0 && change > -100 && Math.round(change) === -100) return 'more than 99%';
  return quantity(Math.abs(change), { before: '', after: '%' }, 0);
}

/** By how much a series changed: `down 46%`, `up 2.5 percentage points`, `up £5m`, `unchanged`. */
export function changeSaid(course: Course, write: Writer): string {
  const { first, last } = course;
  const by = write.minus(last.value, first.value);
  if (by === 0) return 'unchanged';
  if (isPercentage(write.unit)) {
    const points = quantity(Math.abs(by), { before: '', after: '' }, write.decimals);
    return `${by < 0 ? 'down' : 'up'} ${points} percentage ${points === '1' ? 'point' : 'points'}`;
  }
  const share = shareOfChange(course);
  if (share !== null) return upOrDown(share, percentSaid(share));
  return `${by < 0 ? 'down' : 'up'} ${write.full(Math.abs(by))}`;
}

/** A figure with its kind and its place: `an estimated £3.5bn in 2010/11`. */
export function figureSaid(figure: Counted, write: Writer, kind: PlaceKind): string {
  return `${said(figure.kind, write.full(figure.value))} ${atPlace(figure.place, kind)}`;
}

/**
 * The finding of a series: `Spending: down 46% from 2010/11 to 2018/19`. Ends that are not simply counted are named with
 * their kind.
 */
export function findingSaid(name: string, course: Course, write: Writer, kind: PlaceKind): string {
  const { first, last } = course;
  if (course.all.length === 1) return `${name}: ${figureSaid(first, write, kind)}`;
  const [from, to] = [first, last].map(({ place }) => placeName(place, kind));
  const by = changeSaid(course, write);
  const kinds = [...new Set([first.kind, last.kind])].flatMap((of) => (of === 'actual' ? [] : [kindName(of)]));
  const named = [name, ...kinds].join(', ');
  if (isFlat(course)) return `${named}: ${write.full(first.value)} from ${from} to ${to}, unchanged`;
  if (by === 'unchanged')
    return `${named}: ${write.full(last.value)} ${atPlace(last.place, kind)}, the same as ${atPlace(first.place, kind)}`;
  if (shareOfChange(course) !== null || isPercentage(write.unit)) return `${named}: ${by} from ${from} to ${to}`;
  return `${name}: from ${figureSaid(first, write, kind)} to ${figureSaid(last, write, kind)}`;
}

/** The same with its ends: `Spending: from £3.5bn in 2010/11 to £1.9bn in 2018/19, down 46%`. */
export function courseSaid(name: string, course: Course, write: Writer, kind: PlaceKind): string {
  return `${name}: ${waySaid(course, write, kind)}`;
}

/** From where to where a series went, and by how much. */
export function waySaid(course: Course, write: Writer, kind: PlaceKind): string {
  if (course.all.length === 1) return figureSaid(course.first, write, kind);
  const ends = [course.first, course.last].map((figure) => figureSaid(figure, write, kind));
  const by = changeSaid(course, write);
  if (isFlat(course)) return `${ends.join(' and ')}, unchanged throughout`;
  return by === 'unchanged' ? `${ends.join(' and ')}, the same at both ends` : `from ${ends.join(' to ')}, ${by}`;
}

/** The highest and the lowest figure where they lie between the ends, as a sentence goes on; empty where they do not. */
export function extremesSaid({ all, first, last, highest, lowest }: Course, write: Writer, kind: PlaceKind): string[] {
  const named = [
    { name: 'the highest was', figure: highest },
    { name: 'the lowest was', figure: lowest },
  ];
  return named
    .filter(({ figure }) => figure.value !== first.value && figure.value !== last.value)
    .map(({ name, figure }) => {
      const often = all.filter(({ value }) => value === figure.value).length > 1;
      return `${name} ${said(figure.kind, write.full(figure.value))}${often ? ', first ' : ' '}${atPlace(figure.place, kind)}`;
    });
}
