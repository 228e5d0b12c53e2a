import { existsSync, readdirSync } from 'node:fs';
import { chromium } from 'playwright';
import which from 'which';

/** Absolute paths of the three programs by which WebKitGTK is tested. */
interface WebKitPrograms {
  /** WebKitWebDriver. */
  readonly driver: string;
  /** MiniBrowser. */
  readonly browser: string;
  /** Xvfb, a screen in memory. */
  readonly screen: string;
}

/**
 * Absolute path of a browser: the one that an environment variable names, else the first of some programs that `PATH` has.
 *
 * @throws {Error} when the variable names a file that does not exist.
 */
function findProgram(variable: string, programs: readonly string[]): string | undefined {
  const path = process.env[variable];
  if (path && !existsSync(path)) throw new Error(`${variable} names ${path}, which does not exist`);
  return path ?? programs.map(onPath).find(Boolean);
}

const onPath = (program: string): string | undefined => which.sync(program, { nothrow: true }) ?? undefined;

/** Chromium without the window that nobody sees: tests take half as much processor time in it. */
const HEADLESS_SHELL = 'chromium-headless-shell';

/** Whether the headless shell of Chromium is installed. */
export const hasHeadlessShell = (): boolean => Boolean(onPath(HEADLESS_SHELL));

const WINDOWED = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Absolute path of Chromium or Chrome with all its parts, on `PATH`: the headless shell has some left out. */
export const findWindowedChromium = (): string | undefined => WINDOWED.map(onPath).find(Boolean);

/** Absolute path of Chromium or Chrome: `CHROME_PATH`, one on `PATH`, or the one that Playwright has downloaded. */
export function findChromium(): string | undefined {
  const programs = [HEADLESS_SHELL, ...WINDOWED];
  const downloaded = chromium.executablePath();
  return findProgram('CHROME_PATH', programs) ?? (existsSync(downloaded) ? downloaded : undefined);
}

/** Absolute path of Firefox: `FIREFOX_PATH`, or one on `PATH`. */
export function findFirefox(): string | undefined {
  return findProgram('FIREFOX_PATH', ['firefox-esr', 'firefox']);
}

/** The programs of WebKitGTK; `undefined` unless all three are installed. */
export function findWebKit(): WebKitPrograms | undefined {
  const [driver, screen, browser] = [onPath('WebKitWebDriver'), onPath('Xvfb'), miniBrowser()];
  return driver && screen && browser ? { driver, screen, browser } : undefined;
}

/** MiniBrowser is not on `PATH`: distributions install it among their libraries. */
function miniBrowser(): string | undefined {
  const libraries = ['/usr/lib', '/usr/lib64', '/usr/libexec'].filter((folder) => existsSync(folder));
  const folders = libraries.flatMap((folder) => [folder, ...readdirSync(folder).map((name) => `${folder}/${name}`)]);
  return folders.map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`).find((path) => existsSync(path));
}

/** A browser engine that the behaviour of charts is tested in. */
export interface Engine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKit';
  /** Whether it is installed. Always true for Chromium, which every browser test needs. */
  readonly here: boolean;
  /** Names of the Debian packages that install it. */
  readonly packages: readonly string[];
}

/** The three engines, and which of them are installed. */
export function engines(): Engine[] {
  return [
    { name: 'Chromium', here: true, packages: [HEADLESS_SHELL] },
    { name: 'Firefox', here: Boolean(findFirefox()), packages: ['firefox-esr'] },
    { name: 'WebKit', here: Boolean(findWebKit()), packages: ['webkit2gtk-driver', 'xvfb'] },
  ];
}
