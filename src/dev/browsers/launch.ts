import type { LaunchOptions } from 'playwright';
import { findChromium } from './find.ts';

/**
 * Features of Chromium that are switched off.
 *
 * Chromium takes the last `--disable-features` it is given, so the list repeats what Playwright switches off. Of our
 * own are `WebUIOmnibox…` (the address bar, a web page that takes longer to load than the page under test) and
 * `SpareRendererForSitePerProcess` (a process kept ready for the next page).
 */
const DISABLED_FEATURES = [
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

/**
 * Options with which Playwright starts headless Chromium: without a sandbox, which root cannot use, and without requests of its own.
 *
 * @throws {Error} when no Chromium is installed, with what to do.
 */
export function launchOptions(): LaunchOptions {
  const executablePath = findChromium();
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
      `--disable-features=${DISABLED_FEATURES.join()}`,
    ],
  };
}
