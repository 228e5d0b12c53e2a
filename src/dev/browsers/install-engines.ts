import { engines } from './engines.ts';
import { ensureBrowser } from './install-chromium.ts';
import { installPackages } from './install-packages.ts';

/**
 * Makes sure that there are all three engines to test with, installing Debian's packages of those that are not here.
 *
 * @throws {Error} naming each engine that cannot be had, and what to do.
 */
export function ensureEngines(): void {
  process.env['CHROME_PATH'] = ensureBrowser();
  const missing = () => engines().filter(({ here }) => !here);
  const packages = missing().flatMap((engine) => engine.packages);
  if (packages.length) installPackages(packages);
  const still = missing();
  if (still.length === 0) return;
  const advice = {
    Chromium: 'Chromium or Chrome, with CHROME_PATH set to it',
    Firefox: 'Firefox, with FIREFOX_PATH set to it',
    WebKit: 'WebKitGTK’s WebKitWebDriver and MiniBrowser, and Xvfb; they exist for Linux alone',
  };
  throw new Error(
    [
      `Not here, and could not be installed: ${still.map(({ name }) => name).join(' and ')}.`,
      `On Debian or Ubuntu: sudo apt-get install ${still.flatMap((engine) => engine.packages).join(' ')}`,
      ...still.map(({ name }) => `Elsewhere: install ${advice[name]}.`),
      'Or run `npm test`, which uses the engines that are here.',
    ].join('\n'),
  );
}
