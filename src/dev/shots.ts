import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from './browsers/launch.ts';
import { everyTag, type ViewTag } from './every-tag.ts';
import { fontEnvironment } from './browsers/fonts.ts';
import { inProject, root } from '../prerender/project.ts';
import { serve } from './serve.ts';
import { photograph, type Sheet } from './shot-sheets.ts';

/** `npm run shots`: builds `cdn/` and saves contact sheets of every chart in `shots/`. */

/** Widths of tags in CSS pixels: on sheets of a chart, of its views, and in print. */
const WIDTHS = [280, 320, 480, 720, 900];
const VIEW_WIDTHS = [320, 720];
const PRINTED_WIDTH = 680;

const MODES = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active', colorScheme: 'dark' },
} as const;

/** A sheet for each chart in each mode, one for each chart with all its views, and one of print. */
function sheetsOf(tags: readonly ViewTag[]): Sheet[] {
  const defaults = tags.filter(({ view }) => view === 'default');
  const inModes = defaults.flatMap((tag) =>
    Object.entries(MODES).map(([mode, system]): Sheet => ({
      name: `${tag.chart}.${mode}`,
      shots: WIDTHS.map((width) => ({ ...tag, width })),
      system,
    })),
  );
  const inViews = defaults.map(({ chart }): Sheet => ({
    name: `${chart}.views`,
    shots: VIEW_WIDTHS.flatMap((width) => tags.filter((tag) => tag.chart === chart).map((tag) => ({ ...tag, width }))),
    system: MODES.light,
  }));
  const shots = defaults.map((tag) => ({ ...tag, width: PRINTED_WIDTH }));
  return [...inModes, ...inViews, { name: 'print', shots, system: MODES.dark, printed: true }];
}

/** Saves every sheet, one after the other. Returns the paths of all pictures. */
async function photographAll(folder: string): Promise<string[]> {
  const server = await serve([{ at: '/', folder: inProject('cdn') }]);
  const browser = await chromium.launch(launchOptions());
  const paths: string[] = [];
  for (const sheet of sheetsOf(await everyTag()))
    paths.push(...(await photograph(browser, server.address, folder, sheet)));
  await browser.close();
  await server.close();
  return paths;
}

Object.assign(process.env, fontEnvironment());
execFileSync('npx', ['vite', 'build', '--mode', 'cdn', '--logLevel=error'], { stdio: 'inherit' });
const folder = inProject('shots');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const path of await photographAll(folder)) console.log(relative(root, path));
