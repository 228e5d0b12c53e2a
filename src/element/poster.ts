import type { Poster } from '../artifact.ts';

/** The widest poster that fits, else the narrowest. Where no width is known yet, the narrowest. */
export function posterFor<P extends Pick<Poster, 'width'>>(posters: readonly P[], width: number): P | undefined {
  return posters.findLast((poster) => poster.width <= width + 0.5) ?? posters[0];
}
