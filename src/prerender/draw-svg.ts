import * as vega from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import { compile } from './compile.ts';

// Vega estimates text widths instead of measuring them, in Node as in browsers, so that both draw the same.
// `textMetrics` is missing from Vega's types.
(vega as typeof vega & { textMetrics: { canvas(measure: boolean): void } }).textMetrics.canvas(false);

/**
 * Draws a Vega-Lite spec as SVG, as Vega writes it.
 *
 * @throws {Error} when Vega-Lite warns of the spec.
 */
export async function drawSVG(spec: TopLevelSpec): Promise<string> {
  const view = new vega.View(vega.parse(compile(spec)), { renderer: 'none', logLevel: vega.Error });
  const drawing = await view.toSVG();
  view.finalize();
  return drawing;
}
