import type { AboutSection } from '../../../artifact.ts';
import { typeset } from '../../../words/typeset.ts';
import type { Figure, Figures } from '../../figures.ts';
import type { Said } from '../../own-chart.ts';
import { drawnAs, isMeasured, otherKinds } from './kinds.ts';
import type { Writer } from './numbers.ts';
import { gapsSaid, placeName } from './places.ts';
import { measured } from './units.ts';

/** A name that begins a sentence: its first word gets a capital, unless it has one of its own inside. */
export function leading(name: string): string {
  return /^\p{Ll}+(?=$|[\s,;:])/u.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** From the first place to the last: `2010/11 to 2018/19`. */
function periodOf(all: readonly Figure[], kind: Figures['place']['kind']): string {
  const [first, last] = [all[0], all.at(-1)].map((figure) => placeName(figure?.place ?? '', kind));
  return first === last ? (first ?? '') : `${first} to ${last}`;
}

const byTime = (all: readonly Figure[]): Figure[] => all.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));

/** Measure, unit and period, or what the author wrote instead. */
export function subtitleOf(
  all: readonly Figure[],
  { place, value }: Figures,
  write: Writer,
  { subtitle }: Said,
): string {
  if (subtitle) return typeset(subtitle);
  const told = all.filter(isMeasured);
  const period = periodOf(byTime(told.length ? told : all), place.kind);
  const last = byTime(all).findLast(({ kind, value: number }) => kind === 'projection' && number !== null);
  const projected = last && told.length ? `, and projected to ${placeName(last.place, place.kind)}` : '';
  return typeset(`${leading(measured(value?.title ?? '', write.unit))}, ${period}${projected}`);
}

/** What *About this figure* says: gaps, kinds, and what the author should know. */
export function aboutOf(
  all: readonly Figure[],
  { place, remarks }: Figures,
  also: readonly string[] = [],
): AboutSection[] {
  const gaps = gapsSaid(all, place.kind);
  const paragraphs = [
    ...(gaps ? [gaps] : []),
    ...otherKinds(all).map(drawnAs),
    ...also,
    ...remarks,
    'Changes are worked out from the figures in the table.',
  ];
  return [{ heading: 'What is shown', paragraphs: paragraphs.map(typeset) }];
}
