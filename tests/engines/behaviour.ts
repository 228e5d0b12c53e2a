import { describe } from 'vitest';
import { chartPages, chartsBehave } from './chart-behaviour.ts';
import type { Engine } from './driver.ts';
import { familiesAreOfTheSet, fontOfTheMachine, FONTS_ARE_CHOSEN } from './font-behaviour.ts';
import { darkIsHeeded, forcedColoursAreHeeded, hostPages, pagesAreKept, pagesBehave } from './page-behaviour.ts';
import { policyIsKept, policyPages } from './policy-behaviour.ts';
import { visiting } from './visiting.ts';

/**
 * The behaviour that is the same in every engine.
 *
 * A browser takes long to start, so each is asked all that holds for its reader and for the fonts that it was started
 * with: neither changes what is asked of the other.
 */
export function behavesAlike(engine: Engine): void {
  describe(engine.name, () => {
    describe('with the usual fonts', () => {
      const visitor = visiting(engine, { ...chartPages, ...hostPages, ...policyPages }, { fonts: 'usual' });
      chartsBehave(visitor);
      pagesBehave(visitor);
      if (engine.keepsPages) pagesAreKept(visitor);
      // In the others `npm run test:browsers` asks it, beside their hostile specs.
      if (engine.name === 'Chromium') policyIsKept(visitor);
      if (FONTS_ARE_CHOSEN) {
        familiesAreOfTheSet(visitor, 'usual');
        fontOfTheMachine(visitor, { known: false });
      }
    });

    describe('with wide fonts, for a reader whose system is dark', () => {
      const visitor = visiting(engine, hostPages, { dark: true, fonts: 'wide' });
      darkIsHeeded(visitor);
      if (FONTS_ARE_CHOSEN) familiesAreOfTheSet(visitor, 'wide');
    });

    describe(`with the fonts of the machine${engine.forcesColours ? ', for a reader who has forced colours' : ''}`, () => {
      const visitor = visiting(engine, hostPages, { forcedColours: engine.forcesColours, fonts: 'of the machine' });
      if (engine.forcesColours) forcedColoursAreHeeded(visitor);
      if (FONTS_ARE_CHOSEN) fontOfTheMachine(visitor, { known: true });
    });
  });
}
