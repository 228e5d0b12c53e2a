import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nothingIsFalse } from '../figures/truth/property.ts';

/** `--seed` of `npm run fuzz`. */
const SEED = process.env['SEED'];
/** How many tables are generated; `--cases` asks for another number. */
const CASES = Number(process.env['CASES'] ?? 100_000);

test(`nothing that is said of ${CASES.toLocaleString('en-GB')} tables is false`, { timeout: 3_600_000 }, async () => {
  const counts = { charted: 0, refused: 0 };
  const seen = await fc.check(nothingIsFalse(counts), { numRuns: CASES, ...(SEED && { seed: Number(SEED) }) });
  console.log(`Seed ${seen.seed}, ${counts.charted} charts, ${counts.refused} refusals.`);
  expect(fc.defaultReportMessage(seen)).toBeUndefined();
});
