import { launch } from 'puppeteer-core';
import { launchOptions } from '../../src/dev/browsers/launch.ts';
import type { Engine } from './driver.ts';
import { PuppeteerDriver } from './puppeteer-driver.ts';

/** Chromium, by its own protocol. */
export const chromium: Engine = {
  name: 'Chromium',
  forcesColours: true,
  // Of many that it is led to by its own protocol it keeps some.
  keepsPages: false,
  async start({ dark, forcedColours } = {}) {
    const { executablePath = '', args = [] } = launchOptions();
    return PuppeteerDriver.of(await launch({ executablePath, args, headless: true }), async (page) => {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
          { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
        ],
      });
    });
  },
};
