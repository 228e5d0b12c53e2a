import { spawnSync } from 'node:child_process';
import { ensureEngines } from '../src/dev/browsers/install.ts';

/** The behaviour of charts in Chromium, Firefox and WebKit: all three, installing what is missing. */

try {
  ensureEngines();
  process.exitCode =
    spawnSync('npx', ['vitest', 'run', '--project', 'engines', '--project', 'hostile'], { stdio: 'inherit' }).status ??
    1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
