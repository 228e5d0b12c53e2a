import { execFileSync } from 'node:child_process';
import { isCommand } from '../is-command.ts';
import { engines, findChromium, hasHeadlessShell } from './find.ts';

/**
 * Installs Chromium if it is not installed: a Debian package, else Playwright's download.
 *
 * In a container, where the user is root, Debian's headless shell is installed even where there is another Chromium, because tests are quicker in it.
 *
 * @returns The absolute path of the browser.
 * @throws {Error} when both fail, with what to do.
 */
export function ensureChromium(): string {
  if (isRoot() && !process.env['CHROME_PATH'] && !hasHeadlessShell()) installPackages(['chromium-headless-shell']);
  const attempts = [
    () => true,
    () => installPackages(['chromium-headless-shell']),
    () => installPackages(['chromium']),
    () => succeeds('npx', 'playwright', 'install', '--with-deps', 'chromium'),
  ];
  for (const attempt of attempts) {
    const path = attempt() && findChromium();
    if (path) return path;
  }
  throw new Error(
    'No browser to test with. Install Chromium or Chrome and set CHROME_PATH to it (on Debian: apt-get install chromium).',
  );
}

/**
 * Installs the Debian packages of those of the three engines that are not installed.
 *
 * @param wanted Whether an engine is needed, by its name. Default all are.
 * @throws {Error} naming each engine that could not be installed, with what to do.
 */
export function ensureEngines(wanted: (name: string) => boolean = () => true): void {
  process.env['CHROME_PATH'] = ensureChromium();
  const missing = () => engines().filter(({ name, here }) => !here && wanted(name));
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
      'Or run `npm test`, which needs Chromium alone.',
    ].join('\n'),
  );
}

const isRoot = (): boolean => process.getuid?.() === 0;

/** Installs Debian packages, as root or through `sudo` where that asks for no password. Returns whether they were installed. */
function installPackages(packages: readonly string[]): boolean {
  const asRoot = isRoot() ? [] : ['sudo', '-n'];
  const apt = (...parameters: string[]): boolean => {
    const [command = '', ...rest] = [...asRoot, 'apt-get', ...parameters];
    return succeeds(command, ...rest);
  };
  // Where the package lists cannot be updated, the old ones may do.
  apt('update', '-qq');
  return apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

/** Runs a command and returns whether it succeeded. */
function succeeds(command: string, ...parameters: readonly string[]): boolean {
  try {
    execFileSync(command, parameters, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    return false;
  }
}

if (isCommand(import.meta.url)) console.log(ensureChromium());
