import type { Spec, View as VegaView } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { parse } from 'vega-parser';
import { View } from 'vega-view';
import '../../src/live/vega/vega.ts';
import { contain } from '../../src/live/vega/contain.ts';
import { guard } from '../../src/live/vega/guard.ts';
import { bringPatterns } from '../../src/live/vega/expressions/re2.ts';
import { newLog } from '../../src/live/vega/log.ts';
import { bringMaps } from '../../src/live/vega/on-demand/maps.ts';
import { bringSelections } from '../../src/live/vega/on-demand/selections.ts';
import { bringStatistics } from '../../src/live/vega/on-demand/statistics.ts';
import { bringTrends } from '../../src/live/vega/on-demand/regression.ts';

bringMaps();
bringTrends();
bringSelections();
bringStatistics();
bringPatterns();
guard.operators();

/** A spec as the engine runs it, without a page to draw on. */
export interface Ran {
  readonly view: VegaView;
  /** What was refused or failed as it ran. */
  readonly errors: readonly Error[];
}

/**
 * Runs a Vega-Lite spec in the engine that draws live, up to what would be drawn.
 *
 * @throws {Error} where it is refused before it runs.
 */
export async function run(spec: unknown): Promise<Ran> {
  const { logger, errors } = newLog();
  guard.spec(spec as object);
  const compiled: Spec = contain(compile(spec as TopLevelSpec, { logger }).spec);
  const view = new View(parse(compiled, undefined, { ast: true }), {
    renderer: 'none',
    expr: guard.interpreter(compiled),
    logger,
  });
  await view.runAsync();
  return { view, errors };
}
