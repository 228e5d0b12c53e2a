import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

/**
 * Grows many more cases than a test run has time for, in every file of `tests/fuzz` or in some. Prints seeds, and the shortest
 * case in which something broke.
 *
 *     npm run fuzz                                    as many as each file has by itself
 *     npm run fuzz -- --cases 5000                    so many in each
 *     npm run fuzz -- whatever --cases 1000 --seed 7  one file, from a seed that was printed
 */
const { values, positionals } = parseArgs({
  options: { cases: { type: 'string' }, seed: { type: 'string' } },
  allowPositionals: true,
});
for (const [name, value] of Object.entries(values))
  if (!/^-?\d+$/.test(value)) {
    console.error(`--${name} ${value} is no whole number.`);
    process.exit(2);
  }
const env = {
  ...process.env,
  ...(values.cases !== undefined && { CASES: values.cases }),
  ...(values.seed !== undefined && { SEED: values.seed }),
};
const parameters = ['vitest', 'run', '--project', 'fuzz', '--no-file-parallelism', ...positionals];
process.exitCode = spawnSync('npx', parameters, { stdio: 'inherit', env }).status ?? 1;
