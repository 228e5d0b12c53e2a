import { launch } from 'puppeteer-core';
import { findFirefox } from '../../src/dev/browsers/find.ts';
import { fontFolders } from '../../src/dev/browsers/fonts.ts';
import type { Engine } from './driver.ts';
import { PuppeteerDriver } from './puppeteer-driver.ts';

/** Values that Firefox's preferences take. */
const SCHEME = { dark: 0, light: 1 };
const PAGE_COLOURS = { kept: 1, replaced: 2 };

/** Firefox, by WebDriver BiDi. What a reader has set it can only be told when it starts. */
export const firefox: Engine = {
  name: 'Firefox',
  forcesColours: true,
  keepsPages: false,
  async start({ dark, forcedColours } = {}) {
    const browser = await launch({
      browser: 'firefox',
      executablePath: findFirefox() ?? '',
      headless: true,
      extraPrefsFirefox: {
        // Its sandbox lets pages read the fonts of the system alone: others are listed, and every letter is a box.
        'security.sandbox.content.read_path_whitelist': fontFolders()
          .map((folder) => `${folder}/`)
          .join(),
        'layout.css.prefers-color-scheme.content-override': dark ? SCHEME.dark : SCHEME.light,
        'browser.display.document_color_use': forcedColours ? PAGE_COLOURS.replaced : PAGE_COLOURS.kept,
      },
    });
    return PuppeteerDriver.of(browser);
  },
};
