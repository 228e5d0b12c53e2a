import { spawnSync } from 'node:child_process';
import { ensureEngines } from '../src/dev/browsers/install.ts';

/**
 * The behaviour of charts in Chromium, Firefox and WebKit, and that hostile specs are harmless in each: all three, installing what is missing.
 *
 *     npm run test:browsers -- firefox -t 'opens'   files and options of Vitest: a file needs its own engine alone
 */
const asked = process.argv.slice(2);
const ENGINES = ['chromium', 'firefox', 'webkit'];
const named = ENGINES.filter((engine) => asked.some((word) => word.includes(engine)));

try {
  ensureEngines((name) => !named.length || named.includes(name.toLowerCase()));
  process.exitCode =
    spawnSync('npx', ['vitest', 'run', '--project', 'engines', '--project', 'other engines', ...asked], {
      stdio: 'inherit',
      env: { ...process.env, WHOLE: 'yes' },
    }).status ?? 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
