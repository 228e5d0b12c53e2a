import { type Browser, chromium } from 'playwright';
import { inject } from 'vitest';

/** The browser that all files of the project share, for one of them: what it opens is closed with it. */
export function sharedBrowser(): Promise<Browser> {
  return chromium.connect(inject('browser'));
}
