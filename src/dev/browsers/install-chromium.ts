import { findBrowser } from './chromium.ts';
import { installPackages, tryCommand } from './install-packages.ts';

/**
 * Makes sure that there is a Chromium to test with, and gives its path.
 *
 * One that is here already is used. Else Debian's package is tried, then Playwright's download.
 * @throws {Error} saying what to do when no browser can be had.
 */
export function ensureBrowser(): string {
  const attempts = [
    () => true,
    () => installPackages(['chromium']),
    () => tryCommand('npx', 'playwright', 'install', '--with-deps', 'chromium'),
  ];
  for (const attempt of attempts) {
    const installed = attempt() && findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'No browser to test with. Install Chromium or Chrome and set CHROME_PATH to it (on Debian: apt-get install chromium).',
  );
}

if (import.meta.url === `file://${process.argv[1]}`) console.log(ensureBrowser());
