import type { PlaceKind } from '../../figures.ts';
import type { Course } from './course.ts';
import type { Writer } from './numbers.ts';
import { placeName } from './places.ts';

const NOUNS = {
  projection: 'projection',
  commitment: 'commitment',
  call: 'call',
  estimate: 'estimate',
  actual: 'figure',
};

/** The last figure of each kind that is no part of the change, as a sentence goes on: `the projection for 2032 is 100,000`. */
export function othersSaid({ others }: Course, write: Writer, kind: PlaceKind): string[] {
  const kinds = [...new Set(others.map((figure) => figure.kind))];
  return kinds.flatMap((of) => {
    const figure = others.findLast((other) => other.kind === of);
    return figure ? [`the ${NOUNS[of]} for ${placeName(figure.place, kind)} is ${write.full(figure.value)}`] : [];
  });
}
