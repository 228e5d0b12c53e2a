import type { LoadPart } from '../element/load-part.ts';
import type { AuthorInput } from '../live/author-input.ts';
import type { BuiltChart } from './built-chart.ts';
import { figuresOf, specIn, specOf } from './find-input.ts';

/**
 * Builds a chart from an author's input: reads it, works out its words, draws it. All code that it needs is fetched at the same time as its figures.
 *
 * @param width Measures the plot, in CSS pixels. Called only after the input was found, because it makes the browser lay out the page.
 * @param signal Aborts its requests.
 * @param load Loads a part of the code.
 * @throws {FiguresError} with a sentence for the author, where it cannot be built.
 */
export async function buildChart(
  input: AuthorInput,
  width: () => number,
  signal: AbortSignal,
  load: LoadPart,
): Promise<BuiltChart> {
  const spec = specIn(input);
  const built = load(() => import('./built-chart.ts'));
  if (spec) {
    const [{ artifactOf, builtChartOf }, { drawSpec }, { whole }] = await Promise.all([
      built,
      load(() => import('../live/draw-spec.ts')),
      specOf(spec, input, signal),
    ]);
    const parts = await drawSpec(whole, input, width(), signal, (words) => input.changed(artifactOf(words, input)));
    return builtChartOf(parts, input);
  }
  const [{ artifactOf, builtChartOf }, { drawFigures }, figures] = await Promise.all([
    built,
    load(() => import('../live/draw-figures.ts')),
    figuresOf(input, signal, load),
  ]);
  try {
    const parts = await drawFigures(figures, input, width(), signal, (words, reading) =>
      input.changed(artifactOf(words, input, reading)),
    );
    return builtChartOf(parts, input);
  } catch (error) {
    const { name, message } = error as Error;
    if (name === 'FiguresError') input.warn(`shows no picture: ${message}`);
    throw error;
  }
}
