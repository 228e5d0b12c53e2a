import { spawnSync } from 'node:child_process';

/**
 * What `npm test` asks a share of, whole: each of these files tells what the share leaves out.
 *
 *     npm run test:whole -- layout     files and options of Vitest
 */
const FILES: readonly string[] = ['tests/engines/chromium-hostile.test.ts'];

const asked = process.argv.slice(2);
process.exitCode =
  spawnSync('npx', ['vitest', 'run', ...(asked.some((word) => !word.startsWith('-')) ? asked : [...FILES, ...asked])], {
    stdio: 'inherit',
    env: { ...process.env, WHOLE: 'yes' },
  }).status ?? 1;
