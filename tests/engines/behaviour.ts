import { describe } from 'vitest';
import { chartPages, chartsBehave } from './chart-behaviour.ts';
import type { Engine } from './driver.ts';
import { fontsAreOurs } from './font-behaviour.ts';
import { hostPages, pagesBehave, readersAreHeeded } from './page-behaviour.ts';
import { visiting } from './visiting.ts';

/** The behaviour that is the same in every engine. */
export function behavesAlike(engine: Engine): void {
  describe(engine.name, () => {
    const visitor = visiting(engine, { ...chartPages, ...hostPages });
    chartsBehave(visitor);
    pagesBehave(visitor);
    readersAreHeeded(engine);
    fontsAreOurs(engine);
  });
}
