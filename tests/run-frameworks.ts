import { spawnSync } from 'node:child_process';
import { ensureChromium } from '../src/dev/browsers/install.ts';
import { projectNames } from './frameworks/projects.ts';

/** The package in other people's projects: all of them, or those that are named. */

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !projectNames.includes(name));
if (unknown.length) {
  console.error(`There is no project ${unknown.join(', ')}. There are ${projectNames.join(', ')}.`);
  process.exitCode = 1;
} else {
  const env = { ...process.env, CHROME_PATH: ensureChromium(), FRAMEWORKS: chosen.join() };
  const parameters = ['vitest', 'run', '--project', 'frameworks', '--disable-console-intercept'];
  process.exitCode = spawnSync('npx', parameters, { stdio: 'inherit', env }).status ?? 1;
}
