import { compositions, params } from './compositions.ts';
import { marks } from './marks.ts';
import type { Specs } from './samples.ts';
import { guides, scales } from './scales.ts';
import { transforms } from './transforms.ts';

/** Minimal specs of our own, one for each mark, transform, composition, parameter, scale and guide of Vega-Lite. */
export const everySpec: Specs = Object.fromEntries(
  Object.entries({ marks, transforms, compositions, params, scales, guides }).flatMap(([group, specs]) =>
    Object.entries(specs).map(([name, spec]) => [`${group}: ${name}`, spec]),
  ),
);
