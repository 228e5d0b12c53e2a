import { execFileSync } from 'node:child_process';
import { findBrowser } from './browser.ts';

/**
 * Makes sure that there is a Chromium to test with, and gives its path.
 *
 * One that is here already is used. Else Debian's package is tried, then Playwright's download.
 * @throws {Error} saying what to do when no browser can be had.
 */
export function ensureBrowser(): string {
  const here = findBrowser();
  if (here) return here;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const attempts = [
    [...asRoot, 'apt-get', 'update', '-qq'],
    [...asRoot, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
    ['npx', 'playwright', 'install', '--with-deps', 'chromium'],
  ];
  for (const [command = '', ...parameters] of attempts) {
    try {
      execFileSync(command, parameters, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    } catch {
      continue;
    }
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'No browser to test with. Install Chromium or Chrome and set CHROME_PATH to it (on Debian: apt-get install chromium).',
  );
}

if (import.meta.url === `file://${process.argv[1]}`) console.log(ensureBrowser());
