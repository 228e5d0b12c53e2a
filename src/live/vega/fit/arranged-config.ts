import type { Config } from 'vega-lite';
import type { Arrangement } from './arrangement.ts';

/** Vega-Lite’s config of a look as an arrangement has it. */
export function arrangedConfig(look: Config, arrangement: Arrangement, font: string): Config {
  const { legends, step, turned } = arrangement;
  const level = !turned && { labelAngle: 0 };
  return {
    ...look,
    font,
    // A title stands beside its labels, however wide they are.
    axis: { ...look.axis, maxExtent: 10_000 },
    ...(legends === 'above' && { legend: { ...look.legend, orient: 'top', direction: 'horizontal' } }),
    ...(step !== undefined && { view: { ...look.view, discreteHeight: { step } } }),
    ...(level && { axisXBand: { ...look.axisXBand, ...level }, axisXPoint: { ...look.axisXPoint, ...level } }),
  };
}
