import { spawnSync } from 'node:child_process';
import { LEFT_OUT, SHARED } from './whole.ts';

/**
 * Whole, what `npm test` asks a share of or leaves out.
 *
 *     npm run test:whole -- layout     files and options of Vitest
 */
const FILES = [...SHARED, ...LEFT_OUT];

const asked = process.argv.slice(2);
process.exitCode =
  spawnSync('npx', ['vitest', 'run', ...(asked.some((word) => !word.startsWith('-')) ? asked : [...FILES, ...asked])], {
    stdio: 'inherit',
    env: { ...process.env, WHOLE: 'yes' },
  }).status ?? 1;
