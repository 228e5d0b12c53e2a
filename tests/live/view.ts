import type { Spec } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { parse } from 'vega-parser';
import '../../src/live/engine/vega.ts';
import { bringMaps } from '../../src/live/engine/maps.ts';
import { bringTrends } from '../../src/live/engine/trends.ts';
import { contained } from '../../src/live/engine/contained.ts';
import { guardedInterpreter } from '../../src/live/engine/expressions/guarded-interpreter.ts';
import { modifies } from '../../src/live/engine/expressions/modifies.ts';
import { expressionInterpreter } from 'vega-interpreter';
import { newLog } from '../../src/live/engine/log.ts';
import { View as OurView } from 'vega-view';

bringMaps();
bringTrends();

export { OurView, expressionInterpreter };

export async function drawn(spec: unknown, guard = true) {
  const { logger, errors } = newLog();
  const vgSpec = contained(compile(spec as TopLevelSpec, { logger }).spec) as Spec;
  const View = OurView as unknown as typeof import('vega').View;
  const expr = guard ? guardedInterpreter(modifies(vgSpec)) : expressionInterpreter;
  const view = new View(parse(vgSpec, undefined, { ast: true }), { renderer: 'none', expr, logger } as never);
  await view.runAsync();
  return { view, errors };
}
