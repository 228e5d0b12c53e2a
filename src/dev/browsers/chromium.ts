import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from 'playwright';
import { which } from './which.ts';

/** Chromium without the window that nobody sees: tests take half as much processor time in it. */
export const HEADLESS_SHELL = 'chromium-headless-shell';

const SYSTEM = [HEADLESS_SHELL, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** A browser that is already here: `CHROME_PATH`, one of the system, or Playwright's own. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist`);
  const own = chromium.executablePath();
  return named ?? SYSTEM.map(which).find(Boolean) ?? (existsSync(own) ? own : undefined);
}

/**
 * What Chromium is told to leave off.
 *
 * The last list that it is given holds, so what Playwright leaves off is in it, too. The features of its own are the
 * address bar of a window that nobody sees, which is a web page itself and takes more time than the page that is
 * opened, and a process in store for the next page.
 */
const LEFT_OFF = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
];

/** How a headless browser is started here: no sandbox where there is no user to protect, and no calls home. */
export function launchOptions(): LaunchOptions {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No browser. Set CHROME_PATH, or run `npm run browser` to install one.');
  return {
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      // Headless Chromium hints letters to whole pixels where it is not told otherwise.
      '--font-render-hinting=none',
      // The next frame comes when it is ready, not at the rate of a screen that is not there.
      '--disable-frame-rate-limit',
      `--disable-features=${LEFT_OFF.join()}`,
    ],
  };
}
