import { existsSync, readdirSync } from 'node:fs';
import { which } from './which.ts';

/** Where the programs are that drive WebKit: its driver, the browser that it drives, and a screen that nobody sees. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

/** Path of Firefox: `FIREFOX_PATH`, or one of the system. */
export function findFirefox(): string | undefined {
  const named = process.env['FIREFOX_PATH'];
  if (named && !existsSync(named)) throw new Error(`FIREFOX_PATH names ${named}, which does not exist`);
  return named ?? ['firefox-esr', 'firefox'].map(which).find(Boolean);
}

/** The programs of WebKitGTK, if all of them are here. */
export function findWebKit(): WebKitPrograms | undefined {
  const [driver, screen, browser] = [which('WebKitWebDriver'), which('Xvfb'), miniBrowser()];
  return driver && screen && browser ? { driver, screen, browser } : undefined;
}

/** WebKitGTK's own small browser, which no path leads to: distributions keep it among their libraries. */
function miniBrowser(): string | undefined {
  const libraries = ['/usr/lib', '/usr/lib64', '/usr/libexec'].filter((folder) => existsSync(folder));
  const folders = libraries.flatMap((folder) => [folder, ...readdirSync(folder).map((name) => `${folder}/${name}`)]);
  return folders.map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`).find((path) => existsSync(path));
}

/** A browser engine that the behaviour of charts is tested in. Chromium is one that every test needs. */
export interface Engine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKit';
  /** Whether it is here. */
  readonly here: boolean;
  /** Debian's packages of it. */
  readonly packages: readonly string[];
}

/** The three engines, and which of them are here. */
export function engines(): Engine[] {
  return [
    { name: 'Chromium', here: true, packages: ['chromium'] },
    { name: 'Firefox', here: Boolean(findFirefox()), packages: ['firefox-esr'] },
    { name: 'WebKit', here: Boolean(findWebKit()), packages: ['webkit2gtk-driver', 'xvfb'] },
  ];
}
