import { spawnSync } from 'node:child_process';

/**
 * What the contract asks, of the charts of all areas.
 *
 *     npm run test:areas -- -t Leeds        options of Vitest
 *     CHARTS=leavers npm run test:areas     some charts
 */
const parameters = ['vitest', 'run', '--project', 'contract', 'tests/contract/areas.contract.test.ts'];
const env = { ...process.env, AREAS: 'all' };
process.exitCode =
  spawnSync('npx', [...parameters, '--reporter=dot', ...process.argv.slice(2)], { stdio: 'inherit', env }).status ?? 1;
