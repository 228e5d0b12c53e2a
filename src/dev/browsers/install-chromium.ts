import { findBrowser, HEADLESS_SHELL } from './chromium.ts';
import { installPackages, isRoot, tryCommand } from './install-packages.ts';
import { which } from './which.ts';

/**
 * Makes sure that there is a Chromium to test with, and gives its path.
 *
 * One that is here already is used. Else Debian's packages are tried, then Playwright's download. In a container, where
 * the user is root, Debian's headless shell is installed even where there is another Chromium, because it is quicker.
 * @throws {Error} saying what to do when no browser can be had.
 */
export function ensureBrowser(): string {
  if (!process.env['CHROME_PATH'] && isRoot() && !which(HEADLESS_SHELL)) installPackages([HEADLESS_SHELL]);
  const attempts = [
    () => true,
    () => installPackages([HEADLESS_SHELL]),
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
