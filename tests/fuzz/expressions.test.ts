import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardedInterpreter } from '../../src/live/vega/expressions/guarded-interpreter.ts';
import { bringPatterns } from '../../src/live/vega/expressions/re2.ts';
import { seesDataAlone } from '../live/expression-property.ts';

/** `--seed` of `npm run fuzz`. */
const SEED = process.env['SEED'];
/** How many expressions are grown; `--cases` asks for another number. */
const CASES = Number(process.env['CASES'] ?? 50_000);

bringPatterns();

test(`${CASES.toLocaleString('en-GB')} expressions see data and nothing else`, { timeout: 3_600_000 }, () => {
  const seen = fc.check(
    seesDataAlone(() => guardedInterpreter(new Set())),
    { numRuns: CASES, ...(SEED && { seed: Number(SEED) }) },
  );
  console.log(`Seed ${seen.seed}, ${seen.numRuns} expressions.`);
  expect(fc.defaultReportMessage(seen)).toBeUndefined();
});
