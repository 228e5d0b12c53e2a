import { spawnSync } from 'node:child_process';

/**
 * What `npm test` asks a share of, whole: each of these files tells what the share leaves out.
 *
 *     npm run test:whole -- layout     files and options of Vitest
 */
const FILES: readonly string[] = [
  'tests/browser/axe-pages.test.ts',
  'tests/browser/axe.test.ts',
  'tests/browser/host-pages.test.ts',
  'tests/browser/hostile-properties.test.ts',
  'tests/browser/html-first.test.ts',
  'tests/browser/layout.test.ts',
  'tests/browser/policy.test.ts',
  'tests/contract/charts.contract.test.ts',
  'tests/engines/chromium-hostile.test.ts',
  'tests/package/production.test.ts',
  'tests/storybook/storybook.test.ts',
  'tests/unit/figures-drawings.test.ts',
];

const asked = process.argv.slice(2);
process.exitCode =
  spawnSync('npx', ['vitest', 'run', ...(asked.some((word) => !word.startsWith('-')) ? asked : [...FILES, ...asked])], {
    stdio: 'inherit',
    env: { ...process.env, WHOLE: 'yes' },
  }).status ?? 1;
