import type { AuthorInput } from '../live/author-input.ts';
import type { BuiltChart } from './built-chart.ts';
import type { ChartParts } from '../live/chart-parts.ts';
import { figuresOf, specIn, specOf } from './find-input.ts';

/** Starts to load all the code that a chart needs, at the same time. */
export function fetchAhead(input: Pick<AuthorInput, 'spec' | 'host'>): void {
  const always = [import('../live/vega/embed.ts'), import('./built-chart.ts')];
  for (const part of [...always, specIn(input) ? import('../live/draw-spec.ts') : import('../live/draw-figures.ts')])
    part.catch(() => {});
}

/**
 * Builds a chart from an author's input: reads it, works out its words, draws it.
 *
 * @param width Measures the plot, in CSS pixels. Called only after the input was found, because it makes the browser lay out the page.
 * @param signal Aborts its requests.
 * @throws {FiguresError} with a sentence for the author, where it cannot be built.
 */
export async function buildChart(input: AuthorInput, width: () => number, signal: AbortSignal): Promise<BuiltChart> {
  fetchAhead(input);
  const spec = specIn(input);
  const parts = spec ? await ofSpec(spec, input, width, signal) : await ofFigures(input, width, signal);
  return (await import('./built-chart.ts')).builtChartOf(parts, input);
}

async function ofSpec(
  spec: unknown,
  input: AuthorInput,
  width: () => number,
  signal: AbortSignal,
): Promise<ChartParts> {
  const [{ drawSpec }, { artifactOf }, { whole }] = await Promise.all([
    import('../live/draw-spec.ts'),
    import('./built-chart.ts'),
    specOf(spec, input, signal),
  ]);
  return drawSpec(whole, input, width(), signal, (words) => input.changed(artifactOf(words, input)));
}

async function ofFigures(input: AuthorInput, width: () => number, signal: AbortSignal): Promise<ChartParts> {
  const [{ drawFigures }, { artifactOf }, figures] = await Promise.all([
    import('../live/draw-figures.ts'),
    import('./built-chart.ts'),
    figuresOf(input, signal),
  ]);
  try {
    return await drawFigures(figures, input, width(), signal, (words, reading) =>
      input.changed(artifactOf(words, input, reading)),
    );
  } catch (error) {
    const { name, message } = error as Error;
    if (name === 'FiguresError') input.warn(`shows no picture: ${message}`);
    throw error;
  }
}
