import type { AuthorInput } from '../live/author-input.ts';
import type { BuiltChart } from './built-chart.ts';
import type { ChartParts } from '../live/chart-parts.ts';
import { figuresOf, specIn, specOf } from './find-input.ts';

/** Asks for all that a chart needs, at the same time. */
export function fetchAhead(given: Pick<AuthorInput, 'spec' | 'host'>): void {
  const asked = [import('../live/vega/embed.ts'), import('./built-chart.ts')];
  for (const part of [...asked, specIn(given) ? import('../live/draw-spec.ts') : import('../live/draw-figures.ts')])
    part.catch(() => {});
}

/**
 * Makes a chart of what an author gave: reads it, works out its words, and draws it.
 *
 * @param width Asks for the width of its plot, in CSS pixels. What cannot be read is refused before: browsers lay out the page to answer.
 * @param signal Ends what is fetched for it.
 * @throws {FiguresError} a sentence for the author, where it cannot be made.
 */
export async function buildChart(given: AuthorInput, width: () => number, signal: AbortSignal): Promise<BuiltChart> {
  fetchAhead(given);
  const spec = specIn(given);
  const parts = spec ? await ofSpec(spec, given, width, signal) : await ofFigures(given, width, signal);
  return (await import('./built-chart.ts')).builtChartOf(parts, given);
}

async function ofSpec(
  spec: unknown,
  given: AuthorInput,
  width: () => number,
  signal: AbortSignal,
): Promise<ChartParts> {
  const [{ drawSpec: ownSpec }, { artifactOf }, { whole }] = await Promise.all([
    import('../live/draw-spec.ts'),
    import('./built-chart.ts'),
    specOf(spec, given, signal),
  ]);
  return ownSpec(whole, given, width(), signal, (words) => given.changed(artifactOf(words, given)));
}

async function ofFigures(given: AuthorInput, width: () => number, signal: AbortSignal): Promise<ChartParts> {
  const [{ drawFigures: ownFigures }, figures] = await Promise.all([
    import('../live/draw-figures.ts'),
    figuresOf(given, signal),
  ]);
  return ownFigures(figures, given, width(), signal);
}
