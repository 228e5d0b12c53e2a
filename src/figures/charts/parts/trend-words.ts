import { inWords } from '../../../words/numbers.ts';
import { joined } from '../../../words/sources.ts';
import { capitalised, typeset } from '../../../words/typeset.ts';
import type { Figures, PlaceKind } from '../../figures.ts';
import type { OwnChart } from '../../own-chart.ts';
import { changeSaid, courseSaid, extremesSaid, findingSaid, waySaid } from './course.ts';
import { leading } from './headings.ts';
import { said } from './kinds.ts';
import type { OwnLine } from './lines.ts';
import type { Writer } from './numbers.ts';
import { othersSaid } from './others.ts';
import { atPlace, gapsSaid, placeName } from './places.ts';

/** What is said of a trend. */
interface TrendWords extends Pick<OwnChart, 'headline' | 'summary'> {
  /** A sentence for each series. */
  readonly bySeries: ReadonlyMap<string, string>;
}

/** Most words of a headline, and most series that a summary tells one by one. */
const MOST = { words: 12, told: 4 };

/** The words of a trend: of its one series, or of several. */
export function trendWords(lines: readonly OwnLine[], figures: Figures, write: Writer): TrendWords {
  const { kind } = figures.place;
  const gaps = gapsSaid(
    lines.flatMap((line) => line.figures),
    kind,
  );
  const sentences = lines.length > 1 ? severalSaid(lines, write, kind) : oneSaid(lines, figures, write);
  return {
    headline: typeset(lines.length > 1 ? finding(lines, write, kind) : heading(lines, figures, write)),
    summary: typeset([...sentences, ...(gaps ? [gaps] : [])].join(' ')),
    bySeries: new Map(lines.map((line) => [line.name, typeset(seriesSaid(line, write, kind))])),
  };
}

function heading([line]: readonly OwnLine[], figures: Figures, write: Writer): string {
  return line ? findingSaid(leading(figures.value?.title ?? ''), line.course, write, figures.place.kind) : '';
}

function oneSaid([line]: readonly OwnLine[], figures: Figures, write: Writer): string[] {
  if (!line) return [];
  const { kind } = figures.place;
  const { course } = line;
  const further = [...extremesSaid(course, write, kind), ...othersSaid(course, write, kind)];
  return [
    `${courseSaid(leading(figures.value?.title ?? ''), course, write, kind)}.`,
    ...(further.length ? [`${capitalised(further.join('; '))}.`] : []),
  ];
}

/** Each of a few series, or the highlighted one of many, in one sentence. */
function severalSaid(lines: readonly OwnLine[], write: Writer, kind: PlaceKind): string[] {
  const told = lines.length > MOST.told ? lines.slice(0, 1) : lines;
  const each = told.map(({ name, course }) => {
    const others = othersSaid(course, write, kind);
    return `${courseSaid(name, course, write, kind)}${others.length ? ` (${others.join('; ')})` : ''}`;
  });
  const rest = lines.length - told.length;
  return [`${leading(each.join('; '))}.`, ...(rest ? [`The other ${inWords(rest)} series are its context.`] : [])];
}

/** What several series come to: the highlighted one, both of two, or the highest at the end. */
function finding(lines: readonly OwnLine[], write: Writer, kind: PlaceKind): string {
  const [one, other] = lines;
  if (!one || !other) return '';
  const own = findingSaid(leading(one.name), one.course, write, kind);
  if (other.look === 'context') return own;
  const ends = lines.map(({ course }) => [course.first.place, course.last.place].join(' '));
  const alike = new Set(ends).size === 1 && one.course.first.at !== one.course.last.at;
  if (lines.length === 2 && alike) {
    const [first, last] = [one.course.first, one.course.last].map(({ place }) => placeName(place, kind));
    const changes = [one, other].map(({ name, course }) => `${name} ${changeSaid(course, write)}`);
    const both = `${leading(changes.join(', '))}, ${first} to ${last}`;
    if (both.split(' ').length <= MOST.words) return both;
  }
  const latest = Math.max(...lines.map(({ course }) => course.last.at ?? 0));
  const there = lines.filter(({ course }) => course.last.at === latest);
  if (there.length < 2) return own;
  const most = Math.max(...there.map(({ course }) => course.last.value));
  const leaders = there.filter(({ course }) => course.last.value === most);
  const [leader] = leaders;
  if (!leader) return own;
  const value = said(leader.course.last.kind, write.full(most));
  const where = atPlace(leader.course.last.place, kind);
  if (leaders.length === lines.length) return `All ${inWords(lines.length)} ${where}: ${value}`;
  return `Highest ${where}: ${joined(leaders.map(({ name }) => name))}, ${value}`;
}

/** A series as the keyboard meets it: `Leeds, 9 points, from £3bn in 2010 to £5bn in 2018, up 67%.` */
function seriesSaid({ name, figures, course }: OwnLine, write: Writer, kind: PlaceKind): string {
  const count = figures.filter(({ value }) => value !== null).length;
  return `${name}, ${count === 1 ? 'one point' : `${count} points`}, ${waySaid(course, write, kind)}.`;
}
